export type { TensorFlowBackend } from "./backends.js";
export {
  type TensorFlow2XpOptions,
  tensorflow2xp,
  tensorflowExchange,
  type Xp2TensorFlowOptions,
  xp2tensorflow,
} from "./convert.js";
export {
  type EnableTensorFlowOptions,
  enableTensorFlow,
  isTensorFlowEnabled,
  type TensorFlowStatus,
} from "./engine.js";
export { TensorFlowNotEnabledError } from "./errors.js";
export { TensorFlowShim } from "./shim.js";
export { TensorFlowWrapper, type TensorFlowWrapperOptions } from "./wrapper.js";
