/** Two sequences of the same length whose items belong together. */
export class Pairs<T> {
  readonly one: readonly T[];
  readonly two: readonly T[];

  constructor(one: readonly T[], two: readonly T[]) {
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
