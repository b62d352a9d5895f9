import type { DType } from "../array/dtype.js";
import { NdArray } from "../array/ndarray.js";
import { UnsupportedError } from "../errors/index.js";
import { describeData } from "../model/data-validation.js";
import { type InitData, Model } from "../model/model.js";
import { Ragged } from "../types/ragged.js";
import { checkGradientOf, checkSameLengths } from "./check-data.js";
import { checkLayers } from "./check-layers.js";
import type { AnyModel, InputOf, OutputOf, SiblingsOf } from "./composition-types.js";
import { sumOfGradients } from "./gradient-sum.js";
import { initSiblings, siblingDims } from "./init-siblings.js";
import { noop } from "./noop.js";

/**
 * Gives the same input to each layer and puts what they give side by side: arrays along their last axis, lists of arrays
 * and `Ragged` row by row.
 *
 * Without layers it is a `noop`, with one that layer itself. Where the first operand is itself a `concatenate`, its layers
 * are taken over.
 */
export function concatenate<L extends readonly AnyModel[]>(
  ...layers: L extends SiblingsOf<L> ? L : SiblingsOf<L>
): Model<InputOf<L[0]>, OutputOf<L[0]>> {
  const [first, ...rest] = checkLayers("concatenate", layers, 0);
  if (!first) return noop() as AnyModel;
  if (rest.length === 0) return first;
  const extended = first.forwardFunction === forward;
  const all = extended ? [...first.layers, ...rest] : [first, ...rest];
  const name = extended ? first.name : all.map((layer) => layer.name).join("|");
  return new Model(name, forward, { init, dims: siblingDims(extended ? [first] : all), layers: all });
}

function forward(model: AnyModel, X: unknown, isTrain: boolean): [unknown, (dY: unknown) => unknown] {
  const results = model.layers.map((layer) => layer.forward(X, isTrain));
  const outputs = results.map(([output]) => output);
  const joined = join(model, outputs);
  const backprop = (dY: unknown) => {
    checkGradientOf(model, dY, joined);
    const gradients = split(model, dY, outputs);
    return results.map(([, callback], i) => callback(gradients[i])).reduce((sum, dX) => sumOfGradients(model, sum, dX));
  };
  return [joined, backprop];
}

/** Puts outputs of the same kind side by side. */
function join(model: AnyModel, outputs: readonly unknown[]): unknown {
  if (outputs.every((output) => NdArray.isInstance(output))) return model.ops.concatenate(outputs as NdArray[], -1);
  if (outputs.every((output) => Ragged.isInstance(output))) {
    for (const output of outputs) checkSameLengths(model, (output as Ragged).lengths, (outputs[0] as Ragged).lengths);
    const data = model.ops.concatenate(
      (outputs as Ragged<DType>[]).map((output) => output.data),
      -1,
    );
    return new Ragged(data, (outputs[0] as Ragged).lengths);
  }
  if (outputs.every((output) => Array.isArray(output) && output.length === (outputs[0] as unknown[]).length)) {
    const lists = outputs as NdArray[][];
    return lists[0].map((_, i) =>
      model.ops.concatenate(
        lists.map((list) => list[i]),
        -1,
      ),
    );
  }
  throw new UnsupportedError({
    message: `${model.name}: the layers must all give arrays, all lists of as many arrays, or all Ragged; they gave ${outputs.map(describeData).join(" and ")}.`,
  });
}

/** Cuts the gradient of {@link join} into those of the outputs. */
function split(model: AnyModel, dY: unknown, outputs: readonly unknown[]): unknown[] {
  if (NdArray.isInstance(dY)) return cut(model, dY, outputs as NdArray[]);
  if (Ragged.isInstance(dY)) {
    const pieces = cut(
      model,
      dY.data,
      (outputs as Ragged<DType>[]).map((output) => output.data),
    );
    return pieces.map((piece, k) => {
      const { dataXd, lengths } = (outputs as Ragged[])[k];
      return new Ragged(piece.reshape(...dataXd.shape), lengths);
    });
  }
  const rows = (dY as NdArray[]).map((gradient, i) =>
    cut(
      model,
      gradient,
      (outputs as NdArray[][]).map((list) => list[i]),
    ),
  );
  return outputs.map((_, k) => rows.map((pieces) => pieces[k]));
}

function cut(model: AnyModel, gradient: NdArray, outputs: readonly NdArray[]): NdArray[] {
  return model.ops.split(
    gradient,
    outputs.map((output) => (output.shape as readonly number[])[output.ndim - 1]),
    -1,
  );
}

function init(model: AnyModel, { X }: InitData<unknown, unknown>): void {
  initSiblings(model, { X });
  const widths = model.layers.map((layer) => layer.maybeGetDim("nO"));
  if (model.hasDim("nO") === null && widths.every((width) => width !== null)) {
    model.setDim(
      "nO",
      widths.reduce((sum: number, width) => sum + (width as number), 0),
    );
  }
}
