import type { Tensor } from "../../tensor.js";
import { torchObject } from "../../torch-object.js";
import type { Lengths } from "../lengths.js";

/** The options of {@link avgPool2d}. */
export interface AvgPoolFunctionOptions {
  /** The kernel's size if left out. */
  stride?: Lengths | null;
  padding?: Lengths;
  /** Whether windows may go over the edge. */
  ceilMode?: boolean;
  /** Whether padding counts in the average; true if left out. */
  countIncludePad?: boolean;
  /** What the sum is divided by instead of the window's size. */
  divisorOverride?: number | null;
}

/** The average of each window of a line. */
export function avgPool1d(
  input: Tensor,
  kernelSize: Lengths,
  options: Omit<AvgPoolFunctionOptions, "divisorOverride"> = {},
): Tensor {
  const { stride = null, padding = 0, ceilMode = false, countIncludePad = true } = options;
  return torchObject.avgPool1d(input, kernelSize, stride ?? [], padding, ceilMode, countIncludePad);
}

/** The average of each window. */
export function avgPool2d(input: Tensor, kernelSize: Lengths, options: AvgPoolFunctionOptions = {}): Tensor {
  const { stride = null, padding = 0, ceilMode = false, countIncludePad = true, divisorOverride = null } = options;
  return torchObject.avgPool2d(input, kernelSize, stride ?? [], padding, ceilMode, countIncludePad, divisorOverride);
}

/** The average of each window of a volume. */
export function avgPool3d(input: Tensor, kernelSize: Lengths, options: AvgPoolFunctionOptions = {}): Tensor {
  const { stride = null, padding = 0, ceilMode = false, countIncludePad = true, divisorOverride = null } = options;
  return torchObject.avgPool3d(input, kernelSize, stride ?? [], padding, ceilMode, countIncludePad, divisorOverride);
}
