import type { Tensor } from "../../tensor.js";
import { torchObject } from "../../torch-object.js";
import type { Lengths } from "../lengths.js";

/** Whether a pooling tells places. */
export interface IndicesOptions {
  /** Whether the places of the largest elements are given, too; false if left out. */
  returnIndices?: boolean;
}

/** The options of {@link maxPool1d}, {@link maxPool2d} and {@link maxPool3d}. */
export interface MaxPoolFunctionOptions extends IndicesOptions {
  /** The kernel's size if left out. */
  stride?: Lengths | null;
  padding?: Lengths;
  dilation?: Lengths;
  /** Whether windows may go over the edge. */
  ceilMode?: boolean;
}

/** What a pooling gives that may tell the places, too. */
export type Pooled<Options> = Options extends { returnIndices: true } ? [Tensor, Tensor] : Tensor;

/** The values of a pooling, with their places if wished. */
export function pooled<Options>([values, places]: [Tensor, Tensor], options: Options | undefined): Pooled<Options> {
  const { returnIndices = false } = (options ?? {}) as IndicesOptions;
  return (returnIndices ? [values, places] : values) as Pooled<Options>;
}

const NO_OPTIONS: MaxPoolFunctionOptions = {};

/** The largest element of each window of a line; with `returnIndices` also its place in the line. */
export function maxPool1d<Options extends MaxPoolFunctionOptions = object>(
  input: Tensor,
  kernelSize: Lengths,
  options?: Options,
): Pooled<Options> {
  const { stride = null, padding = 0, dilation = 1, ceilMode = false, returnIndices } = options ?? NO_OPTIONS;
  if (returnIndices === true) return maxPool1dWithIndices(input, kernelSize, options) as Pooled<Options>;
  return torchObject.maxPool1d(input, kernelSize, stride ?? [], padding, dilation, ceilMode) as Pooled<Options>;
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

/** The largest element of each window of an image; with `returnIndices` also its place in the image. */
export function maxPool2d<Options extends MaxPoolFunctionOptions = object>(
  input: Tensor,
  kernelSize: Lengths,
  options?: Options,
): Pooled<Options> {
  const { stride = null, padding = 0, dilation = 1, ceilMode = false, returnIndices } = options ?? NO_OPTIONS;
  if (returnIndices === true) return maxPool2dWithIndices(input, kernelSize, options) as Pooled<Options>;
  return torchObject.maxPool2d(input, kernelSize, stride ?? [], padding, dilation, ceilMode) as Pooled<Options>;
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

/** The largest element of each window of a volume; with `returnIndices` also its place in the volume. */
export function maxPool3d<Options extends MaxPoolFunctionOptions = object>(
  input: Tensor,
  kernelSize: Lengths,
  options?: Options,
): Pooled<Options> {
  const { stride = null, padding = 0, dilation = 1, ceilMode = false, returnIndices } = options ?? NO_OPTIONS;
  if (returnIndices === true) return maxPool3dWithIndices(input, kernelSize, options) as Pooled<Options>;
  return torchObject.maxPool3d(input, kernelSize, stride ?? [], padding, dilation, ceilMode) as Pooled<Options>;
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
