import type { NdArray } from "../array/ndarray.js";
import { type InitData, Model } from "../model/model.js";
import { defineAsyncForward } from "../model/predict-async.js";
import type { Anything } from "../types/anything.js";
import type { Padded } from "../types/padded.js";
import type { Ragged } from "../types/ragged.js";
import { checkGradientOf } from "./check-data.js";
import { checkLayers } from "./check-layers.js";
import { isListOfArrays, sequencesOf } from "./sequence-forms.js";

/** What {@link withList} can hand to its layer as a list. */
export type ListableData = readonly NdArray<Anything, 2>[] | Ragged<Anything> | Padded<Anything>;

/** Lets a layer that works on a list of matrices work on a `Ragged` and a `Padded`, too. A list is passed on as it is. */
export function withList<S extends ListableData = Anything>(layer: Model): Model<S, S> {
  checkLayers("withList", [layer], 1);
  const dims = Object.fromEntries(layer.dimNames.map((name) => [name, layer.maybeGetDim(name)]));
  return new Model<S, S>(`with_list(${layer.name})`, forward as never, { init, dims, layers: [layer] });
}

function forward(model: Model, X: unknown, isTrain: boolean): [unknown, (dY: unknown) => unknown] {
  const [layer] = model.layers;
  if (isListOfArrays(X)) return layer.forward(X, isTrain);
  const { list, pack } = sequencesOf(model, X);
  const [Ys, callback] = layer.forward(list, isTrain);
  const Y = pack(Ys as typeof list);
  return [
    Y,
    (dY) => {
      checkGradientOf(model, dY, Y);
      return pack(callback(sequencesOf(model, dY).list) as typeof list | null);
    },
  ];
}

defineAsyncForward(forward, async (model, X, options) => {
  const [layer] = model.layers;
  if (isListOfArrays(X)) return layer.predictAsync(X, options);
  const { list, pack } = sequencesOf(model, X);
  return pack((await layer.predictAsync(list, options)) as typeof list);
});

function init(model: Model, { X, Y }: InitData): void {
  const list = (data: unknown) => (data === null || data === undefined ? null : sequencesOf(model, data).list);
  model.layers[0].initialize({ X: list(X), Y: list(Y) });
}
