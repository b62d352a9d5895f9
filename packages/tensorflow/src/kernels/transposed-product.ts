import type { KernelFunc, TensorInfo } from "@tensorflow/tfjs-core";
import type { BackendMemory } from "./backend-memory.js";

/**
 * Makes a kernel of matrix products that transposes its operands first, of one that is slow for transposed ones: the wasm
 * backend's then falls into a simple loop, and every backward pass of a dense layer has such products.
 */
export function transposedProduct(product: KernelFunc, transpose: KernelFunc): KernelFunc {
  return ({ inputs, attrs, backend }) => {
    const temporary: TensorInfo[] = [];
    const flip = (x: TensorInfo, isWanted: boolean): TensorInfo => {
      if (!isWanted) return x;
      const flipped = transpose({ inputs: { x }, attrs: { perm: swapLastAxes(x.shape.length) }, backend });
      temporary.push(flipped as TensorInfo);
      return flipped as TensorInfo;
    };
    const { transposeA, transposeB } = attrs as unknown as { transposeA: boolean; transposeB: boolean };
    try {
      const a = flip(inputs.a as TensorInfo, transposeA);
      const b = flip(inputs.b as TensorInfo, transposeB);
      return product({ inputs: { a, b }, attrs: { ...attrs, transposeA: false, transposeB: false }, backend });
    } finally {
      for (const { dataId } of temporary) (backend as BackendMemory).disposeData(dataId);
    }
  };
}

function swapLastAxes(rank: number): number[] {
  const order = Array.from({ length: rank }, (_, axis) => axis);
  return [...order.slice(0, -2), rank - 1, rank - 2];
}
