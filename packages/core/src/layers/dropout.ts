import type { FloatsXd } from "../array/aliases.js";
import { type FloatDType, isFloatDType } from "../array/dtype.js";
import { NdArray } from "../array/ndarray.js";
import { ArgumentError, DTypeError } from "../errors/index.js";
import { describeData } from "../model/data-validation.js";
import { float, Model } from "../model/model.js";
import type { Ops } from "../ops/index.js";
import { Padded } from "../types/padded.js";
import { Ragged } from "../types/ragged.js";
import { checkRate } from "../util/check-rate.js";
import { checkGradientOf } from "./check-data.js";

/** What dropout can be applied to. */
export type DropoutData = FloatsXd | Ragged | Padded | readonly FloatsXd[];

/**
 * Sets a random part of the elements to zero while training, and scales the others so that the expected value stays the
 * same (Srivastava et al., 2014). Predictions, and a rate of 0, pass through unchanged.
 *
 * Takes an array, a `Ragged`, a `Padded`, or a list of arrays, and gives the same kind. The attribute `dropout_rate` can be
 * changed with `setDropoutRate`, and `is_enabled` switches the layer off.
 *
 * @param rate From 0 to 1.
 * @throws {ArgumentError} when the rate is out of range.
 */
export function Dropout<T extends DropoutData = FloatsXd>(rate = 0): Model<T, T> {
  checkRate("dropout", rate);
  return new Model<T, T>("dropout", forward as never, { attrs: { dropout_rate: float(rate), is_enabled: true } });
}

function forward(
  model: Model<DropoutData, DropoutData>,
  X: DropoutData,
  isTrain: boolean,
): [DropoutData, (dY: DropoutData) => DropoutData] {
  const enabled = model.attrs.get("is_enabled") !== false;
  if (!isTrain || !enabled) return [X, (dY) => dY];
  const rate = checkRate(model.name, model.attrs.get("dropout_rate"));
  if (rate === 0) return [X, (dY) => dY];
  const parts = partsOf(model, X);
  const masks = parts.map((part) => dropoutMask(model.ops, part, rate));
  const Y = rebuild(
    X,
    parts.map((part, i) => model.ops.multiply(part, masks[i])),
  );
  const backprop = (dY: DropoutData): DropoutData => {
    checkGradientOf(model, dY, Y);
    return rebuild(
      X,
      partsOf(model, dY).map((gradient, i) => model.ops.multiply(gradient, masks[i])),
    );
  };
  return [Y, backprop];
}

function dropoutMask(ops: Ops, X: FloatsXd, rate: number): FloatsXd {
  return ops.getDropoutMask(X.shape, rate, { dtype: X.dtype }) as FloatsXd;
}

/** The arrays that a mask is drawn for: the data, or each item of a list. */
function partsOf(model: Model, X: DropoutData): FloatsXd[] {
  const parts: unknown[] = NdArray.isInstance(X)
    ? [X]
    : Ragged.isInstance(X) || Padded.isInstance(X)
      ? [X.data]
      : Array.isArray(X)
        ? [...X]
        : [X];
  for (const part of parts) {
    if (!NdArray.isInstance(part)) {
      throw new ArgumentError({
        message: `${model.name}: expected an array, Ragged, Padded or a list of arrays, got ${describeData(X)}.`,
      });
    }
    if (!isFloatDType(part.dtype)) {
      throw new DTypeError({
        message: `${model.name}: expected float32 or float64, got ${part.dtype}.`,
        expected: ["float32", "float64"],
        actual: part.dtype,
      });
    }
  }
  return parts as FloatsXd[];
}

function rebuild(like: DropoutData, parts: FloatsXd[]): DropoutData {
  if (NdArray.isInstance(like)) return parts[0];
  if (Ragged.isInstance(like))
    return new Ragged(parts[0].reshape<number>(like.data.shape[0], ...like.rowShape), like.lengths);
  if (Padded.isInstance(like))
    return new Padded(parts[0] as NdArray<FloatDType, 3>, like.sizeAtT, like.lengths, like.indices);
  return parts;
}
