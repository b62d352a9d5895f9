import { checkRate } from "../util/check-rate.js";
import type { Model } from "./model.js";

/** Changes attributes of the nodes with the given names, `{ name: { attr: value } }`; attributes a node does not have stay away. */
export function changeAttrValues<M extends Model>(
  model: M,
  mapping: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): M {
  for (const node of model.walk()) {
    if (!Object.hasOwn(mapping, node.name)) continue;
    for (const [attr, value] of Object.entries(mapping[node.name]))
      if (node.attrs.has(attr)) node.attrs.set(attr, value);
  }
  return model;
}

/**
 * Sets the dropout rate of every node that has one.
 *
 * @param rate From 0 to 1.
 * @param attrs The names of the attributes that hold the rate.
 * @throws {ArgumentError} when the rate is out of range; nothing is changed then.
 */
export function setDropoutRate<M extends Model>(
  model: M,
  rate: number,
  attrs: readonly string[] = ["dropout_rate"],
): M {
  checkRate("setDropoutRate", rate);
  for (const node of model.walk()) for (const attr of attrs) if (node.attrs.has(attr)) node.attrs.set(attr, rate);
  return model;
}

/** Puts a wrapper around every node of a tree, the root last. @returns The wrapped root. */
export function wrapModelRecursive(model: Model, wrapper: (node: Model) => Model): Model {
  for (const node of [...model.walk()]) {
    const layers = node.layers;
    for (let i = 0; i < layers.length; i++) layers[i] = wrapper(layers[i]);
  }
  return wrapper(model);
}
