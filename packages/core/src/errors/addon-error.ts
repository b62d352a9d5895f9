import { ThincError, type ThincErrorOptions } from "./thinc-error.js";

/** The data fields of an {@link AddonError}. */
export interface AddonErrorOptions extends ThincErrorOptions {
  /** The package that brings the addon. */
  package: string;
  /** Each file that was tried, and why it did not load. */
  candidates?: readonly { path: string; reason: string }[];
}

/** A native addon is missing, does not load, or cannot be built. */
export class AddonError extends ThincError {
  static override readonly errorName: string = "AddonError";
  readonly package: string;
  readonly candidates: readonly { path: string; reason: string }[];

  constructor(options: AddonErrorOptions) {
    super(options, "THINC_ADDON");
    this.package = options.package;
    this.candidates = options.candidates ?? [];
  }
}
