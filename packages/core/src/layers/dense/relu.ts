import type { Floats2d } from "../../array/aliases.js";
import { glorotUniformInit, zeroInit } from "../../initializers/index.js";
import type { Model } from "../../model/model.js";
import { BLOCK_OPTIONS, type DenseBlockOptions, type DenseKind, denseLayer, withNormalizeAndDropout } from "./dense.js";

const KIND: DenseKind = {
  name: "relu",
  initW: glorotUniformInit,
  initB: zeroInit,
  options: BLOCK_OPTIONS,
  activation: {
    forward: (ops, Z) => ops.relu(Z),
    backprop: (ops, dY, _Z, Y) => ops.backpropRelu(dY, Y),
  },
};

/**
 * A dense layer with a rectified linear activation, `max(0, X·Wᵀ + b)`.
 *
 * Input `[B, nI]`, output `[B, nO]`.
 *
 * @param nO Taken from the sample output of `initialize` if left out.
 * @param nI Taken from the sample input of `initialize` if left out.
 */
export function Relu(
  nO?: number | null,
  nI?: number | null,
  options: DenseBlockOptions = {},
): Model<Floats2d, Floats2d> {
  return withNormalizeAndDropout(denseLayer(KIND, nO, nI, options), nO, options);
}
