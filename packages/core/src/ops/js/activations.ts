import type { ActivationOps } from "../interface/activation-ops.js";
import type { Ops } from "../ops.js";
import { elementwise, map, mapGradient } from "./elementwise.js";
import { erf, erfc } from "./error-function.js";

const ROOT_2 = Math.sqrt(2);
const ROOT_2_OVER_PI = Math.sqrt(2 / Math.PI);
const ROOT_2_PI = Math.sqrt(2 * Math.PI);

type PlainActivationOps = Omit<
  ActivationOps,
  "softmax" | "backpropSoftmax" | "softmaxSequences" | "backpropSoftmaxSequences" | "maxout" | "backpropMaxout"
>;

/** The activations that look at one element at a time, in plain loops. */
export const activationOps: PlainActivationOps & ThisType<Ops> = {
  sigmoid: (X, { inplace } = {}) => map("sigmoid", X, inplace, logistic),
  dsigmoid: (Y, { inplace } = {}) => map("dsigmoid", Y, inplace, (y) => y * (1 - y)),
  backpropSigmoid: (dY, Y, { inplace } = {}) =>
    elementwise("backpropSigmoid", [dY, Y], inplace ? Y : null, (out, d, y) => {
      for (let i = 0; i < out.length; i++) out[i] = d[i] * y[i] * (1 - y[i]);
    }),
  dtanh: (Y, { inplace } = {}) => map("dtanh", Y, inplace, (y) => 1 - y * y),

  relu: (X, { inplace } = {}) =>
    elementwise("relu", [X], inplace ? X : null, (out, x) => {
      for (let i = 0; i < out.length; i++) out[i] = Math.max(x[i], 0);
    }),
  backpropRelu: (dY, Y, { inplace } = {}) =>
    elementwise("backpropRelu", [dY, Y], inplace ? dY : null, (out, d, y) => {
      for (let i = 0; i < out.length; i++) out[i] = y[i] > 0 ? d[i] : 0;
    }),

  clippedLinear: (X, { slope = 1, offset = 0, minVal = 0, maxVal = 1, inplace } = {}) =>
    map("clippedLinear", X, inplace, (x) => clamp(slope * x + offset, minVal, maxVal)),
  backpropClippedLinear: (dY, X, { slope = 1, offset = 0, minVal = 0, maxVal = 1, inplace } = {}) =>
    mapGradient("backpropClippedLinear", dY, X, inplace, (x) => {
      const y = slope * x + offset;
      return minVal < y && y < maxVal ? slope : 0;
    }),
  reluK(X, { n = 6, inplace } = {}) {
    return this.clippedLinear(X, { maxVal: n, inplace });
  },
  backpropReluK(dY, X, { n = 6, inplace } = {}) {
    return this.backpropClippedLinear(dY, X, { maxVal: n, inplace });
  },
  hardSigmoid(X, { inplace } = {}) {
    return this.clippedLinear(X, { slope: 0.2, offset: 0.5, inplace });
  },
  backpropHardSigmoid(dY, X, { inplace } = {}) {
    return this.backpropClippedLinear(dY, X, { slope: 0.2, offset: 0.5, inplace });
  },
  hardTanh(X, { inplace } = {}) {
    return this.clippedLinear(X, { minVal: -1, maxVal: 1, inplace });
  },
  backpropHardTanh(dY, X, { inplace } = {}) {
    return this.backpropClippedLinear(dY, X, { minVal: -1, maxVal: 1, inplace });
  },

  swish: (X, { inplace } = {}) => map("swish", X, inplace, (x) => x * logistic(x)),
  backpropSwish: (dY, X, Y, { inplace } = {}) =>
    elementwise("backpropSwish", [dY, X, Y], inplace ? dY : null, (out, d, x, y) => {
      for (let i = 0; i < out.length; i++) out[i] = d[i] * (y[i] + logistic(x[i]) * (1 - y[i]));
    }),
  hardSwish: (X, { inplace } = {}) => map("hardSwish", X, inplace, (x) => x * clamp(0.2 * x + 0.5, 0, 1)),
  backpropHardSwish: (dY, X, { inplace } = {}) =>
    mapGradient("backpropHardSwish", dY, X, inplace, (x) => (x > 2.5 ? 1 : x < -2.5 ? 0 : 0.4 * x + 0.5)),
  hardSwishMobilenet: (X, { inplace } = {}) =>
    map("hardSwishMobilenet", X, inplace, (x) => (x * clamp(x + 3, 0, 6)) / 6),
  backpropHardSwishMobilenet: (dY, X, { inplace } = {}) =>
    mapGradient("backpropHardSwishMobilenet", dY, X, inplace, (x) => (x > 3 ? 1 : x < -3 ? 0 : (2 * x + 3) / 6)),

  dish: (X, { inplace } = {}) => map("dish", X, inplace, (x) => 0.5 * x * (overRoot(x) + 1)),
  backpropDish: (dY, X, { inplace } = {}) =>
    mapGradient("backpropDish", dY, X, inplace, (x) => overRoot(x) - 0.5 * overRoot(x) ** 3 + 0.5),

  gelu: (X, { inplace } = {}) => map("gelu", X, inplace, (x) => x * normalCdf(x)),
  backpropGelu: (dY, X, { inplace } = {}) =>
    mapGradient("backpropGelu", dY, X, inplace, (x) => normalCdf(x) + (x * Math.exp(-0.5 * x * x)) / ROOT_2_PI),
  geluApprox: (X, { inplace } = {}) =>
    map("geluApprox", X, inplace, (x) => 0.5 * x * (1 + Math.tanh(ROOT_2_OVER_PI * (x + 0.044715 * x ** 3)))),
  backpropGeluApprox: (dY, X, { inplace } = {}) =>
    mapGradient("backpropGeluApprox", dY, X, inplace, (x) => {
      const tanh = Math.tanh(ROOT_2_OVER_PI * (x + 0.044715 * x ** 3));
      // Where tanh is saturated the second term vanishes, though x² may overflow.
      const slope = 1 - tanh * tanh;
      return 0.5 * (1 + tanh) + (slope === 0 ? 0 : 0.5 * x * slope * ROOT_2_OVER_PI * (1 + 3 * 0.044715 * x * x));
    }),
  erf: (X) => map("erf", X, false, erf),
  sechsq: (X) => map("sechsq", X, false, (x) => 1 / Math.cosh(clamp(x, -20, 20)) ** 2),

  mish: (X, { threshold = 20, inplace } = {}) =>
    map("mish", X, inplace, (x) => (x >= threshold ? x : x * Math.tanh(softplus(x)))),
  backpropMish: (dY, X, { threshold = 20, inplace } = {}) =>
    mapGradient("backpropMish", dY, X, inplace, (x) => {
      if (x >= threshold) return 1;
      const tanh = Math.tanh(softplus(x));
      return tanh + x * (1 - tanh * tanh) * (1 / (1 + Math.exp(-x)));
    }),

  logloss: (yTrue, yPred) =>
    elementwise("logloss", [yTrue, yPred], null, (out, y, p) => {
      for (let i = 0; i < out.length; i++) {
        out[i] = -(y[i] * Math.log(p[i] + 1e-8) + (1 - y[i]) * Math.log(1 - p[i] + 1e-8));
      }
    }),
};

function clamp(x: number, low: number, high: number): number {
  return x < low ? low : Math.min(x, high); // Comparisons let NaN through.
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-clamp(x, -20, 20)));
}

/** `log(1 + e^x)` without overflow. */
function softplus(x: number): number {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
}

/** `x / √(1 + x²)` without overflow. */
function overRoot(x: number): number {
  return Number.isFinite(x) ? x / Math.hypot(1, x) : Math.sign(x);
}

/** The distribution function of the normal distribution, precise also far on the left. */
function normalCdf(x: number): number {
  return 0.5 * erfc(-x / ROOT_2);
}
