import { ArgumentError } from "../errors/index.js";
import { checkNumber } from "../util/check-number.js";
import { printValue } from "../util/print-value.js";

/** Items that are made anew each time they are iterated over, with their number known beforehand. */
export class SizedGenerator<T> implements Iterable<T> {
  readonly length: number;
  private readonly getItems: () => Iterable<T>;

  /**
   * @param getItems Called at the start of each iteration.
   * @param length The number of items one iteration yields.
   * @throws {ArgumentError} when `getItems` is no function or `length` no number of items.
   */
  constructor(getItems: () => Iterable<T>, length: number) {
    if (typeof getItems !== "function") {
      throw new ArgumentError({
        message: `SizedGenerator: expected a function that gives the items, got ${printValue(getItems)}.`,
      });
    }
    this.getItems = getItems;
    this.length = checkNumber(length, "SizedGenerator: length", { integer: true, min: 0 });
  }

  [Symbol.iterator](): Iterator<T> {
    return this.getItems()[Symbol.iterator]();
  }
}
