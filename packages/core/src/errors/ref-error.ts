import { ThincError, type ThincErrorOptions } from "./thinc-error.js";

/** A reference to a node is unknown, unset, or leads out of the model. */
export class RefError extends ThincError {
  static override readonly errorName: string = "RefError";

  constructor(options: ThincErrorOptions) {
    super(options, "THINC_REF");
  }
}
