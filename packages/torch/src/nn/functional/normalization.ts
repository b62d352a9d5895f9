import type { Tensor } from "../../tensor.js";
import { torchObject } from "../../torch-object.js";
import type { LayerNormFunctionOptions } from "../functional.js";

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
