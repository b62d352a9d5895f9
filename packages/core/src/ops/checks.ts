import { type DType, type FloatDType, type IntDType, isFloatDType, isIntDType } from "../array/dtype.js";
import { NdArray } from "../array/ndarray.js";
import { formatShape, sameShape } from "../array/shape.js";
import { ArgumentError, DeviceError, DTypeError, ShapeError } from "../errors/index.js";
import { checkNumber } from "../util/check-number.js";
import { printValue } from "../util/print-value.js";
import type { Lengths } from "./interface/common.js";

/** The storage of a float array. */
export type FloatData = Float32Array | Float64Array;

/** Checks that a value is an array in host memory. @throws {ArgumentError | DeviceError} when it is not. */
export function checkArray(where: string, value: unknown): asserts value is NdArray {
  if (!NdArray.isInstance(value)) {
    throw new ArgumentError({
      message: `${where}: expected an array, got ${printValue(value)}. Convert it with ops.asarray.`,
    });
  }
  if (value.device.type !== "cpu") {
    throw new DeviceError({
      message: `${where}: the array is on ${value.device.type}:${value.device.id}, these ops need it in host memory.`,
    });
  }
}

/** The elements of a float array in C order; shared with the array where that is contiguous. @throws {DTypeError} when it holds no floats. */
export function floatData(where: string, X: NdArray): FloatData {
  checkFloats(where, X);
  return X.asContiguous().data;
}

/** Checks that a value is a float array in host memory. @throws {DTypeError} when it holds no floats. */
export function checkFloats(where: string, X: unknown): asserts X is NdArray<FloatDType> {
  checkArray(where, X);
  if (!isFloatDType(X.dtype)) {
    throw new DTypeError({
      message: `${where}: expected floats, got ${X}. Convert the array with astype("float32").`,
      expected: ["float32", "float64"],
      actual: X.dtype,
    });
  }
}

/** Checks that a value is an integer array in host memory. @throws {DTypeError} when it holds no integers. */
export function checkInts(where: string, X: unknown): asserts X is NdArray<IntDType> {
  checkArray(where, X);
  if (!isIntDType(X.dtype)) {
    throw new DTypeError({
      message: `${where}: expected integers, got ${X}. Convert the array with astype("int32").`,
      expected: ["int32", "int64", "uint32", "uint64"],
      actual: X.dtype,
    });
  }
}

/** Checks that arrays are floats of one dtype. @throws {DTypeError} when they are not. */
export function checkSameFloats(where: string, first: unknown, ...others: unknown[]): void {
  checkFloats(where, first);
  for (const other of others) {
    checkFloats(where, other);
    checkSameDType(where, first, other);
  }
}

/** Checks that two arrays have one dtype. @throws {DTypeError} when they do not. */
export function checkSameDType(where: string, first: NdArray, other: NdArray): void {
  if (first.dtype === other.dtype) return;
  throw new DTypeError({
    message: `${where}: ${first.dtype} and ${other.dtype} do not mix. Convert one of the arrays with astype.`,
    expected: [first.dtype],
    actual: other.dtype,
  });
}

/** Checks that a dtype is one of floats. @throws {DTypeError} when it is not. */
export function checkFloatDType(where: string, dtype: DType): asserts dtype is FloatDType {
  if (!isFloatDType(dtype)) {
    throw new DTypeError({
      message: `${where}: expected float32 or float64, got ${String(dtype)}.`,
      expected: ["float32", "float64"],
      actual: String(dtype),
    });
  }
}

/** Checks that a dtype is one of integers. @throws {DTypeError} when it is not. */
export function checkIntDType(where: string, dtype: DType): asserts dtype is IntDType {
  if (!isIntDType(dtype)) {
    throw new DTypeError({
      message: `${where}: expected int32, int64, uint32 or uint64, got ${String(dtype)}.`,
      expected: ["int32", "int64", "uint32", "uint64"],
      actual: String(dtype),
    });
  }
}

/**
 * Checks the shape of an array; `null` stands for any length.
 *
 * @throws {ShapeError} when the number of axes or a length differs.
 */
export function checkShapeOf(where: string, name: string, X: NdArray, expected: readonly (number | null)[]): void {
  const fits =
    X.shape.length === expected.length && expected.every((length, axis) => length === null || length === X.shape[axis]);
  if (fits) return;
  throw new ShapeError({
    message: `${where}: expected ${name} ${formatShape(expected)}, got ${formatShape(X.shape)}.`,
    expected,
    actual: X.shape,
  });
}

/** Checks that two arrays have one shape. @throws {ShapeError} when they do not. */
export function checkSameShape(where: string, first: NdArray, other: NdArray): void {
  if (sameShape(first.shape, other.shape)) return;
  throw new ShapeError({
    message: `${where}: the shapes ${formatShape(first.shape)} and ${formatShape(other.shape)} must be the same.`,
    expected: first.shape,
    actual: other.shape,
  });
}

/** The axis counted from the start. @throws {ShapeError} when there is no such axis. */
export function resolveAxis(where: string, axis: number, X: NdArray): number {
  const resolved = axis < 0 ? axis + X.shape.length : axis;
  if (!Number.isInteger(resolved) || resolved < 0 || resolved >= X.shape.length) {
    throw new ShapeError({
      message: `${where}: there is no axis ${axis} in ${formatShape(X.shape)}.`,
      actual: X.shape,
    });
  }
  return resolved;
}

/** The elements of an integer array as numbers, in C order. @throws {DTypeError} when it holds no integers. */
export function intValues(where: string, X: NdArray): ArrayLike<number> {
  checkInts(where, X);
  const data = X.asContiguous().data;
  if (data instanceof BigInt64Array || data instanceof BigUint64Array) return Array.from(data, Number);
  return data;
}

/**
 * The lengths of sequences as plain numbers.
 *
 * @param rows What they must sum to; anything if left out.
 * @throws {ShapeError} when one is negative or they do not sum to `rows`.
 */
export function lengthValues(where: string, lengths: Lengths, rows?: number): ArrayLike<number> {
  let values: ArrayLike<number>;
  if (Array.isArray(lengths)) {
    for (const length of lengths) checkNumber(length, `${where}: a length`, { integer: true });
    values = lengths;
  } else {
    values = intValues(`${where} (lengths)`, lengths as NdArray);
    checkShapeOf(where, "lengths", lengths as NdArray, [null]);
  }
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    if (values[i] < 0) throw new ShapeError({ message: `${where}: length ${values[i]} at ${i} is negative.` });
    total += values[i];
  }
  if (rows !== undefined && total !== rows) {
    throw new ShapeError({
      message: `${where}: the lengths sum to ${total}, the data has ${rows} rows. They must be equal.`,
    });
  }
  return values;
}

/** Checks that positions are whole numbers within a table. @throws {ArgumentError} when one is not. */
export function checkPositions(where: string, positions: ArrayLike<number>, rows: number): void {
  for (let i = 0; i < positions.length; i++) {
    const position = positions[i];
    if (!(position >= 0 && position < rows && Number.isInteger(position))) {
      throw new ArgumentError({
        message: `${where}: index ${position} at ${i} is out of range; there are ${rows} rows.`,
      });
    }
  }
}
