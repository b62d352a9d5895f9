import type { TorchDType } from "../../dtypes.js";
import type { Tensor } from "../../tensor.js";
import { torchObject } from "../../torch-object.js";
import { checkPositive, checkTensor } from "../checks.js";

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

/** The softmax of `-x`. */
export function softmin(input: Tensor, dim: number | null = null, options: { dtype?: TorchDType | null } = {}): Tensor {
  return softmax(input.neg(), dim, options);
}

/** The options of {@link gumbelSoftmax}. */
export interface GumbelSoftmaxOptions {
  /** The temperature, above 0; 1 if left out. */
  tau?: number;
  /** Whether the sample is one-hot, with the gradient of the soft one; false if left out. */
  hard?: boolean;
  /** The axis of the classes, the last if left out. */
  dim?: number;
}

/** Samples from Gumbel's distribution over classes (Jang et al., 2016), differentiable by their logits. */
export function gumbelSoftmax(logits: Tensor, options: GumbelSoftmaxOptions = {}): Tensor {
  const { hard = false, dim = -1 } = options;
  checkTensor("gumbelSoftmax", logits, "logits");
  const tau = checkPositive(options.tau ?? 1, "gumbelSoftmax: tau");
  const noise = torchObject.emptyLike(logits.detach(), { memoryFormat: "contiguousFormat" }).exponential_().log().neg();
  const soft = logits.add(noise).div(tau).softmax(dim);
  if (!hard) return soft;
  const index = soft.argmax(dim, true);
  const oneHot = torchObject.zerosLike(soft.detach(), { memoryFormat: "contiguousFormat" }).scatter_(dim, index, 1);
  return oneHot.sub(soft.detach()).add(soft);
}

function implicitAxis(input: Tensor): number {
  return [0, 1, 3].includes(input.ndim) ? 0 : 1;
}
