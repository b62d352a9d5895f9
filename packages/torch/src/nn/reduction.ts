import type { Tensor } from "../tensor.js";
import { checkChoice } from "./checks.js";

/** What a loss does with its elements. */
export type Reduction = "none" | "mean" | "sum";

/** The option that all losses have. */
export interface ReductionOptions {
  /** `mean` if left out. */
  reduction?: Reduction;
}

/** In the order of the numbers that libtorch has for them. */
const REDUCTIONS: readonly Reduction[] = ["none", "mean", "sum"];

/** Checks a reduction. @throws {ArgumentError} when there is no such. */
export function checkReduction(where: string, reduction: unknown): Reduction {
  return checkChoice(reduction, `${where}: reduction`, REDUCTIONS);
}

/** libtorch's number for a reduction, the mean if left out. @throws {ArgumentError} when there is no such. */
export function reductionNumber(where: string, reduction: Reduction = "mean"): number {
  return REDUCTIONS.indexOf(checkReduction(where, reduction));
}

/** The elements of a loss, their mean or their sum. */
export function reduceLoss(elements: Tensor, reduction: Reduction): Tensor {
  if (reduction === "none") return elements;
  return reduction === "mean" ? elements.mean() : elements.sum();
}

/** The places of the arguments of losses that only have a reduction; see `Given`. */
export const REDUCTION = "~sizeAverage ~reduce reduction";
