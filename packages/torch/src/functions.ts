import { ArgumentError, checkNumber } from "@thinc/core";
import type { TorchDType } from "./dtypes.js";
import { native } from "./engine.js";
import { translating } from "./errors.js";
import type { OperatorFunction } from "./install-methods.js";
import { defaultDTypeOf } from "./make-tensor.js";
import type { Integers, Scalar } from "./operators/types.js";
import { Tensor } from "./tensor.js";

/** How a tensor is made; PyTorch's names and defaults. */
export interface FactoryOptions {
  /** float32 if left out, unless the function or `setDefaultDtype` says otherwise. */
  dtype?: TorchDType | null;
  /** Where it is made, such as `cuda:0`; on the CPU if left out. */
  device?: string | null;
  /** Whether gradients are wanted for it; false if left out. */
  requiresGrad?: boolean;
}

/**
 * Makes `full`, which fills a new tensor with one value.
 *
 * The dtype is float32 for a number and bool for a boolean: JavaScript cannot tell `1.0`, which makes floats in Python,
 * from `1`.
 */
export function fullWith(full: OperatorFunction) {
  return (size: Integers, fillValue: Scalar, options: FactoryOptions = {}): Tensor => {
    return full(size, fillValue, { ...options, dtype: options.dtype ?? defaultDTypeOf(fillValue) }) as Tensor;
  };
}

/** Tells whether a value is a tensor of this package. */
export function isTensor(value: unknown): value is Tensor {
  return value instanceof Tensor;
}

/** Starts libtorch's random numbers from a seed; `fixRandomSeed` of the core does this too. */
export function manualSeed(seed: number | bigint): void {
  translating("torch.manualSeed", () => native().mode("seed", seed));
}

/**
 * Sets how many threads one operator may use. By default as many as there are cores, or what `OMP_NUM_THREADS` says.
 *
 * It holds for the JavaScript thread that calls it, for its `predictAsync`, and for worker threads that use libtorch for
 * the first time afterwards; others keep theirs.
 *
 * @throws {ArgumentError} when it is no whole number from 1 to 4096.
 */
export function setNumThreads(threads: number): void {
  checkNumber(threads, "torch.setNumThreads: threads", { integer: true, min: 1, max: 4096 });
  translating("torch.setNumThreads", () => native().mode("threads", threads));
}

/** How many threads one operator may use, when this JavaScript thread calls it. */
export function getNumThreads(): number {
  return native().mode("threads");
}

/**
 * Sets how many runs of `predictAsync` compute at the same time, in the whole process; as many as there are cores, if left
 * alone. Further ones wait.
 *
 * @throws {ArgumentError} when it is no whole number from 1 to 4096, or the threads are there already: it can be set once,
 * before the first `predictAsync` of the process.
 */
export function setNumInteropThreads(threads: number): void {
  checkNumber(threads, "torch.setNumInteropThreads: threads", { integer: true, min: 1, max: 4096 });
  try {
    native().mode("interopThreads", threads);
  } catch (error) {
    throw new ArgumentError({
      message:
        "torch.setNumInteropThreads: the number is settled. Set it once, before the first predictAsync of the process.",
      cause: error,
    });
  }
}

/** How many runs of `predictAsync` compute at the same time. */
export function getNumInteropThreads(): number {
  return native().mode("interopThreads");
}

/** Makes operators that could give a slightly different result each time throw, where they have no other way. */
export function useDeterministicAlgorithms(mode: boolean): void {
  translating("torch.useDeterministicAlgorithms", () => native().mode("deterministic", mode));
}
