import { ArgumentError, checkNumber, printValue } from "@thinc/core";
import { pythonTuple } from "./python-format.js";

/** A length for each axis, or one for all. */
export type Lengths = number | readonly number[];

/**
 * A length for each axis, from one for all or one for each.
 *
 * @param where Names the module and the argument, such as `Conv2d: stride`.
 * @throws {ArgumentError} when there are too few or too many, or one is smaller than `min`.
 */
export function lengthsOf(value: Lengths, axes: number, where: string, min: number): readonly number[] {
  if (typeof value === "number")
    return Object.freeze(new Array<number>(axes).fill(checkNumber(value, where, { min, integer: true })));
  if (!Array.isArray(value) || value.length !== axes) {
    throw new ArgumentError({
      message: `${where}: expected a number or ${axes} of them, got ${printValue(value)}.`,
    });
  }
  return Object.freeze(value.map((length) => checkNumber(length, where, { min, integer: true })));
}

/** Prints lengths as they were given, as Python does. */
export function pythonLengths(value: Lengths): string {
  return typeof value === "number" ? String(value) : pythonTuple(value);
}
