import { positionalFunctions } from "../../operators/signature.js";
import * as functions from "./index.js";

const XAVIER = "tensor [gain] | generator";
const KAIMING = "tensor | a mode nonlinearity generator";

/** The arguments of every function, in PyTorch's order. */
const SIGNATURES = {
  calculateFanInAndFanOut: "tensor",
  calculateGain: "nonlinearity [param]",
  constant_: "tensor val",
  dirac_: "tensor [groups]",
  eye_: "tensor",
  kaimingNormal_: KAIMING,
  kaimingUniform_: KAIMING,
  normal_: "tensor [mean] [std] | generator",
  ones_: "tensor",
  orthogonal_: "tensor [gain] | generator",
  sparse_: "tensor sparsity [std] | generator",
  truncNormal_: "tensor [mean] [std] [a] [b] | generator",
  uniform_: "tensor [a] [b] | generator",
  xavierNormal_: XAVIER,
  xavierUniform_: XAVIER,
  zeros_: "tensor",
} as const;

/** The functions of `torch.nn.init`, by PyTorch's names and defaults: by position, or by name in an object at the end. */
export const init = positionalFunctions("torch.nn.init", functions, SIGNATURES);
