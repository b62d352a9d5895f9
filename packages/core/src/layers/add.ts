import { type InitData, Model } from "../model/model.js";
import { checkLayers } from "./check-layers.js";
import type { AnyModel, InputOf, OutputOf, SiblingsOf } from "./composition-types.js";
import { sumOfGradients, sumOfOutputs } from "./gradient-sum.js";
import { initSiblings, siblingDims } from "./init-siblings.js";

/**
 * Gives the same input to each layer and adds up what they give: arrays, lists of arrays, `Ragged` or `Padded`.
 *
 * Where the first operand is itself an `add`, its layers are taken over, so that adding up one by one makes one node.
 *
 * @throws {ArgumentError} with fewer than two layers.
 */
export function add<L extends readonly [AnyModel, AnyModel, ...AnyModel[]]>(
  ...layers: L extends SiblingsOf<L> ? L : SiblingsOf<L>
): Model<InputOf<L[0]>, OutputOf<L[0]>> {
  const [first, ...rest] = checkLayers("add", layers, 2);
  const extended = first.forwardFunction === forward;
  const all = extended ? [...first.layers, ...rest] : [first, ...rest];
  return new Model("add", forward, { init, dims: siblingDims(extended ? [first] : all), layers: all });
}

function forward(model: AnyModel, X: unknown, isTrain: boolean): [unknown, (dY: unknown) => unknown] {
  const results = model.layers.map((layer) => layer.forward(X, isTrain));
  const Y = results.map(([output]) => output).reduce((sum, output) => sumOfOutputs(model, sum, output));
  const backprop = (dY: unknown) =>
    results.map(([, callback]) => callback(dY)).reduce((sum, dX) => sumOfGradients(model, sum, dX));
  return [Y, backprop];
}

function init(model: AnyModel, data: InitData<unknown, unknown>): void {
  initSiblings(model, data);
  const width = model.layers[0].maybeGetDim("nO");
  if (width !== null && model.hasDim("nO") === null) model.setDim("nO", width);
}
