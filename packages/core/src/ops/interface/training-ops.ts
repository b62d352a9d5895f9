import type { FloatDType } from "../../array/dtype.js";
import type { NdArray } from "../../array/ndarray.js";
import type { RandomSource } from "../../random/index.js";

/** What optimizers and regularisation need. Everything but the dropout mask works in place. */
export interface TrainingOps {
  /**
   * A mask to multiply activations with: 0 with probability `drop`, else `1 / (1 - drop)`. All ones where `drop` is null or
   * not above 0, all zeros where it is 1 or more.
   *
   * @throws {ArgumentError} when `drop` is NaN or no number.
   */
  getDropoutMask<D extends FloatDType = "float32">(
    shape: readonly number[],
    drop: number | null | undefined,
    options?: { dtype?: D; randomSource?: RandomSource },
  ): NdArray<D>;
  /**
   * One step of Adam (Kingma & Ba 2015) on weights, gradient and both moments, in place; the gradient is zero afterwards.
   * `m1 += (1 - beta1)(g - m1)`, `m2 += (1 - beta2)(g² - m2)`, `w -= learnRate · m1 / (modRate · √m2 + eps)`. The caller
   * corrects the bias through `learnRate`.
   *
   * @throws {ShapeError | DTypeError} when the four arrays differ in shape or dtype; nothing is changed then.
   */
  adam<D extends FloatDType, R extends number>(
    weights: NdArray<D, R>,
    gradient: NdArray<D, R>,
    mom1: NdArray<D, R>,
    mom2: NdArray<D, R>,
    beta1: number,
    beta2: number,
    eps: number,
    learnRate: number,
    options?: { modRate?: number },
  ): [weights: NdArray<D, R>, gradient: NdArray<D, R>, mom1: NdArray<D, R>, mom2: NdArray<D, R>];
  /** Scales a gradient in place so that its Euclidean norm is at most `threshold`, and returns it. @throws {ArgumentError} when the threshold is negative or NaN. */
  clipGradient<D extends FloatDType, R extends number>(gradient: NdArray<D, R>, threshold: number): NdArray<D, R>;
  /** Moves a running average of the weights towards them, in place, and returns it: `ema -= (1 - decay)(ema - w)` with `decay = min((1 + t) / (10 + t), maxDecay)`; `maxDecay` is 0.9999 if left out. */
  updateAverages<D extends FloatDType, R extends number>(
    ema: NdArray<D, R>,
    weights: NdArray<D, R>,
    t: number,
    options?: { maxDecay?: number },
  ): NdArray<D, R>;
}
