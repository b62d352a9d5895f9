import { ArgumentError } from "../errors/index.js";
import type { Model } from "./model.js";

/** Breadth first, depth first with parents before their children, or depth first with parents after them. */
export type WalkOrder = "bfs" | "dfs_pre" | "dfs_post";

/** The nodes of a tree, each once, even where it is shared. */
export function* walk(root: Model, order: WalkOrder): Generator<Model, void, undefined> {
  switch (order) {
    case "bfs":
      yield* breadthFirst(root);
      return;
    case "dfs_pre":
      yield* depthFirst(root, true);
      return;
    case "dfs_post":
      yield* depthFirst(root, false);
      return;
    default:
      order satisfies never;
      throw new ArgumentError({
        message: `walk: no order ${JSON.stringify(order)}. Use "bfs", "dfs_pre" or "dfs_post".`,
      });
  }
}

function* breadthFirst(root: Model): Generator<Model, void, undefined> {
  const seen = new Set<Model>([root]);
  // A Set keeps the order of insertion, and what is added while it is iterated over is still visited.
  for (const node of seen) {
    yield node;
    for (const layer of node.layers) seen.add(layer);
  }
}

function* depthFirst(root: Model, parentsFirst: boolean): Generator<Model, void, undefined> {
  const seen = new Set<Model>([root]);
  // A stack of its own, so that a deep tree does not exhaust that of the calls.
  const path = [{ node: root, next: 0 }];
  if (parentsFirst) yield root;
  while (path.length > 0) {
    const top = path[path.length - 1];
    if (top.next < top.node.layers.length) {
      const layer = top.node.layers[top.next++];
      if (seen.has(layer)) continue;
      seen.add(layer);
      if (parentsFirst) yield layer;
      path.push({ node: layer, next: 0 });
    } else {
      path.pop();
      if (!parentsFirst) yield top.node;
    }
  }
}
