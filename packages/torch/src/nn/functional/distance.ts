import { checkNumber } from "@thinc/core";
import type { Tensor } from "../../tensor.js";
import { torchObject } from "../../torch-object.js";
import { checkTensor } from "../checks.js";

/** The options of {@link pairwiseDistance}. */
export interface PairwiseDistanceOptions {
  /** The norm; 2 if left out. */
  p?: number;
  /** Added to differences, so that the gradient at 0 is finite; 1e-6 if left out. */
  eps?: number;
  /** Whether the last axis stays, 1 long; false if left out. */
  keepdim?: boolean;
}

/** The norm of the differences along the last axis. */
export function pairwiseDistance(x1: Tensor, x2: Tensor, options: PairwiseDistanceOptions = {}): Tensor {
  const { p = 2, eps = 1e-6, keepdim = false } = options;
  checkTensor("pairwiseDistance", x1, "x1");
  checkTensor("pairwiseDistance", x2, "x2");
  return torchObject.pairwiseDistance(x1, x2, p, eps, keepdim);
}

/** The options of {@link cosineSimilarity}. */
export interface CosineSimilarityOptions {
  /** The axis; 1 if left out. */
  dim?: number;
  /** The least length of a vector, so that nothing is divided by 0; 1e-8 if left out. */
  eps?: number;
}

/** The cosine of the angle between vectors that lie along an axis. */
export function cosineSimilarity(x1: Tensor, x2: Tensor, options: CosineSimilarityOptions = {}): Tensor {
  const { dim = 1, eps = 1e-8 } = options;
  checkTensor("cosineSimilarity", x1, "x1");
  checkTensor("cosineSimilarity", x2, "x2");
  return torchObject.cosineSimilarity(x1, x2, checkNumber(dim, "cosineSimilarity: dim", { integer: true }), eps);
}

/** The distances between all pairs of rows of `[N, D]`: a line of `N (N - 1) / 2`. @param p The norm. */
export function pdist(input: Tensor, p = 2): Tensor {
  checkTensor("pdist", input);
  return torchObject.pdist(input, p);
}
