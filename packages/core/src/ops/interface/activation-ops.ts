import type { FloatDType } from "../../array/dtype.js";
import type { NdArray } from "../../array/ndarray.js";
import type { InplaceOptions, Lengths } from "./common.js";

/** Along which axis a softmax goes, and how flat it is. */
export interface SoftmaxOptions {
  /** The axis whose elements sum to 1; the last if left out. */
  axis?: number;
  /** Divides the scores; above 1 flattens the distribution. */
  temperature?: number;
}

/** A clamped line: `min(max(slope · x + offset, minVal), maxVal)`. */
export interface ClippedLinearOptions extends InplaceOptions {
  /** 1 if left out. */
  slope?: number;
  /** 0 if left out. */
  offset?: number;
  /** 0 if left out. */
  minVal?: number;
  /** 1 if left out. */
  maxVal?: number;
}

/** From where on {@link ActivationOps.mish} is the identity. */
export interface MishOptions extends InplaceOptions {
  /** 20 if left out. */
  threshold?: number;
}

/**
 * Activations and their gradients, elementwise unless said. Every one takes float32 and float64, returns the dtype it was
 * given, and throws `ShapeError` or `DTypeError` when its arguments do not fit together. `σ(x) = 1 / (1 + e^-x)` with x
 * clipped to [-20, 20].
 */
export interface ActivationOps {
  /** The logistic function, with X clipped to [-20, 20]. */
  sigmoid<D extends FloatDType, R extends number>(X: NdArray<D, R>, options?: InplaceOptions): NdArray<D, R>;
  /** The derivative of the sigmoid by its output: `Y · (1 - Y)`. */
  dsigmoid<D extends FloatDType, R extends number>(Y: NdArray<D, R>, options?: InplaceOptions): NdArray<D, R>;
  /** `dY · Y · (1 - Y)`. In place it overwrites and returns `Y`. */
  backpropSigmoid<D extends FloatDType, R extends number>(
    dY: NdArray<D, R>,
    Y: NdArray<D, R>,
    options?: InplaceOptions,
  ): NdArray<D, R>;
  /** The derivative of tanh by its output: `1 - Y²`. */
  dtanh<D extends FloatDType, R extends number>(Y: NdArray<D, R>, options?: InplaceOptions): NdArray<D, R>;
  /** `e^(x/t)`, divided by its sum along the axis. @throws {ArgumentError} when the temperature is not above 0. */
  softmax<D extends FloatDType, R extends number>(
    X: NdArray<D, R>,
    options?: SoftmaxOptions & InplaceOptions,
  ): NdArray<D, R>;
  /** The gradient through a softmax: `(Y · dY - Y · Σ(Y · dY)) / t`. */
  backpropSoftmax<D extends FloatDType, R extends number>(
    Y: NdArray<D, R>,
    dY: NdArray<D, R>,
    options?: SoftmaxOptions,
  ): NdArray<D, R>;
  /** A softmax of each column within each sequence; Xs `[rows, width]`, clipped to [-20, 20]. @throws {ShapeError} when the lengths do not sum to the rows. */
  softmaxSequences<D extends FloatDType>(Xs: NdArray<D, 2>, lengths: Lengths, options?: InplaceOptions): NdArray<D, 2>;
  /** The gradient through {@link ActivationOps.softmaxSequences}, where nothing was clipped. */
  backpropSoftmaxSequences<D extends FloatDType>(dY: NdArray<D, 2>, Y: NdArray<D, 2>, lengths: Lengths): NdArray<D, 2>;
  /** The greatest of the P pieces of X `[B, O, P]`, shape `[B, O]`, and which it was (the first among equals), int32 `[B, O]`. @throws {ShapeError} when P is 0 and B · O is not. */
  maxout<D extends FloatDType>(X: NdArray<D, 3>): [best: NdArray<D, 2>, which: NdArray<"int32", 2>];
  /** Sends dY `[B, O]` back to the chosen pieces, shape `[B, O, P]`. @throws {ArgumentError} when `which` names a piece that is not there. */
  backpropMaxout<D extends FloatDType>(
    dY: NdArray<D, 2>,
    which: NdArray<"int32" | "int64" | "uint32" | "uint64", 2>,
    P: number,
  ): NdArray<D, 3>;
  /** `max(x, 0)`; NaN stays NaN. */
  relu<D extends FloatDType, R extends number>(X: NdArray<D, R>, options?: InplaceOptions): NdArray<D, R>;
  /** `dY` where `Y > 0`, else 0; `Y` may be the input or the output of {@link ActivationOps.relu}. */
  backpropRelu<D extends FloatDType, R extends number>(
    dY: NdArray<D, R>,
    Y: NdArray<D, R>,
    options?: InplaceOptions,
  ): NdArray<D, R>;
  /** A clamped line. */
  clippedLinear<D extends FloatDType, R extends number>(
    X: NdArray<D, R>,
    options?: ClippedLinearOptions,
  ): NdArray<D, R>;
  /** `slope · dY` where the line is strictly between its bounds, else 0. */
  backpropClippedLinear<D extends FloatDType, R extends number>(
    dY: NdArray<D, R>,
    X: NdArray<D, R>,
    options?: ClippedLinearOptions,
  ): NdArray<D, R>;
  /** `min(max(x, 0), n)`; n is 6 if left out. */
  reluK<D extends FloatDType, R extends number>(
    X: NdArray<D, R>,
    options?: InplaceOptions & { n?: number },
  ): NdArray<D, R>;
  /** The gradient through {@link ActivationOps.reluK}. */
  backpropReluK<D extends FloatDType, R extends number>(
    dY: NdArray<D, R>,
    X: NdArray<D, R>,
    options?: InplaceOptions & { n?: number },
  ): NdArray<D, R>;
  /** `min(max(0.2 x + 0.5, 0), 1)`. */
  hardSigmoid<D extends FloatDType, R extends number>(X: NdArray<D, R>, options?: InplaceOptions): NdArray<D, R>;
  /** The gradient through {@link ActivationOps.hardSigmoid}. */
  backpropHardSigmoid<D extends FloatDType, R extends number>(
    dY: NdArray<D, R>,
    X: NdArray<D, R>,
    options?: InplaceOptions,
  ): NdArray<D, R>;
  /** `min(max(x, -1), 1)`. */
  hardTanh<D extends FloatDType, R extends number>(X: NdArray<D, R>, options?: InplaceOptions): NdArray<D, R>;
  /** The gradient through {@link ActivationOps.hardTanh}. */
  backpropHardTanh<D extends FloatDType, R extends number>(
    dY: NdArray<D, R>,
    X: NdArray<D, R>,
    options?: InplaceOptions,
  ): NdArray<D, R>;
  /** `x · σ(x)`. */
  swish<D extends FloatDType, R extends number>(X: NdArray<D, R>, options?: InplaceOptions): NdArray<D, R>;
  /** `dY · (Y + σ(X) · (1 - Y))`, with `Y` the output of {@link ActivationOps.swish}. */
  backpropSwish<D extends FloatDType, R extends number>(
    dY: NdArray<D, R>,
    X: NdArray<D, R>,
    Y: NdArray<D, R>,
    options?: InplaceOptions,
  ): NdArray<D, R>;
  /** `x · hardSigmoid(x)`. */
  hardSwish<D extends FloatDType, R extends number>(X: NdArray<D, R>, options?: InplaceOptions): NdArray<D, R>;
  /** The gradient through {@link ActivationOps.hardSwish}. */
  backpropHardSwish<D extends FloatDType, R extends number>(
    dY: NdArray<D, R>,
    X: NdArray<D, R>,
    options?: InplaceOptions,
  ): NdArray<D, R>;
  /** `x · min(max(x + 3, 0), 6) / 6` (Howard et al. 2019, MobileNetV3). */
  hardSwishMobilenet<D extends FloatDType, R extends number>(X: NdArray<D, R>, options?: InplaceOptions): NdArray<D, R>;
  /** The gradient through {@link ActivationOps.hardSwishMobilenet}. */
  backpropHardSwishMobilenet<D extends FloatDType, R extends number>(
    dY: NdArray<D, R>,
    X: NdArray<D, R>,
    options?: InplaceOptions,
  ): NdArray<D, R>;
  /** `½ x · (x / √(1 + x²) + 1)`. */
  dish<D extends FloatDType, R extends number>(X: NdArray<D, R>, options?: InplaceOptions): NdArray<D, R>;
  /** The gradient through {@link ActivationOps.dish}. */
  backpropDish<D extends FloatDType, R extends number>(
    dY: NdArray<D, R>,
    X: NdArray<D, R>,
    options?: InplaceOptions,
  ): NdArray<D, R>;
  /**
   * `x · Φ(x)`, with Φ the normal distribution function (Hendrycks & Gimpel 2016). Φ is exact to the dtype's precision;
   * Python Thinc approximates it on the CPU with an error of up to 1.5e-7.
   */
  gelu<D extends FloatDType, R extends number>(X: NdArray<D, R>, options?: InplaceOptions): NdArray<D, R>;
  /** `dY · (Φ(x) + x · φ(x))`. */
  backpropGelu<D extends FloatDType, R extends number>(
    dY: NdArray<D, R>,
    X: NdArray<D, R>,
    options?: InplaceOptions,
  ): NdArray<D, R>;
  /** `½ x · (1 + tanh(√(2/π) · (x + 0.044715 x³)))`. */
  geluApprox<D extends FloatDType, R extends number>(X: NdArray<D, R>, options?: InplaceOptions): NdArray<D, R>;
  /** The gradient through {@link ActivationOps.geluApprox}. */
  backpropGeluApprox<D extends FloatDType, R extends number>(
    dY: NdArray<D, R>,
    X: NdArray<D, R>,
    options?: InplaceOptions,
  ): NdArray<D, R>;
  /** The error function, exact to the dtype's precision. */
  erf<D extends FloatDType, R extends number>(X: NdArray<D, R>): NdArray<D, R>;
  /** The squared hyperbolic secant, with X clipped to [-20, 20]. */
  sechsq<D extends FloatDType, R extends number>(X: NdArray<D, R>): NdArray<D, R>;
  /** `x · tanh(log(1 + e^x))`, and `x` from the threshold on (Misra 2019). */
  mish<D extends FloatDType, R extends number>(X: NdArray<D, R>, options?: MishOptions): NdArray<D, R>;
  /** The gradient through {@link ActivationOps.mish}. */
  backpropMish<D extends FloatDType, R extends number>(
    dY: NdArray<D, R>,
    X: NdArray<D, R>,
    options?: MishOptions,
  ): NdArray<D, R>;
  /** `-(y · log(p + 1e-8) + (1 - y) · log(1 - p + 1e-8))`, elementwise and not summed. */
  logloss<D extends FloatDType, R extends number>(yTrue: NdArray<D, R>, yPred: NdArray<D, R>): NdArray<D, R>;
}
