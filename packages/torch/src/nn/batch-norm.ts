import { checkNumber, ShapeError } from "@thinc/core";
import { noGrad } from "../grad-mode.js";
import type { Tensor } from "../tensor.js";
import { torchObject } from "../torch-object.js";
import { checkDType, checkInputShape, checkTensor, withDefaults } from "./checks.js";
import { batchNorm } from "./functional.js";
import { Module } from "./module.js";
import { Parameter } from "./parameter.js";
import { DEFAULT_PLACEMENT, type PlacementOptions } from "./placement.js";
import { pythonBool, pythonFloat } from "./python-format.js";

/** The options of {@link BatchNorm1d} and {@link BatchNorm2d}. */
export interface BatchNormOptions extends PlacementOptions {
  /** Added to the variance; 1e-5 if left out. */
  eps?: number;
  /** How much of a batch goes into the running statistics; 0.1 if left out, `null` for their plain average. */
  momentum?: number | null;
  /** Whether there are learned factors and shifts; true if left out. */
  affine?: boolean;
  /** Whether there are shifts, if there are factors; true if left out. */
  bias?: boolean;
  /** Whether running statistics are kept, for evaluation; true if left out. */
  trackRunningStats?: boolean;
}

abstract class BatchNorm extends Module {
  readonly numFeatures: number;
  readonly eps: number;
  readonly momentum: number | null;
  readonly affine: boolean;
  readonly trackRunningStats: boolean;
  weight: Parameter | null;
  bias: Parameter | null;
  declare running_mean: Tensor | null;
  declare running_var: Tensor | null;
  declare num_batches_tracked: Tensor | null;

  constructor(name: string, numFeatures: number, options: BatchNormOptions) {
    super();
    const filled = withDefaults<Required<BatchNormOptions>>(options, name, {
      eps: 1e-5,
      momentum: 0.1,
      affine: true,
      bias: true,
      trackRunningStats: true,
      ...DEFAULT_PLACEMENT,
    });
    const { eps, momentum, affine, bias, trackRunningStats, dtype, device } = filled;
    this.numFeatures = checkNumber(numFeatures, `${name}: numFeatures`, { min: 1, integer: true });
    this.eps = checkNumber(eps, `${name}: eps`, { min: 0 });
    this.momentum = momentum === null ? null : checkNumber(momentum, `${name}: momentum`, { min: 0, max: 1 });
    this.affine = affine;
    this.trackRunningStats = trackRunningStats;
    const shape = [numFeatures];
    this.weight = affine ? new Parameter(torchObject.ones(shape, { dtype, device })) : null;
    this.bias = affine && bias ? new Parameter(torchObject.zeros(shape, { dtype, device })) : null;
    this.registerBuffer("running_mean", trackRunningStats ? torchObject.zeros(shape, { dtype, device }) : null);
    this.registerBuffer("running_var", trackRunningStats ? torchObject.ones(shape, { dtype, device }) : null);
    this.registerBuffer(
      "num_batches_tracked",
      trackRunningStats ? torchObject.zeros([], { dtype: "int64", device }) : null,
    );
  }

  /** The average of the batches seen in training; `null` if it is not kept. */
  get runningMean(): Tensor | null {
    return this.running_mean;
  }

  /** The variance of the batches seen in training; `null` if it is not kept. */
  get runningVar(): Tensor | null {
    return this.running_var;
  }

  /** How many batches were seen in training; `null` if they are not counted. */
  get numBatchesTracked(): Tensor | null {
    return this.num_batches_tracked;
  }

  /** Forgets the running statistics. */
  resetRunningStats(): void {
    this.running_mean?.zero_();
    this.running_var?.fill_(1);
    this.num_batches_tracked?.zero_();
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

  protected override get stateVersion(): number {
    return 2; // Since then batches are counted.
  }

  protected override mayLackState(name: string, version: number | null): boolean {
    return name === "num_batches_tracked" && (version === null || version < 2);
  }

  protected override get title(): string {
    return `${this.typeName}(${this.numFeatures})`;
  }

  protected override extraRepr(): string {
    const momentum = this.momentum === null ? "None" : pythonFloat(this.momentum);
    const flags = `affine=${pythonBool(this.affine)}, bias=${pythonBool(this.bias !== null)}`;
    return `${this.numFeatures}, eps=${pythonFloat(this.eps)}, momentum=${momentum}, ${flags}, track_running_stats=${pythonBool(this.trackRunningStats)}`;
  }

  private check(input: unknown): asserts input is Tensor {
    checkTensor(this.title, input);
    const { shape } = input;
    const rank = this.ranks.includes(shape.length) ? shape.length : this.ranks[0];
    const advice = `The second axis is that of the ${this.numFeatures} channels.`;
    checkInputShape(this.title, input, [null, this.numFeatures, ...new Array<null>(rank - 2).fill(null)], advice);
    const perChannel = shape.reduce((product, length, axis) => (axis === 1 ? product : product * length), 1);
    if (this.training && perChannel <= 1) {
      throw new ShapeError({
        message: `${this.title}: expected more than one value per channel when training, got [${shape.join(", ")}]. Use larger batches, or eval().`,
        actual: shape,
      });
    }
  }
}

/** Batch normalization of `[N, C]` or `[N, C, L]` over all axes but the second (Ioffe and Szegedy, 2015). */
export class BatchNorm1d extends BatchNorm {
  constructor(numFeatures: number, options: BatchNormOptions = {}) {
    super("BatchNorm1d", numFeatures, options);
  }
  protected get ranks(): readonly number[] {
    return [2, 3];
  }
}

/** Batch normalization of images `[N, C, H, W]` over all axes but the second (Ioffe and Szegedy, 2015). */
export class BatchNorm2d extends BatchNorm {
  constructor(numFeatures: number, options: BatchNormOptions = {}) {
    super("BatchNorm2d", numFeatures, options);
  }
  protected get ranks(): readonly number[] {
    return [4];
  }
}
