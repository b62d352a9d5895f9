import { checkNumber } from "@thinc/core";
import type { Tensor } from "../../tensor.js";
import { checkChoice, withDefaults } from "../checks.js";
import { KL_REDUCTIONS } from "../functional/classification-losses.js";
import {
  type BinaryCrossEntropyOptions,
  type BinaryCrossEntropyWithLogitsOptions,
  binaryCrossEntropy,
  binaryCrossEntropyWithLogits,
  type CrossEntropyFunctionOptions,
  type CTCOptions,
  crossEntropy,
  ctcLoss,
  type KLDivOptions,
  type KLReduction,
  klDiv,
  type NLLFunctionOptions,
  nllLoss,
  type SequenceLengths,
} from "../functional/index.js";
import type { Given } from "../given.js";
import { AnyLoss, Loss, WeightedLoss } from "./loss.js";

const CROSS_ENTROPY = "weight ~sizeAverage ignoreIndex ~reduce reduction labelSmoothing";
const NLL = "weight ~sizeAverage ignoreIndex ~reduce reduction";
const KL_DIV = "~sizeAverage ~reduce reduction logTarget";
const BCE = "weight ~sizeAverage ~reduce reduction";
const BCE_WITH_LOGITS = "weight ~sizeAverage ~reduce reduction posWeight";

/**
 * The cross entropy of logits `[N, C, …]` with classes `[N, …]` (int64) or probabilities `[N, C, …]`.
 *
 * The weights of classes, if any, are a buffer `weight`.
 */
export class CrossEntropyLoss extends WeightedLoss {
  /** The class that does not count. */
  readonly ignoreIndex: number;
  /** How much of each target is spread evenly over all classes. */
  readonly labelSmoothing: number;

  constructor(...given: Given<CrossEntropyFunctionOptions, typeof CROSS_ENTROPY>) {
    const { weight, ignoreIndex, reduction, labelSmoothing } = withDefaults<Required<CrossEntropyFunctionOptions>>(
      given,
      "CrossEntropyLoss",
      { weight: null, ignoreIndex: -100, reduction: "mean", labelSmoothing: 0 },
      CROSS_ENTROPY,
    );
    super("CrossEntropyLoss", weight, reduction);
    this.ignoreIndex = checkNumber(ignoreIndex, "CrossEntropyLoss: ignoreIndex", { integer: true });
    this.labelSmoothing = checkNumber(labelSmoothing, "CrossEntropyLoss: labelSmoothing", { min: 0, max: 1 });
  }
  protected compute(input: Tensor, target: Tensor): Tensor {
    return crossEntropy(input, target, this);
  }
}

/** The negative log likelihood of classes `[N, …]` (int64) under log probabilities `[N, C, …]`; the weights of classes are a buffer `weight`. */
export class NLLLoss extends WeightedLoss {
  /** The class that does not count. */
  readonly ignoreIndex: number;

  constructor(...given: Given<NLLFunctionOptions, typeof NLL>) {
    const { weight, ignoreIndex, reduction } = withDefaults<Required<NLLFunctionOptions>>(
      given,
      "NLLLoss",
      { weight: null, ignoreIndex: -100, reduction: "mean" },
      NLL,
    );
    super("NLLLoss", weight, reduction);
    this.ignoreIndex = checkNumber(ignoreIndex, "NLLLoss: ignoreIndex", { integer: true });
  }
  protected compute(input: Tensor, target: Tensor): Tensor {
    return nllLoss(input, target, this);
  }
}

/** The Kullback-Leibler divergence of target probabilities from log probabilities. */
export class KLDivLoss extends Loss<KLReduction> {
  /** Whether the target is given as logarithms, too. */
  readonly logTarget: boolean;

  /** @param options The reduction is `mean` over all elements if left out, as in PyTorch; the divergence itself is `batchmean`. */
  constructor(...given: Given<KLDivOptions, typeof KL_DIV>) {
    const { reduction, logTarget } = withDefaults<Required<KLDivOptions>>(
      given,
      "KLDivLoss",
      { reduction: "mean", logTarget: false },
      KL_DIV,
    );
    super("KLDivLoss", reduction, (where, value) => checkChoice(value, `${where}: reduction`, KL_REDUCTIONS));
    this.logTarget = logTarget;
  }
  protected compute(input: Tensor, target: Tensor): Tensor {
    return klDiv(input, target, this);
  }
}

/** The cross entropy of probabilities with targets from 0 to 1; the weights, if any, are a buffer `weight`. */
export class BCELoss extends WeightedLoss {
  constructor(...given: Given<BinaryCrossEntropyOptions, typeof BCE>) {
    const defaults: Required<BinaryCrossEntropyOptions> = { weight: null, reduction: "mean" };
    const { weight, reduction } = withDefaults(given, "BCELoss", defaults, BCE);
    super("BCELoss", weight, reduction);
  }
  protected compute(input: Tensor, target: Tensor): Tensor {
    return binaryCrossEntropy(input, target, this);
  }
}

/** {@link BCELoss} of the sigmoid of logits; the weights, if any, are the buffers `weight` and `pos_weight`. */
export class BCEWithLogitsLoss extends WeightedLoss {
  /** How much more than the negative ones the positive examples of each class count; by the name it has in the state dict. */
  declare pos_weight: Tensor | null;

  constructor(...given: Given<BinaryCrossEntropyWithLogitsOptions, typeof BCE_WITH_LOGITS>) {
    const defaults: Required<BinaryCrossEntropyWithLogitsOptions> = {
      weight: null,
      posWeight: null,
      reduction: "mean",
    };
    const { weight, posWeight, reduction } = withDefaults(given, "BCEWithLogitsLoss", defaults, BCE_WITH_LOGITS);
    super("BCEWithLogitsLoss", weight, reduction);
    this.registerBuffer("pos_weight", posWeight);
  }

  /** How much more than the negative ones the positive examples of each class count. */
  get posWeight(): Tensor | null {
    return this.pos_weight;
  }

  protected compute(input: Tensor, target: Tensor): Tensor {
    return binaryCrossEntropyWithLogits(input, target, this);
  }
}

/** Connectionist temporal classification of label sequences; see `torch.nn.functional.ctcLoss`. */
export class CTCLoss extends AnyLoss<
  readonly [logProbs: Tensor, targets: Tensor, inputLengths: SequenceLengths, targetLengths: SequenceLengths]
> {
  /** The class that stands for no label. */
  readonly blank: number;
  /** Whether what is infinite (labels longer than their input) counts as 0, with no gradient. */
  readonly zeroInfinity: boolean;

  constructor(...given: Given<CTCOptions, "blank reduction zeroInfinity">) {
    const { blank, reduction, zeroInfinity } = withDefaults<Required<CTCOptions>>(given, "CTCLoss", {
      blank: 0,
      reduction: "mean",
      zeroInfinity: false,
    });
    super("CTCLoss", reduction);
    this.blank = checkNumber(blank, "CTCLoss: blank", { min: 0, integer: true });
    this.zeroInfinity = zeroInfinity;
  }

  /**
   * @param logProbs `[T, N, C]`, or `[T, C]` for one sequence. @param targets `[N, S]`, or all in one line.
   * @throws {ShapeError} | {DTypeError} | {ArgumentError} when something does not fit.
   */
  forward(logProbs: Tensor, targets: Tensor, inputLengths: SequenceLengths, targetLengths: SequenceLengths): Tensor {
    return this.attempt(() => ctcLoss(logProbs, targets, inputLengths, targetLengths, this));
  }
}
