import { ArgumentError, checkNumber, formatShape, ShapeError } from "@thinc/core";
import { noGrad } from "../../grad-mode.js";
import type { Tensor } from "../../tensor.js";
import { torchObject } from "../../torch-object.js";
import { checkPositive, checkSameShape, checkTensor } from "../checks.js";
import { checkReduction, type ReductionOptions, reduceLoss, reductionNumber } from "../reduction.js";

/** The options of {@link l1Loss} and {@link mseLoss}. */
export interface WeightedErrorOptions extends ReductionOptions {
  /** A factor for each element, of the input's shape. The mean is then that over the weights. */
  weight?: Tensor | null;
}

/** The absolute differences. @throws {ShapeError} when the shapes differ; PyTorch only warns then, and broadcasts. */
export function l1Loss(input: Tensor, target: Tensor, options: WeightedErrorOptions = {}): Tensor {
  const number = checkErrors("l1Loss", input, target, options);
  if (!options.weight) return torchObject.l1Loss(input, target, number);
  return reduceWeighted(input.sub(target).abs(), options.weight, options);
}

/** The squared differences. @throws {ShapeError} when the shapes differ; PyTorch only warns then, and broadcasts. */
export function mseLoss(input: Tensor, target: Tensor, options: WeightedErrorOptions = {}): Tensor {
  const number = checkErrors("mseLoss", input, target, options);
  if (!options.weight) return torchObject.mseLoss(input, target, number);
  return reduceWeighted(input.sub(target).pow(2), options.weight, options);
}

/**
 * Half the squared differences over `beta` where they are smaller than that, else the absolute ones less `beta / 2`
 * (Girshick, 2015).
 *
 * @throws {ShapeError} when the shapes differ. @throws {ArgumentError} when `beta`, 1 if left out, is negative.
 */
export function smoothL1Loss(
  input: Tensor,
  target: Tensor,
  options: ReductionOptions & { beta?: number } = {},
): Tensor {
  const beta = checkNumber(options.beta ?? 1, "smoothL1Loss: beta", { min: 0 });
  const number = checkErrors("smoothL1Loss", input, target, options);
  return beta === 0 ? torchObject.l1Loss(input, target, number) : torchObject.smoothL1Loss(input, target, number, beta);
}

/** The options of {@link huberLoss}. */
export interface HuberOptions extends ReductionOptions {
  /** Where the loss goes over from square to straight; 1 if left out, and above 0. */
  delta?: number;
  /** A factor for each element, of the input's shape. */
  weight?: Tensor | null;
}

/**
 * Half the squared differences where they are smaller than `delta`, else `delta` times the absolute ones less `delta / 2`
 * (Huber, 1964).
 *
 * @throws {ShapeError} when the shapes differ.
 */
export function huberLoss(input: Tensor, target: Tensor, options: HuberOptions = {}): Tensor {
  const { weight = null, reduction = "mean" } = options;
  const delta = checkPositive(options.delta ?? 1, "huberLoss: delta");
  const number = checkErrors("huberLoss", input, target, options);
  if (weight === null) return torchObject.huberLoss(input, target, number, delta);
  return reduceLoss(
    torchObject.huberLoss(input, target, reductionNumber("huberLoss", "none"), delta).mul(weight),
    reduction,
  );
}

/** The options of {@link poissonNllLoss}. */
export interface PoissonOptions extends ReductionOptions {
  /** Whether the input is the logarithm of the rate; true if left out. */
  logInput?: boolean;
  /** Whether Stirling's approximation of the target's factorial is added; false if left out. */
  full?: boolean;
  /** Added to a rate before its logarithm is taken; 1e-8 if left out. */
  eps?: number;
}

/** The negative log likelihood of counts under Poisson's distribution. */
export function poissonNllLoss(input: Tensor, target: Tensor, options: PoissonOptions = {}): Tensor {
  const { logInput = true, full = false, eps = 1e-8, reduction } = options;
  const number = reductionNumber("poissonNllLoss", reduction);
  checkTensor("poissonNllLoss", input);
  checkTensor("poissonNllLoss", target, "target");
  return torchObject.poissonNllLoss(input, target, logInput, full, checkNumber(eps, "poissonNllLoss: eps"), number);
}

/** The options of {@link gaussianNllLoss}. */
export interface GaussianOptions extends ReductionOptions {
  /** Whether the constant `log(2 π) / 2` is added; false if left out. */
  full?: boolean;
  /** The least variance, so that nothing is divided by 0; 1e-6 if left out. */
  eps?: number;
}

/**
 * The negative log likelihood of targets under normal distributions with the input as mean (Nix and Weigend, 1994).
 *
 * @param variance A number; or a tensor of the input's shape, of one in which one axis is 1 long, or without the last axis.
 * @throws {ArgumentError} when a variance is negative. @throws {ShapeError} when it has another shape.
 */
export function gaussianNllLoss(
  input: Tensor,
  target: Tensor,
  variance: Tensor | number,
  options: GaussianOptions = {},
): Tensor {
  const where = "gaussianNllLoss";
  const { full = false, eps = 1e-6 } = options;
  const reduction = checkReduction(where, options.reduction ?? "mean");
  checkNumber(eps, `${where}: eps`, { min: 0 });
  checkTensor(where, input);
  checkTensor(where, target, "target");
  const given =
    typeof variance === "number"
      ? torchObject.onesLike(input).mul(checkNumber(variance, `${where}: variance`))
      : variance;
  checkTensor(where, given, "variance");
  if (given.lt(0).any().item() === true) {
    throw new ArgumentError({ message: `${where}: a variance is negative. Pass variances, not their logarithms.` });
  }
  const floored = fitVariance(where, input, given).clone();
  noGrad(() => floored.clampMin_(eps));
  const elements = floored.log().add(input.sub(target).pow(2).div(floored)).mul(0.5);
  return reduceLoss(full ? elements.add(0.5 * Math.log(2 * Math.PI)) : elements, reduction);
}

function fitVariance(where: string, input: Tensor, variance: Tensor): Tensor {
  const wanted = input.shape;
  const { shape } = variance;
  const differing = wanted.filter((length, axis) => length !== shape[axis]);
  if (shape.length === wanted.length) {
    if (differing.length === 0) return variance;
    if (differing.length === 1 && shape.some((length, axis) => length === 1 && wanted[axis] !== 1)) return variance;
  } else if (shape.length === wanted.length - 1 && shape.every((length, axis) => length === wanted[axis])) {
    return variance.unsqueeze(-1);
  }
  throw new ShapeError({
    message: `${where}: expected a variance ${formatShape(wanted)}, or one with 1 for one of these, got ${formatShape(shape)}.`,
    expected: wanted,
    actual: shape,
  });
}

function checkErrors(where: string, input: unknown, target: unknown, options: WeightedErrorOptions): number {
  checkTensor(where, input);
  checkTensor(where, target, "target");
  checkSameShape(where, input, target, "target");
  const { weight } = options;
  if (weight !== undefined && weight !== null) {
    checkTensor(where, weight, "weight");
    checkSameShape(where, input, weight, "weight");
  }
  return reductionNumber(where, options.reduction);
}

function reduceWeighted(errors: Tensor, weight: Tensor, { reduction }: ReductionOptions): Tensor {
  const weighted = errors.mul(weight);
  if (reduction === "none") return weighted;
  return reduction === "sum" ? weighted.sum() : weighted.sum().div(weight.sum());
}
