/** Items that are made anew each time they are iterated over, with their number known beforehand. */
export class SizedGenerator<T> implements Iterable<T> {
  readonly length: number;
  private readonly getItems: () => Iterable<T>;

  /**
   * @param getItems Called at the start of each iteration.
   * @param length The number of items one iteration yields.
   */
  constructor(getItems: () => Iterable<T>, length: number) {
    this.getItems = getItems;
    this.length = length;
  }

  [Symbol.iterator](): Iterator<T> {
    return this.getItems()[Symbol.iterator]();
  }
}
