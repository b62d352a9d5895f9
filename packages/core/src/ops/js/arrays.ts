import { type DType, type FloatDType, type IntDType, isDType } from "../../array/dtype.js";
import { NdArray } from "../../array/ndarray.js";
import { DTypeError, ShapeError } from "../../errors/index.js";
import { checkArray, checkFloatDType, checkFloats, checkIntDType, checkInts } from "../checks.js";
import type { AllocOptions, ArrayData, ArrayOps, AsarrayOptions } from "../interface/array-ops.js";
import { convert, toArray } from "./asarray.js";

/** {@link ArrayOps} in host memory. */
export const arrayOps: ArrayOps = {
  alloc: <D extends DType = "float32">(shape: number | readonly number[], options: AllocOptions<D> = {}) => {
    const dtype = (options.dtype ?? "float32") as D;
    if (!isDType(dtype))
      throw new DTypeError({ message: `alloc: ${String(dtype)} is no dtype.`, actual: String(dtype) });
    return NdArray.zeros<D>(typeof shape === "number" ? [shape] : shape, dtype);
  },
  alloc1f: (d0, options) => allocFloats([d0], options),
  alloc2f: (d0, d1, options) => allocFloats([d0, d1], options),
  alloc3f: (d0, d1, d2, options) => allocFloats([d0, d1, d2], options),
  alloc4f: (d0, d1, d2, d3, options) => allocFloats([d0, d1, d2, d3], options),
  allocF: (shape, options) => allocFloats(typeof shape === "number" ? [shape] : shape, options),
  alloc1i: (d0, options) => allocInts([d0], options),
  alloc2i: (d0, d1, options) => allocInts([d0, d1], options),
  alloc3i: (d0, d1, d2, options) => allocInts([d0, d1, d2], options),
  alloc4i: (d0, d1, d2, d3, options) => allocInts([d0, d1, d2, d3], options),
  allocI: (shape, options) => allocInts(typeof shape === "number" ? [shape] : shape, options),

  asarray: (data: ArrayData, options: AsarrayOptions<DType> = {}) =>
    toArray(data, options.dtype) as NdArray<never, never>,
  asarray1f: (data, options) => asFloats(data, 1, options),
  asarray2f: (data, options) => asFloats(data, 2, options),
  asarray3f: (data, options) => asFloats(data, 3, options),
  asarray4f: (data, options) => asFloats(data, 4, options),
  asarrayF: (data, options) => asFloats(data, null, options),
  asarray1i: (data, options) => asInts(data, 1, options),
  asarray2i: (data, options) => asInts(data, 2, options),
  asarray3i: (data, options) => asInts(data, 3, options),
  asarray4i: (data, options) => asInts(data, 4, options),
  asarrayI: (data, options) => asInts(data, null, options),
  asContig: (data: NdArray, options: AsarrayOptions<DType> = {}) => {
    checkArray("asContig", data);
    return convert(data, options.dtype).asContiguous() as NdArray<never, never>;
  },

  reshape: (array, shape) => reshaped(array, shape),
  reshape1: (array, d0) => reshaped(array, [d0]),
  reshape2: (array, d0, d1) => reshaped(array, [d0, d1]),
  reshape3: (array, d0, d1, d2) => reshaped(array, [d0, d1, d2]),
  reshape4: (array, d0, d1, d2, d3) => reshaped(array, [d0, d1, d2, d3]),
  reshape1f: (array, d0) => reshapedFloats(array, [d0]),
  reshape2f: (array, d0, d1) => reshapedFloats(array, [d0, d1]),
  reshape3f: (array, d0, d1, d2) => reshapedFloats(array, [d0, d1, d2]),
  reshape4f: (array, d0, d1, d2, d3) => reshapedFloats(array, [d0, d1, d2, d3]),
  reshapeF: (array, shape) => reshapedFloats(array, shape),
  reshape1i: (array, d0) => reshapedInts(array, [d0]),
  reshape2i: (array, d0, d1) => reshapedInts(array, [d0, d1]),
  reshape3i: (array, d0, d1, d2) => reshapedInts(array, [d0, d1, d2]),
  reshape4i: (array, d0, d1, d2, d3) => reshapedInts(array, [d0, d1, d2, d3]),
  reshapeI: (array, shape) => reshapedInts(array, shape),
};

function allocFloats<D extends FloatDType, R extends number>(
  shape: readonly number[],
  options: AllocOptions<D> = {},
): NdArray<D, R> {
  const dtype = (options.dtype ?? "float32") as D;
  checkFloatDType("alloc", dtype);
  return NdArray.zeros<D, R>(shape, dtype);
}

function allocInts<D extends IntDType, R extends number>(
  shape: readonly number[],
  options: AllocOptions<D> = {},
): NdArray<D, R> {
  const dtype = (options.dtype ?? "int32") as D;
  checkIntDType("alloc", dtype);
  return NdArray.zeros<D, R>(shape, dtype);
}

function asFloats<D extends FloatDType, R extends number>(
  data: ArrayData,
  ndim: number | null,
  options: AsarrayOptions<D> = {},
): NdArray<D, R> {
  const dtype = options.dtype ?? "float32";
  checkFloatDType("asarray", dtype);
  return withNdim(toArray(data, dtype), ndim) as NdArray<D, R>;
}

function asInts<D extends IntDType, R extends number>(
  data: ArrayData,
  ndim: number | null,
  options: AsarrayOptions<D> = {},
): NdArray<D, R> {
  const dtype = options.dtype ?? "int32";
  checkIntDType("asarray", dtype);
  return withNdim(toArray(data, dtype), ndim) as NdArray<D, R>;
}

function withNdim(X: NdArray, ndim: number | null): NdArray {
  if (ndim !== null && X.shape.length !== ndim) {
    throw new ShapeError({
      message: `asarray: expected ${ndim} ${ndim === 1 ? "axis" : "axes"}, got shape [${X.shape.join(", ")}]. Reshape it first.`,
      expected: new Array<null>(ndim).fill(null),
      actual: X.shape,
    });
  }
  return X;
}

function reshaped<D extends DType, R extends number>(array: NdArray<D>, shape: readonly number[]): NdArray<D, R> {
  checkArray("reshape", array);
  return array.reshape<R>(...shape) as NdArray<D, R>;
}

function reshapedFloats<R extends number>(
  array: NdArray<FloatDType>,
  shape: readonly number[],
): NdArray<FloatDType, R> {
  checkFloats("reshape", array);
  return array.reshape<R>(...shape);
}

function reshapedInts<R extends number>(array: NdArray<IntDType>, shape: readonly number[]): NdArray<IntDType, R> {
  checkInts("reshape", array);
  return array.reshape<R>(...shape);
}
