import type { Floats2d } from "../../array/aliases.js";
import { glorotUniformInit, zeroInit } from "../../initializers/index.js";
import type { Model } from "../../model/model.js";
import { BLOCK_OPTIONS, type DenseBlockOptions, type DenseKind, denseLayer, withNormalizeAndDropout } from "./dense.js";

const KIND: DenseKind = {
  name: "mish",
  initW: glorotUniformInit,
  initB: zeroInit,
  options: BLOCK_OPTIONS,
  activation: {
    forward: (ops, Z) => ops.mish(Z),
    backprop: (ops, dY, Z) => ops.backpropMish(dY, Z),
  },
};

/**
 * A dense layer with the Mish activation, `z·tanh(ln(1 + eᶻ))` (Misra, 2019).
 *
 * Input `[B, nI]`, output `[B, nO]`.
 *
 * @param nO Taken from the sample output of `initialize` if left out.
 * @param nI Taken from the sample input of `initialize` if left out.
 */
export function Mish(
  nO?: number | null,
  nI?: number | null,
  options: DenseBlockOptions = {},
): Model<Floats2d, Floats2d> {
  return withNormalizeAndDropout(denseLayer(KIND, nO, nI, options), nO, options);
}
