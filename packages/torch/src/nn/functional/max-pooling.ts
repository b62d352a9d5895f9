import type { Tensor } from "../../tensor.js";
import { torchObject } from "../../torch-object.js";
import type { Lengths } from "../lengths.js";

/** The options of {@link maxPool2d}. */
export interface MaxPoolFunctionOptions {
  /** The kernel's size if left out. */
  stride?: Lengths | null;
  padding?: Lengths;
  dilation?: Lengths;
  /** Whether windows may go over the edge. */
  ceilMode?: boolean;
}

/** The largest element of each window of a line. */
export function maxPool1d(input: Tensor, kernelSize: Lengths, options: MaxPoolFunctionOptions = {}): Tensor {
  const { stride = null, padding = 0, dilation = 1, ceilMode = false } = options;
  return torchObject.maxPool1d(input, kernelSize, stride ?? [], padding, dilation, ceilMode);
}

/** The largest element of each window of a line, and its place in the line. */
export function maxPool1dWithIndices(
  input: Tensor,
  kernelSize: Lengths,
  options: MaxPoolFunctionOptions = {},
): [Tensor, Tensor] {
  const { stride = null, padding = 0, dilation = 1, ceilMode = false } = options;
  return torchObject.maxPool1dWithIndices(input, kernelSize, stride ?? [], padding, dilation, ceilMode);
}

/** The largest element of each window. */
export function maxPool2d(input: Tensor, kernelSize: Lengths, options: MaxPoolFunctionOptions = {}): Tensor {
  const { stride = null, padding = 0, dilation = 1, ceilMode = false } = options;
  return torchObject.maxPool2d(input, kernelSize, stride ?? [], padding, dilation, ceilMode);
}

/** The largest element of each window, and its place in the image. */
export function maxPool2dWithIndices(
  input: Tensor,
  kernelSize: Lengths,
  options: MaxPoolFunctionOptions = {},
): [Tensor, Tensor] {
  const { stride = null, padding = 0, dilation = 1, ceilMode = false } = options;
  return torchObject.maxPool2dWithIndices(input, kernelSize, stride ?? [], padding, dilation, ceilMode);
}

/** The largest element of each window of a volume. */
export function maxPool3d(input: Tensor, kernelSize: Lengths, options: MaxPoolFunctionOptions = {}): Tensor {
  const { stride = null, padding = 0, dilation = 1, ceilMode = false } = options;
  return torchObject.maxPool3d(input, kernelSize, stride ?? [], padding, dilation, ceilMode);
}

/** The largest element of each window of a volume, and its place in the volume. */
export function maxPool3dWithIndices(
  input: Tensor,
  kernelSize: Lengths,
  options: MaxPoolFunctionOptions = {},
): [Tensor, Tensor] {
  const { stride = null, padding = 0, dilation = 1, ceilMode = false } = options;
  return torchObject.maxPool3dWithIndices(input, kernelSize, stride ?? [], padding, dilation, ceilMode);
}
