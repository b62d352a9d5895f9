export {
  type AddonBuildRecord,
  type AddonCandidate,
  type AddonRequest,
  addonCacheDirectory,
  addonCandidates,
  nodeApiVersion,
} from "./addon-location.js";
export { type BuildAddonOptions, type BuiltAddon, buildAddon, builtFileIn } from "./build-addon.js";
export { type BuildAddonSurroundings, runBuildAddonCommand } from "./build-addon-command.js";
export { missingBuildTool } from "./build-advice.js";
export { type CacheDirectoryOptions, cacheDirectory, engineCacheDirectory } from "./cache-directory.js";
export { type ElfDynamic, readElfDynamic } from "./elf.js";
export type { EngineSource, FindEngineOptions, SearchedPlace } from "./engine-places.js";
export { isEngineEnabled, isEngineRequired } from "./engine-switches.js";
export type { EngineDescription, EngineLayout, VersionFile } from "./engines/engine-description.js";
export { knownEngines } from "./engines/known-engines.js";
export { mxnetEngine } from "./engines/mxnet.js";
export { tensorflowEngine } from "./engines/tensorflow.js";
export { torchEngine } from "./engines/torch.js";
export type { Environment } from "./environment.js";
export { findExecutable } from "./executable.js";
export { type EngineSearch, type FoundEngine, findEngine, searchEngine } from "./find-engine.js";
export { loadAddon } from "./load-addon.js";
export { findMissingLibraries, type MissingLibrariesOptions } from "./missing-libraries.js";
export { NativeHandle } from "./native-handle.js";
export { type PackageManifest, packageDirectoryOf, readManifest } from "./package-directory.js";
export { describePlatform, type PlatformDescription } from "./platform.js";
export { type BrokenPython, inspectPython, type PythonEnvironment, pythonExecutables } from "./python.js";
export { compareVersionsDescending, isVersionSupported } from "./supported-version.js";
