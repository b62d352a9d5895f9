import type { TorchDType } from "../dtypes.js";
import type { NormOrder, StftOptions, UniqueOptions } from "../operators/python-forms.js";
import type { Integers } from "../operators/types.js";
import type { Tensor } from "../tensor.js";

/** The methods of Python's tensors whose arguments or results are not those of libtorch's operator. */
export interface PythonMethods {
  /** The norm of order `p` over axes, by default of all elements and of order 2; `nuc` is the nuclear norm of a matrix. */
  norm(p: NormOrder, dim: number | Integers | null, keepdim: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  norm(p: NormOrder, dim: number | Integers | null, options?: { keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  norm(
    p: NormOrder,
    options?: { dim?: number | Integers | null; keepdim?: boolean; dtype?: TorchDType | null },
  ): Tensor;
  norm(options?: {
    p?: NormOrder;
    dim?: number | Integers | null;
    keepdim?: boolean;
    dtype?: TorchDType | null;
  }): Tensor;
  /** Where elements are not 0: a row of places for each, or with `asTuple` a tensor of places for each axis. */
  nonzero(options?: { asTuple?: false }): Tensor;
  nonzero(options: { asTuple: boolean }): Tensor | Tensor[];
  /** The short-time Fourier transform of signals `[…, length]`. */
  stft(nFft: number, options?: StftOptions): Tensor;
  /** The different elements: alone, or in an array with what else was asked for. */
  unique(options?: UniqueOptions): Tensor | Tensor[];
  unique(sorted: boolean, returnInverse?: boolean, returnCounts?: boolean, dim?: number | null): Tensor | Tensor[];
  /** The elements without those that are equal to the one before: alone, or in an array with what else was asked for. */
  uniqueConsecutive(options?: Omit<UniqueOptions, "sorted">): Tensor | Tensor[];
  uniqueConsecutive(returnInverse: boolean, returnCounts?: boolean, dim?: number | null): Tensor | Tensor[];
  /** A factorization of matrices: LU in one tensor, the pivots, and with `getInfos` which could be factored. */
  lu(options?: { pivot?: boolean; getInfos?: boolean }): Tensor[];
  lu(pivot: boolean, getInfos?: boolean): Tensor[];
}

/** Their names; as functions they stand in `torch`. */
export const PYTHON_METHODS: readonly (keyof PythonMethods)[] = [
  "norm",
  "nonzero",
  "stft",
  "unique",
  "uniqueConsecutive",
  "lu",
];
