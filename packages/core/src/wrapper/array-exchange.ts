import type { NdArray } from "../array/ndarray.js";
import type { Ops } from "../ops/index.js";

/** Converts between this project's arrays and one framework's tensors. An adapter brings this and its shim, no more. */
export interface ArrayExchange<T = unknown> {
  /** The framework's name, such as `torch`; it appears in error messages. */
  readonly framework: string;
  /** Tells whether a value is one of the framework's tensors. */
  isTensor(value: unknown): value is T;
  /**
   * Makes a tensor of an array, without a copy where the framework allows it.
   *
   * @param options.requiresGrad Whether a gradient will be asked for; only ever true for float arrays.
   * @param options.temporary Whether the tensor is a gradient, which the shim may free after its pass back.
   * @throws {DTypeError} when the framework does not know the array's dtype.
   */
  toTensor(array: NdArray, options: { requiresGrad: boolean; temporary?: boolean }): T;
  /** Makes an array of a tensor, without a copy where the framework allows it; the tensor's history is left behind. */
  toArray(tensor: T, ops: Ops): NdArray;
}
