import type { Ints1d } from "../array/aliases.js";
import { isIntDType } from "../array/dtype.js";
import { NdArray } from "../array/ndarray.js";
import { type InitData, Model } from "../model/model.js";
import { defineAsyncForward } from "../model/predict-async.js";
import type { Anything } from "../types/anything.js";
import type { Padded } from "../types/padded.js";
import { Ragged } from "../types/ragged.js";
import { checkGradientOf } from "./check-data.js";
import { checkLayers } from "./check-layers.js";
import { raggedOf, sequencesOf } from "./sequence-forms.js";

/** The parts of a `Ragged` in a list: its data and lengths. */
export type RaggedParts = readonly [data: NdArray<Anything, 2>, lengths: Ints1d];

/** What {@link withRagged} can hand to its layer as a `Ragged`. */
export type JoinableData = Ragged<Anything> | Padded<Anything> | readonly NdArray<Anything, 2>[] | RaggedParts;

/**
 * Lets a layer that works on a `Ragged` work on a list of matrices and a `Padded`, too. The two parts of a `Ragged` may come
 * in a list.
 */
export function withRagged<S extends JoinableData = Anything>(layer: Model): Model<S, S> {
  checkLayers("withRagged", [layer], 1);
  return new Model<S, S>(`with_ragged(${layer.name})`, forward as never, { init, layers: [layer] });
}

type Unjoin = (ragged: Ragged<Anything> | null) => unknown;

/** A batch as a `Ragged`, and the way back into its form for another one of the same sequences. */
function toRagged(model: Model, X: unknown): [ragged: Ragged<Anything>, unjoin: Unjoin] {
  if (Ragged.isInstance(X)) return [X, (ragged) => ragged];
  if (isParts(X)) return [new Ragged(...X), (ragged) => ragged && [ragged.dataXd, ragged.lengths]];
  const { list, pack } = sequencesOf(model, X, " or the parts of a Ragged");
  return [raggedOf(model.ops, list), (ragged) => pack(ragged && model.ops.unflatten(ragged.data, ragged.lengths))];
}

function forward(model: Model, X: unknown, isTrain: boolean): [unknown, (dY: unknown) => unknown] {
  const [layer] = model.layers;
  if (Ragged.isInstance(X)) return layer.forward(X, isTrain);
  const [ragged, unjoin] = toRagged(model, X);
  const [Yr, callback] = layer.forward(ragged, isTrain);
  const Y = unjoin(Yr as Ragged<Anything>);
  return [
    Y,
    (dY) => {
      checkGradientOf(model, dY, Y);
      return unjoin(callback(toRagged(model, dY)[0]) as Ragged<Anything> | null);
    },
  ];
}

defineAsyncForward(forward, async (model, X, options) => {
  const [layer] = model.layers;
  if (Ragged.isInstance(X)) return layer.predictAsync(X, options);
  const [ragged, unjoin] = toRagged(model, X);
  return unjoin((await layer.predictAsync(ragged, options)) as Ragged<Anything>);
});

function isParts(X: unknown): X is RaggedParts {
  if (!Array.isArray(X) || X.length !== 2 || !X.every((item) => NdArray.isInstance(item))) return false;
  const [data, lengths] = X as NdArray[];
  return data.ndim >= 2 && lengths.ndim === 1 && isIntDType(lengths.dtype);
}

function init(model: Model, { X, Y }: InitData): void {
  const sample = (data: unknown) => (data === null || data === undefined ? null : toRagged(model, data)[0]);
  model.layers[0].initialize({ X: sample(X), Y: sample(Y) });
}
