import { autocast, getAutocastDtype, isAutocastEnabled } from "./autocast.js";
import { DTYPE_NAMES } from "./dtypes.js";
import {
  fullWith,
  getNumInteropThreads,
  getNumThreads,
  isTensor,
  manualSeed,
  setNumInteropThreads,
  setNumThreads,
  useDeterministicAlgorithms,
} from "./functions.js";
import type { TorchOperators } from "./generated/torch-operators.js";
import { enableGrad, grad, isGradEnabled, noGrad } from "./grad-mode.js";
import { sliceOr } from "./indexing/slice-function.js";
import { installMethods, operatorFunctions } from "./install-methods.js";
import { tensor } from "./make-tensor.js";
import { Tensor } from "./tensor.js";

const operators = operatorFunctions();
installMethods(operators);

const functions = {
  ...DTYPE_NAMES,
  Tensor,
  tensor,
  full: fullWith(operators.full),
  slice: sliceOr(operators.slice),
  newaxis: null,
  isTensor,
  manualSeed,
  noGrad,
  enableGrad,
  isGradEnabled,
  setNumThreads,
  getNumThreads,
  setNumInteropThreads,
  getNumInteropThreads,
  useDeterministicAlgorithms,
  autocast,
  isAutocastEnabled,
  getAutocastDtype,
  amp: { autocast },
  autograd: { grad },
};

/** Operators and functions of libtorch by PyTorch's names, in camel case; `torch.nn` is added in `torch.ts`. */
export const torchObject = Object.assign(operators, functions) as unknown as Omit<
  TorchOperators,
  keyof typeof functions
> &
  typeof functions;
