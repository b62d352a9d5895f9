export { getWidth, type HasWidth } from "./get-width.js";
export { type ToCategoricalOptions, toCategorical } from "./to-categorical.js";
