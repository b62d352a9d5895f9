export type { AddonCheck } from "./adapters.js";
export { type DiagnoseOptions, diagnose } from "./doctor/diagnose.js";
export { renderReport } from "./doctor/render.js";
export type { DoctorReport, EngineReport, ProgramReport } from "./doctor/report.js";
export {
  type FetchPackageFilesOptions,
  fetchPackageFiles,
  packageFilesDirectory,
} from "./install/fetch-package-files.js";
export { InstallError, type InstallErrorOptions } from "./install/install-error.js";
export { type CliSurroundings, runCli } from "./run-cli.js";
export type { Streams } from "./streams.js";
