import { isFloatDType } from "../array/dtype.js";
import { NdArray } from "../array/ndarray.js";
import { UnsupportedError } from "../errors/index.js";
import type { Model } from "../model/model.js";
import type { Anything } from "../types/anything.js";
import { Padded } from "../types/padded.js";
import { Ragged } from "../types/ragged.js";

/**
 * The sum of two gradients, or of two outputs, of the same form: arrays, lists of arrays, `Ragged` or `Padded`. Neither is
 * changed. `null`, and integers, which have no gradient, leave the other one.
 */
export function sumOf(model: Model, a: unknown, b: unknown): unknown {
  if (a === null || a === undefined) return b;
  if (b === null || b === undefined) return a;
  if (NdArray.isInstance(a) && NdArray.isInstance(b)) {
    if (!isFloatDType(a.dtype)) return a;
    return model.ops.add(a as never, b as never);
  }
  if (Array.isArray(a) && Array.isArray(b)) return a.map((item, i) => sumOf(model, item, b[i]));
  if (Ragged.isInstance(a) && Ragged.isInstance(b)) {
    return new Ragged(sumOf(model, a.dataXd, b.dataXd) as NdArray, a.lengths);
  }
  if (Padded.isInstance(a) && Padded.isInstance(b)) {
    return new Padded(sumOf(model, a.data, b.data) as NdArray<Anything, 3>, a.sizeAtT, a.lengths, a.indices);
  }
  throw new UnsupportedError({
    message: `${model.name}: can only add arrays, lists of arrays, Ragged or Padded of the same kind.`,
  });
}
