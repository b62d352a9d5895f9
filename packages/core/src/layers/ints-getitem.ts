import type { Ints1d, Ints2d } from "../array/aliases.js";
import type { IntDType } from "../array/dtype.js";
import { NdArray } from "../array/ndarray.js";
import { ArgumentError } from "../errors/index.js";
import { Model } from "../model/model.js";
import { Unserializable } from "../types/unserializable.js";
import { printValue } from "../util/print-value.js";
import { checkInput } from "./check-data.js";

/** Takes one column of a table of ids, `[B, columns]` to `[B]`; integers have no gradient, so zeros come back. @throws {ArgumentError} when `column` is no whole number of at least 0. */
export function intsGetitem(column: number): Model<Ints2d, Ints1d> {
  if (!isColumn(column)) {
    throw new ArgumentError({
      message: `intsGetitem: expected the number of a column, from 0, got ${printValue(column)}.`,
    });
  }
  return new Model<Ints2d, Ints1d>("ints-getitem", forward, { attrs: { index: new Unserializable(column) } });
}

function isColumn(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function forward(model: Model<Ints2d, Ints1d>, X: Ints2d): [Ints1d, () => Ints2d] {
  const index = model.attrs.get("index");
  const column = index instanceof Unserializable ? index.value : index;
  if (!isColumn(column)) {
    throw new ArgumentError({ message: `${model.name}: expected the number of a column, got ${printValue(column)}.` });
  }
  checkInput(model, X, { ndim: 2, dtype: "int" });
  if (column >= X.shape[1]) {
    throw new ArgumentError({ message: `${model.name}: there is no column ${column}; the ids have ${X.shape[1]}.` });
  }
  const Y = new NdArray<IntDType, 1>(X.data.subarray(X.size === 0 ? 0 : column * X.strides[1]) as never, [X.shape[0]], {
    dtype: X.dtype,
    strides: [X.strides[0]],
  });
  return [Y.asContiguous(), () => NdArray.zeros<IntDType, 2>(X.shape, X.dtype)];
}
