import type { FloatDType } from "../array/dtype.js";
import type { NdArray } from "../array/ndarray.js";

// Every array here is contiguous. Numbers are computed in double precision and rounded once, when they are stored.
type Floats = NdArray<FloatDType>;

/** The arrays of one parameter; `mom1` and `mom2` are its first and second moments. */
export interface ParameterArrays {
  weights: Floats;
  gradient: Floats;
  mom1: Floats;
  mom2: Floats;
}

/** Plain gradient descent: `w -= rate * g`. */
export function descend(weights: Floats, gradient: Floats, rate: number): void {
  const { data: w } = weights;
  const { data: g } = gradient;
  for (let i = 0; i < weights.size; i++) w[i] -= rate * g[i];
}

/** Adds an L2 penalty to a gradient: `g += L2 * w`. */
export function addL2(gradient: Floats, weights: Floats, L2: number): void {
  const { data: g } = gradient;
  const { data: w } = weights;
  for (let i = 0; i < gradient.size; i++) g[i] += L2 * w[i];
}

/** Shrinks weights: `w -= rate * w`. */
export function decayWeights(weights: Floats, rate: number): void {
  const { data: w } = weights;
  for (let i = 0; i < weights.size; i++) w[i] -= rate * w[i];
}

/**
 * The step size of Adam with both of its bias corrections: `rate * √(1 - beta2 ** t) / (1 - beta1 ** t)`.
 *
 * Kingma and Ba, "Adam: A Method for Stochastic Optimization" (2015), end of section 2: `eps` is not corrected.
 */
export function adamRate(rate: number, beta1: number, beta2: number, t: number): number {
  return (rate * Math.sqrt(1 - beta2 ** t)) / (1 - beta1 ** t);
}

/** How RAdam scales its step. */
export interface RadamScale {
  /** What the learning rate is multiplied with. */
  factor: number;
  /** Whether the second moment is settled enough to divide by its root. */
  adaptive: boolean;
}

/**
 * The scale of the `t`-th update of RAdam, counted from 1.
 *
 * Liu et al., "On the Variance of the Adaptive Learning Rate and Beyond" (2020), algorithm 2, with the threshold 5 of the
 * authors' code. (Thinc counts the first update as the second.)
 */
export function radamScale(beta1: number, beta2: number, t: number): RadamScale {
  const decayed = beta2 ** t;
  const longest = 2 / (1 - beta2) - 1;
  const length = longest - (2 * t * decayed) / (1 - decayed);
  const correction = 1 / (1 - beta1 ** t);
  if (!(length >= 5)) return { factor: correction, adaptive: false };
  const rectified = ((length - 4) / (longest - 4)) * ((length - 2) / length) * (longest / (longest - 2));
  return { factor: Math.sqrt((1 - decayed) * rectified) * correction, adaptive: true };
}

/** One update of RAdam: moves both moments, then the weights. */
export function radam(
  arrays: ParameterArrays,
  rate: number,
  beta1: number,
  beta2: number,
  eps: number,
  t: number,
): void {
  const { data: w } = arrays.weights;
  const { data: g } = arrays.gradient;
  const { data: m1 } = arrays.mom1;
  const { data: m2 } = arrays.mom2;
  const { factor, adaptive } = radamScale(beta1, beta2, t);
  const step = rate * factor;
  for (let i = 0; i < arrays.weights.size; i++) {
    m1[i] += (1 - beta1) * (g[i] - m1[i]);
    m2[i] += (1 - beta2) * (g[i] * g[i] - m2[i]);
    w[i] -= step * (adaptive ? m1[i] / (Math.sqrt(m2[i]) + eps) : m1[i]);
  }
}

/** The position of the first element that is NaN or infinite, or -1. */
export function firstNonFinite(array: Floats): number {
  const { data } = array;
  for (let i = 0; i < array.size; i++) if (!Number.isFinite(data[i])) return i;
  return -1;
}
