import type { DType, FloatDType } from "../array/dtype.js";
import type { NdArray } from "../array/ndarray.js";
import { ArgumentError } from "../errors/index.js";
import { describeData } from "../model/data-validation.js";
import { Model } from "../model/model.js";
import { Padded } from "../types/padded.js";
import { checkGradientOf } from "./check-data.js";
import { isListOfArrays, sequencesOf } from "./sequence-forms.js";

/** Pads a list of matrices into a `Padded`, longest first; the gradient comes back as a list in the original order. */
export function list2padded<D extends DType = FloatDType>(): Model<readonly NdArray<D, 2>[], Padded<D>> {
  return new Model<readonly NdArray<D, 2>[], Padded<D>>("list2padded", (model, X) => {
    checkList(model, X);
    const Y = model.ops.list2padded(X);
    return [
      Y,
      (dY) => {
        checkGradientOf(model, dY, Y);
        return model.ops.padded2list(dY);
      },
    ];
  });
}

/** Cuts a `Padded` into a list of matrices in the original order; the gradient comes back padded in the same way. */
export function padded2list<D extends DType = FloatDType>(): Model<Padded<D>, readonly NdArray<D, 2>[]> {
  return new Model<Padded<D>, readonly NdArray<D, 2>[]>("padded2list", (model, X) => {
    if (!Padded.isInstance(X)) {
      throw new ArgumentError({
        message: `${model.name}: expected a Padded, got ${describeData(X)}. Make one with list2padded.`,
      });
    }
    const { list, pack } = sequencesOf(model, X);
    return [
      list as readonly NdArray<D, 2>[],
      (dY) => {
        checkList(model, dY);
        checkGradientOf(model, dY, list);
        return dY.length === 0 ? X : (pack(dY) as Padded<D>);
      },
    ];
  });
}

function checkList(model: Model, X: unknown): void {
  if (isListOfArrays(X)) return;
  throw new ArgumentError({ message: `${model.name}: expected a list of arrays, got ${describeData(X)}.` });
}
