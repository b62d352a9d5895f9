import { ArgumentError } from "../errors/index.js";
import { printValue } from "../util/print-value.js";

/** Two sequences of the same length whose items belong together. */
export class Pairs<T> {
  readonly one: readonly T[];
  readonly two: readonly T[];

  /** @throws {ArgumentError} when the two are not lists of the same length. */
  constructor(one: readonly T[], two: readonly T[]) {
    if (!Array.isArray(one) || !Array.isArray(two) || one.length !== two.length) {
      const show = (items: unknown) => (Array.isArray(items) ? `${items.length} items` : printValue(items));
      throw new ArgumentError({
        message: `Pairs: expected two lists of the same length, got ${show(one)} and ${show(two)}.`,
      });
    }
    this.one = one;
    this.two = two;
  }

  /** The number of pairs. */
  get length(): number {
    return this.one.length;
  }

  /** The pairs from `start` to `end` (not included). */
  slice(start?: number, end?: number): Pairs<T> {
    return new Pairs(this.one.slice(start, end), this.two.slice(start, end));
  }
}
