import { ThincError, type ThincErrorOptions } from "./thinc-error.js";

/** Data given to `initialize` does not fit what the model takes or gives. */
export class DataValidationError extends ThincError {
  static override readonly errorName: string = "DataValidationError";

  constructor(options: ThincErrorOptions) {
    super(options, "THINC_DATA_VALIDATION");
  }
}
