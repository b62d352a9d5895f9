import type { KernelFunc, TensorInfo } from "@tensorflow/tfjs-core";
import type { TensorFlowCore } from "../modules.js";
import { type BackendMemory, readFloats, writeFloats } from "./backend-memory.js";

interface ConvolutionAttributes {
  strides: [number, number] | number;
  pad: "valid" | "same" | number;
  dataFormat: "NHWC" | "NCHW";
  dimRoundingMode?: "floor" | "round" | "ceil";
  filterShape: [number, number, number, number];
}

/**
 * The kernel `Conv2DBackpropFilter`, made of faster ones: for each place in the filter, the part of the input that it
 * meets, flattened to `[positions, inChannels]`, is multiplied with `dy`, flattened to `[positions, outChannels]`.
 *
 * @param fallback For layouts other than NHWC.
 */
export function conv2dFilterGradient(core: TensorFlowCore, fallback: KernelFunc): KernelFunc {
  return (call) => {
    const { backend } = call;
    const { x, dy } = call.inputs as { x: TensorInfo; dy: TensorInfo };
    const { strides, pad, dataFormat, dimRoundingMode, filterShape } = call.attrs as unknown as ConvolutionAttributes;
    if (dataFormat !== "NHWC") return fallback(call);
    const shape = x.shape as [number, number, number, number];
    const info = core.backend_util.computeConv2DInfo(shape, filterShape, strides, 1, pad, dimRoundingMode);
    const [filterHeight, filterWidth, inChannels, outChannels] = filterShape;
    const { batchSize, outHeight, outWidth, strideHeight, strideWidth, padInfo } = info;

    const temporary: TensorInfo[] = [];
    const run = (name: string, inputs: Record<string, TensorInfo>, attrs: object): TensorInfo => {
      const kernel = core.getKernel(name, "wasm").kernelFunc;
      const result = kernel({ inputs, attrs: attrs as Parameters<KernelFunc>[0]["attrs"], backend }) as TensorInfo;
      temporary.push(result);
      return result;
    };
    try {
      const reach = (filter: number, out: number, stride: number): number => filter + (out - 1) * stride;
      const after = (needed: number, length: number, before: number): number => Math.max(0, needed - length - before);
      const bottom = after(reach(filterHeight, outHeight, strideHeight), info.inHeight, padInfo.top);
      const right = after(reach(filterWidth, outWidth, strideWidth), info.inWidth, padInfo.left);
      const paddings = [
        [0, 0],
        [padInfo.top, bottom],
        [padInfo.left, right],
        [0, 0],
      ];
      const isPadded = paddings.flat().some((width) => width > 0);
      const padded = isPadded ? run("PadV2", { x }, { paddings, constantValue: 0 }) : x;
      const positions = batchSize * outHeight * outWidth;
      const b: TensorInfo = { ...dy, shape: [positions, outChannels] };
      const gradient = new Float32Array(filterHeight * filterWidth * inChannels * outChannels);
      for (let row = 0; row < filterHeight; row++) {
        for (let column = 0; column < filterWidth; column++) {
          const met = run(
            "StridedSlice",
            { x: padded },
            {
              begin: [0, row, column, 0],
              end: [
                batchSize,
                row + reach(1, outHeight, strideHeight),
                column + reach(1, outWidth, strideWidth),
                inChannels,
              ],
              strides: [1, strideHeight, strideWidth, 1],
              beginMask: 0,
              endMask: 0,
              ellipsisMask: 0,
              newAxisMask: 0,
              shrinkAxisMask: 0,
            },
          );
          const a: TensorInfo = { ...met, shape: [positions, inChannels] };
          const product = run("BatchMatMul", { a, b }, { transposeA: true, transposeB: false });
          gradient.set(readFloats(backend, product), (row * filterWidth + column) * inChannels * outChannels);
          for (const { dataId } of temporary.splice(isPadded ? 1 : 0)) (backend as BackendMemory).disposeData(dataId);
        }
      }
      return writeFloats(backend, gradient, [...filterShape]);
    } finally {
      for (const { dataId } of temporary) (backend as BackendMemory).disposeData(dataId);
    }
  };
}
