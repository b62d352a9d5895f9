import { type InitData, Model } from "../model/model.js";
import { checkLayers } from "./check-layers.js";
import { sumOfGradients, sumOfOutputs } from "./gradient-sum.js";
import { sampleWidth } from "./sample-width.js";

/** Adds a layer's input to its output: arrays, lists of arrays, `Ragged` or `Padded` (He et al., 2015). */
export function residual<T>(layer: Model<T, T>): Model<T, T> {
  checkLayers("residual", [layer], 1);
  // Thinc's files have both, also around a layer that has none.
  const dims = { nO: layer.maybeGetDim("nO"), nI: layer.maybeGetDim("nI") };
  return new Model<T, T>(`residual(${layer.name})`, forward as never, { init, dims, layers: [layer] });
}

function forward(model: Model, X: unknown, isTrain: boolean): [unknown, (dY: unknown) => unknown] {
  const [Y, callback] = model.layers[0].forward(X, isTrain);
  return [sumOfOutputs(model, X, Y), (dY) => sumOfGradients(model, dY, callback(dY))];
}

function init(model: Model, { X, Y }: InitData): void {
  const [layer] = model.layers;
  layer.initialize({ X, Y });
  for (const [name, sample] of [
    ["nO", Y],
    ["nI", X],
  ] as const) {
    if (model.hasDim(name) !== null) continue;
    const width = layer.maybeGetDim(name) ?? sampleWidth(sample);
    if (width !== null) model.setDim(name, width);
  }
}
