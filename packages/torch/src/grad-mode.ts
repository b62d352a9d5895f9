import { ArgumentError, scoped } from "@thinc/core";
import { native } from "./engine.js";
import { translating } from "./errors.js";
import { Tensor } from "./tensor.js";

/**
 * Runs `body` without recording operations for gradients, and gives its result.
 *
 * The mode is that of the thread: where `body` is asynchronous, it holds for whatever else runs until the promise settles.
 */
export function noGrad<T>(body: () => T): T {
  return withGradMode(false, body);
}

/** Runs `body` with recording for gradients, inside a {@link noGrad}. */
export function enableGrad<T>(body: () => T): T {
  return withGradMode(true, body);
}

/** Tells whether operations are recorded for gradients. */
export function isGradEnabled(): boolean {
  return native().mode("grad");
}

function withGradMode<T>(mode: boolean, body: () => T): T {
  const addon = native();
  const before = addon.mode("grad", mode);
  return scoped(() => addon.mode("grad", before), body);
}

/** How {@link grad} computes gradients; PyTorch's names and defaults. */
export interface GradOptions {
  /** The gradients of the outputs; a scalar needs none. */
  gradOutputs?: Tensor | readonly (Tensor | null)[] | null;
  /** Keeps what the graph saved. By default as `createGraph`. */
  retainGraph?: boolean;
  /** Makes the gradients differentiable themselves. */
  createGraph?: boolean;
  /** Gives `null` for an input the outputs do not depend on, instead of an error. */
  allowUnused?: boolean;
}

/**
 * Computes the gradients of outputs with respect to inputs; nothing is added to any `grad`.
 *
 * @returns One gradient for each input.
 * @throws {TorchError} when an output does not depend on an input, and `allowUnused` is not set.
 */
export function grad(
  outputs: Tensor | readonly Tensor[],
  inputs: Tensor | readonly Tensor[],
  options: GradOptions = {},
): (Tensor | null)[] {
  const where = "torch.autograd.grad";
  const { gradOutputs = null, retainGraph, createGraph, allowUnused } = options;
  const handles = translating(where, () =>
    native().gradientsOf(
      handlesOf(outputs, `${where}: outputs`),
      handlesOf(inputs, `${where}: inputs`),
      gradOutputs === null ? null : listOf(gradOutputs).map((item) => (item === null ? null : item.handle)),
      retainGraph,
      createGraph,
      allowUnused,
    ),
  );
  return handles.map((handle) => (handle === null ? null : new Tensor(handle)));
}

function listOf<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

function handlesOf(value: Tensor | readonly Tensor[], what: string) {
  return listOf(value).map((item) => {
    if (!(item instanceof Tensor))
      throw new ArgumentError({ message: `${what}: expected tensors, got ${String(item)}.` });
    return item.handle;
  });
}
