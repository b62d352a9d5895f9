/** What every error of this project is made from. */
export interface ThincErrorOptions {
  /** Says what is wrong, where, and what to do about it. */
  message: string;
  /** The error that led to this one, if any. */
  cause?: unknown;
}

/**
 * The base of every error this project throws on purpose.
 *
 * Two copies of `@thinc/core` can live in one process (npm may install both), so `instanceof` is not enough:
 * each class carries a marker under `Symbol.for("thinc.error.<Name>")`, and the static `isInstance` looks for that.
 */
export class ThincError extends Error {
  /** The class name in the marker; subclasses set their own. */
  static readonly errorName: string = "ThincError";
  /** A stable, machine-readable name of the kind of error, such as `THINC_SHAPE`. */
  readonly code: string;

  constructor(options: ThincErrorOptions, code = "THINC_ERROR") {
    super(options.message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    // Marks the instance with each class of its chain, so that a subclass is recognised as its base, too.
    let errorClass = new.target as typeof ThincError | null;
    this.name = new.target.errorName;
    while (typeof errorClass?.errorName === "string") {
      Object.defineProperty(this, markerOf(errorClass.errorName), { value: true, enumerable: false });
      errorClass = Object.getPrototypeOf(errorClass);
    }
  }

  /** Makes `instanceof` work across copies of the package, too. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // A user's subclass without a marker of its own is told by its prototype, as usual.
    return Object.hasOwn(this, "errorName")
      ? this.isInstance(value)
      : Function.prototype[Symbol.hasInstance].call(this, value);
  }

  /** Tells whether a value is an error of this class, whichever copy of the package made it. */
  static isInstance<T extends typeof ThincError>(this: T, value: unknown): value is InstanceType<T> {
    return (
      typeof value === "object" &&
      value !== null &&
      (value as Record<symbol, unknown>)[markerOf(this.errorName)] === true
    );
  }
}

function markerOf(name: string): symbol {
  return Symbol.for(`thinc.error.${name}`);
}
