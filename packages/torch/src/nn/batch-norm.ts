import { ShapeError } from "@thinc/core";
import { noGrad } from "../grad-mode.js";
import type { Tensor } from "../tensor.js";
import { ChannelNorm, type ChannelNormOptions } from "./channel-norm.js";
import { checkDType, checkInputShape, checkTensor } from "./checks.js";
import { batchNorm } from "./functional/index.js";
import type { Given } from "./given.js";
import { declareOneInput } from "./registry.js";

/** The options of {@link BatchNorm1d}, {@link BatchNorm2d} and {@link BatchNorm3d}. */
export type BatchNormOptions = ChannelNormOptions;

abstract class BatchNorm extends ChannelNorm {
  static {
    declareOneInput(this);
  }

  constructor(name: string, numFeatures: number, given: readonly unknown[]) {
    super(name, numFeatures, given, true);
  }

  /** The numbers of axes that an input may have. */
  protected abstract get ranks(): readonly number[];

  /**
   * Normalizes a batch: by its own statistics in training, or where no running ones are kept, else by the running ones.
   *
   * @throws {ShapeError} | {DTypeError} when the input does not fit, before any statistics are changed.
   */
  forward(input: Tensor): Tensor {
    this.check(input);
    const { weight, bias, eps } = this;
    const count = this.training ? this.num_batches_tracked : null;
    const output = this.attempt(
      () =>
        batchNorm(input, this.running_mean, this.running_var, {
          weight,
          bias,
          eps,
          training: this.training || this.running_mean === null,
          momentum: this.momentum ?? (count === null ? 0 : 1 / (Number(count.item()) + 1)),
        }),
      () => weight && checkDType(this.title, input, [weight.dtype]),
    );
    if (count !== null) noGrad(() => count.add_(1));
    return output;
  }

  private check(input: unknown): asserts input is Tensor {
    checkTensor(this.title, input);
    const { shape } = input;
    const rank = this.ranks.includes(shape.length) ? shape.length : this.ranks[0];
    const advice = `The second axis is that of the ${this.numFeatures} channels.`;
    checkInputShape(this.title, input, [null, this.numFeatures, ...new Array<null>(rank - 2).fill(null)], advice);
    const perChannel = shape.reduce((product, length, axis) => (axis === 1 ? product : product * length), 1);
    // A batch without rows passes, as in Python: there is nothing to get a variance of.
    if (this.training && perChannel === 1) {
      throw new ShapeError({
        message: `${this.title}: expected more than one value per channel when training, got [${shape.join(", ")}]. Use larger batches, or eval().`,
        actual: shape,
      });
    }
  }
}

/** Batch normalization of `[N, C]` or `[N, C, L]` over all axes but the second (Ioffe and Szegedy, 2015). */
export class BatchNorm1d extends BatchNorm {
  constructor(
    numFeatures: number,
    ...given: Given<BatchNormOptions, "eps momentum affine trackRunningStats device dtype bias">
  ) {
    super("BatchNorm1d", numFeatures, given);
  }
  protected get ranks(): readonly number[] {
    return [2, 3];
  }
}

/** Batch normalization of images `[N, C, H, W]` over all axes but the second (Ioffe and Szegedy, 2015). */
export class BatchNorm2d extends BatchNorm {
  constructor(
    numFeatures: number,
    ...given: Given<BatchNormOptions, "eps momentum affine trackRunningStats device dtype bias">
  ) {
    super("BatchNorm2d", numFeatures, given);
  }
  protected get ranks(): readonly number[] {
    return [4];
  }
}

/** Batch normalization of volumes `[N, C, D, H, W]` over all axes but the second (Ioffe and Szegedy, 2015). */
export class BatchNorm3d extends BatchNorm {
  constructor(
    numFeatures: number,
    ...given: Given<BatchNormOptions, "eps momentum affine trackRunningStats device dtype bias">
  ) {
    super("BatchNorm3d", numFeatures, given);
  }
  protected get ranks(): readonly number[] {
    return [5];
  }
}
