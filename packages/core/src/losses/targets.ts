import type { Floats2d, Ints1d } from "../array/aliases.js";
import { DTYPES, type FloatDType, isFloatDType } from "../array/dtype.js";
import { NdArray } from "../array/ndarray.js";
import { formatShape } from "../array/shape.js";
import { ArgumentError, DTypeError, ShapeError } from "../errors/index.js";
import { printValue } from "../util/print-value.js";
import { toCategorical } from "../util/to-categorical.js";

/** The right classes of a batch: numbers, names, or a probability for each class. `null` stands for "not known". */
export type CategoricalTruths = readonly (number | null)[] | readonly (string | null)[] | Ints1d | Floats2d;

/** How truths are read. */
export interface TargetOptions {
  /** The name of the loss, for messages. */
  where: string;
  /** Class names by number. */
  names: ReadonlyMap<string, number> | null;
  missingValue: string | number | null;
  negPrefix: string | null;
  labelSmoothing: number;
}

/** What the guesses are compared with. */
export interface Targets {
  /** Row-major, with the guesses' shape. */
  target: ArrayLike<number>;
  /** 1 for each row that is left out. */
  missing: Uint8Array;
  /** The one class that counts in each row, or -1 where all of them do. */
  only: Int32Array;
}

/**
 * Reads the truths of a batch and checks them.
 *
 * @param guesses Float array `[rows, classes]`, already checked.
 * @throws {ArgumentError} when a class is unknown or out of range; {ShapeError} when the number of rows or classes differs.
 */
export function readTargets(guesses: NdArray<FloatDType>, truths: CategoricalTruths, options: TargetOptions): Targets {
  const [rows, nClasses] = guesses.shape;
  const { where, names, labelSmoothing } = options;
  if (names !== null && names.size !== nClasses) {
    throw new ShapeError({
      message: `${where}: there are ${names.size} names, but the guesses have ${nClasses} classes.`,
      expected: [rows, names.size],
      actual: guesses.shape,
    });
  }
  const missing = new Uint8Array(rows);
  const only = new Int32Array(rows).fill(-1);
  if (NdArray.isInstance(truths) && truths.ndim === 2) {
    const target = readProbabilities(guesses, truths as NdArray, options, missing);
    return { target, missing, only };
  }
  const classes = NdArray.isInstance(truths)
    ? readIds(truths as NdArray, options, missing, rows)
    : readList(truths as readonly unknown[], options, missing, only, rows);
  classes.forEach((value, row) => {
    if (missing[row] === 1) classes[row] = 0;
    else if (!Number.isInteger(value) || value < 0 || value >= nClasses) {
      throw new ArgumentError({
        message: `${where}: class ${printValue(value)} of row ${row} is out of range. The guesses have ${nClasses} classes, numbered from 0.`,
      });
    }
  });
  const target = toCategorical(classes, { nClasses, labelSmoothing, dtype: guesses.dtype }).data;
  only.forEach((negated, row) => {
    // Not even the share of label smoothing: the label says that the class is wrong.
    if (negated !== -1) target[row * nClasses + negated] = 0;
  });
  return { target, missing, only };
}

function checkRows(where: string, found: number, rows: number): void {
  if (found === rows) return;
  throw new ShapeError({
    message: `${where}: there are ${rows} rows of guesses, but ${found} truths.`,
    expected: [rows],
    actual: [found],
  });
}

function readList(
  truths: readonly unknown[],
  { where, names, missingValue, negPrefix }: TargetOptions,
  missing: Uint8Array,
  only: Int32Array,
  rows: number,
): number[] {
  if (!Array.isArray(truths)) {
    throw new ArgumentError({
      message: `${where}: expected truths as a list of numbers or names, an integer array or a 2-d float array, got ${printValue(truths)}.`,
    });
  }
  checkRows(where, truths.length, rows);
  const kind = typeof truths.find((value) => value != null);
  return Array.from(truths, (value: unknown, row) => {
    if (value === missingValue || (value === undefined && missingValue === null)) {
      missing[row] = 1;
      return 0;
    }
    if (value == null || typeof value !== kind || (kind !== "number" && kind !== "string")) {
      throw new ArgumentError({
        message: `${where}: truths must be all numbers or all names, but row ${row} is ${printValue(value)}.`,
      });
    }
    if (typeof value === "number") return value;
    if (names === null) {
      throw new ArgumentError({
        message: `${where}: the truths are names, but the names of the classes are not known. Pass them: ${where}({ names: ["dog", "cat"] }).`,
      });
    }
    const label = value as string;
    const negated = Boolean(negPrefix) && label.startsWith(negPrefix as string);
    const name = negated ? label.slice((negPrefix as string).length) : label;
    const index = names.get(name);
    if (index === undefined) {
      throw new ArgumentError({
        message: `${where}: ${printValue(name)} in row ${row} is none of the names ${[...names.keys()].slice(0, 10).join(", ")}${names.size > 10 ? ", …" : ""}.`,
      });
    }
    if (negated) only[row] = index;
    return index;
  });
}

function readIds(truths: NdArray, options: TargetOptions, missing: Uint8Array, rows: number): number[] {
  const { where, missingValue } = options;
  if (truths.ndim !== 1) {
    throw new ShapeError({
      message: `${where}: expected truths of one or two axes, got ${formatShape(truths.shape)}.`,
      actual: truths.shape,
    });
  }
  if (!["int", "uint"].includes(DTYPES[truths.dtype].kind)) {
    throw new DTypeError({
      message: `${where}: truths of one axis are class numbers and must be whole numbers, got ${truths.dtype}. Convert them with astype("int32").`,
      expected: ["int32", "int64", "uint32", "uint64"],
      actual: truths.dtype,
    });
  }
  checkRows(where, truths.length, rows);
  return Array.from({ length: rows }, (_, row) => {
    const value = Number(truths.get(row));
    if (value === missingValue) missing[row] = 1;
    return value;
  });
}

function readProbabilities(
  guesses: NdArray<FloatDType>,
  truths: NdArray,
  options: TargetOptions,
  missing: Uint8Array,
): ArrayLike<number> {
  const { where, missingValue, labelSmoothing } = options;
  const [rows, nClasses] = guesses.shape;
  if (truths.shape[0] !== rows || truths.shape[1] !== nClasses) {
    throw new ShapeError({
      message: `${where}: expected truths ${formatShape(guesses.shape)}, as the guesses, got ${formatShape(truths.shape)}.`,
      expected: guesses.shape,
      actual: truths.shape,
    });
  }
  if (labelSmoothing > 0) {
    throw new ArgumentError({
      message: `${where}: labelSmoothing works with classes only, but the truths are probabilities. Smooth them yourself, or pass classes.`,
    });
  }
  const floats = isFloatDType(truths.dtype) ? truths.asContiguous() : truths.astype("float64");
  const target = floats.data as Float32Array | Float64Array;
  for (let row = 0; row < rows; row++) {
    let best = 0;
    for (let column = 0; column < nClasses; column++) {
      if (target[row * nClasses + column] > target[row * nClasses + best]) best = column;
    }
    if (best === missingValue && nClasses > 0) missing[row] = 1;
  }
  return target;
}
