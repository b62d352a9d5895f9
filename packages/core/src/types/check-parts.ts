import { isIntDType } from "../array/dtype.js";
import { NdArray } from "../array/ndarray.js";
import { ArgumentError, DTypeError } from "../errors/index.js";
import { printValue } from "../util/print-value.js";

/** Checks that a part of a container is an array. @throws {ArgumentError} when it is not. */
export function checkPart(container: string, part: string, value: unknown): asserts value is NdArray {
  if (NdArray.isInstance(value)) return;
  throw new ArgumentError({
    message: `${container}: expected ${part} to be an NdArray, got ${printValue(value)}. Convert it with ops.asarray.`,
  });
}

/** Checks that a part of a container is an array of integers. @throws {ArgumentError | DTypeError} when it is not. */
export function checkIntPart(container: string, part: string, value: unknown): void {
  checkPart(container, part, value);
  if (isIntDType(value.dtype)) return;
  throw new DTypeError({
    message: `${container}: expected ${part} to be integers, got ${value}. Convert them with astype("int32").`,
    expected: ["int32", "int64", "uint32", "uint64"],
    actual: value.dtype,
  });
}

/** The position of a sequence, counted from the start. @throws {ArgumentError} when there is none. */
export function resolvePosition(container: string, index: number, length: number): number {
  const at = typeof index === "number" && index < 0 ? index + length : index;
  if (!Number.isInteger(at) || at < 0 || at >= length) {
    throw new ArgumentError({
      message: `${container}: sequence ${printValue(index)} is out of range; there are ${length}.`,
    });
  }
  return at;
}

/** Start and end of a range, counted from the start and cut to the sequences there are. @throws {ArgumentError} for fractions. */
export function resolveRange(
  container: string,
  range: { start?: number; end?: number },
  length: number,
): [start: number, end: number] {
  const resolve = (value: number) => {
    if (!Number.isInteger(value)) {
      throw new ArgumentError({
        message: `${container}: expected whole numbers as start and end, got ${printValue(value)}.`,
      });
    }
    return Math.min(Math.max(value < 0 ? value + length : value, 0), length);
  };
  const start = resolve(range.start ?? 0);
  return [start, Math.max(start, resolve(range.end ?? length))];
}
