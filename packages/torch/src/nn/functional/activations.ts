import type { Tensor } from "../../tensor.js";
import { torchObject } from "../../torch-object.js";

/** Whether an activation overwrites its input. */
export interface InplaceOptions {
  inplace?: boolean;
}

/** `max(x, 0)`. */
export function relu(input: Tensor, options: InplaceOptions = {}): Tensor {
  return options.inplace ? torchObject.relu_(input) : torchObject.relu(input);
}

/** `x Φ(x)`, or with `approximate: "tanh"` the approximation of Hendrycks and Gimpel (2016). */
export function gelu(input: Tensor, options: { approximate?: "none" | "tanh" } = {}): Tensor {
  return torchObject.gelu(input, { approximate: options.approximate ?? "none" });
}

/** The hyperbolic tangent. */
export function tanh(input: Tensor): Tensor {
  return torchObject.tanh(input);
}

/** `1 / (1 + exp(-x))`. */
export function sigmoid(input: Tensor): Tensor {
  return torchObject.sigmoid(input);
}

/** `x sigmoid(x)`. */
export function silu(input: Tensor, options: InplaceOptions = {}): Tensor {
  return options.inplace ? torchObject.silu_(input) : torchObject.silu(input);
}

/** `x tanh(log(1 + exp(x)))`. */
export function mish(input: Tensor, options: InplaceOptions = {}): Tensor {
  return options.inplace ? torchObject.mish_(input) : torchObject.mish(input);
}

/** `x` above 0, `negativeSlope * x` below. */
export function leakyRelu(input: Tensor, negativeSlope = 0.01, options: InplaceOptions = {}): Tensor {
  return options.inplace ? torchObject.leakyRelu_(input, negativeSlope) : torchObject.leakyRelu(input, negativeSlope);
}

/** `x` above 0, `alpha * (exp(x) - 1)` below. */
export function elu(input: Tensor, alpha = 1, options: InplaceOptions = {}): Tensor {
  return options.inplace ? torchObject.elu_(input, alpha) : torchObject.elu(input, alpha);
}

/** `(x + 3) / 6` between -3 and 3, 0 below and 1 above. */
export function hardsigmoid(input: Tensor, options: InplaceOptions = {}): Tensor {
  return options.inplace ? torchObject.hardsigmoid_(input) : torchObject.hardsigmoid(input);
}

/** `x (x + 3) / 6` between -3 and 3, 0 below and `x` above. */
export function hardswish(input: Tensor, options: InplaceOptions = {}): Tensor {
  return options.inplace ? torchObject.hardswish_(input) : torchObject.hardswish(input);
}

/** `x` between two values, and these beyond them. */
export function hardtanh(input: Tensor, minVal = -1, maxVal = 1, options: InplaceOptions = {}): Tensor {
  return options.inplace ? torchObject.hardtanh_(input, minVal, maxVal) : torchObject.hardtanh(input, minVal, maxVal);
}

/** `x` between 0 and 6, and these beyond them. */
export function relu6(input: Tensor, options: InplaceOptions = {}): Tensor {
  return hardtanh(input, 0, 6, options);
}

/** `x` outside of `-lambd` to `lambd`, 0 inside. */
export function hardshrink(input: Tensor, lambd = 0.5): Tensor {
  return torchObject.hardshrink(input, lambd);
}

/** `x` brought nearer to 0 by `lambd`, but not beyond. */
export function softshrink(input: Tensor, lambd = 0.5): Tensor {
  return torchObject.softshrink(input, lambd);
}

/** `x - tanh(x)`. */
export function tanhshrink(input: Tensor): Tensor {
  return input.sub(input.tanh());
}

/** `x` above a threshold, else a value. */
export function threshold(input: Tensor, threshold: number, value: number, options: InplaceOptions = {}): Tensor {
  return options.inplace
    ? torchObject.threshold_(input, threshold, value)
    : torchObject.threshold(input, threshold, value);
}

/** `log(sigmoid(x))`. */
export function logsigmoid(input: Tensor): Tensor {
  return torchObject.logSigmoid(input);
}

/** `x` above 0, `weight * x` below, with one weight or one for each channel. */
export function prelu(input: Tensor, weight: Tensor): Tensor {
  return torchObject.prelu(input, weight);
}

/** `x` above 0, below a slope times `x`: one drawn for each element when training, else the middle one. */
export function rrelu(
  input: Tensor,
  lower = 1 / 8,
  upper = 1 / 3,
  training = false,
  options: InplaceOptions = {},
): Tensor {
  return options.inplace
    ? torchObject.rrelu_(input, lower, upper, training)
    : torchObject.rrelu(input, lower, upper, training);
}

/** ELU scaled so that mean 0 and variance 1 are kept (Klambauer et al., 2017). */
export function selu(input: Tensor, options: InplaceOptions = {}): Tensor {
  return options.inplace ? torchObject.selu_(input) : torchObject.selu(input);
}

/** `x` above 0, `alpha * (exp(x / alpha) - 1)` below. */
export function celu(input: Tensor, alpha = 1, options: InplaceOptions = {}): Tensor {
  return options.inplace ? torchObject.celu_(input, alpha) : torchObject.celu(input, alpha);
}

/** `log(1 + exp(beta x)) / beta`; `x` itself where `beta x` is above the threshold. */
export function softplus(input: Tensor, beta = 1, threshold = 20): Tensor {
  return torchObject.softplus(input, beta, threshold);
}

/** `x / (1 + |x|)`. */
export function softsign(input: Tensor): Tensor {
  return input.div(input.abs().add(1));
}

/** The first half of an axis times the sigmoid of the second. */
export function glu(input: Tensor, dim = -1): Tensor {
  return torchObject.glu(input, dim);
}

/** {@link relu} in place. */
export function relu_(input: Tensor): Tensor {
  return torchObject.relu_(input);
}

/** {@link threshold} in place. */
export function threshold_(input: Tensor, threshold: number, value: number): Tensor {
  return torchObject.threshold_(input, threshold, value);
}

/** {@link hardtanh} in place. */
export function hardtanh_(input: Tensor, minVal = -1, maxVal = 1): Tensor {
  return torchObject.hardtanh_(input, minVal, maxVal);
}

/** {@link elu} in place. */
export function elu_(input: Tensor, alpha = 1): Tensor {
  return torchObject.elu_(input, alpha);
}

/** {@link selu} in place. */
export function selu_(input: Tensor): Tensor {
  return torchObject.selu_(input);
}

/** {@link celu} in place. */
export function celu_(input: Tensor, alpha = 1): Tensor {
  return torchObject.celu_(input, alpha);
}

/** {@link leakyRelu} in place. */
export function leakyRelu_(input: Tensor, negativeSlope = 0.01): Tensor {
  return torchObject.leakyRelu_(input, negativeSlope);
}

/** {@link rrelu} in place. */
export function rrelu_(input: Tensor, lower = 1 / 8, upper = 1 / 3, training = false): Tensor {
  return torchObject.rrelu_(input, lower, upper, training);
}
