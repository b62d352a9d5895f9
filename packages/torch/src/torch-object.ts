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
  /** The class of all tensors, for `instanceof`. They are made with `torch.tensor` and its like. */
  Tensor,
  /** A complex number: `new torch.Complex(2, 3)` is Python's `2 + 3j`. */
  Complex,
  tensor,
  /** A tensor of a shape with one value everywhere: float32 for a number, bool for a boolean, else the `dtype` that is given. */
  full: fullWith(operators.full),
  slice: sliceOr(operators.slice),
  /** Products and sums by a formula: `torch.einsum("bij,bjk->bik", a, b)` multiplies matrices. Operands also in an array. */
  einsum: variadic<TorchOperators["einsum"] & ((equation: string, ...operands: Tensor[]) => Tensor)>(
    operators.einsum,
    1,
  ),
  /** Grids of coordinates of several lines, one tensor for each. `indexing` is `ij` (the first line goes along the first axis) or `xy`. */
  meshgrid: variadic<
    Variadic<TorchOperators["meshgrid"], Tensor[]> &
      ((...tensorsAndOptions: [...Tensor[], { indexing: "ij" | "xy" }]) => Tensor[])
  >(operators.meshgrid),
  /** Views of tensors in the shape that all of them broadcast to. */
  broadcastTensors: variadic<Variadic<TorchOperators["broadcastTensors"], Tensor[]>>(operators.broadcastTensors),
  /** All combinations of an element of each line, one a row. */
  cartesianProd: variadic<Variadic<TorchOperators["cartesianProd"], Tensor>>(operators.cartesianProd),
  /** One matrix with the given ones along its diagonal and zeros elsewhere. */
  blockDiag: variadic<Variadic<TorchOperators["blockDiag"], Tensor>>(operators.blockDiag),
  /** A new axis in an index: `x.at(torch.newaxis)`; the same as `null`. */
  newaxis: null,
  /** Infinity. */
  inf: Number.POSITIVE_INFINITY,
  /** Not a number. */
  nan: Number.NaN,
  /** The circumference of a circle over its diameter. */
  pi: Math.PI,
  /** The base of the natural logarithm. */
  e: Math.E,
  /** A source of random numbers with a seed of its own. */
  Generator,
  asTensor,
  /** The same as {@link asTensor}. */
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
  /** Linear algebra: `torch.linalg.svd` is `torch.linalgSvd`. */
  linalg: namespaceOf(operators, "linalg"),
  /** Fourier transforms: `torch.fft.rfft` is `torch.fftRfft`. */
  fft: namespaceOf(operators, "fft"),
  /** Special functions: `torch.special.erf` is `torch.specialErf`. */
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
  /** Automatic casts to half precision. */
  amp: { autocast },
  /** Gradients: of which outputs by which inputs, of higher order, and of operations of your own. */
  autograd: {
    backward,
    grad,
    /** Matrices of derivatives of functions. */
    functional: { jacobian, hessian },
    /** An operation with a gradient of your own extends this. */
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
