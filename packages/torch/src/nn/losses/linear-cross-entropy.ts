import { ArgumentError, checkNumber, formatShape, printValue } from "@thinc/core";
import type { Tensor } from "../../tensor.js";
import { checkTensor, withDefaults } from "../checks.js";
import { type LinearCrossEntropyOptions, linearCrossEntropy } from "../functional/linear-cross-entropy.js";
import type { Given } from "../given.js";
import { Linear, type LinearOptions } from "../linear.js";
import { DEFAULT_PLACEMENT } from "../placement.js";
import { pythonBool, pythonFloat, pythonTuple } from "../python-format.js";
import { WeightedLoss } from "./loss.js";

/** The options of {@link LinearCrossEntropyLoss}; there is no bias if nothing is said. */
export interface LinearCrossEntropyLossOptions extends LinearOptions, Omit<LinearCrossEntropyOptions, "linearBias"> {
  /** The lengths of further axes of predictions for each row; none if left out. */
  outFeatures?: readonly number[];
}

/** A linear layer and the cross entropy of its outputs, as the last part of a network; see {@link linearCrossEntropy}. */
export class LinearCrossEntropyLoss extends WeightedLoss {
  /** The number of classes. */
  readonly numClasses: number;
  /** The shape of a row of scores. */
  readonly outFeatures: readonly number[];
  /** The class that does not count; `null` for none. */
  readonly ignoreIndex: number | null;
  /** How much of each target is spread evenly over all classes. */
  readonly labelSmoothing: number;
  /** The layer that makes the scores. */
  linear: Linear;

  /** @throws {ArgumentError} when an option does not fit, such as weights that are not as many as the classes. */
  constructor(
    inFeatures: number,
    numClasses: number,
    ...given: Given<
      LinearCrossEntropyLossOptions,
      "outFeatures bias device dtype reduction weight ignoreIndex labelSmoothing"
    >
  ) {
    const name = "LinearCrossEntropyLoss";
    const filled = withDefaults<Required<LinearCrossEntropyLossOptions>>(given, name, {
      outFeatures: [],
      bias: false,
      ...DEFAULT_PLACEMENT,
      reduction: "mean",
      weight: null,
      ignoreIndex: null,
      labelSmoothing: 0,
    });
    const { outFeatures, bias, device, dtype, weight, ignoreIndex } = filled;
    if (!Array.isArray(outFeatures))
      throw new ArgumentError({ message: `${name}: outFeatures: expected lengths, got ${printValue(outFeatures)}.` });
    if (weight !== null) checkTensor(name, weight, "weight");
    if (weight !== null && (weight.ndim !== 1 || weight.shape[0] !== numClasses)) {
      throw new ArgumentError({
        message: `${name}: expected a weight for each of the ${numClasses} classes, got ${formatShape(weight.shape)}.`,
      });
    }
    super(name, weight, filled.reduction);
    this.numClasses = checkNumber(numClasses, `${name}: numClasses`, { integer: true, min: 1 });
    this.outFeatures = outFeatures.map((length) =>
      checkNumber(length, `${name}: outFeatures`, { integer: true, min: 1 }),
    );
    this.ignoreIndex =
      ignoreIndex === null ? null : checkNumber(ignoreIndex, `${name}: ignoreIndex`, { integer: true });
    this.labelSmoothing = checkNumber(filled.labelSmoothing, `${name}: labelSmoothing`, { min: 0, max: 1 });
    const outputs = this.outFeatures.reduce((product, length) => product * length, this.numClasses);
    this.linear = new Linear(inFeatures, outputs, { bias, device, dtype });
  }

  protected compute(input: Tensor, target: Tensor): Tensor {
    const { linear, numClasses, outFeatures, weight, reduction, ignoreIndex, labelSmoothing } = this;
    const axes = [numClasses, ...outFeatures];
    return linearCrossEntropy(input, linear.weight.reshape([...axes, linear.inFeatures]), target, {
      linearBias: linear.bias?.reshape(axes) ?? null,
      weight,
      reduction,
      ignoreIndex,
      labelSmoothing,
    });
  }

  protected override extraRepr(): string {
    const { linear, numClasses, outFeatures, reduction, ignoreIndex, labelSmoothing } = this;
    const parts: [string, string][] = [
      ["in_features", `${linear.inFeatures}`],
      ["num_classes", `${numClasses}`],
      ["out_features", pythonTuple(outFeatures)],
      ["bias", pythonBool(linear.bias !== null)],
      ["reduction", reduction],
      ["ignore_index", ignoreIndex === null ? "None" : `${ignoreIndex}`],
      ["label_smoothing", pythonFloat(labelSmoothing)],
      ["options", "None"],
    ];
    return parts.map(([name, value]) => `${name}=${value}`).join(", ");
  }
}
