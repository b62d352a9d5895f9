import { ArgsKwargs } from "../types/args-kwargs.js";
import { isPlainObject } from "../util/is-plain-object.js";

/**
 * Converts every value that matches inside nested arrays, plain objects and `ArgsKwargs`; the rest stays as it is.
 *
 * The containers are made anew, never changed. A value that matches is not looked into.
 */
export function convertRecursive(
  matches: (value: unknown) => boolean,
  convert: (value: unknown) => unknown,
  value: unknown,
): unknown {
  // Nearly always a single array or tensor: no function is made before it is needed.
  if (matches(value)) return convert(value);
  const visit = (item: unknown) => convertRecursive(matches, convert, item);
  if (Array.isArray(value)) return value.map(visit);
  if (ArgsKwargs.isInstance(value)) return new ArgsKwargs(value.args.map(visit), convertEntries(visit, value.kwargs));
  return isPlainObject(value) ? convertEntries(visit, value) : value;
}

function convertEntries(visit: (value: unknown) => unknown, object: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(object);
  return entries.length === 0 ? {} : Object.fromEntries(entries.map(([key, item]) => [key, visit(item)]));
}

/** Yields every value that matches inside nested arrays, plain objects and `ArgsKwargs`, in order. */
export function* iterateRecursive(
  matches: (value: unknown) => boolean,
  value: unknown,
): Generator<unknown, void, undefined> {
  if (matches(value)) yield value;
  else if (Array.isArray(value)) for (const item of value) yield* iterateRecursive(matches, item);
  else if (ArgsKwargs.isInstance(value)) for (const item of value.values()) yield* iterateRecursive(matches, item);
  else if (isPlainObject(value)) for (const item of Object.values(value)) yield* iterateRecursive(matches, item);
}

/**
 * Puts a value into the neutral container: an `ArgsKwargs` as it is, an array's items as positional arguments, a plain
 * object's entries as keywords, and anything else as the one argument.
 */
export function toArgsKwargs(value: unknown): ArgsKwargs {
  if (ArgsKwargs.isInstance(value)) return value;
  if (Array.isArray(value)) return new ArgsKwargs(value);
  if (isPlainObject(value)) return new ArgsKwargs([], value);
  return new ArgsKwargs([value]);
}

/** The inverse of {@link toArgsKwargs}, in the form that `like` has. */
export function fromArgsKwargs(content: ArgsKwargs, like: unknown): unknown {
  if (ArgsKwargs.isInstance(like)) return content;
  if (Array.isArray(like)) return content.args;
  if (isPlainObject(like)) return content.kwargs;
  return content.args[0];
}
