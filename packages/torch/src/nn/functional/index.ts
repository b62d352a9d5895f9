export {
  celu,
  glu,
  hardshrink,
  hardsigmoid,
  hardswish,
  hardtanh,
  logsigmoid,
  prelu,
  relu6,
  rrelu,
  selu,
  softmin,
  softplus,
  softshrink,
  softsign,
  tanhshrink,
  threshold,
} from "./activations.js";
export { type AttentionFunctionOptions, scaledDotProductAttention } from "./attention.js";
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
export { alphaDropout, dropout1d, dropout2d, dropout3d, featureAlphaDropout } from "./dropout.js";
export { type BagMode, type EmbeddingBagFunctionOptions, embeddingBag } from "./embedding-bag.js";
export { bilinear } from "./linear.js";
export {
  groupNorm,
  type InstanceNormFunctionOptions,
  instanceNorm,
  type RMSNormFunctionOptions,
  rmsNorm,
} from "./normalization.js";
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
  avgPool1d,
  avgPool3d,
  maxPool1d,
  maxPool1dWithIndices,
  maxPool3d,
  maxPool3dWithIndices,
  type OutputLengths,
} from "./pooling.js";
