import { checkNumber } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { withDefaults } from "./checks.js";
import {
  type CosineSimilarityOptions,
  cosineSimilarity,
  type PairwiseDistanceOptions,
  pairwiseDistance,
} from "./functional/index.js";
import type { Given } from "./given.js";
import { Module } from "./module.js";

type Pair = readonly [x1: Tensor, x2: Tensor];

/** The norm of the differences along the last axis. */
export class PairwiseDistance extends Module<Pair> {
  /** The p of the norm. */
  readonly norm: number;
  /** Added to each difference, so that the gradient is finite at 0. */
  readonly eps: number;
  /** Whether the last axis stays, with the length 1. */
  readonly keepdim: boolean;

  constructor(...given: Given<PairwiseDistanceOptions, "p eps keepdim">) {
    super();
    const defaults: Required<PairwiseDistanceOptions> = { p: 2, eps: 1e-6, keepdim: false };
    const { p, eps, keepdim } = withDefaults(given, "PairwiseDistance", defaults);
    this.norm = p === Number.POSITIVE_INFINITY ? p : checkNumber(p, "PairwiseDistance: p");
    this.eps = checkNumber(eps, "PairwiseDistance: eps");
    this.keepdim = keepdim;
  }

  /** @throws {ShapeError} when the inputs cannot be broadcast to each other. */
  forward(x1: Tensor, x2: Tensor): Tensor {
    const { norm: p, eps, keepdim } = this;
    return this.attempt(() => pairwiseDistance(x1, x2, { p, eps, keepdim }));
  }
}

/** The cosine of the angle between vectors that lie along an axis. */
export class CosineSimilarity extends Module<Pair> {
  /** The axis that the vectors lie along. */
  readonly dim: number;
  /** The least that lengths are taken for, against division by 0. */
  readonly eps: number;

  constructor(...given: Given<CosineSimilarityOptions, "dim eps">) {
    super();
    const defaults: Required<CosineSimilarityOptions> = { dim: 1, eps: 1e-8 };
    const { dim, eps } = withDefaults(given, "CosineSimilarity", defaults);
    this.dim = checkNumber(dim, "CosineSimilarity: dim", { integer: true });
    this.eps = checkNumber(eps, "CosineSimilarity: eps");
  }

  /** @throws {ShapeError} when the inputs cannot be broadcast to each other. */
  forward(x1: Tensor, x2: Tensor): Tensor {
    return this.attempt(() => cosineSimilarity(x1, x2, this));
  }
}
