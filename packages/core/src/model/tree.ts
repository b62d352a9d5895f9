import { ArgumentError } from "../errors/index.js";
import { printValue } from "../util/print-value.js";
import { Model } from "./model.js";

/** Takes a node out of every list of layers in the tree, then unsets references that lead out of it. */
export function removeNode(root: Model, node: Model): void {
  checkNode(root, node, "to remove");
  if (node === root)
    throw new ArgumentError({ message: `${root.name}: cannot remove the root of the model from itself.` });
  for (const parent of [...root.walk()]) {
    for (let i = parent.layers.length - 1; i >= 0; i--) if (parent.layers[i] === node) parent.layers.splice(i, 1);
  }
  for (const parent of root.walk()) {
    const inside = new Set(parent.walk());
    for (const name of parent.refNames) {
      const target = parent.maybeGetRef(name);
      if (target !== null && !inside.has(target)) parent.setRef(name, null);
    }
  }
}

/** Puts `replacement` in the place of `old`, in lists of layers and references. The root itself cannot be replaced. */
export function replaceNode(root: Model, old: Model, replacement: Model): boolean {
  checkNode(root, old, "to replace");
  checkNode(root, replacement, "to put in its place");
  // The nodes as they were: the replacement may hold the old node, and keeps its own layers and references.
  const nodes = [...root.walk({ order: "dfs_post" })];
  for (const node of nodes) {
    if (node === old || node === replacement) continue;
    const layers = node.layers;
    for (let i = 0; i < layers.length; i++) if (layers[i] === old) layers[i] = replacement;
  }
  for (const node of nodes) {
    if (node === old || node === replacement) continue;
    for (const name of node.refNames) if (node.maybeGetRef(name) === old) node.setRef(name, replacement);
  }
  return nodes.includes(old);
}

function checkNode(root: Model, node: unknown, what: string): void {
  if (Model.isInstance(node)) return;
  throw new ArgumentError({ message: `${root.name}: expected a model ${what}, got ${printValue(node)}.` });
}
