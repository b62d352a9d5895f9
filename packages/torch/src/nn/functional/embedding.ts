import { noGrad } from "../../grad-mode.js";
import type { Tensor } from "../../tensor.js";
import { torchObject } from "../../torch-object.js";
import { checkDType, checkTensor } from "../checks.js";

/** The options of {@link embedding}. */
export interface EmbeddingFunctionOptions {
  /** The row that gets no gradient. */
  paddingIdx?: number | null;
  /** Rows longer than this are scaled down, in place, before they are looked up. */
  maxNorm?: number | null;
  /** The p of that norm; 2 if left out. */
  normType?: number;
  /** Divides gradients by how often a row occurs in the batch. */
  scaleGradByFreq?: boolean;
  /** Whether the weight's gradient is sparse. */
  sparse?: boolean;
}

/** The rows of `weight` that `input` names. */
export function embedding(input: Tensor, weight: Tensor, options: EmbeddingFunctionOptions = {}): Tensor {
  const { paddingIdx = null, maxNorm = null, normType = 2, scaleGradByFreq = false, sparse = false } = options;
  let indices = input;
  if (maxNorm !== null) {
    indices = input.contiguous();
    noGrad(() => torchObject.embeddingRenorm_(weight.detach(), indices, maxNorm, normType));
  }
  return torchObject.embedding(weight, indices, paddingIdx ?? -1, scaleGradByFreq, sparse);
}

/** One axis more, with 1 at the place of each index of int64 and 0 elsewhere. @param numClasses How long that axis is; by default the largest index and one. */
export function oneHot(input: Tensor, numClasses = -1): Tensor {
  checkTensor("oneHot", input);
  checkDType("oneHot", input, ["int64"]);
  return torchObject.oneHot(input, numClasses);
}
