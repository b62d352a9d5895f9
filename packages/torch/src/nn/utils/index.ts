// What is done with parameters and gradients besides training; the functions of `torch.nn.utils`.

export {
  type ClipGradNormOptions,
  clipGradNorm_,
  clipGradsWithNorm_,
  clipGradValue_,
  getTotalNorm,
  type TotalNormOptions,
} from "./clip-gradients.js";
export { parametersToVector, vectorToParameters } from "./parameter-vector.js";
export * as rnn from "./rnn.js";
