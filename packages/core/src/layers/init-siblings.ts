import type { InitData } from "../model/model.js";
import type { AnyModel } from "./composition-types.js";
import { sampleWidth } from "./sample-width.js";

/** The dimensions of a node whose layers share their input: `nI` where each of them has one, as in Thinc's files. */
export function siblingDims(layers: readonly AnyModel[]): Record<string, null> {
  return layers.every((layer) => layer.hasDim("nI") !== false) ? { nO: null, nI: null } : { nO: null };
}

/**
 * Initializes layers that all get the same input, and sets `nI` of the parent.
 *
 * @param data The layers get the sample output as well unless it is left out.
 */
export function initSiblings(model: AnyModel, data: InitData<unknown, unknown>): void {
  const { X, Y } = data;
  const width = sampleWidth(X);
  if (width !== null) {
    for (const node of [model, ...model.layers]) if (node.hasDim("nI") === null) node.setDim("nI", width);
  }
  for (const layer of model.layers) layer.initialize({ X, Y });
  if (model.hasDim("nI") === null) {
    const own = model.layers.map((layer) => layer.maybeGetDim("nI")).find((size) => size !== null);
    if (own !== null && own !== undefined) model.setDim("nI", own);
  }
}
