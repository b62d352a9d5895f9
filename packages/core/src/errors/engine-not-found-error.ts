import { ThincError, type ThincErrorOptions } from "./thinc-error.js";

/** The data fields of an {@link EngineNotFoundError}. */
export interface EngineNotFoundErrorOptions extends ThincErrorOptions {
  /** The engine, such as `torch`. */
  engine: string;
  /** Each place that was searched, and what came of it. */
  searched?: readonly { where: string; outcome: string }[];
}

/** The library of a framework is nowhere to be found. */
export class EngineNotFoundError extends ThincError {
  static override readonly errorName: string = "EngineNotFoundError";
  readonly engine: string;
  readonly searched: readonly { where: string; outcome: string }[];

  constructor(options: EngineNotFoundErrorOptions) {
    super(options, "THINC_ENGINE_NOT_FOUND");
    this.engine = options.engine;
    this.searched = options.searched ?? [];
  }
}
