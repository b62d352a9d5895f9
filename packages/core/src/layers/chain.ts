import { ThincError } from "../errors/index.js";
import { type InitData, Model } from "../model/model.js";
import { defineAsyncForward } from "../model/predict-async.js";
import { checkLayers } from "./check-layers.js";
import type { AnyModel, ChainOf, InputOf, LastOutputOf } from "./composition-types.js";
import { sampleWidth } from "./sample-width.js";

/**
 * Puts layers one behind the other: each takes what the one before gives.
 *
 * Layers that do not fit do not compile. A chain inside a chain stays a node of its own.
 *
 * @throws {ArgumentError} with fewer than two layers.
 */
export function chain<L extends readonly [AnyModel, AnyModel, ...AnyModel[]]>(
  ...layers: L extends ChainOf<L> ? L : ChainOf<L>
): Model<InputOf<L[0]>, LastOutputOf<L>> {
  const all = checkLayers("chain", layers, 2);
  const dims: Record<string, number | null> = { nO: all[all.length - 1].maybeGetDim("nO") };
  if (all[0].hasDim("nI") !== false) dims.nI = all[0].maybeGetDim("nI");
  return new Model(all.map((layer) => layer.name).join(">>"), forward, { init, dims, layers: all });
}

function forward(model: AnyModel, X: unknown, isTrain: boolean): [unknown, (dY: unknown) => unknown] {
  const callbacks: ((dY: unknown) => unknown)[] = [];
  let Y = X;
  for (const layer of model.layers) {
    const [next, callback] = layer.forward(Y, isTrain);
    Y = next;
    callbacks.push(callback);
  }
  return [
    Y,
    (dY) => {
      let dX = dY;
      for (let i = callbacks.length - 1; i >= 0; i--) dX = callbacks[i](dX);
      return dX;
    },
  ];
}

defineAsyncForward(forward, async (model, X, options) => {
  let Y = X;
  for (const layer of model.layers) Y = await layer.predictAsync(Y, options);
  return Y;
});

function init(model: AnyModel, { X, Y }: InitData<unknown, unknown>): void {
  const { layers } = model;
  const last = layers[layers.length - 1];
  let current = X;
  for (const layer of layers) {
    // A layer that still waits for its width gets it from the chain's output.
    layer.initialize(layer.hasDim("nO") === null ? { X: current, Y } : { X: current });
    if (!present(current)) continue;
    // The last layer is only run where its width cannot be read from its dimensions.
    current = layer === last && layer.hasDim("nO") === true ? null : layer.predict(current);
  }
  if (model.hasDim("nI") === null && layers[0].hasDim("nI") === true) model.setDim("nI", layers[0].getDim("nI"));
  if (model.hasDim("nO") === null) {
    const width = widthOf(current) ?? last.maybeGetDim("nO");
    if (width !== null) model.setDim("nO", width);
  }
}

function widthOf(Y: unknown): number | null {
  try {
    return sampleWidth(Y);
  } catch (error) {
    if (ThincError.isInstance(error)) return null; // Outputs of other kinds, such as tuples of text, have no width.
    throw error;
  }
}

function present(value: unknown): boolean {
  return value !== null && value !== undefined;
}
