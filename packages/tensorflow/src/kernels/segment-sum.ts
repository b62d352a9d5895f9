import type { KernelFunc, TensorInfo } from "@tensorflow/tfjs-core";
import { type BackendMemory, readFloats, writeFloats } from "./backend-memory.js";

/**
 * The kernel `UnsortedSegmentSum` for a list of segments: the gradient of an embedding table, whose rows are the segments.
 *
 * The cpu backend's own goes over all of the data once for each row of the table.
 *
 * @param fallback For other dtypes, and segments with more than one axis.
 */
export function segmentSum(fallback: KernelFunc): KernelFunc {
  return (call) => {
    const { backend } = call;
    const { x, segmentIds } = call.inputs as { x: TensorInfo; segmentIds: TensorInfo };
    const { numSegments } = call.attrs as unknown as { numSegments: number };
    if (x.dtype !== "float32" || segmentIds.shape.length !== 1) return fallback(call);
    const rowShape = x.shape.slice(1);
    const width = rowShape.reduce((size, length) => size * length, 1);
    const values = readFloats(backend, x);
    const ids = (backend as BackendMemory).readSync(segmentIds.dataId) as Int32Array;
    const sums = new Float32Array(numSegments * width);
    ids.forEach((id, row) => {
      if (id < 0 || id >= numSegments) return;
      for (let i = 0; i < width; i++) sums[id * width + i] += values[row * width + i];
    });
    return writeFloats(backend, sums, [numSegments, ...rowShape]);
  };
}
