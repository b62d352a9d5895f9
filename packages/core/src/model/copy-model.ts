import { dtypeOfTypedArray, type TypedArray } from "../array/dtype.js";
import { NdArray } from "../array/ndarray.js";
import { isPlainObject } from "../util/is-plain-object.js";
import { plainBytes } from "../util/plain-bytes.js";
import { copyAttrBytes } from "./attr-bytes.js";
import { Model } from "./model.js";
import type { Shim } from "./shim.js";

/** A copy of a tree: nodes and shims shared in the original are shared in the copy, and references lead to the copied nodes. */
export function copyModel<In, Out>(root: Model<In, Out>): Model<In, Out> {
  const copies = new Map<Model, Model>();
  const shims = new Map<Shim, Shim>();
  for (const node of root.walk()) copies.set(node, copyNode(node, shims));
  for (const [node, copy] of copies) copy.layers.push(...node.layers.map((layer) => copies.get(layer) as Model));
  for (const [node, copy] of copies) {
    for (const name of node.refNames) {
      const target = node.maybeGetRef(name);
      copy.setRef(name, target === null ? null : (copies.get(target) ?? null));
    }
  }
  return copies.get(root) as Model<In, Out>;
}

function copyNode(node: Model, shims: Map<Shim, Shim>): Model {
  for (const shim of node.shims) if (!shims.has(shim)) shims.set(shim, shim.copy());
  const copy = new Model(node.name, node.forwardFunction, {
    init: node.initFunction ?? undefined,
    dims: Object.fromEntries(node.dimNames.map((name) => [name, node.maybeGetDim(name)])),
    shims: node.shims.map((shim) => shims.get(shim) as Shim),
    ops: node.ops,
    data: node.dataSpec,
  });
  // One by one: an object would put names that look like numbers first.
  for (const name of node.paramNames) copy.setParam(name, node.maybeGetParam(name)?.copy() ?? null);
  for (const [name, value] of node.attrs) copy.attrs.set(name, copyValue(value, new Map()));
  for (const name of node.floatAttrs) copy.floatAttrs.add(name);
  copyAttrBytes(node, copy);
  for (const name of node.gradNames) copy.setGrad(name, node.getGrad(name).copy());
  return copy;
}

/** Data is copied; functions and objects with a class are shared, since there is no telling how to copy them. */
function copyValue(value: unknown, done: Map<unknown, unknown>): unknown {
  if (done.has(value)) return done.get(value); // Also ends the copying of a value that contains itself.
  const keep = <T>(copy: T): T => {
    done.set(value, copy);
    return copy;
  };
  if (NdArray.isInstance(value)) return keep(value.copy());
  if (value instanceof Uint8Array) return keep(plainBytes(value).slice());
  if (dtypeOfTypedArray(value) !== null) return keep((value as TypedArray).slice());
  if (Array.isArray(value)) {
    const list = keep<unknown[]>([]);
    for (const item of value) list.push(copyValue(item, done));
    return list;
  }
  if (value instanceof Map) {
    const map = keep(new Map<unknown, unknown>());
    for (const [key, item] of value) map.set(copyValue(key, done), copyValue(item, done));
    return map;
  }
  if (isPlainObject(value)) {
    const object = keep(Object.create(Object.getPrototypeOf(value)) as Record<string, unknown>);
    for (const [key, item] of Object.entries(value)) {
      // Not assigned: a key may be the name of a setter, such as __proto__.
      Object.defineProperty(object, key, {
        value: copyValue(item, done),
        enumerable: true,
        writable: true,
        configurable: true,
      });
    }
    return object;
  }
  return value;
}
