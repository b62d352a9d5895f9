import { positionalFunctions } from "../../operators/signature.js";
import { checkTensor } from "../checks.js";
import * as functions from "./index.js";

const CONV = "input weight [bias] | stride padding dilation groups";
const CONV_TRANSPOSE = "input weight [bias] | stride padding outputPadding groups dilation";
const AVG_POOL = "input kernelSize | stride padding ceilMode countIncludePad divisorOverride";
const MAX_POOL = "input kernelSize | stride padding dilation ceilMode returnIndices";
const ADAPTIVE_MAX_POOL = "input outputSize | returnIndices";
const FRACTIONAL_POOL = "input kernelSize | outputSize outputRatio returnIndices _randomSamples";
const LP_POOL = "input normType kernelSize | stride ceilMode";
const UNPOOL = "input indices kernelSize | stride padding outputSize";
const DROPOUT = "input [p] [training] | inplace";

/** The arguments of every function, in PyTorch's order. */
const SIGNATURES = {
  adaptiveAvgPool1d: "input outputSize",
  adaptiveAvgPool2d: "input outputSize",
  adaptiveAvgPool3d: "input outputSize",
  adaptiveMaxPool1d: ADAPTIVE_MAX_POOL,
  adaptiveMaxPool1dWithIndices: "input outputSize",
  adaptiveMaxPool2d: ADAPTIVE_MAX_POOL,
  adaptiveMaxPool2dWithIndices: "input outputSize",
  adaptiveMaxPool3d: ADAPTIVE_MAX_POOL,
  adaptiveMaxPool3dWithIndices: "input outputSize",
  affineGrid: "theta size | alignCorners",
  alphaDropout: DROPOUT,
  avgPool1d: "input kernelSize | stride padding ceilMode countIncludePad",
  avgPool2d: AVG_POOL,
  avgPool3d: AVG_POOL,
  batchNorm: "input runningMean runningVar | weight bias training momentum eps",
  bilinear: "input1 input2 weight [bias]",
  binaryCrossEntropy: "input target | weight ~sizeAverage ~reduce reduction",
  binaryCrossEntropyWithLogits: "input target | weight ~sizeAverage ~reduce reduction posWeight",
  celu: "input [alpha] | inplace",
  celu_: "input [alpha]",
  channelShuffle: "input groups",
  conv1d: CONV,
  conv2d: CONV,
  conv3d: CONV,
  convTranspose1d: CONV_TRANSPOSE,
  convTranspose2d: CONV_TRANSPOSE,
  convTranspose3d: CONV_TRANSPOSE,
  cosineEmbeddingLoss: "input1 input2 target | margin ~sizeAverage ~reduce reduction",
  cosineSimilarity: "x1 x2 | dim eps",
  crossEntropy: "input target | weight ~sizeAverage ignoreIndex ~reduce reduction labelSmoothing",
  ctcLoss: "logProbs targets inputLengths targetLengths | blank reduction zeroInfinity",
  dropout: DROPOUT,
  dropout1d: DROPOUT,
  dropout2d: DROPOUT,
  dropout3d: DROPOUT,
  elu: "input [alpha] | inplace",
  elu_: "input [alpha]",
  embedding: "input weight | paddingIdx maxNorm normType scaleGradByFreq sparse",
  embeddingBag:
    "input weight [offsets] | maxNorm normType scaleGradByFreq mode sparse perSampleWeights includeLastOffset paddingIdx",
  featureAlphaDropout: DROPOUT,
  fold: "input outputSize kernelSize | dilation padding stride",
  fractionalMaxPool2d: FRACTIONAL_POOL,
  fractionalMaxPool2dWithIndices: FRACTIONAL_POOL,
  fractionalMaxPool3d: FRACTIONAL_POOL,
  fractionalMaxPool3dWithIndices: FRACTIONAL_POOL,
  gaussianNllLoss: "input target var | full eps reduction",
  gelu: "input | approximate",
  glu: "input [dim]",
  gridSample: "input grid | mode paddingMode alignCorners",
  groupNorm: "input numGroups | weight bias eps",
  gumbelSoftmax: "logits | tau hard eps dim",
  hardshrink: "input [lambd]",
  hardsigmoid: "input | inplace",
  hardswish: "input | inplace",
  hardtanh: "input [minVal] [maxVal] | inplace",
  hardtanh_: "input [minVal] [maxVal]",
  hingeEmbeddingLoss: "input target | margin ~sizeAverage ~reduce reduction",
  huberLoss: "input target | reduction delta weight",
  instanceNorm: "input | runningMean runningVar weight bias useInputStats momentum eps",
  interpolate: "input | size scaleFactor mode alignCorners recomputeScaleFactor antialias",
  klDiv: "input target | ~sizeAverage ~reduce reduction logTarget",
  l1Loss: "input target | ~sizeAverage ~reduce reduction weight",
  layerNorm: "input normalizedShape | weight bias eps",
  leakyRelu: "input [negativeSlope] | inplace",
  leakyRelu_: "input [negativeSlope]",
  linear: "input weight [bias]",
  linearCrossEntropy: "input linearWeight target | +linearBias +weight +reduction +ignoreIndex +labelSmoothing",
  localResponseNorm: "input size | alpha beta k",
  logSoftmax: "input [dim] | +dtype",
  logsigmoid: "input",
  lpPool1d: LP_POOL,
  lpPool2d: LP_POOL,
  lpPool3d: LP_POOL,
  marginRankingLoss: "input1 input2 target | margin ~sizeAverage ~reduce reduction",
  maxPool1d: MAX_POOL,
  maxPool1dWithIndices: MAX_POOL,
  maxPool2d: MAX_POOL,
  maxPool2dWithIndices: MAX_POOL,
  maxPool3d: MAX_POOL,
  maxPool3dWithIndices: MAX_POOL,
  maxUnpool1d: UNPOOL,
  maxUnpool2d: UNPOOL,
  maxUnpool3d: UNPOOL,
  mish: "input | inplace",
  mseLoss: "input target | ~sizeAverage ~reduce reduction weight",
  multiMarginLoss: "input target | p margin weight ~sizeAverage ~reduce reduction",
  multilabelMarginLoss: "input target | ~sizeAverage ~reduce reduction",
  multilabelSoftMarginLoss: "input target | weight ~sizeAverage ~reduce reduction",
  nllLoss: "input target | weight ~sizeAverage ignoreIndex ~reduce reduction",
  normalize: "input | p dim eps",
  oneHot: "tensor [numClasses]",
  pad: "input pad | mode value",
  pairwiseDistance: "x1 x2 | p eps keepdim",
  pdist: "input [p]",
  pixelShuffle: "input upscaleFactor",
  pixelUnshuffle: "input downscaleFactor",
  poissonNllLoss: "input target | logInput full ~sizeAverage eps ~reduce reduction",
  prelu: "input weight",
  relu: "input | inplace",
  relu6: "input | inplace",
  relu_: "input",
  rmsNorm: "input normalizedShape | weight eps",
  rrelu: "input [lower] [upper] [training] | inplace",
  rrelu_: "input [lower] [upper] [training]",
  scaledDotProductAttention: "query key value | attnMask dropoutP isCausal +scale +enableGqa",
  selu: "input | inplace",
  selu_: "input",
  sigmoid: "input",
  silu: "input | inplace",
  smoothL1Loss: "input target | ~sizeAverage ~reduce reduction beta",
  softMarginLoss: "input target | ~sizeAverage ~reduce reduction",
  softmax: "input [dim] | +dtype",
  softmin: "input [dim] | +dtype",
  softplus: "input [beta] [threshold]",
  softshrink: "input [lambd]",
  softsign: "input",
  tanh: "input",
  tanhshrink: "input",
  threshold: "input threshold value | inplace",
  threshold_: "input threshold value",
  tripletMarginLoss: "anchor positive negative | margin p eps swap ~sizeAverage ~reduce reduction",
  tripletMarginWithDistanceLoss: "anchor positive negative | +distanceFunction +margin +swap +reduction",
  unfold: "input kernelSize | dilation padding stride",
} as const;

/** The functions with a check of their first argument, which is a tensor for all of them. */
function onTensors<Functions extends Record<string, unknown>>(plain: Functions): Functions {
  const checked = Object.entries(plain).map(([name, body]) => {
    const f = body as (first: unknown, ...others: unknown[]) => unknown;
    return [
      name,
      (first: unknown, ...others: unknown[]) => {
        checkTensor(`torch.nn.functional.${name}`, first);
        return f(first, ...others);
      },
    ];
  });
  return Object.fromEntries(checked) as Functions;
}

/** The functions of `torch.nn.functional`, by PyTorch's names and defaults: by position, or by name in an object at the end. */
export const functional = positionalFunctions("torch.nn.functional", onTensors({ ...functions }), SIGNATURES);
