import { ArgumentError, printValue } from "@thinc/core";
import { isOptions } from "./is-options.js";

/**
 * The arguments of a function written by hand, in PyTorch's order, as a line of names.
 *
 * Before `|` stands what the function takes by position, in brackets where it can be left out; behind it what it takes in an
 * object of options at the end: `input weight [bias] | stride padding`. A name behind `~` is one that PyTorch has given up
 * and only keeps the place of; a name behind `+` can only be given by name.
 */
export type Signature = string;

/** The words of a line. */
export type Words<Line extends string> = Line extends `${infer First} ${infer Rest}` ? [First, ...Words<Rest>] : [Line];
type Before<Line extends string> = Line extends `${infer Taken} | ${string}` ? Taken : Line;
type After<Line extends string> = Line extends `${string} | ${infer Rest}` ? Words<Rest> : [];

/** The values of what the function takes by position that can be left out, by name. */
type Optional<Names extends readonly string[], Values extends readonly unknown[]> = Names extends readonly [
  infer Name,
  ...infer MoreNames extends readonly string[],
]
  ? Values extends readonly [(infer Value)?, ...infer MoreValues]
    ? Name extends `[${infer Plain}]`
      ? { [Key in Plain]?: Value } & Optional<MoreNames, MoreValues>
      : Optional<MoreNames, MoreValues>
    : object
  : object;

/** The values of what the function takes by position and needs. */
type Needed<Names extends readonly string[], Values extends readonly unknown[]> = Names extends readonly [
  infer Name,
  ...infer MoreNames extends readonly string[],
]
  ? Values extends readonly [(infer Value)?, ...infer MoreValues]
    ? Name extends `[${string}]`
      ? []
      : [Value, ...Needed<MoreNames, MoreValues>]
    : []
  : [];

/** The options as positions: what may stand there in Python. */
type Places<Names extends readonly string[], Options> = Names extends readonly [
  infer Name,
  ...infer Rest extends readonly string[],
]
  ? Name extends `+${string}`
    ? []
    : [(Name extends keyof Options ? Options[Name] : null)?, ...Places<Rest, Options>]
  : [];

type Leading<Names extends readonly string[], Values extends readonly unknown[]> = Names extends readonly [
  unknown,
  ...infer MoreNames extends readonly string[],
]
  ? Values extends readonly [(infer Value)?, ...infer MoreValues]
    ? [Value, ...Leading<MoreNames, MoreValues>]
    : []
  : [];

type Last<Names extends readonly string[], Values extends readonly unknown[]> = Names extends readonly [
  unknown,
  ...infer MoreNames extends readonly string[],
]
  ? Values extends readonly [unknown?, ...infer MoreValues]
    ? Last<MoreNames, MoreValues>
    : object
  : Values extends readonly [(infer Options)?]
    ? Exclude<Options, undefined>
    : object;

/** A function as it is, with its options by position, too, and with what can be left out by name. */
export type Positional<F, Line extends Signature> = F extends (...args: infer Values) => infer Result
  ? F &
      ((
        ...args: [...Leading<Words<Before<Line>>, Values>, ...Places<After<Line>, Last<Words<Before<Line>>, Values>>]
      ) => Result) &
      ((
        ...args: [
          ...Needed<Words<Before<Line>>, Values>,
          options: Optional<Words<Before<Line>>, Values> & Last<Words<Before<Line>>, Values>,
        ]
      ) => Result)
  : never;

/**
 * Lets a function written by hand be called as the operators are: by position in PyTorch's order, the rest by name in an
 * object at the end.
 *
 * @throws {ArgumentError} (the function that is made) when an argument is missing, is given twice, or is one too many, or
 * a name is not known.
 */
export function positional<F extends (...args: never[]) => unknown, Line extends Signature>(
  where: string,
  f: F,
  line: Line,
): Positional<F, Line> {
  const [before, behind = ""] = line.split(" | ");
  const taken = before.split(" ").map((word) => ({ name: word.replace(/[[\]]/g, ""), needed: !word.startsWith("[") }));
  const options = behind === "" ? [] : behind.split(" ");
  const places = [...taken.map(({ name }) => name), ...options.filter((name) => !name.startsWith("+"))];
  const names = [...places, ...options.filter((name) => name.startsWith("+")).map((name) => name.slice(1))];
  const shown = names.filter((name) => !name.startsWith("~")).join(", ");
  const wrong = (text: string) => new ArgumentError({ message: `${where}: ${text} It takes (${shown}).` });

  const call = (...args: unknown[]): unknown => {
    const last = args[args.length - 1];
    const named = isOptions(last) ? last : null;
    const count = named === null ? args.length : args.length - 1;
    // What needs no sorting goes through as it is.
    if (named === null && count === taken.length) return f(...(args as never[]));
    if (count > places.length) throw wrong(`${count} arguments are too many.`);
    const values = new Map<string, unknown>();
    for (let place = 0; place < count; place++) values.set(places[place], args[place]);
    for (const name of named === null ? [] : Object.keys(named)) {
      if (named?.[name] === undefined) continue;
      if (values.has(name)) throw wrong(`"${name}" is given twice.`);
      if (!names.includes(name)) throw wrong(`there is no argument "${name}".`);
      values.set(name, named[name]);
    }
    for (const name of places.filter((place) => place.startsWith("~"))) {
      if ((values.get(name) ?? null) !== null)
        throw wrong(`"${name.slice(1)}" is no longer used, got ${printValue(values.get(name))}.`);
      values.delete(name);
    }
    const missing = taken.filter(({ name, needed }) => needed && values.get(name) === undefined);
    if (missing.length > 0) throw wrong(`"${missing[0].name}" is missing.`);
    const leading = taken.map(({ name }) => values.get(name));
    for (const { name } of taken) values.delete(name);
    const rest = Object.fromEntries([...values].filter(([, value]) => value !== undefined));
    return f(...(leading as never[]), ...((values.size > 0 ? [rest] : []) as never[]));
  };
  Object.defineProperty(call, "name", { value: where.split(".").at(-1) });
  return call as unknown as Positional<F, Line>;
}

/** {@link positional} for each function of a table, of which every one must have its line. */
export function positionalFunctions<
  Functions extends Record<string, unknown>,
  Lines extends Record<keyof Functions, Signature>,
>(
  where: string,
  functions: Functions,
  lines: Lines,
): { [Name in keyof Functions]: Positional<Functions[Name], Lines[Name]> } {
  const entries = Object.entries<Signature>(lines).map(([name, line]) => {
    return [name, positional(`${where}.${name}`, functions[name] as (...args: never[]) => unknown, line)];
  });
  return Object.fromEntries(entries) as { [Name in keyof Functions]: Positional<Functions[Name], Lines[Name]> };
}
