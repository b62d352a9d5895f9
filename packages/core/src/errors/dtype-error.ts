import { ThincError, type ThincErrorOptions } from "./thinc-error.js";

/** The data fields of a {@link DTypeError}. */
export interface DTypeErrorOptions extends ThincErrorOptions {
  /** The dtypes that would have been accepted. */
  expected?: readonly string[];
  /** The dtype that was found. */
  actual?: string;
}

/** An array has a dtype that does not fit, or a framework does not know the dtype. */
export class DTypeError extends ThincError {
  static override readonly errorName: string = "DTypeError";
  readonly expected: readonly string[] | undefined;
  readonly actual: string | undefined;

  constructor(options: DTypeErrorOptions) {
    super(options, "THINC_DTYPE");
    this.expected = options.expected;
    this.actual = options.actual;
  }
}
