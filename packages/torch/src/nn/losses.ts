import { checkNumber, formatShape, ShapeError, sameShape } from "@thinc/core";
import { canHaveGradient } from "../dtypes.js";
import type { Tensor } from "../tensor.js";
import { checkTensor, withDefaults } from "./checks.js";
import { type CrossEntropyFunctionOptions, crossEntropy, mseLoss } from "./functional.js";
import { Module } from "./module.js";
import { checkReduction, type Reduction } from "./reduction.js";

/** A loss compares an input with a target. */
abstract class Loss extends Module<readonly [input: Tensor, target: Tensor]> {
  readonly reduction: Reduction;

  constructor(name: string, reduction: unknown) {
    super();
    this.reduction = checkReduction(name, reduction);
  }

  protected checkTensors(input: unknown, target: unknown): void {
    checkTensor(this.title, input);
    checkTensor(this.title, target, "target");
  }
}

/** The squared differences, their mean (by default) or their sum. */
export class MSELoss extends Loss {
  constructor(options: { reduction?: Reduction } = {}) {
    super("MSELoss", withDefaults<{ reduction: Reduction }>(options, "MSELoss", { reduction: "mean" }).reduction);
  }

  /** @throws {ShapeError} when the shapes differ. */
  forward(input: Tensor, target: Tensor): Tensor {
    this.checkTensors(input, target);
    return this.attempt(() => mseLoss(input, target, this));
  }
}

/**
 * The cross entropy of logits `[N, C, …]` with classes `[N, …]` (int64) or probabilities `[N, C, …]`.
 *
 * The weights of classes, if any, are a buffer `weight`.
 */
export class CrossEntropyLoss extends Loss {
  declare weight: Tensor | null;
  readonly ignoreIndex: number;
  readonly labelSmoothing: number;

  constructor(options: CrossEntropyFunctionOptions = {}) {
    const defaults: Required<CrossEntropyFunctionOptions> = {
      weight: null,
      ignoreIndex: -100,
      reduction: "mean",
      labelSmoothing: 0,
    };
    const { weight, ignoreIndex, reduction, labelSmoothing } = withDefaults(options, "CrossEntropyLoss", defaults);
    super("CrossEntropyLoss", reduction);
    this.registerBuffer("weight", weight);
    this.ignoreIndex = checkNumber(ignoreIndex, "CrossEntropyLoss: ignoreIndex", { integer: true });
    this.labelSmoothing = checkNumber(labelSmoothing, "CrossEntropyLoss: labelSmoothing", { min: 0, max: 1 });
  }

  /** @throws {ShapeError} | {DTypeError} | {ThincError} when input and target do not fit, or a class is out of range. */
  forward(input: Tensor, target: Tensor): Tensor {
    return this.attempt(
      () => crossEntropy(input, target, this),
      () => {
        this.checkTensors(input, target);
        this.checkShapes(input, target);
      },
    );
  }

  private checkShapes(input: Tensor, target: Tensor): void {
    const { shape } = input;
    const classAxis = shape.length === 1 ? 0 : 1;
    // Probabilities have the shape of the logits, classes that without the axis of the classes.
    const wanted = canHaveGradient(target.dtype) ? shape : shape.filter((_, axis) => axis !== classAxis);
    if (sameShape(target.shape, wanted)) return;
    throw new ShapeError({
      message: `${this.title}: for logits ${formatShape(shape)} expected a target ${formatShape(wanted)}, got ${formatShape(target.shape)}.`,
      expected: wanted,
      actual: target.shape,
    });
  }
}
