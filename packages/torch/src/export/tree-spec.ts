import { ArgumentError, printValue } from "@thinc/core";
import { Tensor } from "../tensor.js";
import { badProgram, unsupportedProgram } from "./problem.js";
import { Field } from "./schema/field.js";

/** How values are nested: a leaf, or a container with a form for each item. */
export type TreeSpec =
  | { readonly kind: "leaf" }
  | { readonly kind: "sequence"; readonly items: readonly TreeSpec[]; readonly names: readonly string[] | null }
  | {
      readonly kind: "mapping";
      readonly keys: readonly string[];
      readonly items: readonly TreeSpec[];
      /** Keys whose value is always null. */
      readonly nulls: readonly string[];
    };

/** The version of the form that is read here. */
const PROTOCOL = 1;

const SEQUENCES = new Set(["builtins.tuple", "builtins.list", "collections.deque", "torch.Size"]);
const MAPPINGS = new Set(["builtins.dict", "collections.OrderedDict"]);

/**
 * Reads how inputs or outputs are nested, from the JSON that `torch.utils._pytree.treespec_dumps` makes.
 *
 * Lists and tuples become arrays, dicts objects, namedtuples arrays whose items have names, too. A type that was registered
 * in Python becomes an object where its context names its fields, as dataclasses' does, else an array.
 *
 * @throws {SerializationError} when it is damaged. @throws {UnsupportedError} when keys are neither texts nor numbers.
 */
export function readTreeSpec(
  text: string,
  place: string,
  namedTuples: ReadonlyMap<string, readonly string[]>,
): TreeSpec {
  const [protocol, root] = parse(text, place).items();
  if (protocol?.value !== PROTOCOL || root === undefined) {
    throw unsupportedProgram(
      `${place} is of a version that is not known here. Export the program with PyTorch 2.6 to 2.15.`,
    );
  }
  return readSpec(root, place, namedTuples);
}

function readSpec(field: Field, place: string, namedTuples: ReadonlyMap<string, readonly string[]>): TreeSpec {
  const type = field.get("type");
  if (type.isMissing) return { kind: "leaf" };
  const name = type.text();
  const items = field
    .get("children_spec")
    .items()
    .map((item) => readSpec(item, place, namedTuples));
  const sequence = (names: readonly string[] | null): TreeSpec => ({ kind: "sequence", items, names });
  const mapping = (keys: readonly string[], nulls: readonly string[] = []): TreeSpec => {
    if (keys.length !== items.length) throw field.expected("a container with a form for each key");
    return { kind: "mapping", keys, items, nulls };
  };
  if (SEQUENCES.has(name)) return sequence(null);
  const context = field.get("context").isMissing ? "null" : field.get("context").text();
  if (MAPPINGS.has(name)) return mapping(readKeys(parse(context, place), place));
  if (name === "collections.defaultdict") {
    return mapping(readKeys(parse(context, place).get("dict_context"), place));
  }
  if (name === "collections.namedtuple") return sequence(namedTuples.get(context) ?? null);
  return readRegistered(context, items.length, mapping, sequence);
}

/** A type that Python's program registered itself: its context is its own, but those of dataclasses are known. */
function readRegistered(
  context: string,
  length: number,
  mapping: (keys: readonly string[], nulls?: readonly string[]) => TreeSpec,
  sequence: (names: readonly string[] | null) => TreeSpec,
): TreeSpec {
  let value: unknown = null;
  try {
    value = JSON.parse(context);
  } catch {
    // A context need not be JSON; then it says nothing here.
  }
  if (areTexts(value) && value.length === length) return mapping(value);
  if (Array.isArray(value) && value.length === 2 && areTexts(value[0]) && areTexts(value[1])) {
    if (value[0].length === length) return mapping(value[0], value[1]);
  }
  return sequence(null);
}

function areTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function readKeys(field: Field, place: string): string[] {
  return field.items().map(({ value }) => {
    if (typeof value !== "string" && typeof value !== "number") {
      throw unsupportedProgram(`${place} has a dict whose key is ${printValue(value)}. Use texts or numbers as keys.`);
    }
    return String(value);
  });
}

function parse(text: string, place: string): Field {
  try {
    return new Field(JSON.parse(text), place);
  } catch (cause) {
    throw badProgram(`${place} is not JSON. The file is damaged.`, [], cause);
  }
}

/** How many leaves values of this form have. */
export function countLeaves(spec: TreeSpec): number {
  return spec.kind === "leaf" ? 1 : spec.items.reduce((sum, item) => sum + countLeaves(item), 0);
}

/**
 * Puts the leaves of a value into `leaves`, in order.
 *
 * @param path The place of the value, for messages.
 * @throws {ArgumentError} when the value is not of this form.
 */
export function flattenTree(spec: TreeSpec, value: unknown, path: string, leaves: unknown[]): void {
  if (spec.kind === "leaf") {
    leaves.push(value);
    return;
  }
  const { items } = spec;
  if (spec.kind === "sequence") {
    const list = listOf(value, spec.names);
    if (list === null || list.length !== items.length) {
      throw new ArgumentError({
        message: `${path}: expected an array of ${items.length}, as at export, got ${printTree(value)}.`,
      });
    }
    items.forEach((item, index) => {
      flattenTree(item, list[index], `${path}[${index}]`, leaves);
    });
    return;
  }
  const { keys, nulls } = spec;
  const entries = entriesOf(value);
  const missing = keys.filter((key) => entries?.get(key) === undefined);
  const surplus = [...(entries?.keys() ?? [])].filter((key) => !keys.includes(key) && !nulls.includes(key));
  if (entries === null || missing.length > 0 || surplus.length > 0) {
    const wrong = entries === null ? `got ${printTree(value)}` : describeKeys(missing, surplus);
    throw new ArgumentError({
      message: `${path}: expected an object with the keys ${keys.join(", ") || "(none)"}, as at export; ${wrong}.`,
    });
  }
  keys.forEach((key, index) => {
    flattenTree(items[index], entries.get(key), `${path}.${key}`, leaves);
  });
}

/** Builds a value of this form from leaves, in order. */
export function unflattenTree(spec: TreeSpec, leaves: Iterator<unknown>): unknown {
  if (spec.kind === "leaf") return leaves.next().value;
  if (spec.kind === "sequence") {
    const list = spec.items.map((item) => unflattenTree(item, leaves));
    spec.names?.forEach((name, index) => {
      if (!(name in list)) Object.defineProperty(list, name, { value: list[index] });
    });
    return list;
  }
  const object: Record<string, unknown> = {};
  const put = (key: string, value: unknown) =>
    Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
  spec.keys.forEach((key, index) => {
    put(key, unflattenTree(spec.items[index], leaves));
  });
  for (const key of spec.nulls) put(key, null);
  return object;
}

function listOf(value: unknown, names: readonly string[] | null): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  const entries = names === null ? null : entriesOf(value);
  return entries === null || names === null ? null : names.map((name) => entries.get(name));
}

/** The entries of a plain object or a Map; `null` for anything else. */
export function entriesOf(value: unknown): Map<string, unknown> | null {
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [String(key), item]));
  if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof Tensor) return null;
  const prototype = Object.getPrototypeOf(value);
  // An object of whatever realm, or one of a user's class with fields as a dataclass has them; no typed array and the like.
  if (ArrayBuffer.isView(value) || value instanceof Date) return null;
  return prototype === null || typeof prototype === "object" ? new Map(Object.entries(value)) : null;
}

function printTree(value: unknown): string {
  if (value instanceof Tensor) return String(value);
  return Array.isArray(value) ? `an array of ${value.length}` : printValue(value);
}

function describeKeys(missing: readonly string[], surplus: readonly string[]): string {
  const parts = [
    ...(missing.length > 0 ? [`missing: ${missing.join(", ")}`] : []),
    ...(surplus.length > 0 ? [`unknown: ${surplus.join(", ")}`] : []),
  ];
  return parts.join("; ");
}
