import { ArgumentError, checkOptions, printValue, scoped } from "@thinc/core";
import { native } from "./engine.js";
import { translating } from "./errors.js";
import type { Handle } from "./native-api.js";
import { type BackwardOptions, goBack, handlesOf, Tensor } from "./tensor.js";

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

/** Sets whether operations are recorded for gradients: from now on, or while `body` runs. */
export function setGradEnabled(mode: boolean): void;
export function setGradEnabled<T>(mode: boolean, body: () => T): T;
export function setGradEnabled<T>(mode: boolean, body?: () => T): T | undefined {
  if (typeof mode !== "boolean")
    throw new ArgumentError({ message: `torch.setGradEnabled: expected true or false, got ${printValue(mode)}.` });
  if (body !== undefined) return withGradMode(mode, body);
  native().mode("grad", mode);
}

/** Tells whether operations are recorded for gradients. */
export function isGradEnabled(): boolean {
  return native().mode("grad");
}

function withGradMode<T>(mode: boolean, body: () => T): T {
  if (typeof body !== "function") {
    throw new ArgumentError({
      message: `torch.${mode ? "enableGrad" : "noGrad"}: expected a function to run, got ${printValue(body)}.`,
    });
  }
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
  /** Gives zeros for an input the outputs do not depend on, instead of an error or `null`. */
  materializeGrads?: boolean;
}

const GRAD_OPTIONS = ["gradOutputs", "retainGraph", "createGraph", "allowUnused", "materializeGrads"];

/**
 * Computes the gradients of outputs with respect to inputs; nothing is added to any `grad`.
 *
 * @returns One gradient for each input.
 * @throws {TorchError} when an output does not depend on an input, and `allowUnused` is not set.
 */
export function grad(
  outputs: Tensor | readonly Tensor[],
  inputs: Tensor | readonly Tensor[],
  options?: GradOptions,
): (Tensor | null)[];
export function grad(
  outputs: Tensor | readonly Tensor[],
  inputs: Tensor | readonly Tensor[],
  gradOutputs: GradOptions["gradOutputs"],
  options?: Omit<GradOptions, "gradOutputs">,
): (Tensor | null)[];
export function grad(
  outputs: Tensor | readonly Tensor[],
  inputs: Tensor | readonly Tensor[],
  third: GradOptions | GradOptions["gradOutputs"] = null,
  rest: GradOptions = {},
): (Tensor | null)[] {
  const where = "torch.autograd.grad";
  const isGradient = third === null || third instanceof Tensor || Array.isArray(third);
  const options = isGradient ? rest : (third as GradOptions);
  checkOptions(options, GRAD_OPTIONS, where);
  const gradOutputs = (isGradient ? (third as GradOptions["gradOutputs"]) : options.gradOutputs) ?? null;
  const { retainGraph, createGraph, materializeGrads = false } = options;
  const allowUnused = options.allowUnused ?? materializeGrads;
  if (materializeGrads && !allowUnused)
    throw new ArgumentError({ message: `${where}: materializeGrads needs allowUnused; leave that out.` });
  const handles = translating(where, () =>
    native().gradientsOf(
      handlesOf(outputs, `${where}: outputs`) as Handle[],
      handlesOf(inputs, `${where}: inputs`) as Handle[],
      gradOutputs === null ? null : handlesOf(gradOutputs, `${where}: gradOutputs`),
      retainGraph,
      createGraph,
      allowUnused,
    ),
  );
  const zeros = (place: number) => (materializeGrads ? listOf(inputs)[place].detach().zerosLike() : null);
  return handles.map((handle, place) => (handle === null ? zeros(place) : new Tensor(handle)));
}

/**
 * Computes the gradients of all leaves that outputs came from, and adds them to their `grad`.
 *
 * @param gradTensors The gradients of the outputs; a scalar needs none.
 */
export function backward(
  tensors: Tensor | readonly Tensor[],
  gradTensors: Tensor | readonly (Tensor | null)[] | null = null,
  options: BackwardOptions = {},
): void {
  goBack("torch.autograd.backward", tensors, gradTensors, options);
}

function listOf<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}
