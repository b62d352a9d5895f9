import type { TorchDType } from "./dtypes.js";
import { native } from "./engine.js";
import { translating } from "./errors.js";
import type { OperatorFunction } from "./install-methods.js";
import type { Integers, Scalar } from "./operators/types.js";
import { Tensor } from "./tensor.js";

/** How a tensor is made; PyTorch's names and defaults. */
export interface FactoryOptions {
  dtype?: TorchDType | null;
  device?: string | null;
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
    const inferred = typeof fillValue === "boolean" ? "bool" : typeof fillValue === "bigint" ? "int64" : "float32";
    return full(size, fillValue, { ...options, dtype: options.dtype ?? inferred }) as Tensor;
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

/** Sets how many threads one operator may use. By default as many as there are cores. */
export function setNumThreads(threads: number): void {
  translating("torch.setNumThreads", () => native().mode("threads", threads));
}

/** How many threads one operator may use. */
export function getNumThreads(): number {
  return native().mode("threads");
}

/** Makes operators that could give a slightly different result each time throw, where they have no other way. */
export function useDeterministicAlgorithms(mode: boolean): void {
  translating("torch.useDeterministicAlgorithms", () => native().mode("deterministic", mode));
}
