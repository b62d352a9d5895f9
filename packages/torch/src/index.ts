export type { AutocastOptions } from "./autocast.js";
export { AutogradFunction, type FunctionContext } from "./autograd/function.js";
export type { FunctionalOptions } from "./autograd/functional.js";
export { Complex } from "./complex.js";
export { type Torch2XpOptions, torch2xp, type Xp2TorchOptions, xp2torch } from "./convert.js";
export { setGpuAllocator } from "./cuda/gpu-allocator.js";
export type { TorchDevice } from "./device.js";
export type { FloatInfo, IntegerInfo } from "./dtype-info.js";
export type { TorchDType } from "./dtypes.js";
export { type LoadTorchOptions, loadTorch } from "./engine.js";
export { TorchError, type TorchErrorOptions } from "./errors.js";
export {
  type CustomOperator,
  type ExportedMode,
  ExportedModule,
  type ExportedModules,
  type LoadExportedOptions,
  type SaveExportedOptions,
} from "./export/index.js";
export type { FactoryOptions } from "./functions.js";
export { Generator } from "./generator.js";
export type { GradOptions } from "./grad-mode.js";
export { PyTorchGradScaler, type PyTorchGradScalerOptions } from "./grad-scaler.js";
export type { IndexItem } from "./indexing/index-item.js";
export { Slice, type SliceBound } from "./indexing/slice.js";
export {
  type LoadedScript,
  type LoadScriptOptions,
  type SaveScriptOptions,
  type ScriptMethods,
  ScriptModule,
  ScriptObject,
  type TensorMethods,
  type TraceOptions,
} from "./jit/index.js";
export type { TensorData, TensorOptions } from "./make-tensor.js";
export { type TorchMemoryStats, torchStats } from "./memory.js";
export type { ModuleLike } from "./module-like.js";
export * as nn from "./nn/index.js";
export type { DistanceMode, NormOrder, StftOptions, UniqueOptions } from "./operators/python-forms.js";
export type { Integers, Layout, MemoryFormat, Opaque, Scalar } from "./operators/types.js";
export * as optim from "./optim/index.js";
export { PyTorchLSTM, type PyTorchLSTMOptions } from "./pytorch-lstm.js";
export { PyTorchRNNWrapper } from "./rnn-wrapper.js";
export {
  type LoadFileOptions,
  loadFile,
  type NamedTensors,
  openSafetensors,
  type ReadSafetensorsOptions,
  readSafetensors,
  SafetensorsFile,
  saveFile,
  type TensorDescription,
  type WriteSafetensorsOptions,
  writeSafetensors,
} from "./safetensors/index.js";
export {
  OrderedDict,
  type RawDType,
  RawTensor,
  type ReadTorchFileOptions,
  readStateDict,
  readTorchFile,
  type StateDictMetadata,
  type StoredTensor,
  TorchConstant,
  type TorchConstantKind,
  type WriteStateDictOptions,
  writeStateDict,
  writeTorchFile,
} from "./serialize/index.js";
export { PyTorchShim } from "./shim.js";
export { defaultDeserializeTorchModel, defaultSerializeTorchModel } from "./shim-bytes.js";
export type { PyTorchShimOptions } from "./shim-options.js";
export { type BackwardOptions, Tensor } from "./tensor.js";
export type { HookHandle } from "./tensor-methods/composites.js";
export type { ToOptions, ToTarget } from "./tensor-methods/read-target.js";
export type { PrintOptions } from "./tensor-methods/tensor-text.js";
export { torch } from "./torch.js";
export type { LoadOptions } from "./torch-load.js";
export { TorchScriptShim, type TorchScriptShimOptions } from "./torchscript-shim.js";
export {
  pytorchToTorchScriptWrapper,
  TorchScriptWrapper,
  TorchScriptWrapper_v1,
  type TorchScriptWrapperOptions,
  type ToTorchScriptOptions,
} from "./torchscript-wrapper.js";
export { PyTorchWrapper, PyTorchWrapper_v2, PyTorchWrapper_v3, type PyTorchWrapperOptions } from "./wrapper.js";
