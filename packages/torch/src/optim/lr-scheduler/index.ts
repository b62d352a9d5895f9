export { LRScheduler, type ScheduledOptimizer, type SchedulerStateDict } from "./scheduler.js";
export { CosineAnnealingLR, LambdaLR, type LrLambda, StepLR } from "./schedules.js";
