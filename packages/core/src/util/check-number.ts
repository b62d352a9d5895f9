import { ArgumentError } from "../errors/index.js";
import { printValue } from "./print-value.js";

/** What {@link checkNumber} asks of a number. */
export interface NumberBounds {
  /** The smallest value allowed. */
  min?: number;
  /** The largest value allowed. */
  max?: number;
  /** A value every allowed one lies below. */
  below?: number;
  /** Whether only whole numbers will do. */
  integer?: boolean;
}

/**
 * Checks that a value is a finite number within bounds, and gives it back.
 *
 * @param where Names the function and the argument, such as `decaying: baseRate`.
 * @throws {ArgumentError} saying what is expected and what was found.
 */
export function checkNumber(value: unknown, where: string, bounds: NumberBounds = {}): number {
  const { min, max, below, integer } = bounds;
  const fits =
    typeof value === "number" &&
    Number.isFinite(value) &&
    (min === undefined || value >= min) &&
    (max === undefined || value <= max) &&
    (below === undefined || value < below) &&
    (!integer || Number.isInteger(value));
  if (fits) return value;
  const limits = [
    min === undefined ? "" : `at least ${min}`,
    max === undefined ? "" : `at most ${max}`,
    below === undefined ? "" : `below ${below}`,
  ].filter((limit) => limit !== "");
  const wanted = [integer ? "a whole number" : "a finite number", limits.join(" and ")].filter((part) => part !== "");
  throw new ArgumentError({ message: `${where}: expected ${wanted.join(" of ")}, got ${printValue(value)}.` });
}
