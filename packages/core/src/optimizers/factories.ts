import { checkOptions } from "../util/check-options.js";
import type { HyperParameter } from "./hyper-parameter.js";
import { Optimizer, type OptimizerOptions } from "./optimizer.js";

/** The settings of {@link Adam} and {@link RAdam}. */
export type AdamOptions = Omit<OptimizerOptions, "useRadam">;

/** The settings of {@link SGD}. */
export type SGDOptions = Pick<OptimizerOptions, "L2" | "gradClip" | "useAverages" | "l2IsWeightDecay">;

const SGD_OPTIONS = ["L2", "gradClip", "useAverages", "l2IsWeightDecay"];
const ADAM_OPTIONS = ["beta1", "beta2", "eps", ...SGD_OPTIONS];

/**
 * Makes an optimizer that follows Adam (Kingma and Ba, "Adam: A Method for Stochastic Optimization", 2015), with
 * decoupled weight decay where `L2` is set (Loshchilov and Hutter, 2019).
 *
 * @param learnRate How far a step goes; 0.001 if left out.
 * @throws {ArgumentError} when a setting is unknown, of a wrong type or out of range.
 */
export function Adam(learnRate: HyperParameter = 0.001, options: AdamOptions = {}): Optimizer {
  checkOptions(options, ADAM_OPTIONS, "Adam");
  return new Optimizer(learnRate, options);
}

/**
 * Makes an optimizer that follows RAdam (Liu et al., "On the Variance of the Adaptive Learning Rate and Beyond", 2020).
 *
 * @param learnRate How far a step goes; 0.001 if left out.
 * @throws {ArgumentError} when a setting is unknown, of a wrong type or out of range.
 */
export function RAdam(learnRate: HyperParameter = 0.001, options: AdamOptions = {}): Optimizer {
  checkOptions(options, ADAM_OPTIONS, "RAdam");
  return new Optimizer(learnRate, { ...options, useRadam: true });
}

/**
 * Makes an optimizer that goes down the gradient, without moments.
 *
 * @param learnRate How far a step goes.
 * @throws {ArgumentError} when a setting is unknown, of a wrong type or out of range.
 */
export function SGD(learnRate: HyperParameter, options: SGDOptions = {}): Optimizer {
  checkOptions(options, SGD_OPTIONS, "SGD");
  return new Optimizer(learnRate, { ...options, beta1: 0, beta2: 0 });
}
