import { ArgumentError, checkOptions, printValue, ShapeError } from "@thinc/core";
import { grad } from "../grad-mode.js";
import { Tensor } from "../tensor.js";
import { stack } from "./operators.js";

/** How {@link jacobian} and {@link hessian} compute; PyTorch's names and defaults. */
export interface FunctionalOptions {
  /** Makes the result differentiable itself. */
  createGraph?: boolean;
}

type Inputs = Tensor | readonly Tensor[];

/**
 * The derivatives of every element of `f(...inputs)` with respect to every element of the inputs.
 *
 * @param f A function of as many tensors as there are inputs, which gives one tensor.
 * @returns For one input a tensor of the output's shape and then the input's; for several, in an array, one for each.
 * @throws {ArgumentError} when an argument is of the wrong kind.
 */
export function jacobian(f: (...inputs: Tensor[]) => Tensor, inputs: Tensor, options?: FunctionalOptions): Tensor;
export function jacobian(
  f: (...inputs: Tensor[]) => Tensor,
  inputs: readonly Tensor[],
  options?: FunctionalOptions,
): Tensor[];
export function jacobian(
  f: (...inputs: Tensor[]) => Tensor,
  inputs: Inputs,
  options: FunctionalOptions = {},
): Tensor | Tensor[] {
  const where = "torch.autograd.functional.jacobian";
  const { createGraph = false } = checked(options, where);
  const leaves = leavesOf(inputs, createGraph, where);
  const output = resultOf(f, leaves, where);
  const flat = output.reshape([-1]);
  const rows = Array.from({ length: flat.numel() }, (_, index) =>
    flat.requiresGrad
      ? grad(flat.select(0, index), leaves, { retainGraph: true, createGraph, allowUnused: true })
      : leaves.map(() => null),
  );
  const found = leaves.map((leaf, place) => {
    const parts = rows.map((row) => row[place] ?? leaf.detach().mul(0));
    const shape = [...output.shape, ...leaf.shape];
    return parts.length === 0 ? leaf.detach().newZeros(shape) : stack(parts).reshape(shape);
  });
  return inputs instanceof Tensor ? found[0] : found;
}

/**
 * The second derivatives of a function of one element's result.
 *
 * @returns For one input a tensor of its shape twice; for several an array of arrays of such, by both inputs.
 * @throws {ShapeError} when `f` gives more than one element.
 */
export function hessian(f: (...inputs: Tensor[]) => Tensor, inputs: Tensor, options?: FunctionalOptions): Tensor;
export function hessian(
  f: (...inputs: Tensor[]) => Tensor,
  inputs: readonly Tensor[],
  options?: FunctionalOptions,
): Tensor[][];
export function hessian(
  f: (...inputs: Tensor[]) => Tensor,
  inputs: Inputs,
  options: FunctionalOptions = {},
): Tensor | Tensor[][] {
  const where = "torch.autograd.functional.hessian";
  const { createGraph = false } = checked(options, where);
  const leaves = leavesOf(inputs, createGraph, where);
  const output = resultOf(f, leaves, where);
  if (output.numel() !== 1) {
    throw new ShapeError({
      message: `${where}: expected a function that gives one element, it gave the shape [${output.shape.join(", ")}].`,
      actual: output.shape,
    });
  }
  const first = output.requiresGrad
    ? grad(output.sum(), leaves, { createGraph: true, allowUnused: true })
    : leaves.map(() => null);
  const found = leaves.map((leaf, row) => {
    const flat = (first[row] ?? leaf.mul(0)).reshape([-1]);
    const parts = Array.from({ length: flat.numel() }, (_, index) =>
      flat.requiresGrad
        ? grad(flat.select(0, index), leaves, { retainGraph: true, createGraph, allowUnused: true })
        : leaves.map(() => null),
    );
    return leaves.map((other, column) => {
      const shape = [...leaf.shape, ...other.shape];
      const gradients = parts.map((part) => part[column] ?? other.detach().mul(0));
      return gradients.length === 0 ? other.detach().newZeros(shape) : stack(gradients).reshape(shape);
    });
  });
  return inputs instanceof Tensor ? found[0][0] : found;
}

function checked(options: FunctionalOptions, where: string): FunctionalOptions {
  checkOptions(options, ["createGraph"], where);
  return options;
}

function leavesOf(inputs: Inputs, keep: boolean, where: string): Tensor[] {
  const list = inputs instanceof Tensor ? [inputs] : inputs;
  if (!Array.isArray(list) || !list.every((input) => input instanceof Tensor))
    throw new ArgumentError({
      message: `${where}: expected a Tensor or Tensors as inputs, got ${printValue(inputs)}.`,
    });
  // With a graph the inputs stay part of theirs.
  return list.map((input) => (keep && input.requiresGrad ? input.viewAs(input) : input.detach().requiresGrad_()));
}

function resultOf(f: (...inputs: Tensor[]) => Tensor, leaves: Tensor[], where: string): Tensor {
  if (typeof f !== "function")
    throw new ArgumentError({ message: `${where}: expected a function, got ${printValue(f)}.` });
  const output = f(...leaves);
  if (output instanceof Tensor) return output;
  throw new ArgumentError({ message: `${where}: the function must give a Tensor, it gave ${printValue(output)}.` });
}
