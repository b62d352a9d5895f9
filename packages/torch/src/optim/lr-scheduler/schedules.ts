import { ArgumentError, checkNumber } from "@thinc/core";
import { withDefaults } from "../../nn/checks.js";
import type { Given } from "../../nn/given.js";
import { LRScheduler, type ScheduledOptimizer } from "./scheduler.js";

/** Tells by what the learning rate is multiplied in an epoch, from 0. */
export type LrLambda = (epoch: number) => number;

/** Multiplies the first learning rates by what a function of the epoch says, such as a warm-up followed by a linear decline. */
export class LambdaLR extends LRScheduler {
  private readonly lambdas: readonly LrLambda[];

  /** @param lrLambda One function for all groups, or one for each. @throws {ArgumentError} when there are too few or too many. */
  constructor(optimizer: ScheduledOptimizer, lrLambda: LrLambda | readonly LrLambda[]) {
    super(optimizer);
    const groups = optimizer.paramGroups.length;
    this.lambdas = typeof lrLambda === "function" ? new Array<LrLambda>(groups).fill(lrLambda) : lrLambda;
    if (!Array.isArray(this.lambdas) || this.lambdas.length !== groups) {
      throw new ArgumentError({ message: `LambdaLR: expected a function, or ${groups} of them, one for each group.` });
    }
    this.apply(this.compute());
  }

  protected compute(): readonly number[] {
    return this.baseLrs.map((rate, index) => rate * this.lambdas[index](this.lastEpoch));
  }
}

/** Multiplies the learning rates by `gamma` every `stepSize` epochs. */
export class StepLR extends LRScheduler {
  /** How many steps a learning rate stays. */
  readonly stepSize: number;
  /** The factor after these. */
  readonly gamma: number;

  /** @param given `gamma`, 0.1 if left out. */
  constructor(optimizer: ScheduledOptimizer, stepSize: number, ...given: Given<{ gamma?: number }, "gamma">) {
    super(optimizer);
    this.stepSize = checkNumber(stepSize, "StepLR: stepSize", { min: 1, integer: true });
    this.gamma = checkNumber(withDefaults(given, "StepLR", { gamma: 0.1 }).gamma, "StepLR: gamma", { min: 0 });
  }

  protected compute(previous: readonly number[]): readonly number[] {
    return this.lastEpoch % this.stepSize === 0 ? previous.map((rate) => rate * this.gamma) : previous;
  }
}

/** Lets the learning rates fall to `etaMin` along half a cosine (Loshchilov and Hutter, 2017). */
export class CosineAnnealingLR extends LRScheduler {
  /** The steps from the highest learning rate to the lowest. */
  readonly tMax: number;
  /** The lowest learning rate. */
  readonly etaMin: number;

  /** @param tMax In how many epochs. @param given `etaMin`, 0 if left out. */
  constructor(optimizer: ScheduledOptimizer, tMax: number, ...given: Given<{ etaMin?: number }, "etaMin">) {
    super(optimizer);
    this.tMax = checkNumber(tMax, "CosineAnnealingLR: tMax", { min: 1, integer: true });
    const { etaMin } = withDefaults(given, "CosineAnnealingLR", { etaMin: 0 });
    this.etaMin = checkNumber(etaMin, "CosineAnnealingLR: etaMin", { min: 0 });
  }

  // From the rate before, as in PyTorch, so that rates that something else changed stay changed.
  protected compute(previous: readonly number[]): readonly number[] {
    const { tMax, etaMin, lastEpoch } = this;
    if ((lastEpoch - 1 - tMax) % (2 * tMax) === 0) {
      const rise = (1 - Math.cos(Math.PI / tMax)) / 2;
      return previous.map((rate, index) => rate + (this.baseLrs[index] - etaMin) * rise);
    }
    const now = 1 + Math.cos((Math.PI * lastEpoch) / tMax);
    const before = 1 + Math.cos((Math.PI * (lastEpoch - 1)) / tMax);
    return previous.map((rate) => (now / before) * (rate - etaMin) + etaMin);
  }
}
