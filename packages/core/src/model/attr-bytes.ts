import type { Model } from "./model.js";

/** The bytes an attribute was loaded from, and those this project would write for the loaded value. */
interface LoadedAttr {
  readonly original: Uint8Array;
  readonly own: Uint8Array;
}

// Python tells 1.0 from 1 and a NumPy scalar from a number, also deep inside a list; JavaScript does not. So that a file
// which is loaded and saved again keeps its bytes, those of each attribute are remembered until its value changes.
const loaded = new WeakMap<Model, Map<string, LoadedAttr>>();

/** Remembers the bytes that an attribute was loaded from. */
export function rememberAttrBytes(node: Model, name: string, original: Uint8Array, own: Uint8Array): void {
  const attrs = loaded.get(node) ?? new Map<string, LoadedAttr>();
  attrs.set(name, { original: original.slice(), own });
  loaded.set(node, attrs);
}

/** Lets a copy of a node know the bytes that the node's attributes were loaded from. */
export function copyAttrBytes(from: Model, to: Model): void {
  const attrs = loaded.get(from);
  if (attrs) loaded.set(to, new Map(attrs));
}

/** The bytes to write for an attribute: those it was loaded from, where its value is still the same. */
export function originalAttrBytes(node: Model, name: string, own: Uint8Array): Uint8Array {
  const attr = loaded.get(node)?.get(name);
  return attr && sameBytes(attr.own, own) ? attr.original : own;
}

/** Tells whether two byte arrays hold the same. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
