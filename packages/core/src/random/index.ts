export { normal, randomInteger, shuffle, uniform } from "./distributions.js";
export type { RandomSource } from "./random-source.js";
export { fixRandomSeed, onFixRandomSeed, randomSource, type SeedCallback } from "./seed.js";
export { Xoshiro128 } from "./xoshiro128.js";
