import { ArgumentError } from "../errors/index.js";
import { printValue } from "../util/print-value.js";

const MARKER = Symbol.for("thinc.ArgsKwargs");

/**
 * Positional and keyword arguments of a call into a framework, or the gradients of such arguments.
 *
 * A framework's layers take their inputs in more shapes than one array; this is the neutral container for all of them.
 */
export class ArgsKwargs<
  A extends readonly unknown[] = readonly unknown[],
  K extends Record<string, unknown> = Record<string, unknown>,
> {
  readonly args: A;
  readonly kwargs: K;

  /** @throws {ArgumentError} when `args` is no list or `kwargs` no object. */
  constructor(args: A = [] as unknown as A, kwargs: K = {} as K) {
    if (!Array.isArray(args) || typeof kwargs !== "object" || kwargs === null || Array.isArray(kwargs)) {
      throw new ArgumentError({
        message: `ArgsKwargs: expected a list of arguments and an object of keywords, got ${printValue(args)} and ${printValue(kwargs)}.`,
      });
    }
    this.args = args;
    this.kwargs = kwargs;
  }

  /** Tells whether a value is an `ArgsKwargs`, whichever copy of the package made it. */
  static isInstance(value: unknown): value is ArgsKwargs {
    return typeof value === "object" && value !== null && (value as Record<symbol, unknown>)[MARKER] === true;
  }

  /** Makes one from entries: number keys are positional, in the order given; string keys are keywords. */
  static fromItems(items: Iterable<readonly [number | string, unknown]>): ArgsKwargs {
    const args: unknown[] = [];
    const kwargs: [string, unknown][] = [];
    for (const [key, value] of items) {
      if (typeof key === "number") args.push(value);
      else kwargs.push([key, value]);
    }
    return new ArgsKwargs(args, Object.fromEntries(kwargs));
  }

  /** The positions, then the keywords. */
  keys(): (number | string)[] {
    return [...this.args.keys(), ...Object.keys(this.kwargs)];
  }

  /** The positional values, then those of the keywords. */
  values(): unknown[] {
    return [...this.args, ...Object.values(this.kwargs)];
  }

  /** Position or keyword, and value; {@link ArgsKwargs.fromItems} is the inverse. */
  items(): [number | string, unknown][] {
    return [...this.args.entries(), ...Object.entries(this.kwargs)];
  }
}

Object.defineProperty(ArgsKwargs.prototype, MARKER, { value: true });
