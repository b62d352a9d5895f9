import { type FloatDType, isFloatDType } from "../array/dtype.js";
import { NdArray } from "../array/ndarray.js";
import type { InitData, Model } from "../model/model.js";
import { getWidth, type HasWidth } from "../util/get-width.js";

/**
 * Sets `nI` from the width of the sample input and `nO` from that of the sample output.
 *
 * @param options.onlyUnset Leaves dimensions alone that are set; otherwise one that differs is an error.
 * @throws {DimensionError} when a dimension is set to something else.
 */
export function inferDims(model: Model, data: InitData, options: { onlyUnset?: boolean } = {}): void {
  const infer = (dim: string, sample: unknown) => {
    if (sample === null || sample === undefined) return;
    if (options.onlyUnset && model.hasDim(dim) === true) return;
    model.setDim(dim, getWidth(sample as HasWidth));
  };
  infer("nI", data.X);
  infer("nO", data.Y);
}

/** The dtype for new parameters: that of a float sample, so that a float64 model is made by float64 data; else float32. */
export function parameterDType(sample: unknown): FloatDType {
  return NdArray.isInstance(sample) && isFloatDType(sample.dtype) ? sample.dtype : "float32";
}
