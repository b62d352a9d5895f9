import { ThincError, type ThincErrorOptions } from "./thinc-error.js";

/** A parameter or gradient is unknown, or has not been allocated yet. */
export class ParamError extends ThincError {
  static override readonly errorName: string = "ParamError";

  constructor(options: ThincErrorOptions) {
    super(options, "THINC_PARAM");
  }
}
