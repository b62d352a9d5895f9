export { readStateDict, type StateDictMetadata, type WriteStateDictOptions, writeStateDict } from "./state-dict.js";
export { type ReadTorchFileOptions, readTorchFile, writeTorchFile } from "./torch-file.js";
export { OrderedDict, TorchConstant, type TorchConstantKind } from "./values.js";
