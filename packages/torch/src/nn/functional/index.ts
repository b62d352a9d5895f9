// What modules compute, without their state; the functions of `torch.nn.functional`, by its names and defaults.

export type { Lengths } from "../lengths.js";
export type { Reduction, ReductionOptions } from "../reduction.js";
export {
  celu,
  celu_,
  elu,
  elu_,
  gelu,
  glu,
  hardshrink,
  hardsigmoid,
  hardswish,
  hardtanh,
  hardtanh_,
  type InplaceOptions,
  leakyRelu,
  leakyRelu_,
  logsigmoid,
  mish,
  prelu,
  relu,
  relu_,
  relu6,
  rrelu,
  rrelu_,
  selu,
  selu_,
  sigmoid,
  silu,
  softplus,
  softshrink,
  softsign,
  tanh,
  tanhshrink,
  threshold,
  threshold_,
} from "./activations.js";
export {
  adaptiveAvgPool1d,
  adaptiveAvgPool2d,
  adaptiveAvgPool3d,
  adaptiveMaxPool1d,
  adaptiveMaxPool1dWithIndices,
  adaptiveMaxPool2d,
  adaptiveMaxPool2dWithIndices,
  adaptiveMaxPool3d,
  adaptiveMaxPool3dWithIndices,
  type OutputLengths,
} from "./adaptive-pooling.js";
export { type AttentionFunctionOptions, scaledDotProductAttention } from "./attention.js";
export { type AvgPoolFunctionOptions, avgPool1d, avgPool2d, avgPool3d } from "./average-pooling.js";
export {
  type BinaryCrossEntropyOptions,
  type BinaryCrossEntropyWithLogitsOptions,
  binaryCrossEntropy,
  binaryCrossEntropyWithLogits,
  type CrossEntropyFunctionOptions,
  crossEntropy,
  type KLDivOptions,
  type KLReduction,
  klDiv,
  type NLLFunctionOptions,
  nllLoss,
} from "./classification-losses.js";
export {
  type ConvFunctionOptions,
  type ConvTransposeFunctionOptions,
  conv1d,
  conv2d,
  conv3d,
  convTranspose1d,
  convTranspose2d,
  convTranspose3d,
} from "./conv.js";
export { type CTCOptions, ctcLoss, type SequenceLengths } from "./ctc-loss.js";
export {
  type CosineSimilarityOptions,
  cosineSimilarity,
  type PairwiseDistanceOptions,
  pairwiseDistance,
  pdist,
} from "./distance.js";
export { alphaDropout, dropout, dropout1d, dropout2d, dropout3d, featureAlphaDropout } from "./dropout.js";
export { type EmbeddingFunctionOptions, embedding, oneHot } from "./embedding.js";
export { type BagMode, type EmbeddingBagFunctionOptions, embeddingBag } from "./embedding-bag.js";
export {
  type FractionalPoolOptions,
  fractionalMaxPool2d,
  fractionalMaxPool2dWithIndices,
  fractionalMaxPool3d,
  fractionalMaxPool3dWithIndices,
} from "./fractional-pooling.js";
export { bilinear, linear } from "./linear.js";
export { type LinearCrossEntropyOptions, linearCrossEntropy } from "./linear-cross-entropy.js";
export { type LPPoolOptions, lpPool1d, lpPool2d, lpPool3d } from "./lp-pooling.js";
export {
  cosineEmbeddingLoss,
  type DistanceFunction,
  hingeEmbeddingLoss,
  type MarginOptions,
  type MultilabelSoftMarginOptions,
  type MultiMarginOptions,
  marginRankingLoss,
  multilabelMarginLoss,
  multilabelSoftMarginLoss,
  multiMarginLoss,
  softMarginLoss,
  type TripletDistanceOptions,
  type TripletMarginOptions,
  tripletMarginLoss,
  tripletMarginWithDistanceLoss,
} from "./margin-losses.js";
export {
  type IndicesOptions,
  type MaxPoolFunctionOptions,
  maxPool1d,
  maxPool1dWithIndices,
  maxPool2d,
  maxPool2dWithIndices,
  maxPool3d,
  maxPool3dWithIndices,
  type Pooled,
} from "./max-pooling.js";
export { type MaxUnpoolOptions, maxUnpool1d, maxUnpool2d, maxUnpool3d } from "./max-unpooling.js";
export {
  type BatchNormFunctionOptions,
  batchNorm,
  groupNorm,
  type InstanceNormFunctionOptions,
  instanceNorm,
  type LayerNormFunctionOptions,
  type LocalResponseNormOptions,
  layerNorm,
  localResponseNorm,
  type NormalizeOptions,
  normalize,
  type RMSNormFunctionOptions,
  rmsNorm,
} from "./normalization.js";
export { type PaddingMode, pad } from "./padding.js";
export { channelShuffle, type FoldOptions, fold, pixelShuffle, pixelUnshuffle, unfold } from "./rearranging.js";
export {
  type GaussianOptions,
  gaussianNllLoss,
  type HuberOptions,
  huberLoss,
  l1Loss,
  mseLoss,
  type PoissonOptions,
  poissonNllLoss,
  smoothL1Loss,
  type WeightedErrorOptions,
} from "./regression-losses.js";
export {
  affineGrid,
  type GridSampleOptions,
  gridSample,
  type InterpolateOptions,
  type InterpolationMode,
  interpolate,
} from "./sampling.js";
export { type GumbelSoftmaxOptions, gumbelSoftmax, logSoftmax, softmax, softmin } from "./softmax.js";
