import { type FloatDType, isFloatDType } from "../array/dtype.js";
import { NdArray } from "../array/ndarray.js";
import type { InitData, Model } from "../model/model.js";
import { checkInput } from "./check-data.js";
import { sampleWidth } from "./sample-width.js";

/**
 * Sets `nI` from the width of the sample input, which must be a matrix of floats, and `nO` from that of the sample output.
 *
 * @param options.onlyUnset Leaves dimensions alone that are set; otherwise one that differs is an error.
 * @throws {ArgumentError | ShapeError | DTypeError} when the sample input is not what a dense layer takes.
 * @throws {DimensionError} when a dimension is set to something else.
 */
export function inferDims(model: Model, data: InitData, options: { onlyUnset?: boolean } = {}): void {
  const infer = (dim: string, sample: unknown) => {
    if (options.onlyUnset && model.hasDim(dim) === true) return;
    const width = sampleWidth(sample);
    if (width !== null) model.setDim(dim, width);
  };
  // An array of one axis would be taken for classes, and its largest number for a width.
  if (data.X !== null && data.X !== undefined) checkInput(model, data.X, { ndim: 2, dtype: "float" });
  infer("nI", data.X);
  infer("nO", data.Y);
}

/** The dtype for new parameters: that of a float sample, so that a float64 model is made by float64 data; else float32. */
export function parameterDType(sample: unknown): FloatDType {
  return NdArray.isInstance(sample) && isFloatDType(sample.dtype) ? sample.dtype : "float32";
}
