import type { Floats1d, Floats2d } from "../array/aliases.js";
import { Model } from "../model/model.js";
import { checkGradient, checkInput } from "./check-data.js";
import { parameterDType } from "./infer-dims.js";
import { sampleWidth } from "./sample-width.js";
import { unavailable } from "./unavailable.js";

const EPSILON = 1e-8;

/**
 * Normalizes each row to mean 0 and variance 1, then scales and shifts it (Ba et al., 2016).
 *
 * `Y = (X - mean) / √(var + 1e-8) · G + b`, over the `nI` columns, with the biased variance. Input and output `[B, nI]`;
 * `G` begins with ones, `b` with zeros.
 */
export function LayerNorm(nI?: number | null): Model<Floats2d, Floats2d> {
  return new Model<Floats2d, Floats2d>("layernorm", forward, {
    init: (model, { X, Y }) => {
      if (X) checkInput(model, X, { ndim: 2, dtype: "float" });
      const sample = sampleWidth(X ?? Y);
      if (sample !== null) for (const dim of ["nI", "nO"]) model.setDim(dim, sample);
      const width = model.getDim("nI");
      if (model.hasDim("nO") === null) model.setDim("nO", width);
      const dtype = parameterDType(X);
      model.setParam("G", model.ops.alloc1f(width, { dtype }).fill(1));
      model.setParam("b", model.ops.alloc1f(width, { dtype }));
    },
    dims: { nI: nI ?? null, nO: nI ?? null },
    params: { G: null, b: null },
    data: { X: { kind: "array", ndim: 2, dtype: "float" }, Y: { kind: "array", ndim: 2, dtype: "float" } },
  });
}

function forward(
  model: Model<Floats2d, Floats2d>,
  X: Floats2d,
  isTrain: boolean,
): [Floats2d, (dY: Floats2d) => Floats2d] {
  const { ops } = model;
  checkInput(model, X, { ndim: 2, dtype: "float", width: model.maybeGetDim("nI"), like: model.maybeGetParam("G") });
  const G = model.getParam("G") as Floats1d;
  const b = model.getParam("b") as Floats1d;
  const rows = { axis: 1, keepDims: true } as const;
  const centred = ops.subtract(X, ops.mean(X, rows));
  const inverseStd = ops.power(ops.add(ops.variance(X, rows), EPSILON), -0.5);
  const Xhat = ops.multiplyInPlace(centred, inverseStd);
  const Y = ops.addInPlace(ops.multiply(Xhat, G), b);
  if (!isTrain) return [Y, unavailable(model)];
  const backprop = (dY: Floats2d): Floats2d => {
    checkGradient(model, dY, Y);
    model.incGrad("b", ops.sum(dY, { axis: 0 }));
    model.incGrad("G", ops.sum(ops.multiply(dY, Xhat), { axis: 0 }));
    // With dXhat = dY·G: dX = (dXhat - mean(dXhat) - Xhat·mean(dXhat·Xhat)) / std, means over each row.
    const dXhat = ops.multiply(dY, G);
    const projection = ops.multiply(Xhat, ops.mean(ops.multiply(dXhat, Xhat), rows));
    const dX = ops.subtract(dXhat, ops.mean(dXhat, rows));
    return ops.multiplyInPlace(ops.addInPlace(dX, projection, -1), inverseStd);
  };
  return [Y, backprop];
}
