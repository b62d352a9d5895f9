import type { DType, FloatDType } from "../array/dtype.js";
import { DTYPES, isDType } from "../array/dtype.js";
import { NdArray } from "../array/ndarray.js";
import { ArgumentError, DTypeError } from "../errors/index.js";
import { checkNumber } from "./check-number.js";
import { checkOptions } from "./check-options.js";
import { printValue } from "./print-value.js";

/** The settings of {@link toCategorical}. */
export interface ToCategoricalOptions<D extends FloatDType = "float32"> {
  /** The number of classes; one more than the largest class in the data if left out. */
  nClasses?: number;
  /** The probability taken from the right class and shared out among the others; 0 if left out. */
  labelSmoothing?: number;
  /** The dtype of the result; float32 if left out. */
  dtype?: D;
}

/** A class per item: a list of numbers, or an array of an integer dtype. */
export type Classes = readonly number[] | NdArray<DType, number>;

/**
 * Turns class numbers into probabilities: 1 for the class of the item, 0 for the others.
 *
 * With label smoothing `s`, the class of the item gets `1 - s`, each of the others `s / (nClasses - 1)`.
 *
 * @param Y The classes, whole numbers from 0; a list, or an integer array of any shape.
 * @returns A new array with one more axis than `Y`, of length `nClasses`.
 * @throws {ArgumentError} when a class is out of range, there are no classes, or the smoothing is negative or so large
 *   that the right class would not be the most probable one.
 * @throws {DTypeError} when `Y` is an array of floats.
 */
export function toCategorical<D extends FloatDType = "float32">(
  Y: Classes,
  options: ToCategoricalOptions<D> = {},
): NdArray<D, number> {
  checkOptions(options, ["nClasses", "labelSmoothing", "dtype"], "toCategorical");
  const { labelSmoothing = 0, dtype = "float32" as D } = options;
  const [classes, shape] = readClasses(Y);
  const nClasses = options.nClasses ?? countClasses(classes);
  checkLabelSmoothing(labelSmoothing, nClasses);
  classes.forEach((value, index) => {
    if (!Number.isInteger(value) || value < 0 || value >= nClasses) {
      throw new ArgumentError({
        message: `toCategorical: class ${printValue(value)} of item ${index} is out of range. With ${nClasses} classes they go from 0 to ${nClasses - 1}.`,
      });
    }
  });
  const result = NdArray.zeros<D>([...shape, nClasses], dtype);
  const data = result.data as Float32Array | Float64Array;
  if (labelSmoothing > 0) data.fill(labelSmoothing / (nClasses - 1));
  classes.forEach((value, index) => {
    data[index * nClasses + value] = 1 - labelSmoothing;
  });
  return result;
}

/**
 * Checks a number of classes and the label smoothing for it.
 *
 * @throws {ArgumentError} when there are no classes, the smoothing is negative, there is only one class to share among, or
 *   the right class would not be the most probable one.
 */
export function checkLabelSmoothing(labelSmoothing: number, nClasses: number): void {
  checkNumber(labelSmoothing, "toCategorical: labelSmoothing", { min: 0 });
  checkNumber(nClasses, "toCategorical: nClasses", { min: 1, integer: true });
  if (labelSmoothing === 0) return;
  if (nClasses === 1) {
    throw new ArgumentError({
      message: "toCategorical: labelSmoothing needs at least 2 classes, nClasses is 1. Leave labelSmoothing out.",
    });
  }
  const limit = (nClasses - 1) / nClasses;
  if (labelSmoothing >= limit) {
    throw new ArgumentError({
      message: `toCategorical: with ${nClasses} classes labelSmoothing must be below ${limit}, got ${labelSmoothing}.`,
    });
  }
}

function readClasses(Y: Classes): [classes: number[], shape: readonly number[]] {
  if (Array.isArray(Y)) return [Y as number[], [Y.length]];
  if (!NdArray.isInstance(Y)) {
    throw new ArgumentError({
      message: `toCategorical: expected a list of numbers or an integer array, got ${printValue(Y)}.`,
    });
  }
  if (!isDType(Y.dtype) || !["int", "uint"].includes(DTYPES[Y.dtype].kind)) {
    throw new DTypeError({
      message: `toCategorical: classes are whole numbers, got an array of ${Y.dtype}. Convert it with astype("int32").`,
      expected: Object.keys(DTYPES).filter((name) => ["int", "uint"].includes(DTYPES[name as DType].kind)),
      actual: Y.dtype,
    });
  }
  return [Array.from(Y.offsets(), (offset) => Number(Y.data[offset])), Y.shape];
}

function countClasses(classes: readonly number[]): number {
  if (classes.length === 0) {
    throw new ArgumentError({
      message: "toCategorical: there are no items to tell the number of classes from. Pass nClasses.",
    });
  }
  return classes.reduce((largest, value) => Math.max(largest, value), -1) + 1;
}
