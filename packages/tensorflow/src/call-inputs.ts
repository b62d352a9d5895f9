import type { Tensor } from "@tensorflow/tfjs-core";
import type { LayersModel } from "@tensorflow/tfjs-layers";
import { ArgsKwargs, ArgumentError, DTypeError, describeData, formatShape, ShapeError } from "@thinc/core";
import { inputNames } from "./layers-model.js";
import { isTensor } from "./scope.js";

/** The inputs of one call, in the model's own order, and the way back for their gradients. */
export interface CallInputs {
  /** One tensor for each input of the model. */
  readonly tensors: readonly Tensor[];
  /** Puts something for each input (in the model's order) into the form the inputs were given in. */
  readonly rebuild: (values: readonly unknown[]) => ArgsKwargs;
}

/**
 * Finds out which argument is which input of the model, and checks that they fit.
 *
 * Positional arguments are the inputs in the model's order; keywords are inputs by name (that of `tf.input`). As in
 * Keras, several inputs may also come as one list, or one object by name, in the place of the first argument.
 *
 * @throws {ArgumentError} for missing, surplus, unknown or doubly given inputs, and for anything but a tensor.
 * @throws {ShapeError} when a shape is not the declared one, or the batches have different sizes.
 * @throws {DTypeError} for text and complex numbers, and for floats where the model declares integers.
 */
export function bindInputs(model: LayersModel, inputs: ArgsKwargs): CallInputs {
  const names = inputNames(model);
  const [positional, keywords, wrap] = unpack(inputs);
  if (positional.length > names.length) {
    throw new ArgumentError({
      message: `tensorflow: the model takes ${list(names)}, got ${positional.length} positional inputs.`,
    });
  }
  const given = new Map<string, unknown>(positional.map((value, index) => [names[index], value]));
  for (const [name, value] of Object.entries(keywords)) {
    if (!names.includes(name)) {
      throw new ArgumentError({ message: `tensorflow: the model has no input "${name}"; it takes ${list(names)}.` });
    }
    if (given.has(name)) {
      throw new ArgumentError({
        message: `tensorflow: input "${name}" is given by position and by name. Give it once.`,
      });
    }
    given.set(name, value);
  }
  const missing = names.filter((name) => !given.has(name));
  if (missing.length > 0) {
    throw new ArgumentError({ message: `tensorflow: the model takes ${list(names)}; ${list(missing)} is missing.` });
  }
  const tensors = names.map((name, index) => {
    const where = names.length === 1 ? "input" : `input "${name}"`;
    return checkInput(given.get(name), model.inputs[index], where);
  });
  checkBatch(model, tensors, names);
  const rebuild = (values: readonly unknown[]) => {
    const byName = Object.fromEntries(Object.keys(keywords).map((name) => [name, values[names.indexOf(name)]]));
    return wrap(values.slice(0, positional.length), byName);
  };
  return { tensors, rebuild };
}

type Wrap = (positional: readonly unknown[], keywords: Record<string, unknown>) => ArgsKwargs;

function unpack(inputs: ArgsKwargs): [positional: readonly unknown[], keywords: Record<string, unknown>, wrap: Wrap] {
  const { args, kwargs } = inputs;
  const [first] = args;
  if (args.length === 1 && Array.isArray(first)) {
    return [first, kwargs, (positional, keywords) => new ArgsKwargs([positional], keywords)];
  }
  const isByName = args.length === 1 && Object.keys(kwargs).length === 0 && isPlainObject(first) && !isTensor(first);
  if (isByName) return [[], first, (_, keywords) => new ArgsKwargs([keywords])];
  return [args, kwargs, (positional, keywords) => new ArgsKwargs(positional, keywords)];
}

function checkInput(value: unknown, declared: LayersModel["inputs"][number], where: string): Tensor {
  if (!isTensor(value)) {
    throw new ArgumentError({
      message: `tensorflow: expected a tensor as ${where}, got ${describeData(value)}. Convert arrays with xp2tensorflow, or let the wrapper do it.`,
    });
  }
  if (value.isDisposed) {
    throw new ArgumentError({
      message: `tensorflow: the tensor given as ${where} is disposed. Use it before, or tf.keep it.`,
    });
  }
  const expected = declared.shape;
  const fits =
    expected.length === value.shape.length &&
    expected.every((length, axis) => length === null || length === value.shape[axis]);
  if (!fits) {
    throw new ShapeError({
      message: `tensorflow: expected ${where} ${formatShape(expected)}, got ${formatShape(value.shape)}. ${advice(expected, value.shape)}`,
      expected,
      actual: value.shape,
    });
  }
  const isNumeric = value.dtype === "float32" || value.dtype === "int32" || value.dtype === "bool";
  if (!isNumeric || (declared.dtype === "int32" && value.dtype === "float32")) {
    throw new DTypeError({
      message: `tensorflow: expected ${where} of ${declared.dtype}, got ${value.dtype}. Convert it, for example with array.astype("${declared.dtype}").`,
      expected: [declared.dtype],
      actual: value.dtype,
    });
  }
  return value;
}

function checkBatch(model: LayersModel, tensors: readonly Tensor[], names: readonly string[]): void {
  const open = tensors.map((_, index) => index).filter((index) => model.inputs[index].shape[0] === null);
  for (const index of open) {
    if (tensors[index].shape[0] === tensors[open[0]].shape[0]) continue;
    throw new ShapeError({
      message: `tensorflow: inputs "${names[open[0]]}" and "${names[index]}" have ${tensors[open[0]].shape[0]} and ${tensors[index].shape[0]} rows. Give all inputs of one batch the same number.`,
      expected: [tensors[open[0]].shape[0], ...tensors[index].shape.slice(1)],
      actual: tensors[index].shape,
    });
  }
}

function advice(expected: readonly (number | null)[], actual: readonly number[]): string {
  if (expected.length !== actual.length) return `Reshape it to ${expected.length} axes.`;
  const isWidth = expected.slice(0, -1).every((length, axis) => length === null || length === actual[axis]);
  const width = actual[actual.length - 1];
  if (isWidth) return `Give the first layer an inputShape that ends in ${width}, or insert a projection.`;
  return "Change the data, or the inputShape of the first layer.";
}

function list(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`).join(", ");
  return names.length === 1 ? `the input ${quoted}` : `the inputs ${quoted}`;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
