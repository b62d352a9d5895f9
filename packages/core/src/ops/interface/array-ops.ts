import type {
  Floats1d,
  Floats2d,
  Floats3d,
  Floats4d,
  FloatsXd,
  Ints1d,
  Ints2d,
  Ints3d,
  Ints4d,
  IntsXd,
} from "../../array/aliases.js";
import type { DType, FloatDType, IntDType, TypedArray } from "../../array/dtype.js";
import type { NdArray } from "../../array/ndarray.js";

/** What can be made into an array: an array, a typed array, a number, or nested lists of those. */
export type ArrayData = NdArray | TypedArray | number | bigint | boolean | readonly ArrayData[];

/** How an array is allocated. */
export interface AllocOptions<D extends DType> {
  /** The dtype; `float32` for floats and `int32` for integers if left out. */
  dtype?: D;
  /** With `false` the elements may hold anything; a backend may then skip clearing them. */
  zeros?: boolean;
}

/** How data is made into an array. */
export interface AsarrayOptions<D extends DType> {
  /** The dtype of the result. Where left out, `asarray1f` and its like give `float32`, `asarray1i` and its like `int32`. */
  dtype?: D;
}

/** Making arrays, and looking at them in another shape. */
export interface ArrayOps {
  /** Makes an array of zeros of any shape and dtype; `float32` if left out. @throws {ShapeError} on a bad shape. */
  alloc<D extends DType = "float32">(shape: number | readonly number[], options?: AllocOptions<D>): NdArray<D>;
  /** Makes a float array of zeros, shape `[d0]`. @throws {ShapeError | DTypeError} on a bad length or dtype. */
  alloc1f<D extends FloatDType = "float32">(d0: number, options?: AllocOptions<D>): NdArray<D, 1>;
  /** Makes a float array of zeros, shape `[d0, d1]`. @throws {ShapeError | DTypeError} on a bad length or dtype. */
  alloc2f<D extends FloatDType = "float32">(d0: number, d1: number, options?: AllocOptions<D>): NdArray<D, 2>;
  /** Makes a float array of zeros, shape `[d0, d1, d2]`. @throws {ShapeError | DTypeError} on a bad length or dtype. */
  alloc3f<D extends FloatDType = "float32">(
    d0: number,
    d1: number,
    d2: number,
    options?: AllocOptions<D>,
  ): NdArray<D, 3>;
  /** Makes a float array of zeros, shape `[d0, d1, d2, d3]`. @throws {ShapeError | DTypeError} on a bad length or dtype. */
  alloc4f<D extends FloatDType = "float32">(
    d0: number,
    d1: number,
    d2: number,
    d3: number,
    options?: AllocOptions<D>,
  ): NdArray<D, 4>;
  /** Makes a float array of zeros of any shape. @throws {ShapeError | DTypeError} on a bad shape or dtype. */
  allocF<D extends FloatDType = "float32">(shape: number | readonly number[], options?: AllocOptions<D>): NdArray<D>;
  /** Makes an integer array of zeros, shape `[d0]`. @throws {ShapeError | DTypeError} on a bad length or dtype. */
  alloc1i<D extends IntDType = "int32">(d0: number, options?: AllocOptions<D>): NdArray<D, 1>;
  /** Makes an integer array of zeros, shape `[d0, d1]`. @throws {ShapeError | DTypeError} on a bad length or dtype. */
  alloc2i<D extends IntDType = "int32">(d0: number, d1: number, options?: AllocOptions<D>): NdArray<D, 2>;
  /** Makes an integer array of zeros, shape `[d0, d1, d2]`. @throws {ShapeError | DTypeError} on a bad length or dtype. */
  alloc3i<D extends IntDType = "int32">(d0: number, d1: number, d2: number, options?: AllocOptions<D>): NdArray<D, 3>;
  /** Makes an integer array of zeros, shape `[d0, d1, d2, d3]`. @throws {ShapeError | DTypeError} on a bad length or dtype. */
  alloc4i<D extends IntDType = "int32">(
    d0: number,
    d1: number,
    d2: number,
    d3: number,
    options?: AllocOptions<D>,
  ): NdArray<D, 4>;
  /** Makes an integer array of zeros of any shape. @throws {ShapeError | DTypeError} on a bad shape or dtype. */
  allocI<D extends IntDType = "int32">(shape: number | readonly number[], options?: AllocOptions<D>): NdArray<D>;

  /**
   * Makes data into an array of this backend.
   *
   * An array is returned as it is, unless another dtype is asked for. A typed array is wrapped without a copy, unless
   * another dtype is asked for. Numbers become `float32`, bigints `int64` and booleans `bool` if no dtype is given;
   * lists of arrays are stacked along a new first axis and keep their dtype.
   *
   * @throws {ShapeError} when nested lists are ragged.
   * @throws {DTypeError} when a value does not fit the dtype: NaN, a fraction or too large a number among integers.
   * @throws {ArgumentError} when something is no number: a string, an object, `undefined`, a hole in a list.
   */
  asarray<D extends DType>(data: ArrayData, options: { dtype: D }): NdArray<D>;
  asarray<D extends DType, R extends number>(data: NdArray<D, R>): NdArray<D, R>;
  asarray(data: ArrayData, options?: AsarrayOptions<DType>): NdArray;
  /** {@link ArrayOps.asarray} to floats of one axis. @throws {ShapeError} when the data has another number of axes. */
  asarray1f<D extends FloatDType = "float32">(data: ArrayData, options?: AsarrayOptions<D>): NdArray<D, 1>;
  /** {@link ArrayOps.asarray} to floats of two axes. @throws {ShapeError} when the data has another number of axes. */
  asarray2f<D extends FloatDType = "float32">(data: ArrayData, options?: AsarrayOptions<D>): NdArray<D, 2>;
  /** {@link ArrayOps.asarray} to floats of three axes. @throws {ShapeError} when the data has another number of axes. */
  asarray3f<D extends FloatDType = "float32">(data: ArrayData, options?: AsarrayOptions<D>): NdArray<D, 3>;
  /** {@link ArrayOps.asarray} to floats of four axes. @throws {ShapeError} when the data has another number of axes. */
  asarray4f<D extends FloatDType = "float32">(data: ArrayData, options?: AsarrayOptions<D>): NdArray<D, 4>;
  /** {@link ArrayOps.asarray} to floats of any number of axes. */
  asarrayF<D extends FloatDType = "float32">(data: ArrayData, options?: AsarrayOptions<D>): NdArray<D>;
  /** {@link ArrayOps.asarray} to integers of one axis. @throws {ShapeError} when the data has another number of axes. */
  asarray1i<D extends IntDType = "int32">(data: ArrayData, options?: AsarrayOptions<D>): NdArray<D, 1>;
  /** {@link ArrayOps.asarray} to integers of two axes. @throws {ShapeError} when the data has another number of axes. */
  asarray2i<D extends IntDType = "int32">(data: ArrayData, options?: AsarrayOptions<D>): NdArray<D, 2>;
  /** {@link ArrayOps.asarray} to integers of three axes. @throws {ShapeError} when the data has another number of axes. */
  asarray3i<D extends IntDType = "int32">(data: ArrayData, options?: AsarrayOptions<D>): NdArray<D, 3>;
  /** {@link ArrayOps.asarray} to integers of four axes. @throws {ShapeError} when the data has another number of axes. */
  asarray4i<D extends IntDType = "int32">(data: ArrayData, options?: AsarrayOptions<D>): NdArray<D, 4>;
  /** {@link ArrayOps.asarray} to integers of any number of axes. */
  asarrayI<D extends IntDType = "int32">(data: ArrayData, options?: AsarrayOptions<D>): NdArray<D>;
  /** The array itself where it is C-contiguous and has the dtype, else a copy that is and has. */
  asContig<D extends DType, R extends number>(data: NdArray<D, R>): NdArray<D, R>;
  asContig<D extends DType, R extends number>(data: NdArray<DType, R>, options: { dtype: D }): NdArray<D, R>;

  /** The array in another shape, a view where it is contiguous; one length may be -1. @throws {ShapeError} when the sizes differ. */
  reshape<D extends DType>(array: NdArray<D>, shape: readonly number[]): NdArray<D>;
  /** {@link ArrayOps.reshape} to one axis. */
  reshape1<D extends DType>(array: NdArray<D>, d0: number): NdArray<D, 1>;
  /** {@link ArrayOps.reshape} to two axes. */
  reshape2<D extends DType>(array: NdArray<D>, d0: number, d1: number): NdArray<D, 2>;
  /** {@link ArrayOps.reshape} to three axes. */
  reshape3<D extends DType>(array: NdArray<D>, d0: number, d1: number, d2: number): NdArray<D, 3>;
  /** {@link ArrayOps.reshape} to four axes. */
  reshape4<D extends DType>(array: NdArray<D>, d0: number, d1: number, d2: number, d3: number): NdArray<D, 4>;
  /** {@link ArrayOps.reshape} of floats to one axis. @throws {DTypeError} when the array holds no floats. */
  reshape1f(array: FloatsXd, d0: number): Floats1d;
  /** {@link ArrayOps.reshape} of floats to two axes. @throws {DTypeError} when the array holds no floats. */
  reshape2f(array: FloatsXd, d0: number, d1: number): Floats2d;
  /** {@link ArrayOps.reshape} of floats to three axes. @throws {DTypeError} when the array holds no floats. */
  reshape3f(array: FloatsXd, d0: number, d1: number, d2: number): Floats3d;
  /** {@link ArrayOps.reshape} of floats to four axes. @throws {DTypeError} when the array holds no floats. */
  reshape4f(array: FloatsXd, d0: number, d1: number, d2: number, d3: number): Floats4d;
  /** {@link ArrayOps.reshape} of floats. @throws {DTypeError} when the array holds no floats. */
  reshapeF(array: FloatsXd, shape: readonly number[]): FloatsXd;
  /** {@link ArrayOps.reshape} of integers to one axis. @throws {DTypeError} when the array holds no integers. */
  reshape1i(array: IntsXd, d0: number): Ints1d;
  /** {@link ArrayOps.reshape} of integers to two axes. @throws {DTypeError} when the array holds no integers. */
  reshape2i(array: IntsXd, d0: number, d1: number): Ints2d;
  /** {@link ArrayOps.reshape} of integers to three axes. @throws {DTypeError} when the array holds no integers. */
  reshape3i(array: IntsXd, d0: number, d1: number, d2: number): Ints3d;
  /** {@link ArrayOps.reshape} of integers to four axes. @throws {DTypeError} when the array holds no integers. */
  reshape4i(array: IntsXd, d0: number, d1: number, d2: number, d3: number): Ints4d;
  /** {@link ArrayOps.reshape} of integers. @throws {DTypeError} when the array holds no integers. */
  reshapeI(array: IntsXd, shape: readonly number[]): IntsXd;
}
