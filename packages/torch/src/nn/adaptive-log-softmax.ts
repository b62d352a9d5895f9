import { ArgumentError, checkNumber, formatShape, printValue, ShapeError } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { torchObject } from "../torch-object.js";
import { checkDType, checkInputShape, checkTensor, withDefaults } from "./checks.js";
import { logSoftmax } from "./functional/index.js";
import type { Given } from "./given.js";
import { Linear } from "./linear.js";
import { Module } from "./module.js";
import { ModuleList } from "./module-list.js";
import { DEFAULT_PLACEMENT, type PlacementOptions } from "./placement.js";
import { Sequential } from "./sequential.js";

/** The options of {@link AdaptiveLogSoftmaxWithLoss}. */
export interface AdaptiveLogSoftmaxOptions extends PlacementOptions {
  /** How many times narrower each cluster is than the one before; 4 if left out. */
  divValue?: number;
  /** Whether the head has a bias; false if left out. */
  headBias?: boolean;
}

/** What {@link AdaptiveLogSoftmaxWithLoss} gives: the log probability of each target, and the loss, their mean with the other sign. */
export interface AdaptiveLogSoftmaxOutput {
  /** The logarithm of the probability of each row's target `[rows]`. */
  output: Tensor;
  /** The mean of the negated `output`: what is minimized. */
  loss: Tensor;
}

/**
 * A softmax over very many classes, in which rarer classes are in clusters of narrower layers (Grave et al., 2017).
 *
 * Classes are sorted by how often they occur, the commonest first. The head is a `Linear`; each cluster in `tail` is two.
 */
export class AdaptiveLogSoftmaxWithLoss extends Module<
  readonly [input: Tensor, target: Tensor],
  AdaptiveLogSoftmaxOutput
> {
  /** The width of the input. */
  readonly inFeatures: number;
  /** The number of classes. */
  readonly nClasses: number;
  /** Where each cluster ends; the last is the number of classes. */
  readonly cutoffs: readonly number[];
  /** Each further cluster is computed over this many times less width. */
  readonly divValue: number;
  /** Whether the head adds a bias. */
  readonly headBias: boolean;
  /** The scores of the most frequent classes, and of each cluster as a whole. */
  head: Linear;
  /** The scores of the classes inside of each cluster. */
  tail: ModuleList<Sequential>;

  /**
   * @param cutoffs Where clusters begin: rising, and between 1 and the number of classes less 1.
   * @throws {ArgumentError} when a length, the cutoffs or an option do not fit.
   */
  constructor(
    inFeatures: number,
    nClasses: number,
    cutoffs: readonly number[],
    ...given: Given<AdaptiveLogSoftmaxOptions, "divValue headBias device dtype">
  ) {
    super();
    const name = "AdaptiveLogSoftmaxWithLoss";
    const filled = withDefaults<Required<AdaptiveLogSoftmaxOptions>>(given, name, {
      divValue: 4,
      headBias: false,
      ...DEFAULT_PLACEMENT,
    });
    const { divValue, headBias, dtype, device } = filled;
    this.inFeatures = checkNumber(inFeatures, `${name}: inFeatures`, { min: 1, integer: true });
    this.nClasses = checkNumber(nClasses, `${name}: nClasses`, { min: 2, integer: true });
    checkCutoffs(name, cutoffs, nClasses);
    this.cutoffs = Object.freeze([...cutoffs, nClasses]);
    this.divValue = checkNumber(divValue, `${name}: divValue`, { min: 1 });
    this.headBias = headBias;
    this.head = new Linear(inFeatures, cutoffs[0] + cutoffs.length, { bias: headBias, dtype, device });
    this.tail = new ModuleList<Sequential>();
    for (let cluster = 0; cluster < cutoffs.length; cluster++) {
      const width = Math.floor(inFeatures / divValue ** (cluster + 1));
      const size = this.cutoffs[cluster + 1] - this.cutoffs[cluster];
      this.tail.append(
        new Sequential(
          new Linear(inFeatures, width, { bias: false, dtype, device }),
          new Linear(width, size, { bias: false, dtype, device }),
        ),
      );
    }
  }

  /**
   * @param input `[N, inFeatures]`, or `[inFeatures]`. @param target The classes `[N]` of int64, or one.
   * @throws {ShapeError} | {DTypeError} when they do not fit. @throws {ArgumentError} when a class is out of range.
   */
  forward(input: Tensor, target: Tensor): AdaptiveLogSoftmaxOutput {
    this.check(input, target);
    const batched = target.ndim === 1;
    const rows = batched ? input : input.unsqueeze(0);
    const classes = batched ? target : target.unsqueeze(0);
    const [first] = this.cutoffs;
    let output = torchObject.zeros([classes.shape[0]], { dtype: rows.dtype, device: rows.device });
    let places = classes.clone();
    for (const [cluster, layers] of [...this.tail].entries()) {
      const low = this.cutoffs[cluster];
      const inside = classes.ge(low).logicalAnd(classes.lt(this.cutoffs[cluster + 1]));
      const indices = inside.nonzero().squeeze(1);
      if (indices.shape[0] === 0) continue;
      const logProbs = logSoftmax(layers.forward(rows.indexSelect(0, indices)), 1);
      const own = classes.indexSelect(0, indices).sub(low);
      output = output.indexCopy(0, indices, logProbs.gather(1, own.unsqueeze(1)).squeeze(1));
      places = places.indexFill(0, indices, first + cluster);
    }
    const head = logSoftmax(this.head.forward(rows), 1);
    const total = output.add(head.gather(1, places.unsqueeze(1)).squeeze(1));
    return { output: batched ? total : total.squeeze(0), loss: total.neg().mean() };
  }

  /** The log probabilities of all classes: `[N, nClasses]`. */
  logProb(input: Tensor): Tensor {
    this.checkInput(input, 2);
    const head = logSoftmax(this.head.forward(input), 1);
    const [first] = this.cutoffs;
    const clusters = [...this.tail].map((layers, cluster) =>
      logSoftmax(layers.forward(input), 1).add(head.narrow(1, first + cluster, 1)),
    );
    return torchObject.cat([head.narrow(1, 0, first), ...clusters], 1);
  }

  /** The most likely class of each row: `[N]`. Clusters are looked into only where the head points to them. */
  predict(input: Tensor): Tensor {
    this.checkInput(input, 2);
    const best = this.head.forward(input).argmax(1);
    const rare = best.ge(this.cutoffs[0]).nonzero().squeeze(1);
    if (rare.shape[0] === 0) return best;
    return best.indexCopy(0, rare, this.logProb(input.indexSelect(0, rare)).argmax(1));
  }

  private checkInput(input: unknown, axes: number): void {
    checkTensor(this.title, input);
    const shape = axes === 2 ? [null, this.inFeatures] : [this.inFeatures];
    checkInputShape(this.title, input, shape, `Make the last axis ${this.inFeatures} long.`);
  }

  private check(input: unknown, target: unknown): void {
    checkTensor(this.title, target, "target");
    checkDType(this.title, target, ["int64"], "target");
    this.checkInput(input, target.ndim === 0 ? 1 : 2);
    const count = target.ndim === 0 ? 1 : (input as Tensor).shape[0];
    if (target.ndim > 1 || (target.ndim === 1 && target.shape[0] !== count)) {
      throw new ShapeError({
        message: `${this.title}: expected a class for each of ${count} rows, got ${formatShape(target.shape)}.`,
        expected: [count],
        actual: target.shape,
      });
    }
    if (target.lt(0).logicalOr(target.ge(this.nClasses)).any().item() !== true) return;
    throw new ArgumentError({
      message: `${this.title}: a class is out of range; there are 0 to ${this.nClasses - 1}.`,
    });
  }
}

function checkCutoffs(name: string, cutoffs: unknown, nClasses: number): void {
  const rising =
    Array.isArray(cutoffs) &&
    cutoffs.length > 0 &&
    cutoffs.every(
      (cutoff, index) =>
        Number.isInteger(cutoff) && cutoff > (index === 0 ? 0 : cutoffs[index - 1]) && cutoff <= nClasses - 1,
    );
  if (rising) return;
  throw new ArgumentError({
    message: `${name}: cutoffs: expected whole numbers that rise, between 1 and ${nClasses - 1}, got ${printValue(cutoffs)}.`,
  });
}
