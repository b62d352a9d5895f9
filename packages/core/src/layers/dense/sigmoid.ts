import type { Floats2d } from "../../array/aliases.js";
import { zeroInit } from "../../initializers/index.js";
import type { Model } from "../../model/model.js";
import { DENSE_OPTIONS, type DenseKind, type DenseOptions, denseLayer } from "./dense.js";

const KIND: DenseKind = {
  name: "sigmoid",
  initW: zeroInit,
  initB: zeroInit,
  options: DENSE_OPTIONS,
  keepsDims: true,
  activation: {
    forward: (ops, Z) => ops.sigmoid(Z),
    // Not in place: the output belongs to the caller by now.
    backprop: (ops, dY, _Z, Y) => ops.backpropSigmoid(dY, Y),
  },
};

/**
 * A dense layer with a logistic activation, `1 / (1 + exp(-(X·Wᵀ + b)))`; for labels that do not exclude each other.
 *
 * Input `[B, nI]`, output `[B, nO]`; the parameters begin with zeros. Backward uses the true gradient of the sigmoid.
 */
export function Sigmoid(nO?: number | null, nI?: number | null, options: DenseOptions = {}): Model<Floats2d, Floats2d> {
  return denseLayer(KIND, nO, nI, options);
}
