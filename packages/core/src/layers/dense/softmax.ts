import type { Floats2d } from "../../array/aliases.js";
import { ArgumentError, UnsupportedError } from "../../errors/index.js";
import { zeroInit } from "../../initializers/index.js";
import { float, Model } from "../../model/model.js";
import { checkOptions } from "../../util/check-options.js";
import { checkGradient, checkInput } from "../check-data.js";
import { inferDims, parameterDType } from "../infer-dims.js";
import { makeParam } from "../make-param.js";
import { unavailable } from "../unavailable.js";
import { DENSE_OPTIONS, type DenseOptions } from "./dense.js";

/** The options of {@link Softmax}. */
export interface SoftmaxOptions extends DenseOptions {
  /** Whether `predict` gives probabilities; raw scores otherwise, which is faster. Training always gives probabilities. */
  normalizeOutputs?: boolean;
  /** The scores are divided by this first; more than 1 makes the probabilities more alike. */
  temperature?: number;
}

/**
 * A dense layer with a softmax activation: one probability for each class.
 *
 * Input `[B, nI]`, output `[B, nO]`; the parameters begin with zeros. Backward takes the gradient **of the scores**, not of
 * the probabilities, which is what `CategoricalCrossentropy` gives: `Y - truth` (divided by the temperature here).
 *
 * @throws {ArgumentError} when the temperature is not above 0.
 */
export function Softmax(
  nO?: number | null,
  nI?: number | null,
  options: SoftmaxOptions = {},
): Model<Floats2d, Floats2d> {
  checkOptions(options, [...DENSE_OPTIONS, "normalizeOutputs", "temperature"], "softmax");
  const { initW = zeroInit, initB = zeroInit, normalizeOutputs = true, temperature = 1 } = options;
  checkTemperature(temperature);
  return new Model<Floats2d, Floats2d>("softmax", forward, {
    init: (model, data) => {
      inferDims(model, data, { onlyUnset: true });
      const dtype = parameterDType(data.X);
      const [rows, columns] = [model.getDim("nO"), model.getDim("nI")];
      makeParam(model, "W", initW, [rows, columns], dtype);
      makeParam(model, "b", initB, [rows], dtype);
    },
    dims: { nO: nO ?? null, nI: nI ?? null },
    params: { W: null, b: null },
    attrs: { softmax_normalize: normalizeOutputs, softmax_temperature: float(temperature) },
    data: { X: { kind: "array", ndim: 2, dtype: "float" }, Y: { kind: "array", ndim: 2, dtype: "float" } },
  });
}

function forward(
  model: Model<Floats2d, Floats2d>,
  X: Floats2d,
  isTrain: boolean,
): [Floats2d, (dY: Floats2d) => Floats2d] {
  const { ops } = model;
  const temperature = model.attrs.get("softmax_temperature") as number;
  const normalize = model.attrs.get("softmax_normalize") !== false;
  checkTemperature(temperature);
  checkInput(model, X, { ndim: 2, dtype: "float", width: model.maybeGetDim("nI"), like: model.maybeGetParam("W") });
  const W = model.getParam("W") as Floats2d;
  const scores = ops.affine(X, W, model.getParam("b")) as Floats2d;
  const Y = normalize || isTrain ? ops.softmax(scores, { inplace: true, temperature }) : scores;
  if (!isTrain) return [Y, normalize ? unavailable(model) : unnormalized];
  const backprop = (dY: Floats2d): Floats2d => {
    checkGradient(model, dY, Y);
    const dScores = temperature === 1 ? dY : ops.divide(dY, temperature);
    model.incGrad("b", ops.sum(dScores, { axis: 0 }));
    model.incGrad("W", ops.gemm(dScores, X, { trans1: true }));
    return ops.gemm(dScores, W) as Floats2d;
  };
  return [Y, backprop];
}

function unnormalized(): never {
  throw new UnsupportedError({
    message: "softmax: there is no gradient of scores that were not normalized. Use beginUpdate.",
  });
}

function checkTemperature(temperature: unknown): void {
  if (!(typeof temperature === "number" && temperature > 0 && Number.isFinite(temperature))) {
    throw new ArgumentError({ message: `softmax: expected a temperature above 0, got ${String(temperature)}.` });
  }
}
