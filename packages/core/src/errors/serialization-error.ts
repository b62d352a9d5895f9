import { ThincError, type ThincErrorOptions } from "./thinc-error.js";

/** The data fields of a {@link SerializationError}. */
export interface SerializationErrorOptions extends ThincErrorOptions {
  /** Everything that did not fit, a line each. */
  problems?: readonly string[];
}

/** Bytes or a file cannot be read, do not fit the model, or something cannot be written. The model is as it was. */
export class SerializationError extends ThincError {
  static override readonly errorName: string = "SerializationError";
  readonly problems: readonly string[];

  constructor(options: SerializationErrorOptions) {
    super(options, "THINC_SERIALIZATION");
    this.problems = options.problems ?? [];
  }
}
