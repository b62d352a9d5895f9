import { ArgumentError, checkNumber, formatShape, printValue, ShapeError } from "@thinc/core";
import type { Tensor } from "../../tensor.js";
import { torchObject } from "../../torch-object.js";
import { checkChoice, checkPositive, checkSameShape, checkTensor } from "../checks.js";
import { checkReduction, type ReductionOptions, reduceLoss, reductionNumber } from "../reduction.js";
import { logsigmoid } from "./activations.js";
import { pairwiseDistance } from "./distance.js";

/** How large a margin is, and what is done with the elements. */
export interface MarginOptions extends ReductionOptions {
  margin?: number;
}

/** `max(0, -target * (input1 - input2) + margin)`: the target tells by 1 or -1 which of both should be larger. The margin is 0 if left out. */
export function marginRankingLoss(input1: Tensor, input2: Tensor, target: Tensor, options: MarginOptions = {}): Tensor {
  const where = "marginRankingLoss";
  const number = reductionNumber(where, options.reduction);
  checkTensor(where, input1, "input1");
  checkTensor(where, input2, "input2");
  checkTensor(where, target, "target");
  checkSameAxes(where, { input1, input2, target });
  return torchObject.marginRankingLoss(
    input1,
    input2,
    target,
    checkNumber(options.margin ?? 0, `${where}: margin`),
    number,
  );
}

/** The input itself where the target is 1, `max(0, margin - input)` where it is -1. The margin is 1 if left out. */
export function hingeEmbeddingLoss(input: Tensor, target: Tensor, options: MarginOptions = {}): Tensor {
  const where = "hingeEmbeddingLoss";
  const number = reductionNumber(where, options.reduction);
  checkTensor(where, input);
  checkTensor(where, target, "target");
  return torchObject.hingeEmbeddingLoss(input, target, checkNumber(options.margin ?? 1, `${where}: margin`), number);
}

/** `log(1 + exp(-target * input))` for targets 1 and -1. */
export function softMarginLoss(input: Tensor, target: Tensor, options: ReductionOptions = {}): Tensor {
  const where = "softMarginLoss";
  const number = reductionNumber(where, options.reduction);
  checkTensor(where, input);
  checkTensor(where, target, "target");
  checkSameShape(where, input, target, "target");
  return torchObject.softMarginLoss(input, target, number);
}

/** The options of {@link multiMarginLoss}. */
export interface MultiMarginOptions extends MarginOptions {
  /** The power: 1 (if left out) or 2. */
  p?: 1 | 2;
  /** A weight for each class. */
  weight?: Tensor | null;
}

/** How far the scores `[N, C]` of other classes come nearer than `margin`, 1 if left out, to that of the class `[N]` of int64. */
export function multiMarginLoss(input: Tensor, target: Tensor, options: MultiMarginOptions = {}): Tensor {
  const where = "multiMarginLoss";
  const { p = 1, margin = 1, weight = null, reduction } = options;
  const number = reductionNumber(where, reduction);
  checkTensor(where, input);
  checkTensor(where, target, "target");
  checkPower(where, p);
  if (weight !== null) checkLine(where, weight);
  return torchObject.multiMarginLoss(input, target, p, checkNumber(margin, `${where}: margin`), weight, number);
}

/** Checks the power of {@link multiMarginLoss}. @throws {ArgumentError} */
export function checkPower(where: string, p: unknown): 1 | 2 {
  return Number(checkChoice(String(p), `${where}: p`, ["1", "2"])) as 1 | 2;
}

/** Checks that weights of classes are a line. @throws {ArgumentError} | {ShapeError} */
export function checkLine(where: string, weight: Tensor): void {
  checkTensor(where, weight, "weight");
  if (weight.ndim === 1) return;
  throw new ShapeError({
    message: `${where}: expected a weight for each class, [C], got ${formatShape(weight.shape)}.`,
    expected: [null],
    actual: weight.shape,
  });
}

/** How far the scores `[N, C]` of wrong classes come near those of right ones; targets are classes `[N, C]` of int64, which end at the first -1. */
export function multilabelMarginLoss(input: Tensor, target: Tensor, options: ReductionOptions = {}): Tensor {
  const where = "multilabelMarginLoss";
  const number = reductionNumber(where, options.reduction);
  checkTensor(where, input);
  checkTensor(where, target, "target");
  checkSameShape(where, input, target, "target");
  return torchObject.multilabelMarginLoss(input, target, number);
}

/** The options of {@link multilabelSoftMarginLoss}. */
export interface MultilabelSoftMarginOptions extends ReductionOptions {
  /** A weight for each class. */
  weight?: Tensor | null;
}

/** The binary cross entropy of logits `[N, C]` with targets 0 and 1 `[N, C]`, averaged over the classes. */
export function multilabelSoftMarginLoss(
  input: Tensor,
  target: Tensor,
  options: MultilabelSoftMarginOptions = {},
): Tensor {
  const where = "multilabelSoftMarginLoss";
  const { weight = null } = options;
  const reduction = checkReduction(where, options.reduction ?? "mean");
  checkTensor(where, input);
  checkTensor(where, target, "target");
  checkSameShape(where, input, target, "target");
  const likely = target.mul(logsigmoid(input));
  const unlikely = torchObject.rsub(target, 1).mul(logsigmoid(input.neg()));
  const elements = likely.add(unlikely).neg();
  const weighted = weight === null ? elements : elements.mul(weight);
  const classes = input.shape[input.ndim - 1];
  return reduceLoss(weighted.sum([-1]).div(classes), reduction);
}

/** `1 - cos` where the target is 1, `max(0, cos - margin)` where it is -1, for rows `[N, D]` and targets `[N]`. The margin is 0 if left out. */
export function cosineEmbeddingLoss(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  options: MarginOptions = {},
): Tensor {
  const where = "cosineEmbeddingLoss";
  const number = reductionNumber(where, options.reduction);
  checkTensor(where, input1, "input1");
  checkTensor(where, input2, "input2");
  checkTensor(where, target, "target");
  return torchObject.cosineEmbeddingLoss(
    input1,
    input2,
    target,
    checkNumber(options.margin ?? 0, `${where}: margin`),
    number,
  );
}

/** The options of {@link tripletMarginLoss}. */
export interface TripletMarginOptions extends MarginOptions {
  /** The norm of the distances; 2 if left out. */
  p?: number;
  /** Added to differences, so that the gradient at 0 is finite; 1e-6 if left out. */
  eps?: number;
  /** Whether the distance of the positive example from the negative one counts where it is smaller (Balntas et al., 2016). */
  swap?: boolean;
}

/** `max(0, d(anchor, positive) - d(anchor, negative) + margin)`, with a margin above 0, 1 if left out. */
export function tripletMarginLoss(
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  options: TripletMarginOptions = {},
): Tensor {
  const where = "tripletMarginLoss";
  const { margin = 1, p = 2, eps = 1e-6, swap = false, reduction } = options;
  const number = reductionNumber(where, reduction);
  checkPositive(margin, `${where}: margin`);
  checkTriplet(where, anchor, positive, negative);
  return torchObject.tripletMarginLoss(anchor, positive, negative, margin, p, eps, swap, number);
}

/** How far two tensors are from each other, row by row. */
export type DistanceFunction = (a: Tensor, b: Tensor) => Tensor;

/** The options of {@link tripletMarginWithDistanceLoss}. */
export interface TripletDistanceOptions extends MarginOptions {
  /** Euclid's if left out. */
  distanceFunction?: DistanceFunction | null;
  /** As in {@link TripletMarginOptions}. */
  swap?: boolean;
}

/** {@link tripletMarginLoss} with a distance of one's own. */
export function tripletMarginWithDistanceLoss(
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  options: TripletDistanceOptions = {},
): Tensor {
  const where = "tripletMarginWithDistanceLoss";
  const { margin = 1, swap = false } = options;
  const distance = options.distanceFunction ?? ((a: Tensor, b: Tensor) => pairwiseDistance(a, b));
  const reduction = checkReduction(where, options.reduction ?? "mean");
  checkPositive(margin, `${where}: margin`);
  checkTriplet(where, anchor, positive, negative);
  if (typeof distance !== "function") {
    throw new ArgumentError({
      message: `${where}: distanceFunction: expected a function of two tensors, got ${printValue(distance)}.`,
    });
  }
  const near = distance(anchor, positive);
  let far = distance(anchor, negative);
  if (swap) far = torchObject.minimum(far, distance(positive, negative));
  return reduceLoss(near.add(margin).sub(far).clampMin(0), reduction);
}

function checkTriplet(where: string, anchor: Tensor, positive: Tensor, negative: Tensor): void {
  checkTensor(where, anchor, "anchor");
  checkTensor(where, positive, "positive");
  checkTensor(where, negative, "negative");
  checkSameAxes(where, { anchor, positive, negative });
}

function checkSameAxes(where: string, tensors: Record<string, Tensor>): void {
  const [first, ...others] = Object.values(tensors);
  if (others.every((tensor) => tensor.ndim === first.ndim)) return;
  const shapes = Object.entries(tensors).map(([name, { shape }]) => `${name} ${formatShape(shape)}`);
  throw new ShapeError({
    message: `${where}: expected tensors of equally many axes, got ${shapes.join(", ")}.`,
    expected: first.shape,
    actual: others.map(({ shape }) => shape).find((shape) => shape.length !== first.ndim) as readonly number[],
  });
}
