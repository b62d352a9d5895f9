// The optimizers of `torch.optim`, for those who train without a Thinc model around.

export { Adam, type AdamOptions, AdamW } from "./adam.js";
export type { StepScaling } from "./fused.js";
export * as lrScheduler from "./lr-scheduler/index.js";
export { Optimizer, type ParameterState, type Update } from "./optimizer.js";
export type { GroupInput, Parameters, ParamGroup } from "./param-groups.js";
export { SGD, type SGDOptions } from "./sgd.js";
export type { OptimizerStateDict, StateLayout } from "./state-dict.js";
