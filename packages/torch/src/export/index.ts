export type { CustomOperator } from "./custom-step.js";
export { ExportedModule } from "./exported-module.js";
export type { LoadExportedOptions } from "./load.js";
export type { ExportedMode } from "./mode-switches.js";
export { exportNamespace } from "./namespace.js";
export type { ExportedModules, SaveExportedOptions } from "./save.js";
