export { type FreezeOptions, freeze, optimizeForInference } from "./freeze.js";
export { type LoadedScript, type LoadScriptOptions, load, save } from "./load.js";
export { script } from "./script.js";
export { type SaveScriptOptions, type ScriptMethods, ScriptModule, type TensorMethods } from "./script-module.js";
export { ScriptObject } from "./script-object.js";
export { type TraceOptions, trace } from "./trace.js";
