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
export { AlphaDropout, Dropout, Dropout1d, Dropout2d, Dropout3d, FeatureAlphaDropout } from "./dropout.js";
export { Embedding, type EmbeddingOptions } from "./embedding.js";
export { EmbeddingBag, type EmbeddingBagOptions } from "./embedding-bag.js";
export { Flatten, Unflatten } from "./flatten.js";
export * as functional from "./functional.js";
export { GroupNorm, type GroupNormOptions } from "./group-norm.js";
export { Hardshrink, Hardsigmoid, Hardswish, Hardtanh, ReLU6, Softshrink, Threshold } from "./hard-activations.js";
export * as init from "./init.js";
export { InstanceNorm1d, InstanceNorm2d, InstanceNorm3d, type InstanceNormOptions } from "./instance-norm.js";
export { LayerNorm, type LayerNormOptions } from "./layer-norm.js";
export { PReLU, type PReLUOptions, RReLU } from "./learned-activations.js";
export { Linear, type LinearOptions } from "./linear.js";
export type { LoadResult, LoadStateDictOptions } from "./load-state.js";
export { CrossEntropyLoss, MSELoss } from "./losses.js";
export { MaxPool1d, MaxPool2d, MaxPool3d, type MaxPoolOptions } from "./max-pool.js";
export { type AnyModule, type BufferOptions, Module } from "./module.js";
export { ModuleDict } from "./module-dict.js";
export { ModuleList } from "./module-list.js";
export { type AttentionOptions, MultiheadAttention, type MultiheadAttentionOptions } from "./multihead-attention.js";
export { Parameter, type ParameterOptions } from "./parameter.js";
export type { PlacementOptions } from "./placement.js";
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
