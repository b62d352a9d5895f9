export { CategoricalCrossentropy, type CategoricalCrossentropyOptions } from "./categorical-crossentropy.js";
export { CosineDistance, type CosineDistanceLoss, type CosineDistanceOptions } from "./cosine-distance.js";
export { L2Distance, type L2DistanceOptions } from "./l2-distance.js";
export type { Loss } from "./loss.js";
export { SequenceCategoricalCrossentropy, type SequenceLoss } from "./sequence-categorical-crossentropy.js";
export type { CategoricalTruths } from "./targets.js";
