import type { Ints1d } from "../array/aliases.js";
import { isIntDType } from "../array/dtype.js";
import { NdArray } from "../array/ndarray.js";
import { ShapeError } from "../errors/index.js";
import { type InitData, Model } from "../model/model.js";
import { defineAsyncForward } from "../model/predict-async.js";
import type { Anything } from "../types/anything.js";
import { Padded } from "../types/padded.js";
import { Ragged } from "../types/ragged.js";
import { checkGradientOf } from "./check-data.js";
import { checkLayers } from "./check-layers.js";
import { sequencesOf } from "./sequence-forms.js";

/** The parts of a `Padded` in a list: its data, sizes per time step, lengths and indices. */
export type PaddedParts = readonly [data: NdArray<Anything, 3>, sizeAtT: Ints1d, lengths: Ints1d, indices: Ints1d];

/** What {@link withPadded} can hand to its layer as a `Padded`. */
export type PaddableData =
  | Padded<Anything>
  | Ragged<Anything>
  | readonly NdArray<Anything, 2>[]
  | NdArray<Anything, 3>
  | PaddedParts;

/**
 * Lets a layer that works on a `Padded` work on other sequences: lists of matrices and `Ragged` are padded and cut again.
 *
 * An array `[time, batch, width]` counts as a batch without padding, and the four parts of a `Padded` may come in a list.
 * Where there are no sequences, or only empty ones, the layer is not run.
 */
export function withPadded<S extends PaddableData = Anything>(layer: Model): Model<S, S> {
  checkLayers("withPadded", [layer], 1);
  const dims = Object.fromEntries(layer.dimNames.map((name) => [name, layer.maybeGetDim(name)]));
  return new Model<S, S>(`with_padded(${layer.name})`, forward as never, { init, dims, layers: [layer] });
}

type Unpad = (padded: Padded<Anything> | null) => unknown;

/** A batch as a `Padded`, and the way back into its form for another one of the same sequences. */
function toPadded(model: Model, X: unknown): [padded: Padded<Anything>, unpad: Unpad] {
  if (Padded.isInstance(X)) return [X, (padded) => padded];
  if (isParts(X)) return [new Padded(...X), (padded) => padded && partsOf(padded)];
  if (NdArray.isInstance(X)) {
    const batch = fullBatch(model, X);
    return [batch, (padded) => padded && inOrderOf(model, batch, padded).data];
  }
  const { list, pack } = sequencesOf(model, X, ", an array [time, batch, width] or the parts of a Padded");
  return [model.ops.list2padded(list), (padded) => pack(padded && model.ops.padded2list(padded))];
}

function forward(model: Model, X: unknown, isTrain: boolean): [unknown, (dY: unknown) => unknown] {
  const [layer] = model.layers;
  if (Padded.isInstance(X)) return layer.forward(X, isTrain);
  const [padded, unpad] = toPadded(model, X);
  if (hasNoSteps(padded)) return [nothing(layer, padded, X, unpad), () => X];
  const [Yp, callback] = layer.forward(padded, isTrain);
  const Y = unpad(Yp as Padded<Anything>);
  return [
    Y,
    (dY) => {
      checkGradientOf(model, dY, Y);
      return unpad(callback(toPadded(model, dY)[0]) as Padded<Anything> | null);
    },
  ];
}

defineAsyncForward(forward, async (model, X, options) => {
  const [layer] = model.layers;
  if (Padded.isInstance(X)) return layer.predictAsync(X, options);
  const [padded, unpad] = toPadded(model, X);
  if (hasNoSteps(padded)) return nothing(layer, padded, X, unpad);
  return unpad((await layer.predictAsync(padded, options)) as Padded<Anything>);
});

function hasNoSteps({ data }: Padded<Anything>): boolean {
  return data.shape[0] === 0 || data.shape[1] === 0;
}

/** The output without steps: as wide as the layer's, where that is known. */
function nothing(
  layer: Model,
  { data, sizeAtT, lengths, indices }: Padded<Anything>,
  X: unknown,
  unpad: Unpad,
): unknown {
  const [time, batch, width] = data.shape;
  const nO = layer.maybeGetDim("nO") ?? width;
  if (Ragged.isInstance(X)) return new Ragged(NdArray.zeros([0, nO], X.data.dtype), X.lengths);
  return unpad(new Padded<Anything>(NdArray.zeros([time, batch, nO], data.dtype), sizeAtT, lengths, indices));
}

function isParts(X: unknown): X is PaddedParts {
  if (!Array.isArray(X) || X.length !== 4 || !X.every((item) => NdArray.isInstance(item))) return false;
  const [data, ...others] = X as NdArray[];
  return data.ndim === 3 && others.every((part) => part.ndim === 1 && isIntDType(part.dtype));
}

function partsOf({ data, sizeAtT, lengths, indices }: Padded<Anything>): PaddedParts {
  return [data, sizeAtT, lengths, indices];
}

// An array has no indices that could tell of another order.
function inOrderOf(model: Model, batch: Padded<Anything>, padded: Padded<Anything>): Padded<Anything> {
  const { indices } = batch;
  if (indices.data.every((index, column) => Number(index) === Number(padded.indices.get(column)))) return padded;
  return sequencesOf(model, batch).pack(model.ops.padded2list(padded)) as Padded<Anything>;
}

function fullBatch(model: Model, X: NdArray): Padded<Anything> {
  if (X.ndim !== 3) {
    throw new ShapeError({
      message: `${model.name}: expected an array [time, batch, width], got [${X.shape.join(", ")}]. Give a list of matrices for sequences.`,
      expected: [null, null, null],
      actual: X.shape,
    });
  }
  const [time, batch] = X.shape;
  const ints = (length: number, value: (index: number) => number) =>
    model.ops.asarray1i(Array.from({ length }, (_, index) => value(index)));
  return new Padded<Anything>(
    X as NdArray<Anything, 3>,
    ints(time, () => batch),
    ints(batch, () => time),
    ints(batch, (index) => index),
  );
}

function init(model: Model, { X, Y }: InitData): void {
  const sample = (data: unknown) => {
    if (data === null || data === undefined) return null;
    const [padded] = toPadded(model, data);
    return hasNoSteps(padded) ? null : padded; // It may tell no width.
  };
  model.layers[0].initialize({ X: sample(X), Y: sample(Y) });
}
