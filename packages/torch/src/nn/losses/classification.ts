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
import { AnyLoss, Loss, WeightedLoss } from "./loss.js";

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

  constructor(options: CrossEntropyFunctionOptions = {}) {
    const { weight, ignoreIndex, reduction, labelSmoothing } = withDefaults<Required<CrossEntropyFunctionOptions>>(
      options,
      "CrossEntropyLoss",
      { weight: null, ignoreIndex: -100, reduction: "mean", labelSmoothing: 0 },
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

  constructor(options: NLLFunctionOptions = {}) {
    const { weight, ignoreIndex, reduction } = withDefaults<Required<NLLFunctionOptions>>(options, "NLLLoss", {
      weight: null,
      ignoreIndex: -100,
      reduction: "mean",
    });
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
  constructor(options: KLDivOptions = {}) {
    const { reduction, logTarget } = withDefaults<Required<KLDivOptions>>(options, "KLDivLoss", {
      reduction: "mean",
      logTarget: false,
    });
    super("KLDivLoss", reduction, (where, value) => checkChoice(value, `${where}: reduction`, KL_REDUCTIONS));
    this.logTarget = logTarget;
  }
  protected compute(input: Tensor, target: Tensor): Tensor {
    return klDiv(input, target, this);
  }
}

/** The cross entropy of probabilities with targets from 0 to 1; the weights, if any, are a buffer `weight`. */
export class BCELoss extends WeightedLoss {
  constructor(options: BinaryCrossEntropyOptions = {}) {
    const defaults: Required<BinaryCrossEntropyOptions> = { weight: null, reduction: "mean" };
    const { weight, reduction } = withDefaults(options, "BCELoss", defaults);
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

  constructor(options: BinaryCrossEntropyWithLogitsOptions = {}) {
    const defaults: Required<BinaryCrossEntropyWithLogitsOptions> = {
      weight: null,
      posWeight: null,
      reduction: "mean",
    };
    const { weight, posWeight, reduction } = withDefaults(options, "BCEWithLogitsLoss", defaults);
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

  constructor(options: CTCOptions = {}) {
    const { blank, reduction, zeroInfinity } = withDefaults<Required<CTCOptions>>(options, "CTCLoss", {
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
