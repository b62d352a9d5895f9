export { compounding } from "./compounding.js";
export { constant } from "./constant.js";
export { constantThen } from "./constant-then.js";
export { cyclicTriangular } from "./cyclic-triangular.js";
export { decaying } from "./decaying.js";
export { type PlateauState, plateau } from "./plateau.js";
export { type GeneratorOptions, Schedule, type ScheduleContext, type ScheduleFunction } from "./schedule.js";
export { type SlantedTriangularOptions, slantedTriangular } from "./slanted-triangular.js";
export { warmupLinear } from "./warmup-linear.js";
