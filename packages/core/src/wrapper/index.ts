export type { ArrayExchange } from "./array-exchange.js";
export { convertRecursive, fromArgsKwargs, iterateRecursive, toArgsKwargs } from "./convert-recursive.js";
export { type ConvertInputs, type ConvertOutputs, defaultConvertInputs, defaultConvertOutputs } from "./converters.js";
export { bytesCopied, countCopiedBytes } from "./copied-bytes.js";
export { type WrapShimOptions, wrapShim } from "./wrap-shim.js";
