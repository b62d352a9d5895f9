import { types } from "node:util";
import { ArgumentError, NdArray, printValue } from "@thinc/core";
import type { Handle } from "../native-api.js";
import { isOptions } from "../operators/is-options.js";
import { Tensor } from "../tensor.js";
import { ScriptObject } from "./script-object.js";

// The other half is native/script-values.cpp, which knows the types that a schema declares.

/** No program has values that deep; one that contains itself has. */
const DEEPEST = 100;

/**
 * A JavaScript value as the addon takes it for TorchScript.
 *
 * Arrays stand for lists and tuples, plain objects and maps for dicts and named tuples.
 *
 * @throws {ArgumentError} for what no program takes, such as a function.
 */
export function toScript(value: unknown, where: string, depth = 0): unknown {
  if (typeof value !== "object" || value === null) {
    if (typeof value !== "function" && typeof value !== "symbol") return value;
    throw new ArgumentError({ message: `${where}: a program takes no ${typeof value}.` });
  }
  if (value instanceof Tensor || value instanceof ScriptObject) return value.handle;
  if (depth > DEEPEST) throw new ArgumentError({ message: `${where}: the value is too deep, or contains itself.` });
  if (Array.isArray(value)) return value.map((item) => toScript(item, where, depth + 1));
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) return value;
  if (NdArray.isInstance(value)) {
    throw new ArgumentError({
      message: `${where}: expected a Tensor, got an array. Make a tensor of it with xp2torch.`,
    });
  }
  if (!(value instanceof Map) && !isOptions(value))
    throw new ArgumentError({ message: `${where}: a program takes no ${printValue(value)}.` });
  const entries: Iterable<[unknown, unknown]> = value instanceof Map ? value : Object.entries(value);
  return {
    entries: Array.from(entries, ([key, item]) => [toScript(key, where, depth + 1), toScript(item, where, depth + 1)]),
  };
}

/** What the addon gives for a value that is not simply a JavaScript value. */
interface TellingValue {
  dict?: [unknown, unknown][];
  /** Whether the keys of the dict are texts. */
  texts?: boolean;
  names?: string[];
  items?: unknown[];
  complex?: [number, number];
  opaque?: Handle;
  type?: string;
}

/**
 * A value of TorchScript as a JavaScript value.
 *
 * Lists and tuples are arrays, named tuples arrays whose items also have their names, dicts plain objects or, where the
 * keys are no texts, maps, complex numbers `{ re, im }`.
 */
export function fromScript(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (types.isExternal(value)) return new Tensor(value as unknown as Handle);
  if (Array.isArray(value)) return value.map(fromScript);
  const { dict, texts, names, items, complex, opaque, type } = value as TellingValue;
  if (dict !== undefined) {
    const entries = dict.map(([key, item]) => [fromScript(key), fromScript(item)] as const);
    return texts === true ? Object.fromEntries(entries as [string, unknown][]) : new Map(entries);
  }
  if (names !== undefined) return namedTuple(names, (items ?? []).map(fromScript));
  if (complex !== undefined) return { re: complex[0], im: complex[1] };
  return new ScriptObject(opaque as Handle, type ?? "");
}

function namedTuple(names: readonly string[], items: unknown[]): unknown[] {
  for (const [index, name] of names.entries())
    if (!(name in items)) Object.defineProperty(items, name, { value: items[index] });
  return items;
}
