import type { StoredTensor } from "./raw-tensor.js";

/** What a file says about a tensor besides its elements. */
export interface TensorMark {
  /** Whether it is an `nn.Parameter`. */
  readonly parameter: boolean;
  /** Whether gradients are computed for it. */
  readonly requiresGrad: boolean;
}

const PLAIN: TensorMark = { parameter: false, requiresGrad: false };

// Arrays know nothing of gradients, so that stands beside them.
const marks = new WeakMap<StoredTensor, TensorMark>();

/** Notes what a file says, or shall say, about a tensor. */
export function markTensor(tensor: StoredTensor, mark: TensorMark): void {
  if (mark.parameter || mark.requiresGrad) marks.set(tensor, mark);
}

/** What was noted about a tensor. */
export function markOf(tensor: StoredTensor): TensorMark {
  return marks.get(tensor) ?? PLAIN;
}
