import { ArgumentError, printValue } from "@thinc/core";
import type { TorchDType } from "../dtypes.js";
import type { OperatorFunction } from "../install-methods.js";
import { Tensor } from "../tensor.js";
import { positional } from "./signature.js";
import type { Integers, Scalar } from "./types.js";

/** How `torch.unique` looks; PyTorch's names and defaults. */
export interface UniqueOptions {
  /** Whether the values come in order; they always do here. */
  sorted?: boolean;
  /** Gives, as well, which value each element is. */
  returnInverse?: boolean;
  /** Gives, as well, how often each value is there. */
  returnCounts?: boolean;
  /** Looks for different parts along an axis, rather than elements. */
  dim?: number | null;
}

/** How `torch.stft` cuts a signal; PyTorch's names and defaults. */
export interface StftOptions {
  /** How far a window is from the next; a quarter of `nFft` if left out. */
  hopLength?: number | null;
  /** How long a window is; `nFft` if left out. */
  winLength?: number | null;
  /** The factors of a window; all 1 if left out. */
  window?: Tensor | null;
  /** Whether the signal is padded, so that a window lies around its first element; true if left out. */
  center?: boolean;
  /** How it is padded; `reflect` if left out. */
  padMode?: string;
  /** Divides by the root of the length of a window. */
  normalized?: boolean;
  /** Only half of the frequencies, as the others say the same; true for real signals if left out. */
  onesided?: boolean | null;
  /** Whether the result is complex. Real signals need it to be said. */
  returnComplex?: boolean | null;
  /** Where `center` is false and windows are shorter than `nFft`: whether the first one begins with the signal. */
  alignToWindow?: boolean | null;
}

/** The order of `torch.norm`: a number, or `fro` and `nuc` for a matrix. */
export type NormOrder = Scalar | "fro" | "nuc" | null;

const COMPUTE_MODES: readonly unknown[] = [
  "use_mm_for_euclid_dist_if_necessary",
  "use_mm_for_euclid_dist",
  "donot_use_mm_for_euclid_dist",
];

/** How `torch.cdist` computes Euclidean distances. */
export type DistanceMode =
  | "use_mm_for_euclid_dist_if_necessary"
  | "use_mm_for_euclid_dist"
  | "donot_use_mm_for_euclid_dist";

/**
 * Functions whose arguments or results in Python are not those of libtorch's operator, in terms of that operator.
 *
 * @param operators The functions of the operators, by name.
 */
export function pythonForms(operators: Readonly<Record<string, OperatorFunction>>) {
  const operator = (name: string, ...args: unknown[]) => operators[name](...args) as Tensor;
  const shapeOf = (where: string, tensor: unknown): readonly number[] => {
    if (tensor instanceof Tensor) return tensor.shape;
    throw new ArgumentError({ message: `${where}: expected a Tensor, got ${printValue(tensor)}.` });
  };

  function norm(
    input: Tensor,
    p: NormOrder = "fro",
    dim: number | Integers | null = null,
    keepdim = false,
    options: { dtype?: TorchDType | null; out?: Tensor } = {},
  ): Tensor {
    const axes = shapeOf("torch.norm", input).length;
    if (p !== "nuc")
      return operator("linalgVectorNorm", input, p === "fro" || p === null ? 2 : p, dim, keepdim, options);
    const matrix = dim ?? Array.from({ length: axes }, (_, axis) => axis);
    if (Array.isArray(matrix) && matrix.length === 2)
      return operator("linalgMatrixNorm", input, "nuc", matrix, keepdim, options);
    throw new ArgumentError({
      message: `torch.norm: the nuclear norm is for two axes, got ${printValue(matrix)}. Name them in dim.`,
    });
  }

  function tensordot(a: Tensor, b: Tensor, dims: number | readonly [Integers, Integers] = 2): Tensor {
    const axes = shapeOf("torch.tensordot: a", a).length;
    shapeOf("torch.tensordot: b", b);
    if (Array.isArray(dims) && dims.length === 2) return operator("tensordot", a, b, dims[0], dims[1]);
    if (typeof dims === "number" && Number.isInteger(dims) && dims >= 0 && dims <= axes) {
      const of = (first: number) => Array.from({ length: dims }, (_, index) => first + index);
      return operator("tensordot", a, b, of(axes - dims), of(0));
    }
    throw new ArgumentError({
      message: `torch.tensordot: dims: expected how many axes are summed, or the axes of both tensors, got ${printValue(dims)}.`,
    });
  }

  function cdist(x1: Tensor, x2: Tensor, p = 2, options: { computeMode?: DistanceMode | number | null } = {}): Tensor {
    const { computeMode = null } = options;
    const mode = typeof computeMode === "string" ? COMPUTE_MODES.indexOf(computeMode) : computeMode;
    if (mode === -1) {
      throw new ArgumentError({
        message: `torch.cdist: computeMode: expected one of ${COMPUTE_MODES.join(", ")}, got ${printValue(computeMode)}.`,
      });
    }
    return operator("cdist", x1, x2, p, mode === 0 ? null : mode);
  }

  function unique(input: Tensor, options: UniqueOptions = {}): Tensor | Tensor[] {
    const { sorted = true, returnInverse = false, returnCounts = false, dim = null } = options;
    const found =
      dim === null
        ? operators._unique2(input, sorted, returnInverse, returnCounts)
        : operators.uniqueDim(input, dim, sorted, returnInverse, returnCounts);
    return wantedOf(found as Tensor[], returnInverse, returnCounts);
  }

  function uniqueConsecutive(input: Tensor, options: Omit<UniqueOptions, "sorted"> = {}): Tensor | Tensor[] {
    const { returnInverse = false, returnCounts = false, dim = null } = options;
    const found = operators.uniqueConsecutive(input, returnInverse, returnCounts, dim);
    return wantedOf(found as Tensor[], returnInverse, returnCounts);
  }

  function nonzero(input: Tensor, options: { asTuple?: boolean; out?: Tensor } = {}): Tensor | Tensor[] {
    const { asTuple = false, out } = options;
    if (asTuple) return operators.nonzeroNumpy(input) as Tensor[];
    return out === undefined ? operator("nonzero", input) : operator("nonzero", input, { out });
  }

  function stft(input: Tensor, nFft: number, options: StftOptions = {}): Tensor {
    // Only the overload of newer files knows `center`; without a word about it libtorch would take the other.
    return operator("stft", input, nFft, { center: true, ...options });
  }

  function lu(input: Tensor, options: { pivot?: boolean; getInfos?: boolean } = {}): Tensor[] {
    const { pivot = true, getInfos = false } = options;
    const [factors, pivots, infos] = operators.linalgLuFactorEx(input, { pivot, checkErrors: !getInfos }) as Tensor[];
    return getInfos ? [factors, pivots, infos] : [factors, pivots];
  }

  return {
    /** The norm of a vector, a matrix or along axes: of order 2 for `fro` (the default), another number, or `nuc` for the sum of singular values. */
    norm: positional("torch.norm", norm, "input [p] [dim] [keepdim] | +dtype +out"),
    /** Multiplies two tensors and sums over axes: the last of `a` with the first of `b`, as many as `dims` says (2), or those it names. */
    tensordot: positional("torch.tensordot", tensordot, "a b [dims]"),
    /** The distances `[..., P, R]` of order `p` (2) between the rows of `x1` `[..., P, M]` and those of `x2` `[..., R, M]`. */
    cdist: positional("torch.cdist", cdist, "x1 x2 [p] | computeMode"),
    /** The different values, in order; with {@link UniqueOptions} also which each element is and how often it is there. */
    unique: positional("torch.unique", unique, "input | sorted returnInverse returnCounts dim"),
    /** The values without those that follow a like one; with options also which each element is and how often in a row. */
    uniqueConsecutive: positional(
      "torch.uniqueConsecutive",
      uniqueConsecutive,
      "input | returnInverse returnCounts dim",
    ),
    /** The places `[found, axes]` of what is not 0, or with `asTuple` one tensor of indices for each axis. */
    nonzero: positional("torch.nonzero", nonzero, "input | +asTuple +out"),
    /** The short-time Fourier transform of a signal `[*, time]`: `[*, frequencies, windows]`. See {@link StftOptions}. */
    stft: positional(
      "torch.stft",
      stft,
      "input nFft | hopLength winLength window center padMode normalized onesided returnComplex alignToWindow",
    ),
    /** The LU factors of matrices `[*, m, n]` in one, and the pivots from 1 on; with `getInfos` also which have failed. */
    lu: positional("torch.lu", lu, "input | pivot getInfos"),
  };
}

function wantedOf([values, inverse, counts]: readonly Tensor[], withInverse: boolean, withCounts: boolean) {
  const more = [...(withInverse ? [inverse] : []), ...(withCounts ? [counts] : [])];
  return more.length === 0 ? values : [values, ...more];
}
