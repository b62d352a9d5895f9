import { checkNumber } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { torchObject } from "../torch-object.js";
import { withDefaults } from "./checks.js";
import { Module } from "./module.js";
import { Parameter } from "./parameter.js";
import { DEFAULT_PLACEMENT, type PlacementOptions } from "./placement.js";
import { pythonBool, pythonFloat } from "./python-format.js";

/** The options of batch and instance normalization. */
export interface ChannelNormOptions extends PlacementOptions {
  /** Added to the variance; 1e-5 if left out. */
  eps?: number;
  /** How much of a batch goes into the running statistics; 0.1 if left out, `null` for their plain average. */
  momentum?: number | null;
  /** Whether there are learned factors and shifts; true if left out for batches, false for instances. */
  affine?: boolean;
  /** Whether there are shifts, if there are factors; true if left out. */
  bias?: boolean;
  /** Whether running statistics are kept, for evaluation; true if left out for batches, false for instances. */
  trackRunningStats?: boolean;
}

/** What batch and instance normalization have in common: learned factors and running statistics for each channel. */
export abstract class ChannelNorm extends Module {
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

  /** @param learning Whether there are weights and running statistics, if the options do not say. */
  constructor(name: string, numFeatures: number, given: readonly unknown[], learning: boolean) {
    super();
    const filled = withDefaults<Required<ChannelNormOptions>>(given, name, {
      eps: 1e-5,
      momentum: 0.1,
      affine: learning,
      trackRunningStats: learning,
      ...DEFAULT_PLACEMENT,
      bias: true,
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
}
