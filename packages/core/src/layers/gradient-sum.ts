import { isFloatDType } from "../array/dtype.js";
import { NdArray } from "../array/ndarray.js";
import { formatShape, sameShape } from "../array/shape.js";
import { DTypeError, ShapeError, UnsupportedError } from "../errors/index.js";
import { describeData } from "../model/data-validation.js";
import type { Model } from "../model/model.js";
import type { Anything } from "../types/anything.js";
import { ArgsKwargs } from "../types/args-kwargs.js";
import { Padded } from "../types/padded.js";
import { Ragged } from "../types/ragged.js";
import { isPlainObject } from "../util/is-plain-object.js";
import { checkSameLengths } from "./check-data.js";

/**
 * The sum of two gradients of the same form: arrays, `Ragged`, `Padded`, lists, objects or `ArgsKwargs` of these. Neither is
 * changed. `null`, and integers, which have no gradient, leave the other one.
 *
 * @throws {ShapeError | DTypeError | UnsupportedError} when the two do not fit.
 */
export function sumOfGradients(model: Model, a: unknown, b: unknown): unknown {
  if (a === null || a === undefined) return b;
  if (b === null || b === undefined) return a;
  if (NdArray.isInstance(a) && NdArray.isInstance(b) && !isFloatDType(a.dtype)) return a;
  return sum(model, a, b, sumOfGradients);
}

/**
 * The sum of two outputs of the same form: float arrays, `Ragged`, `Padded`, or lists of these. Neither is changed, and nothing
 * is broadcast: a wrong width must not pass unnoticed.
 *
 * @throws {ShapeError | DTypeError | UnsupportedError} when the two do not fit.
 */
export function sumOfOutputs(model: Model, a: unknown, b: unknown): unknown {
  return sum(model, a, b, sumOfOutputs);
}

function sum(model: Model, a: unknown, b: unknown, add: (model: Model, a: unknown, b: unknown) => unknown): unknown {
  if (NdArray.isInstance(a) && NdArray.isInstance(b)) return sumOfArrays(model, a, b);
  if (Ragged.isInstance(a) && Ragged.isInstance(b)) {
    checkSameLengths(model, a.lengths, b.lengths);
    return new Ragged(add(model, a.dataXd, b.dataXd) as NdArray, a.lengths);
  }
  if (Padded.isInstance(a) && Padded.isInstance(b)) {
    checkSameLengths(model, a.lengths, b.lengths);
    return new Padded(add(model, a.data, b.data) as NdArray<Anything, 3>, a.sizeAtT, a.lengths, a.indices);
  }
  if (Array.isArray(a) && Array.isArray(b) && a.length === b.length) return a.map((item, i) => add(model, item, b[i]));
  if (ArgsKwargs.isInstance(a) && ArgsKwargs.isInstance(b)) {
    const kwargs = add(model, a.kwargs, b.kwargs) as Record<string, unknown>;
    return new ArgsKwargs(add(model, a.args, b.args) as unknown[], kwargs);
  }
  if (isPlainObject(a) && isPlainObject(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return Object.fromEntries([...keys].map((key) => [key, add(model, a[key], b[key])]));
  }
  throw new UnsupportedError({
    message: `${model.name}: cannot add ${describeData(a)} and ${describeData(b)}; both must be arrays, lists of as many arrays, Ragged or Padded.`,
  });
}

function sumOfArrays(model: Model, a: NdArray, b: NdArray): NdArray {
  if (!isFloatDType(a.dtype) || a.dtype !== b.dtype) {
    throw new DTypeError({
      message: `${model.name}: cannot add ${a} and ${b}; both must be float32, or both float64.`,
      expected: isFloatDType(a.dtype) ? [a.dtype] : ["float32", "float64"],
      actual: isFloatDType(a.dtype) ? b.dtype : a.dtype,
    });
  }
  if (!sameShape(a.shape, b.shape)) {
    throw new ShapeError({
      message: `${model.name}: cannot add ${formatShape(a.shape)} and ${formatShape(b.shape)}; the shapes must be the same. Set the same nO for both.`,
      expected: a.shape,
      actual: b.shape,
    });
  }
  return model.ops.add(a as never, b as never);
}
