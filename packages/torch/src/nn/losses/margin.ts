import { checkNumber } from "@thinc/core";
import type { Tensor } from "../../tensor.js";
import { checkPositive, withDefaults } from "../checks.js";
import { PairwiseDistance } from "../distance.js";
import {
  cosineEmbeddingLoss,
  type DistanceFunction,
  hingeEmbeddingLoss,
  type MarginOptions,
  type MultilabelSoftMarginOptions,
  type MultiMarginOptions,
  marginRankingLoss,
  multilabelMarginLoss,
  multilabelSoftMarginLoss,
  multiMarginLoss,
  softMarginLoss,
  type TripletDistanceOptions,
  type TripletMarginOptions,
  tripletMarginLoss,
  tripletMarginWithDistanceLoss,
} from "../functional/index.js";
import { checkLine, checkPower } from "../functional/margin-losses.js";
import type { Given } from "../given.js";
import { type AnyModule, Module } from "../module.js";
import { REDUCTION, type ReductionOptions } from "../reduction.js";
import { AnyLoss, Loss, WeightedLoss } from "./loss.js";

type Pair = readonly [input1: Tensor, input2: Tensor, target: Tensor];
type Triplet = readonly [anchor: Tensor, positive: Tensor, negative: Tensor];

const MARGIN = "margin ~sizeAverage ~reduce reduction";
const MULTI_MARGIN = "p margin weight ~sizeAverage ~reduce reduction";
const MULTI_LABEL_SOFT_MARGIN = "weight ~sizeAverage ~reduce reduction";
const TRIPLET_MARGIN = "margin p eps swap ~sizeAverage ~reduce reduction";

function marginOptions(given: readonly unknown[], name: string, margin: number): Required<MarginOptions> {
  return withDefaults<Required<MarginOptions>>(given, name, { margin, reduction: "mean" }, MARGIN);
}

/** Punishes that the wrong one of two inputs is larger; the target tells by 1 or -1 which it should be. */
export class MarginRankingLoss extends AnyLoss<Pair> {
  /** How far apart is far enough. */
  readonly margin: number;

  /** @param options The margin is 0 if left out. */
  constructor(...given: Given<MarginOptions, typeof MARGIN>) {
    const { margin, reduction } = marginOptions(given, "MarginRankingLoss", 0);
    super("MarginRankingLoss", reduction);
    this.margin = checkNumber(margin, "MarginRankingLoss: margin");
  }

  /** @throws {ShapeError} when the numbers of axes differ. */
  forward(input1: Tensor, input2: Tensor, target: Tensor): Tensor {
    return this.attempt(() => marginRankingLoss(input1, input2, target, this));
  }
}

/** The input itself where the target is 1, `max(0, margin - input)` where it is -1. */
export class HingeEmbeddingLoss extends Loss {
  /** How far apart is far enough. */
  readonly margin: number;

  /** @param options The margin is 1 if left out. */
  constructor(...given: Given<MarginOptions, typeof MARGIN>) {
    const { margin, reduction } = marginOptions(given, "HingeEmbeddingLoss", 1);
    super("HingeEmbeddingLoss", reduction);
    this.margin = checkNumber(margin, "HingeEmbeddingLoss: margin");
  }
  protected compute(input: Tensor, target: Tensor): Tensor {
    return hingeEmbeddingLoss(input, target, this);
  }
}

/** `log(1 + exp(-target * input))` for targets 1 and -1. */
export class SoftMarginLoss extends Loss {
  constructor(...given: Given<ReductionOptions, typeof REDUCTION>) {
    const defaults: Required<ReductionOptions> = { reduction: "mean" };
    super("SoftMarginLoss", withDefaults(given, "SoftMarginLoss", defaults, REDUCTION).reduction);
  }
  protected compute(input: Tensor, target: Tensor): Tensor {
    return softMarginLoss(input, target, this);
  }
}

/** How far the scores `[N, C]` of other classes come near that of the class `[N]` (int64); the weights are a buffer `weight`. */
export class MultiMarginLoss extends WeightedLoss {
  /** The exponent of what is too near. */
  readonly p: 1 | 2;
  /** How far apart is far enough. */
  readonly margin: number;

  constructor(...given: Given<MultiMarginOptions, typeof MULTI_MARGIN>) {
    const { p, margin, weight, reduction } = withDefaults<Required<MultiMarginOptions>>(
      given,
      "MultiMarginLoss",
      { p: 1, margin: 1, weight: null, reduction: "mean" },
      MULTI_MARGIN,
    );
    if (weight !== null) checkLine("MultiMarginLoss", weight);
    super("MultiMarginLoss", weight, reduction);
    this.p = checkPower("MultiMarginLoss", p);
    this.margin = checkNumber(margin, "MultiMarginLoss: margin");
  }
  protected compute(input: Tensor, target: Tensor): Tensor {
    return multiMarginLoss(input, target, this);
  }
}

/** How far the scores `[N, C]` of wrong classes come near those of right ones; targets are classes, which end at the first -1. */
export class MultiLabelMarginLoss extends Loss {
  constructor(...given: Given<ReductionOptions, typeof REDUCTION>) {
    const defaults: Required<ReductionOptions> = { reduction: "mean" };
    super("MultiLabelMarginLoss", withDefaults(given, "MultiLabelMarginLoss", defaults, REDUCTION).reduction);
  }
  protected compute(input: Tensor, target: Tensor): Tensor {
    return multilabelMarginLoss(input, target, this);
  }
}

/** The binary cross entropy of logits `[N, C]` with targets 0 and 1, averaged over the classes; their weights are a buffer `weight`. */
export class MultiLabelSoftMarginLoss extends WeightedLoss {
  constructor(...given: Given<MultilabelSoftMarginOptions, typeof MULTI_LABEL_SOFT_MARGIN>) {
    const defaults: Required<MultilabelSoftMarginOptions> = { weight: null, reduction: "mean" };
    const { weight, reduction } = withDefaults(given, "MultiLabelSoftMarginLoss", defaults, MULTI_LABEL_SOFT_MARGIN);
    super("MultiLabelSoftMarginLoss", weight, reduction);
  }
  protected compute(input: Tensor, target: Tensor): Tensor {
    return multilabelSoftMarginLoss(input, target, this);
  }
}

/** `1 - cos` where the target is 1, `max(0, cos - margin)` where it is -1, for rows of two inputs. */
export class CosineEmbeddingLoss extends AnyLoss<Pair> {
  /** How far apart is far enough. */
  readonly margin: number;

  /** @param options The margin is 0 if left out. */
  constructor(...given: Given<MarginOptions, typeof MARGIN>) {
    const { margin, reduction } = marginOptions(given, "CosineEmbeddingLoss", 0);
    super("CosineEmbeddingLoss", reduction);
    this.margin = checkNumber(margin, "CosineEmbeddingLoss: margin");
  }

  /** @param target `[N]`, for inputs `[N, D]`; or one number for `[D]`. @throws {ShapeError} when they do not fit. */
  forward(input1: Tensor, input2: Tensor, target: Tensor): Tensor {
    return this.attempt(() => cosineEmbeddingLoss(input1, input2, target, this));
  }
}

/** `max(0, d(anchor, positive) - d(anchor, negative) + margin)` for rows of three inputs. */
export class TripletMarginLoss extends AnyLoss<Triplet> {
  /** How far apart is far enough. */
  readonly margin: number;
  /** The order of the distances. */
  readonly p: number;
  /** Added to each difference, so that the gradient is finite at 0. */
  readonly eps: number;
  /** Whether the distance from positive to negative counts where it is the smaller one. */
  readonly swap: boolean;

  /** @throws {ArgumentError} when the margin, 1 if left out, is not above 0. */
  constructor(...given: Given<TripletMarginOptions, typeof TRIPLET_MARGIN>) {
    const name = "TripletMarginLoss";
    const defaults: Required<TripletMarginOptions> = { margin: 1, p: 2, eps: 1e-6, swap: false, reduction: "mean" };
    const { margin, p, eps, swap, reduction } = withDefaults(given, name, defaults, TRIPLET_MARGIN);
    super(name, reduction);
    this.margin = checkPositive(margin, `${name}: margin`);
    this.p = checkNumber(p, `${name}: p`);
    this.eps = checkNumber(eps, `${name}: eps`);
    this.swap = swap;
  }

  /** @throws {ShapeError} when the numbers of axes differ. */
  forward(anchor: Tensor, positive: Tensor, negative: Tensor): Tensor {
    return this.attempt(() => tripletMarginLoss(anchor, positive, negative, this));
  }
}

/** A module that tells how far two tensors are from each other. */
export type DistanceModule = Module<readonly [Tensor, Tensor]>;

/** The options of {@link TripletMarginWithDistanceLoss}. */
export interface TripletDistanceModuleOptions extends Omit<TripletDistanceOptions, "distanceFunction"> {
  /** A function or a module; a {@link PairwiseDistance} if left out. */
  distanceFunction?: DistanceFunction | DistanceModule | null;
}

/** {@link TripletMarginLoss} with a distance of one's own. */
export class TripletMarginWithDistanceLoss extends AnyLoss<Triplet> {
  /** What measures the distance of two batches. */
  readonly distanceFunction: DistanceFunction | DistanceModule;
  /** How far apart is far enough. */
  readonly margin: number;
  /** Whether the distance from positive to negative counts where it is the smaller one. */
  readonly swap: boolean;

  /** @throws {ArgumentError} when the margin, 1 if left out, is not above 0. */
  constructor(...given: Given<TripletDistanceModuleOptions, "distanceFunction margin swap reduction">) {
    const name = "TripletMarginWithDistanceLoss";
    type Filled = Required<TripletDistanceModuleOptions>;
    const { distanceFunction, margin, swap, reduction } = withDefaults<Filled>(given, name, {
      distanceFunction: null,
      margin: 1,
      swap: false,
      reduction: "mean",
    });
    super(name, reduction);
    this.distanceFunction = distanceFunction ?? new PairwiseDistance();
    this.margin = checkPositive(margin, `${name}: margin`);
    this.swap = swap;
  }

  /** @throws {ShapeError} when the numbers of axes differ. */
  forward(anchor: Tensor, positive: Tensor, negative: Tensor): Tensor {
    const { distanceFunction: distance, margin, swap, reduction } = this;
    const distanceFunction = distance instanceof Module ? (a: Tensor, b: Tensor) => distance.forward(a, b) : distance;
    return this.attempt(() =>
      tripletMarginWithDistanceLoss(anchor, positive, negative, { distanceFunction, margin, swap, reduction }),
    );
  }

  /** The distance by the name that it has in state dicts. */
  protected override *ownModules(): Iterable<[string, AnyModule]> {
    for (const [name, module] of super.ownModules())
      yield [name === "distanceFunction" ? "distance_function" : name, module];
  }
}
