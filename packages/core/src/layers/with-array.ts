import type { ArrayXd } from "../array/aliases.js";
import { NdArray } from "../array/ndarray.js";
import { ArgumentError } from "../errors/index.js";
import { describeData } from "../model/data-validation.js";
import { type InitData, Model } from "../model/model.js";
import { defineAsyncForward } from "../model/predict-async.js";
import type { Anything } from "../types/anything.js";
import { Padded } from "../types/padded.js";
import { Ragged } from "../types/ragged.js";
import { checkNumber } from "../util/check-number.js";
import { checkOptions } from "../util/check-options.js";
import { checkGradientOf } from "./check-data.js";
import { checkLayers } from "./check-layers.js";

/** What {@link withArray} can hand to its layer as one array. */
export type SequenceData = ArrayXd | readonly ArrayXd[] | Ragged<Anything> | Padded<Anything>;

/**
 * Lets a layer that works on one array work on sequences: a list of arrays is joined and cut apart again, a `Ragged` and a
 * `Padded` give their data. An array is passed on as it is.
 *
 * @param options.pad Rows of zeros before each item of a list and after the last one.
 */
export function withArray<S extends SequenceData = Anything>(
  layer: Model,
  options: { pad?: number } = {},
): Model<S, S> {
  checkLayers("withArray", [layer], 1);
  checkOptions(options, ["pad"], "withArray");
  const pad = checkNumber(options.pad ?? 0, "withArray: pad", { integer: true, min: 0 });
  const dims = Object.fromEntries(layer.dimNames.map((name) => [name, layer.maybeGetDim(name)]));
  return new Model<S, S>(`with_array(${layer.name})`, forward as never, {
    init,
    dims,
    attrs: { pad },
    layers: [layer],
  });
}

/** One array of what sequences hold, and the way back into their form for any other array with as many rows. */
function unpack(model: Model, X: unknown): [array: NdArray, pack: (array: NdArray) => unknown] {
  if (NdArray.isInstance(X)) return [X, (array) => array];
  if (Ragged.isInstance(X)) return [X.dataXd, (array) => new Ragged(array, X.lengths)];
  if (Padded.isInstance(X)) {
    return [X.data, (array) => new Padded(array as NdArray<Anything, 3>, X.sizeAtT, X.lengths, X.indices)];
  }
  if (Array.isArray(X) && X.every((item) => NdArray.isInstance(item))) {
    const pad = model.attrs.get("pad") as number;
    const items = X as NdArray[];
    const lengths = items.map((item) => item.length);
    return [model.ops.flatten(items, { pad }), (array) => model.ops.unflatten(array, lengths, { pad })];
  }
  throw new ArgumentError({
    message: `${model.name}: expected an array, a list of arrays, a Ragged or a Padded, got ${describeData(X)}.`,
  });
}

function forward(model: Model, X: unknown, isTrain: boolean): [unknown, (dY: unknown) => unknown] {
  const [layer] = model.layers;
  if (NdArray.isInstance(X)) return layer.forward(X, isTrain);
  const [array, pack] = unpack(model, X);
  const input = isNothing(array) ? NdArray.zeros([0, layer.maybeGetDim("nI") ?? 0], array.dtype) : array;
  const [Y, callback] = layer.forward(input, isTrain);
  const packed = pack(Y);
  const backprop = (dY: unknown) => {
    checkGradientOf(model, dY, packed);
    const [gradient] = unpack(model, dY);
    const dX = callback(isNothing(gradient) ? NdArray.zeros(Y.shape, Y.dtype) : gradient);
    return pack(input === array ? dX : array);
  };
  return [packed, backprop];
}

defineAsyncForward(forward, async (model, X, options) => {
  const [layer] = model.layers;
  if (NdArray.isInstance(X)) return layer.predictAsync(X, options);
  const [array, pack] = unpack(model, X);
  const input = isNothing(array) ? NdArray.zeros([0, layer.maybeGetDim("nI") ?? 0], array.dtype) : array;
  return pack((await layer.predictAsync(input, options)) as NdArray);
});

/** Tells whether an array is what joining no sequences gives: it has neither rows nor a width. */
function isNothing(array: NdArray): boolean {
  return array.ndim === 2 && array.shape[0] === 0 && array.shape[1] === 0;
}

function init(model: Model, { X, Y }: InitData): void {
  const [layer] = model.layers;
  const array = (sample: unknown) => {
    if (sample === null || sample === undefined) return null;
    const [joined] = unpack(model, sample);
    return isNothing(joined) ? null : joined; // It tells no width.
  };
  layer.initialize({
    X: array(X),
    Y: Array.isArray(Y) && !Y.every((item) => NdArray.isInstance(item)) ? null : array(Y),
  });
  for (const name of layer.dimNames) {
    const size = layer.maybeGetDim(name);
    if (model.hasDim(name) === null && size !== null) model.setDim(name, size);
  }
}
