import { autocast, getAutocastDtype, isAutocastEnabled } from "./autocast.js";
import { AutogradFunction } from "./autograd/function.js";
import { hessian, jacobian } from "./autograd/functional.js";
import { Complex } from "./complex.js";
import { finfo, getDefaultDtype, iinfo, setDefaultDtype } from "./dtype-info.js";
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
import { Generator, getRngState, initialSeed, seed, setRngState } from "./generator.js";
import { backward, enableGrad, grad, isGradEnabled, noGrad, setGradEnabled } from "./grad-mode.js";
import { sliceOr } from "./indexing/slice-function.js";
import { installMethods, type OperatorFunction, operatorFunctions } from "./install-methods.js";
import { tensor } from "./make-tensor.js";
import { asTensor, broadcastShapes, inferenceMode, isInferenceModeEnabled, unravelIndex } from "./more-functions.js";
import { namespaceOf } from "./namespaces.js";
import { pythonForms } from "./operators/python-forms.js";
import { type Variadic, variadic } from "./operators/variadic.js";
import { Tensor } from "./tensor.js";
import { setPrintoptions } from "./tensor-methods/tensor-text.js";

const operators = operatorFunctions();
const forms = pythonForms({ ...operators }); // A copy: the object gets the forms themselves below.
installMethods({ ...operators, ...(forms as Record<string, OperatorFunction>) });

const functions = {
  ...forms,
  ...DTYPE_NAMES,
  Tensor,
  Complex,
  tensor,
  full: fullWith(operators.full),
  slice: sliceOr(operators.slice),
  einsum: variadic<TorchOperators["einsum"] & ((equation: string, ...operands: Tensor[]) => Tensor)>(
    operators.einsum,
    1,
  ),
  meshgrid: variadic<
    Variadic<TorchOperators["meshgrid"], Tensor[]> &
      ((...tensorsAndOptions: [...Tensor[], { indexing: "ij" | "xy" }]) => Tensor[])
  >(operators.meshgrid),
  broadcastTensors: variadic<Variadic<TorchOperators["broadcastTensors"], Tensor[]>>(operators.broadcastTensors),
  cartesianProd: variadic<Variadic<TorchOperators["cartesianProd"], Tensor>>(operators.cartesianProd),
  blockDiag: variadic<Variadic<TorchOperators["blockDiag"], Tensor>>(operators.blockDiag),
  newaxis: null,
  inf: Number.POSITIVE_INFINITY,
  nan: Number.NaN,
  pi: Math.PI,
  e: Math.E,
  Generator,
  asTensor,
  asarray: asTensor,
  broadcastShapes,
  unravelIndex,
  finfo,
  iinfo,
  getDefaultDtype,
  setDefaultDtype,
  setPrintoptions,
  seed,
  initialSeed,
  getRngState,
  setRngState,
  setGradEnabled,
  inferenceMode,
  isInferenceModeEnabled,
  linalg: namespaceOf(operators, "linalg"),
  fft: namespaceOf(operators, "fft"),
  special: namespaceOf(operators, "special"),
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
  autograd: {
    backward,
    grad,
    functional: { jacobian, hessian },
    Function: AutogradFunction,
    setGradEnabled,
    noGrad,
    enableGrad,
    inferenceMode,
  },
};

/** Operators and functions of libtorch by PyTorch's names, in camel case; `torch.nn` is added in `torch.ts`. */
export const torchObject = Object.assign(operators, functions) as unknown as Omit<
  TorchOperators,
  keyof typeof functions
> &
  typeof functions;
