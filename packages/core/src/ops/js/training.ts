import type { FloatDType } from "../../array/dtype.js";
import { NdArray } from "../../array/ndarray.js";
import { ArgumentError } from "../../errors/index.js";
import { type RandomSource, randomSource } from "../../random/index.js";
import { checkNumber } from "../../util/check-number.js";
import { checkFloatDType, checkSameFloats, checkSameShape, floatData } from "../checks.js";
import type { TrainingOps } from "../interface/training-ops.js";
import { elementwise, map } from "./elementwise.js";

/** {@link TrainingOps} in plain loops. */
export const trainingOps: TrainingOps = {
  getDropoutMask<D extends FloatDType = "float32">(
    shape: readonly number[],
    drop: number | null | undefined,
    options: { dtype?: D; randomSource?: RandomSource } = {},
  ) {
    const dtype = (options.dtype ?? "float32") as D;
    checkFloatDType("getDropoutMask", dtype);
    const rate = drop ?? 0;
    checkNumber(rate, "getDropoutMask: the dropout rate");
    const mask = NdArray.zeros<D>(shape, dtype);
    if (rate >= 1) return mask;
    if (rate <= 0) return mask.fill(1);
    const source = options.randomSource ?? randomSource();
    const kept = 1 / (1 - rate);
    const out = floatData("getDropoutMask", mask);
    for (let i = 0; i < out.length; i++) out[i] = source.next() >= rate ? kept : 0;
    return mask;
  },

  adam(weights, gradient, mom1, mom2, beta1, beta2, eps, learnRate, { modRate = 1 } = {}) {
    const arrays = [weights, gradient, mom1, mom2];
    checkSameFloats("adam", weights, gradient, mom1, mom2);
    for (const array of arrays) checkSameShape("adam", weights, array);
    for (const [name, value] of Object.entries({ beta1, beta2, eps, learnRate, modRate }))
      checkNumber(value, `adam: ${name}`);
    const [w, g, m1, m2] = arrays.map((array) => floatData("adam", array));
    for (let i = 0; i < w.length; i++) {
      m1[i] += (1 - beta1) * (g[i] - m1[i]);
      m2[i] += (1 - beta2) * (g[i] * g[i] - m2[i]);
      w[i] -= (learnRate * m1[i]) / (modRate * Math.sqrt(m2[i]) + eps);
      g[i] = 0;
    }
    // Strided arrays were copied to be worked on.
    [w, g, m1, m2].forEach((data, i) => {
      const array = arrays[i];
      if (!array.isContiguous)
        array.assign(new NdArray(data as (typeof array)["data"], array.shape, { dtype: array.dtype }));
    });
    return [weights, gradient, mom1, mom2];
  },

  clipGradient(gradient, threshold) {
    const values = floatData("clipGradient", gradient);
    if (!(typeof threshold === "number" && threshold >= 0)) {
      throw new ArgumentError({
        message: `clipGradient: expected a threshold of at least 0, got ${String(threshold)}.`,
      });
    }
    let squares = 0;
    for (let i = 0; i < values.length; i++) squares += values[i] * values[i];
    const norm = Math.sqrt(squares);
    if (norm === 0 || norm < threshold) return gradient;
    const factor = threshold / norm;
    return map("clipGradient", gradient, true, (g) => g * factor);
  },

  updateAverages(ema, weights, t, { maxDecay = 0.9999 } = {}) {
    checkNumber(t, "updateAverages: t");
    checkNumber(maxDecay, "updateAverages: maxDecay");
    const decay = Math.min((1 + t) / (10 + t), maxDecay);
    return elementwise("updateAverages", [ema, weights], ema, (out, average, w) => {
      for (let i = 0; i < out.length; i++) out[i] = average[i] - (1 - decay) * (average[i] - w[i]);
    });
  },
};
