import type { Floats2d, Floats3d } from "../../array/aliases.js";
import { glorotUniformInit, zeroInit } from "../../initializers/index.js";
import { Model } from "../../model/model.js";
import { checkOptions } from "../../util/check-options.js";
import { checkGradient, checkInput } from "../check-data.js";
import { inferDims, parameterDType } from "../infer-dims.js";
import { makeParam } from "../make-param.js";
import { unavailable } from "../unavailable.js";
import { BLOCK_OPTIONS, type DenseBlockOptions, withNormalizeAndDropout } from "./dense.js";

/**
 * A dense layer that takes the largest of `nP` affine transforms for each output (Goodfellow et al., 2013).
 *
 * Input `[B, nI]`, output `[B, nO]`; `W` `[nO, nP, nI]`, `b` `[nO, nP]`. The gradient goes to the transform that won; the
 * first one among equals.
 *
 * @param nP The number of pieces, 3 if left out.
 */
export function Maxout(
  nO?: number | null,
  nI?: number | null,
  nP: number | null = 3,
  options: DenseBlockOptions = {},
): Model<Floats2d, Floats2d> {
  checkOptions(options, BLOCK_OPTIONS, "maxout");
  const { initW = glorotUniformInit, initB = zeroInit } = options;
  const layer = new Model<Floats2d, Floats2d>("maxout", forward, {
    init: (model, data) => {
      inferDims(model, data);
      const dtype = parameterDType(data.X);
      const [outputs, pieces, inputs] = [model.getDim("nO"), model.getDim("nP"), model.getDim("nI")];
      makeParam(model, "W", initW, [outputs, pieces, inputs], dtype);
      makeParam(model, "b", initB, [outputs, pieces], dtype);
    },
    dims: { nO: nO ?? null, nI: nI ?? null, nP },
    params: { W: null, b: null },
    data: { X: { kind: "array", ndim: 2, dtype: "float" }, Y: { kind: "array", ndim: 2, dtype: "float" } },
  });
  return withNormalizeAndDropout(layer, nO, options);
}

function forward(
  model: Model<Floats2d, Floats2d>,
  X: Floats2d,
  isTrain: boolean,
): [Floats2d, (dY: Floats2d) => Floats2d] {
  const { ops } = model;
  checkInput(model, X, { ndim: 2, dtype: "float", width: model.maybeGetDim("nI"), like: model.maybeGetParam("W") });
  const W = model.getParam("W") as Floats3d;
  const b = model.getParam("b") as Floats2d;
  const [nO, nP, nI] = W.shape;
  const flatW = ops.reshape2f(W, nO * nP, nI);
  const Z = ops.affine(X, flatW, ops.reshape1f(b, nO * nP));
  const [best, which] = ops.maxout(ops.reshape3f(Z, X.shape[0], nO, nP));
  if (!isTrain) return [best, unavailable(model)];
  const backprop = (dY: Floats2d): Floats2d => {
    checkGradient(model, dY, best);
    const dZ = ops.backpropMaxout(dY, which, nP);
    const flat = ops.reshape2f(dZ, dY.shape[0], nO * nP);
    model.incGrad("b", ops.reshape2f(ops.sum(flat, { axis: 0 }), nO, nP));
    model.incGrad("W", ops.reshape3f(ops.gemm(flat, X, { trans1: true }), nO, nP, nI));
    return ops.gemm(flat, flatW);
  };
  return [best, backprop];
}
