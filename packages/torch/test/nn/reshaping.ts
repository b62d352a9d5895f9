import * as nn from "../../src/nn/index";
import type { Tensor } from "../../src/tensor";
import { torch } from "../../src/torch";

class Listed extends nn.Module {
  scales = new nn.ParameterList([torch.ones([3]), new nn.Parameter(torch.full([2, 3], 0.5))]);
  forward(X: Tensor): Tensor {
    return X.mul(this.scales.at(0)).add(this.scales.at(-1).sum([0]));
  }
}

class Named extends nn.Module {
  parts = new nn.ParameterDict({ shift: torch.ones([3]), factor: new nn.Parameter(torch.full([1, 3], 2)) });
  forward(X: Tensor): Tensor {
    return X.mul(this.parts.get("factor")).add(this.parts.get("shift"));
  }
}

/** How each module of the fixtures that pads, scales, rearranges, measures or holds is made here. */
export const RESHAPING: Record<string, () => nn.AnyModule> = {
  "constant padding of lines": () => new nn.ConstantPad1d(2, 3.5),
  "constant padding of images": () => new nn.ConstantPad2d([1, 0, 2, 3], -0.5),
  "constant padding of volumes": () => new nn.ConstantPad3d(1, 0.25),
  "zero padding of lines": () => new nn.ZeroPad1d([3, 1]),
  "zero padding of images": () => new nn.ZeroPad2d([1, -1, 2, 0]),
  "zero padding of volumes": () => new nn.ZeroPad3d([1, 0, 0, 1, 1, 0]),
  "reflection of lines": () => new nn.ReflectionPad1d([2, 1]),
  "reflection of images": () => new nn.ReflectionPad2d(2),
  "reflection of volumes": () => new nn.ReflectionPad3d(1),
  "replication of lines": () => new nn.ReplicationPad1d(2),
  "replication of images": () => new nn.ReplicationPad2d([1, 2, 0, 1]),
  "replication of volumes": () => new nn.ReplicationPad3d([1, 0, 2, 1, 0, 1]),
  "circle of lines": () => new nn.CircularPad1d(2),
  "circle of images": () => new nn.CircularPad2d([1, 2, 2, 0]),
  "circle of volumes": () => new nn.CircularPad3d(1),
  "unpooling of lines": () => new nn.MaxUnpool1d(2),
  "unpooling of images": () => new nn.MaxUnpool2d([2, 3], { stride: [2, 1] }),
  "unpooling of volumes": () => new nn.MaxUnpool3d(2, { stride: 1 }),
  "power pooling of lines": () => new nn.LPPool1d(2, 3, { stride: 2 }),
  "power pooling of images": () => new nn.LPPool2d(3, [2, 3], { ceilMode: true }),
  "power pooling of volumes": () => new nn.LPPool3d(1.5, 2),
  "fractional pooling": () => new nn.FractionalMaxPool2d(2, { outputSize: [3, 2] }),
  "fractional pooling with indices": () =>
    new nn.FractionalMaxPool2d([2, 1], { outputRatio: [0.7, 0.5], returnIndices: true }),
  "fractional pooling of volumes": () => new nn.FractionalMaxPool3d(2, { outputRatio: 0.7 }),
  "upsampling of lines": () => new nn.Upsample({ scaleFactor: 2.5 }),
  "linear upsampling": () => new nn.Upsample({ size: 8, mode: "linear", alignCorners: true }),
  "upsampling of images": () => new nn.Upsample({ size: [7, 9] }),
  "bilinear upsampling": () => new nn.Upsample({ scaleFactor: [2, 1.5], mode: "bilinear" }),
  "bilinear upsampling by a recomputed factor": () =>
    new nn.Upsample({ scaleFactor: 1.7, mode: "bilinear", recomputeScaleFactor: true }),
  "bicubic upsampling": () => new nn.Upsample({ scaleFactor: 1.5, mode: "bicubic", alignCorners: false }),
  "exact upsampling": () => new nn.Upsample({ size: [6, 3], mode: "nearest-exact" }),
  "upsampling by area": () => new nn.Upsample({ scaleFactor: 0.6, mode: "area" }),
  "upsampling of volumes": () => new nn.Upsample({ size: [4, 5, 6] }),
  "trilinear upsampling": () => new nn.Upsample({ scaleFactor: 2, mode: "trilinear" }),
  "nearest pixels": () => new nn.UpsamplingNearest2d({ scaleFactor: 2 }),
  "bilinear pixels": () => new nn.UpsamplingBilinear2d({ size: [6, 7] }),
  "pixel shuffle": () => new nn.PixelShuffle(2),
  "pixel unshuffle": () => new nn.PixelUnshuffle(2),
  "channel shuffle": () => new nn.ChannelShuffle(3),
  unfold: () => new nn.Unfold([2, 3]),
  "unfold with all options": () => new nn.Unfold(2, { dilation: [1, 2], padding: 1, stride: [2, 1] }),
  fold: () => new nn.Fold([4, 5], [2, 3]),
  "fold with all options": () => new nn.Fold([4, 5], 2, { dilation: [1, 2], padding: 1, stride: [2, 1] }),
  "cosine similarity": () => new nn.CosineSimilarity(),
  "cosine similarity of columns": () => new nn.CosineSimilarity({ dim: 0, eps: 1e-3 }),
  "pairwise distance": () => new nn.PairwiseDistance(),
  "pairwise distance with all options": () => new nn.PairwiseDistance({ p: 1, eps: 1e-3, keepdim: true }),
  "local response norm": () => new nn.LocalResponseNorm(2),
  "local response norm of lines": () => new nn.LocalResponseNorm(3, { alpha: 0.1, beta: 0.5, k: 2 }),
  "parameter list": () => new Listed(),
  "parameter dict": () => new Named(),
  "adaptive log softmax": () => new nn.AdaptiveLogSoftmaxWithLoss(8, 12, [3, 6], { divValue: 2 }),
  "adaptive log softmax with a bias": () => new nn.AdaptiveLogSoftmaxWithLoss(8, 12, [4], { headBias: true }),
};
