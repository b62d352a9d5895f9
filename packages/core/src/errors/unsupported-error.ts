import { ThincError, type ThincErrorOptions } from "./thinc-error.js";

/** The data fields of an {@link UnsupportedError}. */
export interface UnsupportedErrorOptions extends ThincErrorOptions {
  /** Everything that is not supported, a line each. */
  problems?: readonly string[];
}

/** Something was asked for that this part declares it cannot do. */
export class UnsupportedError extends ThincError {
  static override readonly errorName: string = "UnsupportedError";
  readonly problems: readonly string[];

  constructor(options: UnsupportedErrorOptions) {
    super(options, "THINC_UNSUPPORTED");
    this.problems = options.problems ?? [];
  }
}
