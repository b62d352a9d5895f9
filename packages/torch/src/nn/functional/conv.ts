import type { Tensor } from "../../tensor.js";
import { torchObject } from "../../torch-object.js";
import type { Lengths } from "../lengths.js";

/** The options of {@link conv1d}, {@link conv2d} and {@link conv3d}. */
export interface ConvFunctionOptions {
  stride?: Lengths;
  /** Zeros at both ends of each axis; "same" keeps the size, "valid" is 0. */
  padding?: Lengths | "same" | "valid";
  dilation?: Lengths;
  groups?: number;
}

/** Convolves lines: `[N, C, L]` or `[C, L]`. */
export function conv1d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null = null,
  options: ConvFunctionOptions = {},
): Tensor {
  const { stride = 1, padding = 0, dilation = 1, groups = 1 } = options;
  return typeof padding === "string"
    ? torchObject.conv1d(input, weight, bias, stride, padding, dilation, groups)
    : torchObject.conv1d(input, weight, bias, stride, padding, dilation, groups);
}

/** Convolves images: `[N, C, H, W]` or `[C, H, W]`. */
export function conv2d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null = null,
  options: ConvFunctionOptions = {},
): Tensor {
  const { stride = 1, padding = 0, dilation = 1, groups = 1 } = options;
  return typeof padding === "string"
    ? torchObject.conv2d(input, weight, bias, stride, padding, dilation, groups)
    : torchObject.conv2d(input, weight, bias, stride, padding, dilation, groups);
}

/** Convolves volumes: `[N, C, D, H, W]` or `[C, D, H, W]`. */
export function conv3d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null = null,
  options: ConvFunctionOptions = {},
): Tensor {
  const { stride = 1, padding = 0, dilation = 1, groups = 1 } = options;
  return typeof padding === "string"
    ? torchObject.conv3d(input, weight, bias, stride, padding, dilation, groups)
    : torchObject.conv3d(input, weight, bias, stride, padding, dilation, groups);
}

/** The options of {@link convTranspose1d}, {@link convTranspose2d} and {@link convTranspose3d}. */
export interface ConvTransposeFunctionOptions {
  stride?: Lengths;
  /** How much is cut off at both ends of each axis. */
  padding?: Lengths;
  /** How much is added at the end of each axis. */
  outputPadding?: Lengths;
  groups?: number;
  dilation?: Lengths;
}

/** The transposed convolution of lines: `[N, C, L]` or `[C, L]`. */
export function convTranspose1d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null = null,
  options: ConvTransposeFunctionOptions = {},
): Tensor {
  const { stride = 1, padding = 0, outputPadding = 0, groups = 1, dilation = 1 } = options;
  return torchObject.convTranspose1d(input, weight, bias, stride, padding, outputPadding, groups, dilation);
}

/** The transposed convolution of images: `[N, C, H, W]` or `[C, H, W]`. */
export function convTranspose2d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null = null,
  options: ConvTransposeFunctionOptions = {},
): Tensor {
  const { stride = 1, padding = 0, outputPadding = 0, groups = 1, dilation = 1 } = options;
  return torchObject.convTranspose2d(input, weight, bias, stride, padding, outputPadding, groups, dilation);
}

/** The transposed convolution of volumes: `[N, C, D, H, W]` or `[C, D, H, W]`. */
export function convTranspose3d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null = null,
  options: ConvTransposeFunctionOptions = {},
): Tensor {
  const { stride = 1, padding = 0, outputPadding = 0, groups = 1, dilation = 1 } = options;
  return torchObject.convTranspose3d(input, weight, bias, stride, padding, outputPadding, groups, dilation);
}
