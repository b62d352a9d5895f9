export { checkNumber, type NumberBounds } from "./check-number.js";
export { checkOptions } from "./check-options.js";
export { getWidth, type HasWidth } from "./get-width.js";
export { isPlainObject } from "./is-plain-object.js";
export { printValue } from "./print-value.js";
export { type Classes, type ToCategoricalOptions, toCategorical } from "./to-categorical.js";
