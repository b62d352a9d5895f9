import type { KernelFunc, TensorInfo } from "@tensorflow/tfjs-core";
import type { TensorFlowCore } from "../modules.js";
import { readFloats, writeFloats } from "./backend-memory.js";

interface PoolAttributes {
  filterSize: [number, number] | number;
  strides: [number, number] | number;
  pad: "valid" | "same" | number;
  dimRoundingMode?: "floor" | "round" | "ceil";
}

/**
 * The kernel `MaxPoolGrad`: each element of `dy` goes to the first largest element of its window.
 *
 * The wasm backend's own finds no largest element in windows without a positive one.
 */
export function maxPoolGradient(core: TensorFlowCore): KernelFunc {
  return ({ inputs, attrs, backend }) => {
    const { dy, input } = inputs as { dy: TensorInfo; input: TensorInfo };
    const { filterSize, strides, pad, dimRoundingMode } = attrs as unknown as PoolAttributes;
    const shape = input.shape as [number, number, number, number];
    const info = core.backend_util.computePool2DInfo(shape, filterSize, strides, 1, pad, dimRoundingMode);
    const x = readFloats(backend, input);
    const dY = readFloats(backend, dy);
    const dX = new Float32Array(x.length);
    const { inHeight, inWidth, outHeight, outWidth, inChannels: channels, padInfo } = info;
    let output = 0;
    for (let batch = 0; batch < info.batchSize; batch++) {
      for (let row = 0; row < outHeight; row++) {
        const top = row * info.strideHeight - padInfo.top;
        const firstRow = Math.max(0, top);
        const endRow = Math.min(inHeight, top + info.filterHeight);
        for (let column = 0; column < outWidth; column++) {
          const left = column * info.strideWidth - padInfo.left;
          const firstColumn = Math.max(0, left);
          const endColumn = Math.min(inWidth, left + info.filterWidth);
          for (let channel = 0; channel < channels; channel++) {
            let largest = Number.NEGATIVE_INFINITY;
            let winner = -1;
            for (let y = firstRow; y < endRow; y++) {
              let at = ((batch * inHeight + y) * inWidth + firstColumn) * channels + channel;
              for (let rest = endColumn - firstColumn; rest > 0; rest--, at += channels) {
                if (x[at] > largest) {
                  largest = x[at];
                  winner = at;
                }
              }
            }
            if (winner >= 0) dX[winner] += dY[output];
            output++;
          }
        }
      }
    }
    return writeFloats(backend, dX, shape);
  };
}
