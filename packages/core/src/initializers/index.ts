export type { Initializer, InitializerOptions } from "./initializer.js";
export { configureNormalInit, type NormalDistribution, normalInit } from "./normal.js";
export {
  glorotNormalInit,
  glorotUniformInit,
  heNormalInit,
  heUniformInit,
  lecunNormalInit,
  lecunUniformInit,
} from "./scaled.js";
export { configureUniformInit, type UniformRange, uniformInit } from "./uniform.js";
export { zeroInit } from "./zero.js";
