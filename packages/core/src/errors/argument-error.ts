import { ThincError, type ThincErrorOptions } from "./thinc-error.js";

/** An argument has a wrong type or value. */
export class ArgumentError extends ThincError {
  static override readonly errorName: string = "ArgumentError";

  constructor(options: ThincErrorOptions) {
    super(options, "THINC_ARGUMENT");
  }
}
