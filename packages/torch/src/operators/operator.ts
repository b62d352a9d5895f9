import { ArgumentError, printValue, UnsupportedError } from "@thinc/core";
import { loadTorch, native } from "../engine.js";
import { translateError } from "../errors.js";
import { Tensor } from "../tensor.js";
import { isOptions } from "./is-options.js";
import { type CallArguments, Overload } from "./overload.js";
import { substituteFor } from "./substitutes.js";

/** An operator with all its overloads, which are read from libtorch at the first call. */
export class Operator {
  private overloads: readonly Overload[] | undefined;
  /** Those that can be called without naming an argument. */
  private plain: readonly Overload[] = [];

  /**
   * @param publicName The name in messages, such as `torch.batchNorm`.
   * @param name libtorch's name, such as `aten::batch_norm`.
   */
  constructor(
    readonly publicName: string,
    readonly name: string,
  ) {}

  /**
   * Calls the operator with arguments by position, of which the last may be an object of arguments by name.
   *
   * @throws {ArgumentError} when no overload takes such arguments.
   * @throws {UnsupportedError} when the libtorch that was found has no such operator.
   */
  call(args: readonly unknown[]): unknown {
    const overloads = this.overloads ?? this.read();
    if (overloads.length === 0) return this.standIn(args);
    const call = splitArguments(args);
    const overload = this.choose(overloads, call);
    try {
      return overload.call(call);
    } catch (error) {
      throw translateError(error, this.publicName);
    }
  }

  private read(): readonly Overload[] {
    const overloads = native()
      .overloads(this.name)
      .map((description) => new Overload(this.name, description));
    // Of overloads that fit equally well, the one that says less is meant.
    overloads.sort((a, b) => a.args.length - b.args.length);
    this.overloads = overloads;
    this.plain = overloads.filter((overload) => overload.requiredNames.length === 0);
    return overloads;
  }

  private standIn(args: readonly unknown[]): unknown {
    const substitute = substituteFor(this.name, args);
    if (substitute !== undefined) return substitute();
    const { version } = loadTorch();
    throw new UnsupportedError({
      message: `${this.publicName}: libtorch ${version} has no such operator. Use a newer libtorch, or compute it from other operators.`,
    });
  }

  private choose(overloads: readonly Overload[], call: CallArguments): Overload {
    const { positional, named } = call;
    const candidates = named === null ? this.plain : overloads;
    // With one candidate there is nothing to weigh, and libtorch's own checks say best what is wrong.
    if (named === null && candidates.length === 1 && positional.length <= candidates[0].positionalCount)
      return candidates[0];
    let best: Overload | undefined;
    let bestFit = Number.POSITIVE_INFINITY;
    for (const overload of candidates) {
      const fit = overload.fit(call);
      if (fit < bestFit) {
        best = overload;
        bestFit = fit;
        if (fit === 0) break;
      }
    }
    if (best !== undefined) return best;
    const schemas = overloads.map((overload) => `  ${overload.schema}`).join("\n");
    throw new ArgumentError({
      message: `${this.publicName}: nothing takes (${describeCall(call)}). The schemas (arguments in camel case here):\n${schemas}`,
    });
  }
}

function splitArguments(args: readonly unknown[]): CallArguments {
  const last = args[args.length - 1];
  if (!isOptions(last)) return { positional: args, named: null };
  return { positional: args.slice(0, -1), named: last };
}

function describeCall({ positional, named }: CallArguments): string {
  const parts = positional.map(describeValue);
  if (named !== null)
    parts.push(
      `{ ${Object.entries(named)
        .map(([name, value]) => `${name}: ${describeValue(value)}`)
        .join(", ")} }`,
    );
  return parts.join(", ");
}

function describeValue(value: unknown): string {
  if (value instanceof Tensor)
    return value.isDisposed ? "a disposed Tensor" : `Tensor ${value.dtype}[${value.shape.join(", ")}]`;
  if (Array.isArray(value))
    return value.length > 8 ? `an array of ${value.length}` : `[${value.map(describeValue).join(", ")}]`;
  return printValue(value);
}
