import { formatShape, ShapeError } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import type { ToTarget } from "../tensor-methods/read-target.js";
import { checkDType, checkTensor } from "./checks.js";

/**
 * Sequences of different lengths without padding, step after step, as recurrent modules take and give them; made by
 * `torch.nn.utils.rnn.packPaddedSequence` and `packSequence`.
 */
export class PackedSequence {
  /** The rows of all sequences at the first step, then those at the second, …: `[steps in all, …]`. */
  readonly data: Tensor;
  /** `[longest]`, of int64 in host memory: how many sequences are that long, which never grows. */
  readonly batchSizes: Tensor;
  /** `[batch]`: where each sequence, of which longer ones come first, was before; `null` where the order was that one. */
  readonly sortedIndices: Tensor | null;
  /** `[batch]`: where each sequence went to. */
  readonly unsortedIndices: Tensor | null;

  /** @throws {ShapeError} | {DTypeError} when the parts do not fit together. */
  constructor(data: Tensor, batchSizes: Tensor, sortedIndices: Tensor | null = null, unsorted: Tensor | null = null) {
    checkTensor("PackedSequence", data, "data");
    checkTensor("PackedSequence", batchSizes, "batchSizes");
    checkDType("PackedSequence", batchSizes, ["int64"], "batchSizes");
    checkSizes(data, batchSizes);
    this.data = data;
    this.batchSizes = batchSizes;
    this.sortedIndices = sortedIndices;
    this.unsortedIndices = unsorted ?? (sortedIndices && invertPermutation(sortedIndices));
  }

  /** The sequence with another dtype or on another device; see `Tensor.to`. The sizes stay in host memory. */
  to(target: ToTarget): PackedSequence {
    const data = this.data.to(target);
    const place = (indices: Tensor | null) => indices?.to({ device: data.device }) ?? null;
    return new PackedSequence(data, this.batchSizes, place(this.sortedIndices), place(this.unsortedIndices));
  }
}

/** Where each index went to. */
export function invertPermutation(permutation: Tensor): Tensor {
  return permutation.argsort();
}

// libtorch walks through the data by the sizes, without looking whether there are as many rows.
function checkSizes(data: Tensor, batchSizes: Tensor): void {
  const sizes = batchSizes.ndim === 1 ? (batchSizes.tolist() as bigint[]).map(Number) : [];
  const fits =
    sizes.length > 0 &&
    sizes.every((size, step) => size > 0 && size <= (sizes[step - 1] ?? size)) &&
    sizes.reduce((sum, size) => sum + size, 0) === data.shape[0];
  if (fits) return;
  throw new ShapeError({
    message: `PackedSequence: expected sizes that never grow and add up to the rows of the data, got ${batchSizes} for data of ${formatShape(data.shape)}.`,
    actual: data.shape,
  });
}
