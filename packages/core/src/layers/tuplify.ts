import { ArgumentError } from "../errors/index.js";
import { describeData } from "../model/data-validation.js";
import { type InitData, Model } from "../model/model.js";
import { checkGradientOf } from "./check-data.js";
import { checkLayers } from "./check-layers.js";
import type { AnyModel, InputOf, OutputOf, SiblingsOf } from "./composition-types.js";
import { sumOfGradients } from "./gradient-sum.js";
import { initSiblings } from "./init-siblings.js";

/**
 * Gives the same input to each layer and gives what they give as a tuple. The gradient of the input is the sum of theirs.
 *
 * @throws {ArgumentError} with fewer than two layers.
 */
export function tuplify<L extends readonly [AnyModel, AnyModel, ...AnyModel[]]>(
  ...layers: L extends SiblingsOf<L> ? L : SiblingsOf<L>
): Model<InputOf<L[0]>, { [K in keyof L]: OutputOf<L[K]> }> {
  const all = checkLayers("tuplify", layers, 2);
  return new Model(`tuple(${all.map((layer) => layer.name).join(", ")})`, forward, {
    init: (model: AnyModel, { X }: InitData<unknown, unknown>) => initSiblings(model, { X }),
    dims: { nI: null },
    layers: all,
  });
}

function forward(model: AnyModel, X: unknown, isTrain: boolean): [unknown, (dY: readonly unknown[]) => unknown] {
  const results = model.layers.map((layer) => layer.forward(X, isTrain));
  const backprop = (dYs: readonly unknown[]) => {
    if (!Array.isArray(dYs) || dYs.length !== results.length) {
      throw new ArgumentError({
        message: `${model.name}: expected a list of ${results.length} gradients, one for each layer, got ${describeData(dYs)}.`,
      });
    }
    results.forEach(([output], i) => {
      // Of a wrapped model's output there may be no gradient.
      if (dYs[i] !== null) checkGradientOf(model, dYs[i], output);
    });
    return results.map(([, callback], i) => callback(dYs[i])).reduce((sum, dX) => sumOfGradients(model, sum, dX));
  };
  return [results.map(([output]) => output), backprop];
}
