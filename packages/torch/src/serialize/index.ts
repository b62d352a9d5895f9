export { isStoredTensor, type RawDType, RawTensor, type StoredTensor } from "./raw-tensor.js";
export {
  readStateDict,
  readStoredState,
  type StateDictMetadata,
  type WriteStateDictOptions,
  writeStateDict,
} from "./state-dict.js";
export { markOf, markTensor, type TensorMark } from "./tensor-marks.js";
export {
  type ReadTorchFileOptions,
  readTorchFile,
  readTorchSource,
  torchFileChunks,
  writeTorchFile,
} from "./torch-file.js";
export { OrderedDict, TorchConstant, type TorchConstantKind } from "./values.js";
