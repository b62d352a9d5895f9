export { type Torch2XpOptions, torch2xp, type Xp2TorchOptions, xp2torch } from "./convert.js";
export type { TorchDType } from "./dtypes.js";
export { type LoadTorchOptions, loadTorch } from "./engine.js";
export { TorchError, type TorchErrorOptions } from "./errors.js";
export type { FactoryOptions } from "./functions.js";
export type { GradOptions } from "./grad-mode.js";
export type { TensorData, TensorOptions } from "./make-tensor.js";
export { type TorchMemoryStats, torchStats } from "./memory.js";
export type { ModuleLike } from "./module-like.js";
export * as nn from "./nn/index.js";
export type { Integers, Layout, MemoryFormat, Opaque, Scalar } from "./operators/types.js";
export {
  OrderedDict,
  type ReadTorchFileOptions,
  readStateDict,
  readTorchFile,
  type StateDictMetadata,
  TorchConstant,
  type TorchConstantKind,
  type WriteStateDictOptions,
  writeStateDict,
  writeTorchFile,
} from "./serialize/index.js";
export { PyTorchShim, type PyTorchShimOptions } from "./shim.js";
export { type BackwardOptions, Tensor, type ToOptions } from "./tensor.js";
export { torch } from "./torch.js";
export { PyTorchWrapper, type PyTorchWrapperOptions } from "./wrapper.js";
