import type { DType } from "../array/dtype.js";
import { NdArray } from "../array/ndarray.js";
import { ArgumentError, ShapeError } from "../errors/index.js";
import { Padded } from "../types/padded.js";
import { Ragged } from "../types/ragged.js";
import { checkNumber } from "./check-number.js";
import { printValue } from "./print-value.js";

/** A batch of data whose width {@link getWidth} can tell. */
export type HasWidth = NdArray<DType, number> | Ragged<DType> | Padded<DType> | readonly HasWidth[];

/**
 * The width of a batch: the length of its last axis.
 *
 * A `Ragged`, a `Padded` and a list have the width of their data or their first item; an empty list and a scalar have
 * width 0. An array of one axis holds class numbers, so its width is one more than the largest of them.
 *
 * @param options.dim Another axis than the last; negative numbers count from the end.
 * @throws {ShapeError} when the array has no such axis.
 * @throws {ArgumentError} when the data is of another kind, or its largest number is no class.
 */
export function getWidth(X: HasWidth, options: { dim?: number } = {}): number {
  const { dim = -1 } = options;
  checkNumber(dim, "getWidth: dim", { integer: true });
  if (Ragged.isInstance(X) || Padded.isInstance(X)) return getWidth(X.data, options);
  if (NdArray.isInstance(X)) return widthOfArray(X, dim);
  if (Array.isArray(X)) return X.length === 0 ? 0 : getWidth(X[0], options);
  throw new ArgumentError({
    message: `getWidth: expected an array, Ragged, Padded or a list of them, got ${printValue(X)}.`,
  });
}

function widthOfArray(X: NdArray, dim: number): number {
  const shape: readonly number[] = X.shape;
  if (shape.length === 0) return 0;
  if (shape.length === 1) return largestClass(X) + 1;
  const axis = dim < 0 ? dim + shape.length : dim;
  if (!(axis in shape)) {
    throw new ShapeError({
      message: `getWidth: there is no axis ${dim} in shape [${shape.join(", ")}].`,
      actual: shape,
    });
  }
  return shape[axis];
}

function largestClass(X: NdArray): number {
  let largest = -1;
  for (let index = 0; index < X.size; index++) {
    const value = Math.trunc(Number(X.get(index)));
    if (!(value <= largest)) largest = value;
    if (!Number.isFinite(largest)) {
      throw new ArgumentError({
        message: `getWidth: an array of one axis holds class numbers, but item ${index} is ${X.get(index)}.`,
      });
    }
  }
  return largest;
}
