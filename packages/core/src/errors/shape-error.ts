import { ThincError, type ThincErrorOptions } from "./thinc-error.js";

/** The data fields of a {@link ShapeError}. */
export interface ShapeErrorOptions extends ThincErrorOptions {
  /** What was expected; `null` stands for any size. */
  expected?: readonly (number | null)[];
  /** The shape that was found. */
  actual?: readonly number[];
}

/** An array has a shape that does not fit. */
export class ShapeError extends ThincError {
  static override readonly errorName: string = "ShapeError";
  readonly expected: readonly (number | null)[] | undefined;
  readonly actual: readonly number[] | undefined;

  constructor(options: ShapeErrorOptions) {
    super(options, "THINC_SHAPE");
    this.expected = options.expected;
    this.actual = options.actual;
  }
}
