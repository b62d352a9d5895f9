import type { DType, FloatDType } from "../array/dtype.js";
import { NdArray } from "../array/ndarray.js";
import { ArgumentError } from "../errors/index.js";
import { describeData } from "../model/data-validation.js";
import { Model } from "../model/model.js";
import { Ragged } from "../types/ragged.js";
import { checkGradientOf } from "./check-data.js";

/** Joins a list of arrays into a `Ragged`; the gradient comes back as a list. */
export function list2ragged<D extends DType = FloatDType>(): Model<readonly NdArray<D, 2>[], Ragged<D>> {
  return new Model<readonly NdArray<D, 2>[], Ragged<D>>("list2ragged", (model, X) => {
    checkList(model, X);
    const Y = toRagged(model, X);
    return [
      Y,
      (dY) => {
        checkGradientOf(model, dY, Y);
        return toList(model, dY);
      },
    ];
  });
}

/** Cuts a `Ragged` into a list of arrays; the gradient comes back as a `Ragged`. */
export function ragged2list<D extends DType = FloatDType>(): Model<Ragged<D>, readonly NdArray<D, 2>[]> {
  return new Model<Ragged<D>, readonly NdArray<D, 2>[]>("ragged2list", (model, X) => {
    if (!Ragged.isInstance(X)) {
      throw new ArgumentError({
        message: `${model.name}: expected a Ragged, got ${describeData(X)}. Make one with list2ragged.`,
      });
    }
    const Y = toList(model, X);
    return [
      Y,
      (dY) => {
        checkList(model, dY);
        checkGradientOf(model, dY, Y);
        // Without rows there is nothing to tell the width by but the input.
        const empty = X.data.shape[0] === 0;
        const dX = empty ? X.dataXd : model.ops.flatten(dY as readonly NdArray<D, number>[]);
        return new Ragged<D>(dX, X.lengths);
      },
    ];
  });
}

function toRagged<D extends DType>(model: Model, list: readonly NdArray<D, 2>[]): Ragged<D> {
  const lengths = model.ops.asarray1i(list.map((item) => item.shape[0]));
  return new Ragged<D>(model.ops.flatten(list), lengths);
}

function toList<D extends DType>(model: Model, ragged: Ragged<D>): NdArray<D, 2>[] {
  return model.ops.unflatten(ragged.dataXd, ragged.lengths) as NdArray<D, 2>[];
}

function checkList(model: Model, X: unknown): void {
  if (Array.isArray(X) && X.every((item) => NdArray.isInstance(item) && item.ndim >= 1)) return;
  throw new ArgumentError({ message: `${model.name}: expected a list of arrays, got ${describeData(X)}.` });
}
