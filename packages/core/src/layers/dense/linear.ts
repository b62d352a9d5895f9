import type { Floats2d } from "../../array/aliases.js";
import { glorotUniformInit, zeroInit } from "../../initializers/index.js";
import type { Model } from "../../model/model.js";
import { DENSE_OPTIONS, type DenseKind, type DenseOptions, denseLayer } from "./dense.js";

const KIND: DenseKind = {
  name: "linear",
  initW: glorotUniformInit,
  initB: zeroInit,
  activation: null,
  options: DENSE_OPTIONS,
};

/**
 * An affine transform, `Y = X·Wᵀ + b`.
 *
 * Input `[B, nI]`, output `[B, nO]`; `W` `[nO, nI]` begins with Glorot's uniform values, `b` `[nO]` with zeros.
 * Note the order: the output comes first.
 *
 * @param nO Taken from the sample output of `initialize` if left out.
 * @param nI Taken from the sample input of `initialize` if left out.
 */
export function Linear(nO?: number | null, nI?: number | null, options: DenseOptions = {}): Model<Floats2d, Floats2d> {
  return denseLayer(KIND, nO, nI, options);
}
