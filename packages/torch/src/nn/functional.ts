import { ShapeError, sameShape } from "@thinc/core";
import type { TorchDType } from "../dtypes.js";
import { noGrad } from "../grad-mode.js";
import type { Tensor } from "../tensor.js";
import { torchObject } from "../torch-object.js";
import { type Reduction, reductionNumber } from "./reduction.js";

export * from "./functional/index.js";

// What modules compute, without their state; the functions of `torch.nn.functional`, by its names and defaults.

/** Whether an activation overwrites its input. */
export interface InplaceOptions {
  inplace?: boolean;
}

/** A length for each axis, or one for all. */
export type Lengths = number | readonly number[];

/** `X W^T + b`. */
export function linear(input: Tensor, weight: Tensor, bias: Tensor | null = null): Tensor {
  return torchObject.linear(input, weight, bias);
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

/** `exp(x)` over its sum along an axis; left out, the axis is 0 for tensors of 0, 1 and 3 axes, else 1, as in PyTorch. */
export function softmax(input: Tensor, dim: number | null = null, options: { dtype?: TorchDType | null } = {}): Tensor {
  return torchObject.softmax(input, dim ?? implicitAxis(input), { dtype: options.dtype ?? null });
}

/** The logarithm of {@link softmax}, computed in one. */
export function logSoftmax(
  input: Tensor,
  dim: number | null = null,
  options: { dtype?: TorchDType | null } = {},
): Tensor {
  return torchObject.logSoftmax(input, dim ?? implicitAxis(input), { dtype: options.dtype ?? null });
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

/** Sets elements to 0 with probability `p` and scales the others up by `1 / (1 - p)`, when training. */
export function dropout(input: Tensor, p = 0.5, training = true, options: InplaceOptions = {}): Tensor {
  return options.inplace ? torchObject.dropout_(input, p, training) : torchObject.dropout(input, p, training);
}

/** The options of {@link layerNorm}. */
export interface LayerNormFunctionOptions {
  weight?: Tensor | null;
  bias?: Tensor | null;
  /** Added to the variance; 1e-5 if left out. */
  eps?: number;
}

/** Shifts and scales the last axes to mean 0 and variance 1. */
export function layerNorm(
  input: Tensor,
  normalizedShape: readonly number[],
  options: LayerNormFunctionOptions = {},
): Tensor {
  const { weight = null, bias = null, eps = 1e-5 } = options;
  return torchObject.layerNorm(input, normalizedShape, weight, bias, eps);
}

/** The options of {@link embedding}. */
export interface EmbeddingFunctionOptions {
  /** The row that gets no gradient. */
  paddingIdx?: number | null;
  /** Rows longer than this are scaled down, in place, before they are looked up. */
  maxNorm?: number | null;
  /** The p of that norm; 2 if left out. */
  normType?: number;
  /** Divides gradients by how often a row occurs in the batch. */
  scaleGradByFreq?: boolean;
  /** Whether the weight's gradient is sparse. */
  sparse?: boolean;
}

/** The rows of `weight` that `input` names. */
export function embedding(input: Tensor, weight: Tensor, options: EmbeddingFunctionOptions = {}): Tensor {
  const { paddingIdx = null, maxNorm = null, normType = 2, scaleGradByFreq = false, sparse = false } = options;
  let indices = input;
  if (maxNorm !== null) {
    indices = input.contiguous();
    noGrad(() => torchObject.embeddingRenorm_(weight.detach(), indices, maxNorm, normType));
  }
  return torchObject.embedding(weight, indices, paddingIdx ?? -1, scaleGradByFreq, sparse);
}

/** What stands beyond the edges. */
export type PaddingMode = "constant" | "reflect" | "replicate" | "circular";

/** Adds elements at the ends of the last axes. @param lengths Before and after the last axis, then the one before, and so on. */
export function pad(
  input: Tensor,
  lengths: readonly number[],
  options: { mode?: PaddingMode; value?: number | null } = {},
): Tensor {
  return torchObject.pad(input, lengths, { mode: options.mode ?? "constant", value: options.value ?? null });
}

/** The options of {@link maxPool2d}. */
export interface MaxPoolFunctionOptions {
  /** The kernel's size if left out. */
  stride?: Lengths | null;
  padding?: Lengths;
  dilation?: Lengths;
  /** Whether windows may go over the edge. */
  ceilMode?: boolean;
}

/** The largest element of each window. */
export function maxPool2d(input: Tensor, kernelSize: Lengths, options: MaxPoolFunctionOptions = {}): Tensor {
  const { stride = null, padding = 0, dilation = 1, ceilMode = false } = options;
  return torchObject.maxPool2d(input, kernelSize, stride ?? [], padding, dilation, ceilMode);
}

/** The largest element of each window, and its place in the image. */
export function maxPool2dWithIndices(
  input: Tensor,
  kernelSize: Lengths,
  options: MaxPoolFunctionOptions = {},
): [Tensor, Tensor] {
  const { stride = null, padding = 0, dilation = 1, ceilMode = false } = options;
  return torchObject.maxPool2dWithIndices(input, kernelSize, stride ?? [], padding, dilation, ceilMode);
}

/** The options of {@link avgPool2d}. */
export interface AvgPoolFunctionOptions {
  /** The kernel's size if left out. */
  stride?: Lengths | null;
  padding?: Lengths;
  /** Whether windows may go over the edge. */
  ceilMode?: boolean;
  /** Whether padding counts in the average; true if left out. */
  countIncludePad?: boolean;
  /** What the sum is divided by instead of the window's size. */
  divisorOverride?: number | null;
}

/** The average of each window. */
export function avgPool2d(input: Tensor, kernelSize: Lengths, options: AvgPoolFunctionOptions = {}): Tensor {
  const { stride = null, padding = 0, ceilMode = false, countIncludePad = true, divisorOverride = null } = options;
  return torchObject.avgPool2d(input, kernelSize, stride ?? [], padding, ceilMode, countIncludePad, divisorOverride);
}

/** The options of {@link batchNorm}. */
export interface BatchNormFunctionOptions {
  weight?: Tensor | null;
  bias?: Tensor | null;
  /** Whether the batch's own statistics are used, and the running ones updated; false if left out. */
  training?: boolean;
  /** How much of the batch's statistics goes into the running ones; 0.1 if left out. */
  momentum?: number;
  /** Added to the variance; 1e-5 if left out. */
  eps?: number;
}

/** Shifts and scales each channel to mean 0 and variance 1. */
export function batchNorm(
  input: Tensor,
  runningMean: Tensor | null,
  runningVar: Tensor | null,
  options: BatchNormFunctionOptions = {},
): Tensor {
  const { weight = null, bias = null, training = false, momentum = 0.1, eps = 1e-5 } = options;
  return torchObject.batchNorm(input, weight, bias, runningMean, runningVar, training, momentum, eps, true);
}

/**
 * The squared differences.
 *
 * @throws {ShapeError} when the shapes differ. PyTorch only warns then and broadcasts, which is hardly ever meant.
 */
export function mseLoss(input: Tensor, target: Tensor, options: { reduction?: Reduction } = {}): Tensor {
  if (!sameShape(input.shape, target.shape)) {
    throw new ShapeError({
      message: `mseLoss: the input has shape [${input.shape.join(", ")}], the target [${target.shape.join(", ")}]. Reshape or expand one of them.`,
      expected: input.shape,
      actual: target.shape,
    });
  }
  return torchObject.mseLoss(input, target, reductionNumber("mseLoss", options.reduction));
}

/** The options of {@link crossEntropy}. */
export interface CrossEntropyFunctionOptions {
  /** A weight for each class. */
  weight?: Tensor | null;
  /** The class that does not count; -100 if left out. */
  ignoreIndex?: number;
  reduction?: Reduction;
  /** How much of the target is spread over all classes; 0 if left out. */
  labelSmoothing?: number;
}

/** The cross entropy of logits `[N, C, …]` with classes `[N, …]` or probabilities `[N, C, …]`. */
export function crossEntropy(input: Tensor, target: Tensor, options: CrossEntropyFunctionOptions = {}): Tensor {
  const { weight = null, ignoreIndex = -100, reduction, labelSmoothing = 0 } = options;
  const number = reductionNumber("crossEntropy", reduction);
  return torchObject.crossEntropyLoss(input, target, weight, number, ignoreIndex, labelSmoothing);
}

function implicitAxis(input: Tensor): number {
  return [0, 1, 3].includes(input.ndim) ? 0 : 1;
}
