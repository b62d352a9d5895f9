import { type InitData, Model } from "../model/model.js";
import type { Anything } from "../types/anything.js";
import { checkLayers } from "./check-layers.js";
import type { AnyModel } from "./composition-types.js";

/** Gives what it takes. Layers handed in are kept as children: they are initialized and saved, but never run. */
export function noop<T = Anything>(...layers: AnyModel[]): Model<T, T> {
  return new Model<T, T>("noop", (_model, X) => [X, (dY) => dY], { init, layers: checkLayers("noop", layers, 0) });
}

function init(model: AnyModel, data: InitData<unknown, unknown>): void {
  for (const layer of model.layers) layer.initialize(data);
}
