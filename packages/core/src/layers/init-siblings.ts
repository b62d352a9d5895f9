import type { InitData } from "../model/model.js";
import { getWidth, type HasWidth } from "../util/get-width.js";
import type { AnyModel } from "./composition-types.js";

/**
 * Initializes layers that all get the same input, and sets `nI` of the parent.
 *
 * @param data The layers get the sample output as well unless it is left out.
 */
export function initSiblings(model: AnyModel, data: InitData<unknown, unknown>): void {
  const { X, Y } = data;
  if (X !== null && X !== undefined) {
    if (model.hasDim("nI") === null) model.setDim("nI", getWidth(X as HasWidth));
    for (const layer of model.layers) if (layer.hasDim("nI") === null) layer.setDim("nI", getWidth(X as HasWidth));
  }
  for (const layer of model.layers) layer.initialize({ X, Y });
  if (model.hasDim("nI") === null) {
    const width = model.layers.map((layer) => layer.maybeGetDim("nI")).find((size) => size !== null);
    if (width !== null && width !== undefined) model.setDim("nI", width);
  }
}
