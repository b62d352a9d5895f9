import { ArgumentError } from "@thinc/core";
import type { Tensor } from "../../tensor.js";
import { checkTensor } from "../checks.js";
import { type Lengths, lengthsOf } from "../lengths.js";
import { relu } from "./activations.js";
import { avgPool1d, avgPool2d, avgPool3d } from "./average-pooling.js";
import { maxPool1d, maxPool2d, maxPool3d } from "./max-pooling.js";

/** The options of {@link lpPool1d}, {@link lpPool2d} and {@link lpPool3d}. */
export interface LPPoolOptions {
  /** The kernel's size if left out. */
  stride?: Lengths | null;
  /** Whether windows may go over the edge. */
  ceilMode?: boolean;
}

type Pooling = (input: Tensor, kernelSize: Lengths, options: LPPoolOptions) => Tensor;

/** The p-norm of each window of a line. */
export function lpPool1d(input: Tensor, normType: number, kernelSize: Lengths, options: LPPoolOptions = {}): Tensor {
  return lpPool("lpPool1d", input, normType, kernelSize, options, 1, avgPool1d, maxPool1d);
}

/** The p-norm of each window of an image. */
export function lpPool2d(input: Tensor, normType: number, kernelSize: Lengths, options: LPPoolOptions = {}): Tensor {
  return lpPool("lpPool2d", input, normType, kernelSize, options, 2, avgPool2d, maxPool2d);
}

/** The p-norm of each window of a volume. */
export function lpPool3d(input: Tensor, normType: number, kernelSize: Lengths, options: LPPoolOptions = {}): Tensor {
  return lpPool("lpPool3d", input, normType, kernelSize, options, 3, avgPool3d, maxPool3d);
}

/** Checks the power of a pooling; infinities are the largest and the smallest magnitude. @throws {ArgumentError} when it is 0 or no number. */
export function checkNormType(where: string, normType: unknown): number {
  if (typeof normType === "number" && normType !== 0 && !Number.isNaN(normType)) return normType;
  throw new ArgumentError({ message: `${where}: normType: expected a number that is not 0, got ${String(normType)}.` });
}

function lpPool(
  where: string,
  input: Tensor,
  normType: number,
  kernelSize: Lengths,
  options: LPPoolOptions,
  axes: number,
  average: Pooling,
  largest: Pooling,
): Tensor {
  checkTensor(where, input);
  checkNormType(where, normType);
  const windows = { stride: options.stride ?? null, ceilMode: options.ceilMode ?? false };
  const size = lengthsOf(kernelSize, axes, `${where}: kernelSize`, 1).reduce((product, length) => product * length, 1);
  if (normType === Number.POSITIVE_INFINITY) return largest(input.abs(), kernelSize, windows);
  if (normType === Number.NEGATIVE_INFINITY) return largest(input.abs().neg(), kernelSize, windows).neg();
  const means = average(input.pow(normType), kernelSize, windows);
  return means
    .sign()
    .mul(relu(means.abs()))
    .mul(size)
    .pow(1 / normType);
}
