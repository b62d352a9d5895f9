import type { Ints1d } from "../array/aliases.js";
import { isFloatDType, isIntDType } from "../array/dtype.js";
import { NdArray } from "../array/ndarray.js";
import { formatShape, sameShape } from "../array/shape.js";
import { ArgumentError, DTypeError, ShapeError } from "../errors/index.js";
import { describeData } from "../model/data-validation.js";
import type { Model } from "../model/model.js";
import { Padded } from "../types/padded.js";
import { Ragged } from "../types/ragged.js";

/** What an array has to be to go into a layer. */
export interface ArrayRequirement {
  /** The number of axes. */
  ndim: number | readonly number[];
  dtype: "float" | "int";
  /** The length of the last axis; any if `null` or left out. */
  width?: number | null;
  /** A parameter whose dtype the array must have, if it is allocated. */
  like?: NdArray | null;
}

/**
 * Checks what goes into a layer, before anything is computed.
 *
 * @throws {ArgumentError} when it is no array; {DTypeError} or {ShapeError} when it is one that does not fit.
 */
export function checkInput(model: Model, X: unknown, requirement: ArrayRequirement): void {
  if (!NdArray.isInstance(X)) {
    throw new ArgumentError({
      message: `${model.name}: expected an NdArray as input, got ${describeData(X)}. Convert it with ops.asarray, or put a layer in between that gives arrays.`,
    });
  }
  const dtypeFits = requirement.dtype === "float" ? isFloatDType(X.dtype) : isIntDType(X.dtype);
  const expected = requirement.dtype === "float" ? ["float32", "float64"] : ["int32", "int64", "uint32", "uint64"];
  if (!dtypeFits) {
    throw new DTypeError({
      message: `${model.name}: expected input of ${expected.join(" or ")}, got ${X.dtype}. Convert it with astype.`,
      expected,
      actual: X.dtype,
    });
  }
  const ranks = typeof requirement.ndim === "number" ? [requirement.ndim] : requirement.ndim;
  const width = requirement.width ?? null;
  const shape = X.shape as readonly number[];
  if (!ranks.includes(shape.length) || (width !== null && shape[shape.length - 1] !== width)) {
    const wanted = ranks.map((rank) => [...new Array<null>(Math.max(rank - 1, 0)).fill(null), width]);
    const advice =
      ranks.includes(shape.length) && width !== null
        ? `Set nI=${shape[shape.length - 1]} or insert a projection.`
        : "Reshape it, or check the layer before.";
    throw new ShapeError({
      message: `${model.name}: expected input ${wanted.map(formatShape).join(" or ")}, got ${formatShape(shape)}. ${advice}`,
      expected: wanted[0],
      actual: shape,
    });
  }
  const like = requirement.like ?? null;
  if (like !== null && like.dtype !== X.dtype) {
    throw new DTypeError({
      message: `${model.name}: the parameters are ${like.dtype}, the input is ${X.dtype}. Convert one of them with astype.`,
      expected: [like.dtype],
      actual: X.dtype,
    });
  }
}

/**
 * Checks that a gradient has the shape and dtype of the output it belongs to.
 *
 * @throws {ArgumentError | ShapeError | DTypeError}
 */
export function checkGradient(model: Model, dY: unknown, Y: NdArray): void {
  if (!NdArray.isInstance(dY)) {
    throw new ArgumentError({
      message: `${model.name}: expected the gradient of the output as an NdArray, got ${describeData(dY)}.`,
    });
  }
  if (!sameShape(dY.shape, Y.shape)) {
    throw new ShapeError({
      message: `${model.name}: shape mismatch in backprop. Y: ${formatShape(Y.shape)}, dY: ${formatShape(dY.shape)}.`,
      expected: Y.shape,
      actual: dY.shape,
    });
  }
  if (dY.dtype !== Y.dtype) {
    throw new DTypeError({
      message: `${model.name}: type mismatch in backprop. Y: ${Y.dtype}, dY: ${dY.dtype}.`,
      expected: [Y.dtype],
      actual: dY.dtype,
    });
  }
}

/**
 * Checks that a gradient has the form of the output it belongs to: an array, a `Ragged`, a `Padded` or a list of these. Integers
 * have no gradient, so anything goes there.
 *
 * @throws {ArgumentError | ShapeError | DTypeError}
 */
export function checkGradientOf(model: Model, dY: unknown, Y: unknown): void {
  if (NdArray.isInstance(Y)) {
    if (isFloatDType(Y.dtype)) checkGradient(model, dY, Y);
  } else if (Ragged.isInstance(Y)) {
    if (!isFloatDType(Y.data.dtype)) return;
    if (!Ragged.isInstance(dY)) throw otherForm(model, dY, Y);
    checkSameLengths(model, dY.lengths, Y.lengths);
    checkGradient(model, dY.data, Y.data);
  } else if (Padded.isInstance(Y)) {
    if (!Padded.isInstance(dY)) throw otherForm(model, dY, Y);
    checkGradientOf(model, dY.data, Y.data);
  } else if (Array.isArray(Y)) {
    if (!Array.isArray(dY) || dY.length !== Y.length) throw otherForm(model, dY, Y);
    Y.forEach((item, i) => {
      checkGradientOf(model, dY[i], item);
    });
  }
}

/** Checks that two batches hold sequences of the same lengths. @throws {ShapeError} when they do not. */
export function checkSameLengths(model: Model, a: Ints1d, b: Ints1d): void {
  const values = (lengths: Ints1d) => Array.from(lengths.offsets(), (offset) => Number(lengths.data[offset]));
  const [left, right] = [values(a), values(b)];
  if (sameShape(left, right)) return;
  const show = (lengths: number[]) => `[${lengths.slice(0, 10).join(", ")}${lengths.length > 10 ? ", …" : ""}]`;
  throw new ShapeError({
    message: `${model.name}: the sequences have different lengths, ${show(left)} and ${show(right)}.`,
    expected: right,
    actual: left,
  });
}

function otherForm(model: Model, dY: unknown, Y: unknown): ArgumentError {
  return new ArgumentError({
    message: `${model.name}: expected the gradient in the form of the output, ${describeData(Y)}, got ${describeData(dY)}.`,
  });
}
