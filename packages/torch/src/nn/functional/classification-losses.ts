import { ArgumentError, checkNumber, formatShape, ShapeError, sameShape } from "@thinc/core";
import { canHaveGradient } from "../../dtypes.js";
import type { Tensor } from "../../tensor.js";
import { torchObject } from "../../torch-object.js";
import { checkChoice, checkSameShape, checkTensor } from "../checks.js";
import { type Reduction, type ReductionOptions, reductionNumber } from "../reduction.js";

/** The options of {@link nllLoss}. */
export interface NLLFunctionOptions extends ReductionOptions {
  /** A weight for each class. */
  weight?: Tensor | null;
  /** The class that does not count; -100 if left out. */
  ignoreIndex?: number;
}

/** The options of {@link crossEntropy}. */
export interface CrossEntropyFunctionOptions extends NLLFunctionOptions {
  /** How much of the target is spread over all classes; 0 if left out. */
  labelSmoothing?: number;
}

/**
 * The cross entropy of logits `[N, C, …]` or `[C]` with classes `[N, …]` of int64, or probabilities `[N, C, …]`.
 *
 * @throws {ShapeError} | {DTypeError} | {ThincError} when input and target do not fit, or a class is out of range.
 */
export function crossEntropy(input: Tensor, target: Tensor, options: CrossEntropyFunctionOptions = {}): Tensor {
  const where = "crossEntropy";
  const { weight = null, ignoreIndex = -100, reduction, labelSmoothing = 0 } = options;
  const number = reductionNumber(where, reduction);
  checkTensor(where, input);
  checkTensor(where, target, "target");
  checkNumber(ignoreIndex, `${where}: ignoreIndex`, { integer: true });
  checkNumber(labelSmoothing, `${where}: labelSmoothing`, { min: 0, max: 1 });
  // Probabilities have the shape of the logits, classes that without the axis of the classes.
  checkTarget(where, "logits", input, target, canHaveGradient(target.dtype));
  return torchObject.crossEntropyLoss(input, target, weight, number, ignoreIndex, labelSmoothing);
}

/**
 * The negative log likelihood of classes `[N, …]` of int64 under log probabilities `[N, C, …]` or `[C]`.
 *
 * @throws {ShapeError} | {DTypeError} | {ThincError} when input and target do not fit, or a class is out of range.
 */
export function nllLoss(input: Tensor, target: Tensor, options: NLLFunctionOptions = {}): Tensor {
  const where = "nllLoss";
  const { weight = null, ignoreIndex = -100, reduction } = options;
  const number = reductionNumber(where, reduction);
  checkTensor(where, input);
  checkTensor(where, target, "target");
  checkNumber(ignoreIndex, `${where}: ignoreIndex`, { integer: true });
  checkTarget(where, "log probabilities", input, target, false);
  return torchObject.nllLossNd(input, target, weight, number, ignoreIndex);
}

/** What {@link klDiv} does with its elements: `batchmean` divides their sum by the number of rows. */
export type KLReduction = Reduction | "batchmean";

/** The options of {@link klDiv}. */
export interface KLDivOptions {
  /** `mean` over all elements if left out, as in PyTorch; the divergence itself is `batchmean`. */
  reduction?: KLReduction;
  /** Whether the target, too, is of log probabilities; false if left out. */
  logTarget?: boolean;
}

/** What {@link klDiv} can do with its elements. */
export const KL_REDUCTIONS: readonly KLReduction[] = ["none", "batchmean", "mean", "sum"];

/** The Kullback-Leibler divergence of target probabilities from log probabilities, as `target * (log(target) - input)`. */
export function klDiv(input: Tensor, target: Tensor, options: KLDivOptions = {}): Tensor {
  const where = "klDiv";
  const { reduction = "mean", logTarget = false } = options;
  checkChoice(reduction, `${where}: reduction`, KL_REDUCTIONS);
  checkTensor(where, input);
  checkTensor(where, target, "target");
  const number = reductionNumber(where, reduction === "batchmean" ? "sum" : reduction);
  const loss = torchObject.klDiv(input, target, number, { logTarget });
  return reduction === "batchmean" && input.ndim > 0 ? loss.div(input.shape[0]) : loss;
}

/** The options of {@link binaryCrossEntropy}. */
export interface BinaryCrossEntropyOptions extends ReductionOptions {
  /** A factor for each element, or what broadcasts to that. */
  weight?: Tensor | null;
}

/** The cross entropy of probabilities with targets from 0 to 1. @throws {ShapeError} when the shapes differ. @throws {ThincError} when an input is no probability. */
export function binaryCrossEntropy(input: Tensor, target: Tensor, options: BinaryCrossEntropyOptions = {}): Tensor {
  const where = "binaryCrossEntropy";
  const { weight = null, reduction } = options;
  const number = reductionNumber(where, reduction);
  checkTensor(where, input);
  checkTensor(where, target, "target");
  checkSameShape(where, input, target, "target");
  if (weight === null) return torchObject.binaryCrossEntropy(input, target, null, number);
  checkTensor(where, weight, "weight");
  return torchObject.binaryCrossEntropy(input, target, weight.expand([...target.shape]), number);
}

/** The options of {@link binaryCrossEntropyWithLogits}. */
export interface BinaryCrossEntropyWithLogitsOptions extends BinaryCrossEntropyOptions {
  /** How much more than the negative ones the positive examples of each class count. */
  posWeight?: Tensor | null;
}

/** {@link binaryCrossEntropy} of the sigmoid of logits, computed in one. @throws {ShapeError} when the shapes differ. */
export function binaryCrossEntropyWithLogits(
  input: Tensor,
  target: Tensor,
  options: BinaryCrossEntropyWithLogitsOptions = {},
): Tensor {
  const where = "binaryCrossEntropyWithLogits";
  const { weight = null, posWeight = null, reduction } = options;
  const number = reductionNumber(where, reduction);
  checkTensor(where, input);
  checkTensor(where, target, "target");
  checkSameShape(where, input, target, "target");
  return torchObject.binaryCrossEntropyWithLogits(input, target, weight, posWeight, number);
}

function checkTarget(where: string, kind: string, input: Tensor, target: Tensor, asInput: boolean): void {
  const { shape } = input;
  if (shape.length === 0) {
    throw new ArgumentError({ message: `${where}: expected ${kind} [N, C, …] or [C], got a single number.` });
  }
  const classAxis = shape.length === 1 ? 0 : 1;
  const wanted = asInput ? shape : shape.filter((_, axis) => axis !== classAxis);
  if (sameShape(target.shape, wanted)) return;
  throw new ShapeError({
    message: `${where}: for ${kind} ${formatShape(shape)} expected a target ${formatShape(wanted)}, got ${formatShape(target.shape)}.`,
    expected: wanted,
    actual: target.shape,
  });
}
