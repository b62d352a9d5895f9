import { ShapeError } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { ChannelNorm, type ChannelNormOptions } from "./channel-norm.js";
import { checkDType } from "./checks.js";
import { instanceNorm } from "./functional/index.js";
import type { Given } from "./given.js";
import { declareOneInput } from "./registry.js";
import { checkSpatial } from "./spatial.js";

/** The options of {@link InstanceNorm1d}, {@link InstanceNorm2d} and {@link InstanceNorm3d}. */
export type InstanceNormOptions = ChannelNormOptions;

abstract class InstanceNorm extends ChannelNorm {
  static {
    declareOneInput(this);
  }

  constructor(name: string, numFeatures: number, given: readonly unknown[]) {
    super(name, numFeatures, given, false);
  }

  /** The number of axes behind the channels. */
  protected abstract get axes(): number;

  /**
   * Normalizes each channel of each instance: by its own statistics in training, or where no running ones are kept.
   *
   * @throws {ShapeError} | {DTypeError} when the input does not fit, before any statistics are changed.
   */
  forward(input: Tensor): Tensor {
    checkSpatial(this.title, input, this.axes, this.numFeatures);
    const { running_mean: runningMean, running_var: runningVar, weight, bias, eps, momentum } = this;
    const kept = weight ?? runningMean;
    if (kept) checkDType(this.title, input, [kept.dtype]);
    const useInputStats = this.training || !this.trackRunningStats;
    if (useInputStats) this.checkSides(input);
    const single = input.ndim === this.axes + 1;
    return this.attempt(() => {
      const output = instanceNorm(single ? input.unsqueeze(0) : input, {
        runningMean,
        runningVar,
        weight,
        bias,
        useInputStats,
        momentum: momentum ?? 0,
        eps,
      });
      return single ? output.squeeze(0) : output;
    });
  }

  private checkSides(input: Tensor): void {
    const { shape } = input;
    if (shape.slice(-this.axes).reduce((product, side) => product * side, 1) > 1) return;
    throw new ShapeError({
      message: `${this.title}: expected more than one element per channel of an instance, got [${shape.join(", ")}]. Use larger inputs.`,
      actual: shape,
    });
  }
}

/** Instance normalization of lines `[N, C, L]`, the first axis of which may be left out (Ulyanov et al., 2016). */
export class InstanceNorm1d extends InstanceNorm {
  constructor(
    numFeatures: number,
    ...given: Given<InstanceNormOptions, "eps momentum affine trackRunningStats device dtype bias">
  ) {
    super("InstanceNorm1d", numFeatures, given);
  }
  protected get axes(): number {
    return 1;
  }
}

/** Instance normalization of images `[N, C, H, W]`, the first axis of which may be left out (Ulyanov et al., 2016). */
export class InstanceNorm2d extends InstanceNorm {
  constructor(
    numFeatures: number,
    ...given: Given<InstanceNormOptions, "eps momentum affine trackRunningStats device dtype bias">
  ) {
    super("InstanceNorm2d", numFeatures, given);
  }
  protected get axes(): number {
    return 2;
  }
}

/** Instance normalization of volumes `[N, C, D, H, W]`, the first axis of which may be left out (Ulyanov et al., 2016). */
export class InstanceNorm3d extends InstanceNorm {
  constructor(
    numFeatures: number,
    ...given: Given<InstanceNormOptions, "eps momentum affine trackRunningStats device dtype bias">
  ) {
    super("InstanceNorm3d", numFeatures, given);
  }
  protected get axes(): number {
    return 3;
  }
}
