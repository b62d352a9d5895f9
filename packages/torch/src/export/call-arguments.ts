import { ArgsKwargs, ArgumentError } from "@thinc/core";
import { badProgram } from "./problem.js";
import { entriesOf, flattenTree, type TreeSpec } from "./tree-spec.js";

/** How `forward` is called: by position and by name. */
export interface CallForm {
  readonly positional: readonly TreeSpec[];
  readonly keywords: readonly string[];
  readonly keywordSpecs: readonly TreeSpec[];
  /** The names of all arguments, positional ones first, as far as the file has them. */
  readonly names: readonly string[];
}

/** Reads the form of a call: a tuple of positional arguments and a dict of keyword arguments. */
export function readCallForm(spec: TreeSpec, names: readonly string[]): CallForm {
  const [args, kwargs] = spec.kind === "sequence" ? spec.items : [];
  if (args?.kind !== "sequence" || kwargs?.kind !== "mapping") {
    throw badProgram("the form of its inputs is not that of arguments and keyword arguments. The file is damaged.");
  }
  const positional = args.items.map((_, index) => names[index] ?? `args[${index}]`);
  return {
    positional: args.items,
    keywords: kwargs.keys,
    keywordSpecs: kwargs.items,
    names: [...positional, ...kwargs.keys],
  };
}

/**
 * The leaves of a call's arguments in the program's order.
 *
 * Keyword arguments come as one object at the end, and positional ones may stand there, too.
 *
 * @throws {ArgumentError} when arguments are missing, too many, or nested in another way than at export.
 */
export function flattenCall(form: CallForm, args: readonly unknown[], where: string): unknown[] {
  const { positional, keywords, keywordSpecs, names } = form;
  const [given, named] = splitCall(form, args);
  const leaves: unknown[] = [];
  const missing: string[] = [];
  const specs = [...positional, ...keywordSpecs];
  if (given.length > positional.length) {
    throw new ArgumentError({
      message: `${where}: expected ${positional.length} positional arguments, got ${given.length}. ${describe(form)}`,
    });
  }
  const unknown = [...named.keys()].filter((name) => !names.includes(name) || names.indexOf(name) < given.length);
  if (unknown.length > 0) {
    throw new ArgumentError({
      message: `${where}: there is no argument ${unknown.join(", ")}, or it was given by position, too. ${describe(form)}`,
    });
  }
  specs.forEach((spec, index) => {
    const name = names[index];
    const isGiven = index < given.length;
    const value = isGiven ? given[index] : named.get(name);
    // What the export saw as None may be left out.
    if (value === undefined && !named.has(name) && !isGiven) missing.push(name);
    else flattenTree(spec, value === undefined ? null : value, `${where}: ${name}`, leaves);
  });
  if (missing.length > 0) {
    throw new ArgumentError({ message: `${where}: ${missing.join(", ")} missing. ${describe(form)}` });
  }
  return leaves;

  function describe({ positional: items }: CallForm): string {
    const byName = keywords.length === 0 ? "" : `${items.length === 0 ? "" : ", "}{ ${keywords.join(", ")} }`;
    return `The program takes (${names.slice(0, items.length).join(", ")}${byName}).`;
  }
}

function splitCall(form: CallForm, args: readonly unknown[]): [readonly unknown[], ReadonlyMap<string, unknown>] {
  if (args.length === 1 && ArgsKwargs.isInstance(args[0])) {
    return [args[0].args, new Map(Object.entries(args[0].kwargs))];
  }
  const last = args.at(-1);
  const entries = args.length === 0 ? null : entriesOf(last);
  if (entries === null) return [args, new Map()];
  const spec = form.positional[args.length - 1];
  const isSurplus = spec === undefined;
  // An object where a leaf belongs can only mean names.
  const isNames = spec?.kind === "leaf" && [...entries.keys()].every((name) => form.names.includes(name));
  return isSurplus || isNames ? [args.slice(0, -1), entries] : [args, new Map()];
}
