import { checkNumber, formatShape, ShapeError, sizeOfShape } from "@thinc/core";
import type { Tensor } from "../../tensor.js";
import { torchObject } from "../../torch-object.js";
import { checkTensor } from "../checks.js";
import { avgPool2d, avgPool3d } from "./average-pooling.js";
import { pad } from "./padding.js";

/** The options of {@link layerNorm}. */
export interface LayerNormFunctionOptions {
  weight?: Tensor | null;
  bias?: Tensor | null;
  /** Added to the variance; 1e-5 if left out. */
  eps?: number;
}

/** Shifts and scales the last axes to mean 0 and variance 1. */
export function layerNorm(
  input: Tensor,
  normalizedShape: readonly number[],
  options: LayerNormFunctionOptions = {},
): Tensor {
  const { weight = null, bias = null, eps = 1e-5 } = options;
  return torchObject.layerNorm(input, normalizedShape, weight, bias, eps);
}

/** The options of {@link batchNorm}. */
export interface BatchNormFunctionOptions {
  weight?: Tensor | null;
  bias?: Tensor | null;
  /** Whether the batch's own statistics are used, and the running ones updated; false if left out. */
  training?: boolean;
  /** How much of the batch's statistics goes into the running ones; 0.1 if left out. */
  momentum?: number;
  /** Added to the variance; 1e-5 if left out. */
  eps?: number;
}

/** Shifts and scales each channel to mean 0 and variance 1. */
export function batchNorm(
  input: Tensor,
  runningMean: Tensor | null,
  runningVar: Tensor | null,
  options: BatchNormFunctionOptions = {},
): Tensor {
  const { weight = null, bias = null, training = false, momentum = 0.1, eps = 1e-5 } = options;
  return torchObject.batchNorm(input, weight, bias, runningMean, runningVar, training, momentum, eps, true);
}

/** Shifts and scales each of `numGroups` groups of channels to mean 0 and variance 1 (Wu and He, 2018). */
export function groupNorm(input: Tensor, numGroups: number, options: LayerNormFunctionOptions = {}): Tensor {
  const { weight = null, bias = null, eps = 1e-5 } = options;
  return torchObject.groupNorm(input, numGroups, weight, bias, eps);
}

/** The options of {@link rmsNorm}. */
export interface RMSNormFunctionOptions {
  weight?: Tensor | null;
  /** Added to the mean square; the dtype's machine epsilon if left out. */
  eps?: number | null;
}

/** Scales the last axes to a mean square of 1 (Zhang and Sennrich, 2019). */
export function rmsNorm(
  input: Tensor,
  normalizedShape: readonly number[],
  options: RMSNormFunctionOptions = {},
): Tensor {
  const { weight = null, eps = null } = options;
  return torchObject.rmsNorm(input, normalizedShape, weight, eps);
}

/** The options of {@link instanceNorm}. */
export interface InstanceNormFunctionOptions {
  runningMean?: Tensor | null;
  runningVar?: Tensor | null;
  weight?: Tensor | null;
  bias?: Tensor | null;
  /** Whether each instance's own statistics are used, and the running ones updated; true if left out. */
  useInputStats?: boolean;
  /** How much of a batch's statistics goes into the running ones; 0.1 if left out. */
  momentum?: number;
  /** Added to the variance; 1e-5 if left out. */
  eps?: number;
}

/** Shifts and scales each channel of each instance `[N, C, …]` to mean 0 and variance 1 (Ulyanov et al., 2016). */
export function instanceNorm(input: Tensor, options: InstanceNormFunctionOptions = {}): Tensor {
  const { runningMean = null, runningVar = null, weight = null, bias = null } = options;
  const { useInputStats = true, momentum = 0.1, eps = 1e-5 } = options;
  return torchObject.instanceNorm(
    input,
    weight,
    bias,
    runningMean,
    runningVar,
    useInputStats,
    momentum,
    eps,
    true, // Whether cuDNN may be used, as in Python.
  );
}

/** The options of {@link localResponseNorm}. */
export interface LocalResponseNormOptions {
  /** 1e-4 if left out. */
  alpha?: number;
  /** The power; 0.75 if left out. */
  beta?: number;
  /** 1 if left out. */
  k?: number;
}

/**
 * Divides by `(k + alpha * mean of squares)^beta` over `size` neighbouring channels (Krizhevsky et al., 2012).
 *
 * @throws {ShapeError} when the input is not `[N, C, …]` of at least three axes.
 */
export function localResponseNorm(input: Tensor, size: number, options: LocalResponseNormOptions = {}): Tensor {
  const where = "localResponseNorm";
  const { alpha = 1e-4, beta = 0.75, k = 1 } = options;
  checkTensor(where, input);
  checkNumber(size, `${where}: size`, { min: 1, integer: true });
  const { shape } = input;
  if (shape.length < 3) {
    throw new ShapeError({
      message: `${where}: expected channels in the second axis and axes behind it, got ${formatShape(shape)}.`,
      expected: [null, null, null],
      actual: shape,
    });
  }
  if (sizeOfShape(shape) === 0) return input;
  const before = Math.floor(size / 2);
  const after = Math.floor((size - 1) / 2);
  const squares = input.mul(input);
  const means =
    shape.length === 3
      ? avgPool2d(pad(squares.unsqueeze(1), [0, 0, before, after]), [size, 1], { stride: 1 }).squeeze(1)
      : avgPool3d(
          pad(squares.reshape([shape[0], 1, shape[1], shape[2], -1]), [0, 0, 0, 0, before, after]),
          [size, 1, 1],
          { stride: 1 },
        )
          .squeeze(1)
          .view([...shape]);
  return input.div(means.mul(alpha).add(k).pow(beta));
}

/** The options of {@link normalize}. */
export interface NormalizeOptions {
  /** The norm; 2 if left out. */
  p?: number;
  /** The axis; 1 if left out. */
  dim?: number | readonly number[];
  /** The least norm, so that nothing is divided by 0; 1e-12 if left out. */
  eps?: number;
}

/** Divides vectors, which lie along an axis, by their norm. */
export function normalize(input: Tensor, options: NormalizeOptions = {}): Tensor {
  const { p = 2, dim = 1, eps = 1e-12 } = options;
  checkTensor("normalize", input);
  const norm = torchObject.norm(input, p, typeof dim === "number" ? [dim] : dim, true);
  return input.div(norm.clampMin(eps).expandAs(input));
}
