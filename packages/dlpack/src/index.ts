export { type DLPackDataType, fromDLPackDataType, toDLPackDataType } from "./data-types.js";
export { CPU_DEVICE, formatDevice } from "./devices.js";
export type { DLPackStats } from "./engine.js";
export {
  CapsuleConsumedError,
  CapsuleError,
  CapsuleVersionError,
  type CopyReason,
  CopyRequiredError,
  type CopyRequiredErrorOptions,
} from "./errors.js";
export { type CopyMode, type CopyReport, type FromDLPackOptions, fromDLPack } from "./from-dlpack.js";
export { dlpackStats, hostPointer, releaseCapsule, sweepCapsules } from "./inspect.js";
export { type NativeCapsuleOptions, nativeCapsule } from "./native-capsule.js";
export {
  DLPACK,
  DLPACK_DEVICE,
  DLPACK_VERSION,
  type DLPackCapsule,
  type DLPackDevice,
  type DLPackExchangeable,
  type DLPackRequest,
  isDLPackExchangeable,
} from "./protocol.js";
export { type ToDLPackOptions, toDLPack } from "./to-dlpack.js";
