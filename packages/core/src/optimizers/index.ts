export { Adam, type AdamOptions, RAdam, SGD, type SGDOptions } from "./factories.js";
export type { HyperParameter, HyperParameterName } from "./hyper-parameter.js";
export { Optimizer, type OptimizerOptions, type ParameterMap } from "./optimizer.js";
export type { ParameterOwner, ParameterOwners } from "./owners.js";
