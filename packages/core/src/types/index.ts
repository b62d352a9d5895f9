export type { Anything } from "./anything.js";
export { ArgsKwargs } from "./args-kwargs.js";
export { Padded } from "./padded.js";
export { Pairs } from "./pairs.js";
export { Ragged } from "./ragged.js";
export { SizedGenerator } from "./sized-generator.js";
export { Unserializable } from "./unserializable.js";
