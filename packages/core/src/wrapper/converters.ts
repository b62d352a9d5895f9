import { isFloatDType } from "../array/dtype.js";
import { NdArray } from "../array/ndarray.js";
import { formatShape, sameShape } from "../array/shape.js";
import { ArgumentError, DTypeError, ShapeError } from "../errors/index.js";
import type { Model } from "../model/model.js";
import type { Anything } from "../types/anything.js";
import type { ArgsKwargs } from "../types/args-kwargs.js";
import type { ArrayExchange } from "./array-exchange.js";
import { convertRecursive, fromArgsKwargs, toArgsKwargs } from "./convert-recursive.js";

/**
 * Makes a framework's inputs of a model's input, and on the way back the gradient of the model's input of the gradients
 * of the framework's inputs.
 *
 * | direction | takes | gives |
 * | --- | --- | --- |
 * | forward | this project's arrays | `ArgsKwargs` of tensors |
 * | backward (`getDX`) | `ArgsKwargs` of gradients, tensors | this project's arrays |
 */
export type ConvertInputs<In = Anything> = (
  model: Model<In, Anything>,
  X: In,
  isTrain: boolean,
) => [inputs: ArgsKwargs, getDX: (dInputs: ArgsKwargs) => In];

/**
 * Makes a model's output of a framework's outputs, and on the way back the gradients of the framework's outputs of the
 * gradient of the model's output.
 *
 * | direction | takes | gives |
 * | --- | --- | --- |
 * | forward | the model's input and the framework's outputs, tensors | this project's arrays |
 * | backward (`getDYfw`) | this project's arrays | `ArgsKwargs` of gradients, tensors, one for each output |
 */
export type ConvertOutputs<In = Anything, Out = Anything> = (
  model: Model<In, Out>,
  XAndYfw: [X: In, Yfw: Anything],
  isTrain: boolean,
) => [Y: Out, getDYfw: (dY: Out) => ArgsKwargs | unknown];

/**
 * The default {@link ConvertInputs}: an array becomes the one argument, the items of an array of inputs become positional
 * arguments, the entries of an object keywords, and an `ArgsKwargs` keeps its form. Arrays inside are converted at any
 * depth; in training the float ones ask for a gradient. The gradient comes back in the form of the input, with `null` for
 * inputs that have none (integers).
 */
export function defaultConvertInputs<T>(exchange: ArrayExchange<T>): ConvertInputs {
  return (model, X, isTrain) => {
    const toTensor = (array: unknown) =>
      exchange.toTensor(array as NdArray, { requiresGrad: isTrain && isFloatDType((array as NdArray).dtype) });
    const inputs = toArgsKwargs(convertRecursive(NdArray.isInstance, toTensor, X));
    const getDX = (dInputs: ArgsKwargs) => fromArgsKwargs(toArrays(exchange, model, dInputs) as ArgsKwargs, X);
    return [inputs, getDX];
  };
}

/**
 * The default {@link ConvertOutputs}: every tensor inside the output becomes an array, and gradients go back in the same
 * form.
 */
export function defaultConvertOutputs<T>(exchange: ArrayExchange<T>): ConvertOutputs {
  return (model, [, Yfw], _isTrain) => {
    const Y = toArrays(exchange, model, Yfw);
    const getDYfw = (dY: unknown) => {
      checkGradient(model.name, Y, dY, "dY");
      const toTensor = (array: unknown) =>
        exchange.toTensor(array as NdArray, { requiresGrad: false, temporary: true });
      return toArgsKwargs(convertRecursive(NdArray.isInstance, toTensor, dY));
    };
    return [Y, getDYfw];
  };
}

function toArrays<T>(exchange: ArrayExchange<T>, model: Model, value: unknown): unknown {
  return convertRecursive(
    (item) => exchange.isTensor(item),
    (tensor) => exchange.toArray(tensor as T, model.ops),
    value,
  );
}

/** Checks that a gradient has the form and the shapes of what it is the gradient of; `null` stands for no gradient. */
function checkGradient(model: string, Y: unknown, dY: unknown, path: string): void {
  if (dY === null || dY === undefined) return;
  if (NdArray.isInstance(Y)) {
    if (!NdArray.isInstance(dY)) {
      throw new ArgumentError({
        message: `${model}: expected ${path} to be an array like the output ${Y}, got ${typeof dY}.`,
      });
    }
    if (!sameShape(Y.shape, dY.shape)) {
      throw new ShapeError({
        message: `${model}: expected ${path} of shape ${formatShape(Y.shape)}, like the output; got ${formatShape(dY.shape)}.`,
        expected: Y.shape,
        actual: dY.shape,
      });
    }
    if (isFloatDType(Y.dtype) && Y.dtype !== dY.dtype) {
      throw new DTypeError({
        message: `${model}: expected ${path} of ${Y.dtype}, like the output; got ${dY.dtype}. Convert it with astype.`,
        expected: [Y.dtype],
        actual: dY.dtype,
      });
    }
    return;
  }
  const outputs = toArgsKwargs(Y).items();
  if (outputs.length === 1 && outputs[0][1] === Y) return; // Not an array and not a container: nothing to compare.
  const gradients = new Map(toArgsKwargs(dY).items());
  const extra = [...gradients.keys()].find((key) => !outputs.some(([known]) => known === key));
  if (extra !== undefined) {
    throw new ArgumentError({
      message: `${model}: ${path} has an entry ${JSON.stringify(extra)}, but the output has none.`,
    });
  }
  for (const [key, output] of outputs) {
    if (!gradients.has(key)) {
      throw new ArgumentError({
        message: `${model}: ${path} has no entry ${JSON.stringify(key)}. Give one for each output; null for none.`,
      });
    }
    checkGradient(model, output, gradients.get(key), `${path}[${JSON.stringify(key)}]`);
  }
}
