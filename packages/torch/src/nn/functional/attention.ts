import type { Tensor } from "../../tensor.js";
import { torchObject } from "../../torch-object.js";

/** The options of {@link scaledDotProductAttention}. */
export interface AttentionFunctionOptions {
  /** What is added to the scores, or where it is a bool tensor, what may be looked at. */
  attnMask?: Tensor | null;
  /** The probability of dropout of the weights; 0 if left out. */
  dropoutP?: number;
  /** Whether nothing may be looked at that comes later. */
  isCausal?: boolean;
  /** What scores are multiplied by; `1 / sqrt(width)` if left out. */
  scale?: number | null;
  /** Whether several heads of the query share one of key and value. */
  enableGqa?: boolean;
}

/** `softmax(Q K^T / sqrt(width)) V` of `[…, length, width]` (Vaswani et al., 2017). */
export function scaledDotProductAttention(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  options: AttentionFunctionOptions = {},
): Tensor {
  const { attnMask = null, dropoutP = 0, isCausal = false, scale = null, enableGqa = false } = options;
  return torchObject.scaledDotProductAttention(query, key, value, attnMask, dropoutP, isCausal, { scale, enableGqa });
}
