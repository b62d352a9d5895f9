export {
  ELU,
  GELU,
  Identity,
  LeakyReLU,
  LogSoftmax,
  Mish,
  ReLU,
  Sigmoid,
  SiLU,
  Softmax,
  Tanh,
} from "./activations.js";
export {
  type AdaptiveLogSoftmaxOptions,
  type AdaptiveLogSoftmaxOutput,
  AdaptiveLogSoftmaxWithLoss,
} from "./adaptive-log-softmax.js";
export {
  AdaptiveAvgPool1d,
  AdaptiveAvgPool2d,
  AdaptiveAvgPool3d,
  AdaptiveMaxPool1d,
  AdaptiveMaxPool2d,
  AdaptiveMaxPool3d,
  type AdaptiveMaxPoolOptions,
} from "./adaptive-pool.js";
export { AvgPool1d, type AvgPool1dOptions, AvgPool2d, AvgPool3d } from "./avg-pool.js";
export { BatchNorm1d, BatchNorm2d, BatchNorm3d, type BatchNormOptions } from "./batch-norm.js";
export { Bilinear } from "./bilinear.js";
export { Conv1d, Conv2d, Conv3d, type ConvOptions } from "./conv.js";
export { ConvTranspose1d, ConvTranspose2d, ConvTranspose3d, type ConvTransposeOptions } from "./conv-transpose.js";
export { CosineSimilarity, PairwiseDistance } from "./distance.js";
export { AlphaDropout, Dropout, Dropout1d, Dropout2d, Dropout3d, FeatureAlphaDropout } from "./dropout.js";
export { Embedding, type EmbeddingOptions } from "./embedding.js";
export { EmbeddingBag, type EmbeddingBagOptions } from "./embedding-bag.js";
export { Flatten, Unflatten } from "./flatten.js";
export type { ForwardHook, ForwardPreHook, HookOptions } from "./forward-hooks.js";
export { FractionalMaxPool2d, FractionalMaxPool3d, type FractionalMaxPoolOptions } from "./fractional-pool.js";
export { functional } from "./functional/namespace.js";
export type { Given } from "./given.js";
export { GroupNorm, type GroupNormOptions } from "./group-norm.js";
export { Hardshrink, Hardsigmoid, Hardswish, Hardtanh, ReLU6, Softshrink, Threshold } from "./hard-activations.js";
export type { KaimingOptions, Nonlinearity, RandomOptions } from "./init/index.js";
export { init } from "./init/namespace.js";
export { InstanceNorm1d, InstanceNorm2d, InstanceNorm3d, type InstanceNormOptions } from "./instance-norm.js";
export { LayerNorm, type LayerNormOptions } from "./layer-norm.js";
export { PReLU, type PReLUOptions, RReLU } from "./learned-activations.js";
export { Linear, type LinearOptions } from "./linear.js";
export type { LoadResult, LoadStateDictOptions, StateToLoad } from "./load-state.js";
export { LocalResponseNorm } from "./local-response-norm.js";
export { BCELoss, BCEWithLogitsLoss, CrossEntropyLoss, CTCLoss, KLDivLoss, NLLLoss } from "./losses/classification.js";
export { LinearCrossEntropyLoss, type LinearCrossEntropyLossOptions } from "./losses/linear-cross-entropy.js";
export {
  CosineEmbeddingLoss,
  type DistanceModule,
  HingeEmbeddingLoss,
  MarginRankingLoss,
  MultiLabelMarginLoss,
  MultiLabelSoftMarginLoss,
  MultiMarginLoss,
  SoftMarginLoss,
  type TripletDistanceModuleOptions,
  TripletMarginLoss,
  TripletMarginWithDistanceLoss,
} from "./losses/margin.js";
export { GaussianNLLLoss, HuberLoss, L1Loss, MSELoss, PoissonNLLLoss, SmoothL1Loss } from "./losses/regression.js";
export { LPPool1d, LPPool2d, LPPool3d } from "./lp-pool.js";
export { MaxPool1d, MaxPool2d, MaxPool3d, type MaxPoolOptions } from "./max-pool.js";
export { MaxUnpool1d, MaxUnpool2d, MaxUnpool3d, type MaxUnpoolModuleOptions } from "./max-unpool.js";
export { type AnyModule, type BufferOptions, Module, type NamedOptions, type StateDictOptions } from "./module.js";
export { ModuleDict } from "./module-dict.js";
export { ModuleList } from "./module-list.js";
export { type AttentionOptions, MultiheadAttention, type MultiheadAttentionOptions } from "./multihead-attention.js";
export {
  CircularPad1d,
  CircularPad2d,
  CircularPad3d,
  ConstantPad1d,
  ConstantPad2d,
  ConstantPad3d,
  type PaddingLengths,
  ReflectionPad1d,
  ReflectionPad2d,
  ReflectionPad3d,
  ReplicationPad1d,
  ReplicationPad2d,
  ReplicationPad3d,
  ZeroPad1d,
  ZeroPad2d,
  ZeroPad3d,
} from "./padding.js";
export { Parameter, type ParameterOptions } from "./parameter.js";
export { ParameterDict } from "./parameter-dict.js";
export { ParameterList } from "./parameter-list.js";
export type { PlacementOptions } from "./placement.js";
export { ChannelShuffle, Fold, PixelShuffle, PixelUnshuffle, Unfold } from "./rearrange.js";
export { RMSNorm, type RMSNormOptions } from "./rms-norm.js";
export { GRU, LSTM, type LSTMOptions, type RecurrentOptions, RNN, type RNNOptions } from "./rnn.js";
export { GRUCell, LSTMCell, RNNCell, type RNNCellOptions } from "./rnn-cell.js";
export { Sequential } from "./sequential.js";
export {
  CELU,
  GLU,
  LogSigmoid,
  SELU,
  Softmax2d,
  Softmin,
  Softplus,
  Softsign,
  Tanhshrink,
} from "./soft-activations.js";
export {
  type EncoderCall,
  Transformer,
  type TransformerCall,
  TransformerDecoder,
  TransformerEncoder,
  type TransformerOptions,
} from "./transformer.js";
export {
  type DecoderCall,
  type EncoderLayerCall,
  type TransformerActivation,
  TransformerDecoderLayer,
  TransformerEncoderLayer,
  type TransformerLayerOptions,
} from "./transformer-layers.js";
export {
  Upsample,
  type UpsampleOptions,
  UpsamplingBilinear2d,
  UpsamplingNearest2d,
  type UpsamplingOptions,
} from "./upsample.js";
export * as utils from "./utils/index.js";
