import type { KernelFunc, NamedAttrMap, NamedTensorInfoMap, TensorInfo } from "@tensorflow/tfjs-core";

/** What kernels written in TypeScript need of the backend they run on. */
export interface BackendMemory {
  readSync(dataId: object): ArrayBufferView;
  write(values: ArrayBufferView, shape: number[], dtype: string): object;
  disposeData(dataId: object, force?: boolean): boolean;
}

/** One call of a kernel. */
export interface KernelCall {
  inputs: NamedTensorInfoMap;
  attrs?: NamedAttrMap;
  backend: unknown;
}

/** The elements of a float32 tensor; not to be changed. */
export function readFloats(backend: unknown, tensor: TensorInfo): Float32Array {
  return (backend as BackendMemory).readSync(tensor.dataId) as Float32Array;
}

/** Makes a float32 tensor of elements, which are handed over. */
export function writeFloats(backend: unknown, values: Float32Array, shape: number[]): TensorInfo {
  return { dataId: (backend as BackendMemory).write(values, shape, "float32"), shape, dtype: "float32" };
}

const MARKER = Symbol.for("thinc.tensorflow.kernel");

/** Marks a kernel as one of this package, whichever copy of the package it came from. */
export function mark(kernelFunc: KernelFunc): KernelFunc {
  return Object.assign(kernelFunc, { [MARKER]: true });
}

/** Tells whether a kernel is one of this package. */
export function isMarked(kernelFunc: KernelFunc): boolean {
  return (kernelFunc as unknown as Record<symbol, unknown>)[MARKER] === true;
}
