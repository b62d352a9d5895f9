export { getCurrentOps, setCurrentOps, useOps } from "./current.js";
export {
  type GpuAllocator,
  type GpuAllocatorRegistration,
  type GpuBlock,
  getGpuAllocator,
  gpuAllocatorNames,
  registerGpuAllocator,
  setGpuAllocator,
} from "./gpu-allocator.js";
export type {
  ActivationOps,
  ClippedLinearOptions,
  MishOptions,
  SoftmaxOptions,
} from "./interface/activation-ops.js";
export type { AllocOptions, ArrayData, ArrayOps, AsarrayOptions } from "./interface/array-ops.js";
export type {
  Batchable,
  BatchOf,
  BatchOps,
  BatchSize,
  FlattenOptions,
  MinibatchOptions,
} from "./interface/batch-ops.js";
export type { InplaceOptions, Lengths } from "./interface/common.js";
export type { AxisOptions, GemmOptions, MathOps } from "./interface/math-ops.js";
export type { SequenceOps } from "./interface/sequence-ops.js";
export type { TrainingOps } from "./interface/training-ops.js";
export { JsOps } from "./js-ops.js";
export { isOps, type Ops } from "./ops.js";
export { getOps, type OpsRegistration, registerOps } from "./registry.js";
