import { ThincError, type ThincErrorOptions } from "./thinc-error.js";

/** The data fields of a {@link DimensionError}. */
export interface DimensionErrorOptions extends ThincErrorOptions {
  /** The name of the model. */
  model: string;
  /** The name of the dimension, such as `nI`. */
  dimension: string;
}

/** A dimension of a model is unknown, unset, or must not be changed any more. */
export class DimensionError extends ThincError {
  static override readonly errorName: string = "DimensionError";
  readonly model: string;
  readonly dimension: string;

  constructor(options: DimensionErrorOptions) {
    super(options, "THINC_DIMENSION");
    this.model = options.model;
    this.dimension = options.dimension;
  }
}
