import { NdArray } from "../array/ndarray.js";
import { Model } from "./model.js";

/** A copy of a tree: nodes shared in the original are shared in the copy, and references lead to the copied nodes. */
export function copyModel<In, Out>(root: Model<In, Out>): Model<In, Out> {
  const copies = new Map<Model, Model>();
  // Children before parents, so that a parent's copy can be given its children.
  for (const node of root.walk({ order: "dfs_post" })) copies.set(node, copyNode(node, copies));
  for (const [node, copy] of copies) {
    for (const name of node.refNames) {
      const target = node.maybeGetRef(name);
      copy.setRef(name, target === null ? null : (copies.get(target) ?? null));
    }
  }
  return copies.get(root) as Model<In, Out>;
}

function copyNode(node: Model, copies: ReadonlyMap<Model, Model>): Model {
  const copy = new Model(node.name, node.forwardFunction, {
    init: node.initFunction ?? undefined,
    dims: Object.fromEntries(node.dimNames.map((name) => [name, node.maybeGetDim(name)])),
    params: Object.fromEntries(node.paramNames.map((name) => [name, node.maybeGetParam(name)?.copy() ?? null])),
    layers: node.layers.map((layer) => copies.get(layer) as Model),
    shims: node.shims.map((shim) => shim.copy()),
    ops: node.ops,
    data: node.dataSpec,
  });
  for (const [name, value] of node.attrs) copy.attrs.set(name, copyValue(value));
  for (const name of node.floatAttrs) copy.floatAttrs.add(name);
  for (const name of node.gradNames) copy.setGrad(name, node.getGrad(name).copy());
  return copy;
}

/** Data is copied; functions and objects with a class are shared, since there is no telling how to copy them. */
function copyValue(value: unknown): unknown {
  if (NdArray.isInstance(value)) return value.copy();
  if (Array.isArray(value)) return value.map(copyValue);
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, copyValue(item)]));
  if (typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyValue(item)]));
  }
  return value;
}
