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
export { BatchNorm1d, BatchNorm2d, type BatchNormOptions } from "./batch-norm.js";
export { Conv1d, Conv2d, type ConvOptions } from "./conv.js";
export { Dropout } from "./dropout.js";
export { Embedding, type EmbeddingOptions } from "./embedding.js";
export { Flatten, Unflatten } from "./flatten.js";
export * as functional from "./functional.js";
export * as init from "./init.js";
export { LayerNorm, type LayerNormOptions } from "./layer-norm.js";
export { Linear, type LinearOptions } from "./linear.js";
export type { LoadResult, LoadStateDictOptions } from "./load-state.js";
export { CrossEntropyLoss, MSELoss } from "./losses.js";
export { type AnyModule, type BufferOptions, Module } from "./module.js";
export { ModuleDict } from "./module-dict.js";
export { ModuleList } from "./module-list.js";
export { Parameter, type ParameterOptions } from "./parameter.js";
export type { PlacementOptions } from "./placement.js";
export { AvgPool2d, MaxPool2d, type MaxPool2dOptions } from "./pooling.js";
export { Sequential } from "./sequential.js";
