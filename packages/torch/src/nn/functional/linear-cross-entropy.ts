import { formatShape, ShapeError } from "@thinc/core";
import type { Tensor } from "../../tensor.js";
import { checkTensor } from "../checks.js";
import { type CrossEntropyFunctionOptions, crossEntropy } from "./classification-losses.js";
import { linear } from "./linear.js";

/** The options of {@link linearCrossEntropy}. */
export interface LinearCrossEntropyOptions extends Omit<CrossEntropyFunctionOptions, "ignoreIndex"> {
  /** Added to the logits; of the shape of the weight without its last axis. */
  linearBias?: Tensor | null;
  /** The class that does not count; -100 if left out. */
  ignoreIndex?: number | null;
}

/**
 * The cross entropy of `input * linearWeight^T + linearBias`.
 *
 * @param input `[inFeatures]` or `[N, inFeatures]`.
 * @param linearWeight `[C, …, inFeatures]`; axes between give several predictions for each row.
 * @param target Classes `[N, …]` of int64, or probabilities `[N, C, …]`.
 * @throws {ShapeError} when the input and the weight do not fit.
 */
export function linearCrossEntropy(
  input: Tensor,
  linearWeight: Tensor,
  target: Tensor,
  options: LinearCrossEntropyOptions = {},
): Tensor {
  const where = "linearCrossEntropy";
  const { linearBias = null, ignoreIndex, ...others } = options;
  checkTensor(where, input);
  checkTensor(where, linearWeight, "linearWeight");
  const [classes, ...between] = linearWeight.shape.slice(0, -1);
  const width = linearWeight.shape.at(-1);
  if (classes === undefined || input.ndim < 1 || input.ndim > 2 || input.shape.at(-1) !== width) {
    throw new ShapeError({
      message: `${where}: expected an input [N, inFeatures] and a weight [C, …, inFeatures], got ${formatShape(input.shape)} and ${formatShape(linearWeight.shape)}.`,
      actual: input.shape,
    });
  }
  const flat = linear(input, linearWeight.reshape([-1, width as number]), linearBias?.reshape([-1]) ?? null);
  const logits = flat.reshape([...input.shape.slice(0, -1), classes, ...between]);
  return crossEntropy(logits, target, { ...others, ignoreIndex: ignoreIndex ?? undefined });
}
