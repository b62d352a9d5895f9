import { ThincError, type ThincErrorOptions } from "./thinc-error.js";

/** Something was asked for that this part declares it cannot do. */
export class UnsupportedError extends ThincError {
  static override readonly errorName: string = "UnsupportedError";

  constructor(options: ThincErrorOptions) {
    super(options, "THINC_UNSUPPORTED");
  }
}
