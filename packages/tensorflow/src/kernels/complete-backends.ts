import type { KernelFunc, TensorInfo } from "@tensorflow/tfjs-core";
import type { TensorFlowCore } from "../modules.js";
import { isMarked, type KernelCall, mark } from "./backend-memory.js";
import { conv2dFilterGradient } from "./conv2d-filter-gradient.js";
import { maxPoolGradient } from "./max-pool-gradient.js";
import { runOnCpu } from "./run-on-cpu.js";
import { segmentSum } from "./segment-sum.js";
import { transposedProduct } from "./transposed-product.js";

/** wasm has no complex numbers at all, so the outputs of these kernels would have nowhere to go. */
const COMPLEX_KERNELS: ReadonlySet<string> = new Set(["Complex", "ComplexAbs", "FFT", "IFFT", "Imag", "Real"]);

const always = () => true;

/**
 * The kernels of the wasm backend (4.22) that give wrong numbers, and when. They run on the cpu backend then.
 *
 * A test compares the two backends kernel by kernel.
 */
const WRONG_ON_WASM: Readonly<Record<string, (call: KernelCall) => boolean>> = {
  // Only positive elements count as the largest.
  MaxPool3D: always,
  MaxPool3DGrad: always,
  // They add to memory that nobody has set to zero.
  Conv3DBackpropFilterV2: always,
  Conv3DBackpropInputV2: always,
  ResizeNearestNeighborGrad: always,
  Dilation2D: always,
  // Keeps the low byte.
  Cast: ({ attrs }) => attrs?.dtype === "bool",
  // The padding is wrong where the filter does not reach the next one's place.
  Conv2D: skipsPlaces,
  FusedConv2D: skipsPlaces,
  DepthwiseConv2dNative: skipsPlaces,
  FusedDepthwiseConv2D: skipsPlaces,
  // The result for no elements is whatever was in memory.
  All: isEmpty,
  Any: isEmpty,
  Max: isEmpty,
  Mean: isEmpty,
  Min: isEmpty,
  Prod: isEmpty,
  Sum: isEmpty,
};

/**
 * Completes the wasm backend for training: adds the kernels that only the cpu backend has, replaces those that are wrong,
 * and makes matrix products with transposed operands fast. Calling it again changes nothing. The wasm and the cpu backend
 * must be registered.
 */
export function completeWasm(core: TensorFlowCore): void {
  completeCpu(core);
  const ours: Record<string, KernelFunc> = {
    Conv2DBackpropFilter: conv2dFilterGradient(core, runOnCpu(core, "Conv2DBackpropFilter")),
    UnsortedSegmentSum: segmentSum(runOnCpu(core, "UnsortedSegmentSum")),
  };
  for (const { kernelName } of core.getKernelsForBackend("cpu")) {
    if (core.getKernel(kernelName, "wasm") !== undefined || COMPLEX_KERNELS.has(kernelName)) continue;
    const kernelFunc = mark(ours[kernelName] ?? runOnCpu(core, kernelName));
    core.registerKernel({ kernelName, backendName: "wasm", kernelFunc });
  }
  for (const [kernelName, isWrong] of Object.entries(WRONG_ON_WASM)) {
    const onCpu = runOnCpu(core, kernelName);
    replaceKernel(core, kernelName, "wasm", (original) => (call) => (isWrong(call) ? onCpu(call) : original(call)));
  }
  replaceKernel(core, "MaxPoolGrad", "wasm", () => maxPoolGradient(core));
  const transpose = core.getKernel("Transpose", "wasm").kernelFunc;
  replaceKernel(core, "BatchMatMul", "wasm", (original) => transposedProduct(original, transpose));
}

/** Replaces the one kernel of the cpu backend that is too slow to train with. Calling it again changes nothing. */
export function completeCpu(core: TensorFlowCore): void {
  replaceKernel(core, "UnsortedSegmentSum", "cpu", segmentSum);
}

function replaceKernel(
  core: TensorFlowCore,
  kernelName: string,
  backendName: string,
  make: (original: KernelFunc) => KernelFunc,
): void {
  const kernel = core.getKernel(kernelName, backendName);
  if (kernel === undefined || isMarked(kernel.kernelFunc)) return;
  core.unregisterKernel(kernelName, backendName);
  core.registerKernel({ ...kernel, kernelFunc: mark(make(kernel.kernelFunc)) });
}

function isEmpty({ inputs }: KernelCall): boolean {
  return (inputs.x as TensorInfo).shape.includes(0);
}

function skipsPlaces({ inputs, attrs }: KernelCall): boolean {
  const { strides, pad } = attrs as unknown as { strides: number | [number, number]; pad: unknown };
  const [height, width] = (inputs.filter as TensorInfo).shape;
  const [strideHeight, strideWidth] = typeof strides === "number" ? [strides, strides] : strides;
  return pad === "same" && (strideHeight > height || strideWidth > width);
}
