import { ArgumentError, checkNumber } from "@thinc/core";
import { noGrad } from "../../grad-mode.js";
import { Tensor } from "../../tensor.js";
import { torchObject } from "../../torch-object.js";
import { checkPositive, checkTensor, withDefaults } from "../checks.js";
import type { Given } from "../given.js";

/** How a norm over several tensors is computed. */
export interface TotalNormOptions {
  /** The p of the norm; 2 if left out, `Infinity` for the largest magnitude. */
  normType?: number;
  /** Whether a norm that is no finite number is an error; false if left out. */
  errorIfNonfinite?: boolean;
}

/** The options of {@link clipGradNorm_}. */
export type ClipGradNormOptions = TotalNormOptions;

/** The norm of all elements of some tensors together; 0 for none. @throws {ArgumentError} when it is not finite and has to be. */
export function getTotalNorm(
  tensors: Tensor | Iterable<Tensor>,
  ...given: Given<TotalNormOptions, "normType errorIfNonfinite">
): Tensor {
  return noGrad(() => totalNorm("getTotalNorm", tensorsOf("getTotalNorm", tensors), given));
}

/**
 * Scales the gradients of parameters down, in place, so that their norm together is at most `maxNorm`.
 *
 * @returns The norm before.
 * @throws {ArgumentError} when it is not finite, and has to be; the gradients are left as they are then.
 */
export function clipGradNorm_(
  parameters: Tensor | Iterable<Tensor>,
  maxNorm: number,
  ...given: Given<ClipGradNormOptions, "normType errorIfNonfinite">
): Tensor {
  const where = "clipGradNorm_";
  checkNumber(maxNorm, `${where}: maxNorm`, { min: 0 });
  return noGrad(() => {
    const gradients = gradientsOf(where, parameters);
    const norm = totalNorm(where, gradients, given);
    scaleDown(gradients, maxNorm, norm);
    return norm;
  });
}

/** Scales the gradients of parameters down, in place, given the norm of all of them together. */
export function clipGradsWithNorm_(parameters: Tensor | Iterable<Tensor>, maxNorm: number, totalNorm: Tensor): void {
  const where = "clipGradsWithNorm_";
  checkNumber(maxNorm, `${where}: maxNorm`, { min: 0 });
  checkTensor(where, totalNorm, "totalNorm");
  noGrad(() => scaleDown(gradientsOf(where, parameters), maxNorm, totalNorm));
}

/** Cuts the elements of parameters' gradients off, in place, at `-clipValue` and `clipValue`. */
export function clipGradValue_(parameters: Tensor | Iterable<Tensor>, clipValue: number): void {
  checkNumber(clipValue, "clipGradValue_: clipValue", { min: 0 });
  noGrad(() => {
    for (const gradient of gradientsOf("clipGradValue_", parameters)) gradient.clamp_(-clipValue, clipValue);
  });
}

function totalNorm(where: string, tensors: readonly Tensor[], given: readonly unknown[]): Tensor {
  const { normType, errorIfNonfinite } = withDefaults(given, where, { normType: 2, errorIfNonfinite: false });
  if (normType !== Number.POSITIVE_INFINITY) checkPositive(normType, `${where}: normType`);
  if (tensors.length === 0) return torchObject.tensor(0);
  const { device } = tensors[0];
  const norms = tensors.map((tensor) => torchObject.linalgVectorNorm(tensor, normType).to({ device }));
  const total = torchObject.linalgVectorNorm(torchObject.stack(norms), normType);
  if (errorIfNonfinite && total.isfinite().item() !== true) {
    throw new ArgumentError({
      message: `${where}: the norm of the gradients is ${total.item()}. Lower the learning rate, or pass { errorIfNonfinite: false }.`,
    });
  }
  return total;
}

function scaleDown(gradients: readonly Tensor[], maxNorm: number, norm: Tensor): void {
  // Multiplied always, rather than when needed, so that nothing has to wait for the norm; the summand is PyTorch's.
  const factor = norm.add(1e-6).reciprocal().mul(maxNorm).clamp(null, 1);
  for (const gradient of gradients) gradient.mul_(factor.to({ device: gradient.device }));
}

function gradientsOf(where: string, parameters: Tensor | Iterable<Tensor>): Tensor[] {
  return tensorsOf(where, parameters).flatMap((parameter) => parameter.grad ?? []);
}

function tensorsOf(where: string, tensors: Tensor | Iterable<Tensor>): Tensor[] {
  const list = tensors instanceof Tensor ? [tensors] : [...tensors];
  for (const tensor of list) checkTensor(where, tensor, "parameters");
  return list;
}
