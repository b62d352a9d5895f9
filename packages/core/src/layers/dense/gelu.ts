import type { Floats2d } from "../../array/aliases.js";
import { heNormalInit, zeroInit } from "../../initializers/index.js";
import type { Model } from "../../model/model.js";
import { BLOCK_OPTIONS, type DenseBlockOptions, type DenseKind, denseLayer, withNormalizeAndDropout } from "./dense.js";

const KIND: DenseKind = {
  name: "gelu",
  initW: heNormalInit,
  initB: zeroInit,
  options: BLOCK_OPTIONS,
  activation: {
    forward: (ops, Z) => ops.gelu(Z),
    backprop: (ops, dY, Z) => ops.backpropGelu(dY, Z),
  },
};

/**
 * A dense layer with the Gaussian error linear unit, `z·Φ(z)` (Hendrycks and Gimpel, 2016).
 *
 * Input `[B, nI]`, output `[B, nO]`.
 *
 * @param nO Taken from the sample output of `initialize` if left out.
 * @param nI Taken from the sample input of `initialize` if left out.
 */
export function Gelu(
  nO?: number | null,
  nI?: number | null,
  options: DenseBlockOptions = {},
): Model<Floats2d, Floats2d> {
  return withNormalizeAndDropout(denseLayer(KIND, nO, nI, options), nO, options);
}
