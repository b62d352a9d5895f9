import { sameShape } from "../array/shape.js";
import { SerializationError } from "../errors/index.js";
import { decodeArray } from "../serialize/array-codec.js";
import { serializeAttr } from "../serialize/attr-codec.js";
import { originalAttrBytes, sameBytes } from "./attr-bytes.js";
import { prepare } from "./from-bytes.js";
import type { Model } from "./model.js";
import { readLayout, type SavedNode } from "./model-layout.js";

/** How closely {@link canFromBytes} looks. */
export interface CanFromBytesOptions {
  /** Also compares the names of the nodes and the settings they share. Default: true. */
  strict?: boolean;
}

/** Tells whether a saved model fits a tree, without loading it. */
export function canFromBytes(root: Model, bytes: Uint8Array, options: CanFromBytesOptions = {}): boolean {
  let saved: SavedNode[];
  try {
    saved = readLayout(bytes);
    const nodes = [...root.walk()];
    if (nodes.length !== saved.length) return false;
    if (!nodes.every((node, i) => fits(node, saved[i], options.strict ?? true))) return false;
    // What only shows when it is read: references, attributes, and what the shims say.
    const [, problems] = prepare(root, saved);
    return problems.length === 0;
  } catch (error) {
    if (SerializationError.isInstance(error)) return false;
    throw error;
  }
}

function fits(node: Model, saved: SavedNode, strict: boolean): boolean {
  if (strict && node.name !== saved.name) return false;
  if (node.shims.length !== saved.shims.length) return false;
  for (const [name, size] of saved.dims) {
    if (node.hasDim(name) === false) return false;
    if (node.hasDim(name) === true && node.getDim(name) !== size) return false;
  }
  for (const name of node.paramNames) if (!saved.params.has(name)) return false;
  for (const [name, encoded] of saved.params) {
    if (node.hasParam(name) === false) return false;
    const own = node.maybeGetParam(name);
    if (encoded === null || own === null) continue;
    const value = decodeArray(encoded, name);
    if (!sameShape(own.shape, value.shape) || own.dtype !== value.dtype) return false;
  }
  return !strict || attrsFit(node, saved);
}

function attrsFit(node: Model, saved: SavedNode): boolean {
  for (const [name, bytes] of saved.attrs) {
    if (!node.attrs.has(name)) continue;
    const own = serializeAttr(node.attrs.get(name), name, node);
    if (own === null || !sameBytes(originalAttrBytes(node, name, own), bytes)) return false;
  }
  return true;
}
