import { ShapeError } from "@thinc/core";
import type { TensorData } from "../make-tensor.js";
import type { Scalar } from "../operators/types.js";
import type { Tensor } from "../tensor.js";
import type { IndexItem } from "./index-item.js";
import { assignAtIndex, indexTensor } from "./index-tensor.js";

/** Python's brackets, and what makes a tensor a sequence, as methods of a tensor. */
export interface IndexingMethods {
  /**
   * Python's `x[…]`: `x.at(0, "1:", mask)` is `x[0, 1:, mask]`. See {@link IndexItem} for what an index can be.
   *
   * The result is a view where only numbers, slices, `"..."` and `null` are used, else a copy.
   *
   * @throws {ShapeError} when an index lies outside, a mask does not fit, or there are more indices than axes.
   * @throws {ArgumentError} when an index is none, or a slice goes backwards.
   */
  at(...indices: IndexItem[]): Tensor;
  /**
   * Python's `x[…] = value`: `x.setAt([0, "1:"], 5)` is `x[0, 1:] = 5`. The value is repeated to fit.
   *
   * @param indices As for {@link IndexingMethods.at}, in an array; one that is no array may stand alone.
   * @returns The tensor itself.
   */
  setAt(indices: IndexItem | readonly IndexItem[], value: Tensor | Scalar | TensorData): Tensor;
  /** The length of the first axis, as Python's `len`. @throws {ShapeError} for a tensor without axes. */
  readonly length: number;
  /** The parts along the first axis, which are views. @throws {ShapeError} for a tensor without axes. */
  [Symbol.iterator](): IterableIterator<Tensor>;
}

/** The methods; `install-methods.ts` puts them on the prototype. */
export const indexingMethods: IndexingMethods & ThisType<Tensor> = {
  at(...indices) {
    return indexTensor(this as unknown as Tensor, indices);
  },
  setAt(indices, value) {
    const tensor = this as unknown as Tensor;
    assignAtIndex(tensor, Array.isArray(indices) ? indices : [indices as IndexItem], value);
    return tensor;
  },
  get length() {
    return firstLength(this as unknown as Tensor);
  },
  [Symbol.iterator]() {
    const tensor = this as unknown as Tensor;
    firstLength(tensor);
    return tensor.unbind(0)[Symbol.iterator]();
  },
};

function firstLength(tensor: Tensor): number {
  const [length] = tensor.shape;
  if (length !== undefined) return length;
  throw new ShapeError({
    message: "length: a tensor without axes has none, and cannot be iterated over. Take its element with item().",
    actual: [],
  });
}
