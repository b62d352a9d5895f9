import * as nn from "../../src/nn/index";
import type { Tensor } from "../../src/tensor";

const F = nn.functional;

/** A function as a module. */
class Call extends nn.Module<readonly Tensor[]> {
  constructor(private readonly run: (...inputs: Tensor[]) => Tensor) {
    super();
  }
  forward(...inputs: Tensor[]): Tensor {
    return this.run(...inputs);
  }
}

const FUNCTIONS_BY_NAME: Record<string, (...inputs: Tensor[]) => Tensor> = {
  normalize: (X) => F.normalize(X),
  "normalize with all options": (X) => F.normalize(X, { p: 1, dim: 0, eps: 0.1 }),
  "one hot": (ids) => F.oneHot(ids),
  "one hot of seven": (ids) => F.oneHot(ids, 7),
  "gumbel softmax": (X) => F.gumbelSoftmax(X),
  "hard gumbel softmax": (X) => F.gumbelSoftmax(X, { tau: 0.5, hard: true, dim: 0 }),
  "distances of all pairs": (X) => F.pdist(X),
  "weighted absolute error": (X, Y, weight) => F.l1Loss(X, Y, { weight }),
  "weighted squared error": (X, Y, weight) => F.mseLoss(X, Y, { weight }),
  "weighted sum of squared errors": (X, Y, weight) => F.mseLoss(X, Y, { weight, reduction: "sum" }),
  "weighted huber loss": (X, Y, weight) => F.huberLoss(X, Y, { delta: 0.3, weight }),
  "samples of a grid": (X, grid) => F.gridSample(X, grid),
  "nearest samples of a grid": (X, grid) =>
    F.gridSample(X, grid, { mode: "nearest", paddingMode: "border", alignCorners: true }),
  "bicubic samples of a grid": (X, grid) =>
    F.gridSample(X, grid, { mode: "bicubic", paddingMode: "reflection", alignCorners: false }),
  "samples of a grid of volumes": (X, grid) => F.gridSample(X, grid, { alignCorners: true }),
  "affine grid": (theta) => F.affineGrid(theta, [2, 1, 3, 4]),
  "affine grid of volumes": (theta) => F.affineGrid(theta, [1, 1, 2, 3, 2], { alignCorners: true }),
  "smoothed bilinear images": (X) => F.interpolate(X, { size: [3, 2], mode: "bilinear", antialias: true }),
  "smoothed bicubic images": (X) => F.interpolate(X, { scaleFactor: 0.6, mode: "bicubic", antialias: true }),
  "largest magnitudes": (X) => F.lpPool2d(X, Number.POSITIVE_INFINITY, 2),
  "smallest magnitudes": (X) => F.lpPool2d(X, Number.NEGATIVE_INFINITY, 2, { stride: 1 }),
  "causal attention": (Q, K, V) => F.scaledDotProductAttention(Q, K, V, { isCausal: true, scale: 0.3 }),
};

/** The functions of the fixtures that are no module, each as one. */
export const FUNCTIONS: Record<string, () => nn.AnyModule> = Object.fromEntries(
  Object.entries(FUNCTIONS_BY_NAME).map(([name, run]) => [name, () => new Call(run)]),
);
