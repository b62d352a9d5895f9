import { ThincError, type ThincErrorOptions } from "./thinc-error.js";

/** The data fields of an {@link EngineVersionError}. */
export interface EngineVersionErrorOptions extends ThincErrorOptions {
  /** The engine, such as `torch`. */
  engine: string;
  /** The version that was found. */
  found: string;
  /** The range that is supported, such as `>=2.6 <2.16`. */
  supported: string;
}

/** The library of a framework was found, but its version is not supported. */
export class EngineVersionError extends ThincError {
  static override readonly errorName: string = "EngineVersionError";
  readonly engine: string;
  readonly found: string;
  readonly supported: string;

  constructor(options: EngineVersionErrorOptions) {
    super(options, "THINC_ENGINE_VERSION");
    this.engine = options.engine;
    this.found = options.found;
    this.supported = options.supported;
  }
}
