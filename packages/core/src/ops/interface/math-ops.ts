import type { Ints1d, IntsXd } from "../../array/aliases.js";
import type { DType, FloatDType } from "../../array/dtype.js";
import type { NdArray } from "../../array/ndarray.js";

/** How {@link MathOps.gemm} takes its operands. */
export interface GemmOptions<D extends FloatDType = FloatDType> {
  /** Receives the product; shape `[M, N]`, same dtype. May be one of the operands. */
  out?: NdArray<D, 2>;
  /** Takes `X` transposed. */
  trans1?: boolean;
  /** Takes `Y` transposed. */
  trans2?: boolean;
}

/** Along which axis a reduction goes. */
export interface AxisOptions {
  /** The axis; negative ones count from the end. All axes if left out. */
  axis?: number;
  /** Keeps the axis with length 1, so that the result can be broadcast against the input. */
  keepDims?: boolean;
}

/** Linear algebra and plain arithmetic on float arrays; both operands need one dtype. */
export interface MathOps {
  /**
   * The matrix product `op(X) · op(Y)`, shape `[M, N]`.
   *
   * @throws {ShapeError} when the operands do not have two axes or the inner lengths differ.
   * @throws {DTypeError} when the dtypes differ or are no floats.
   */
  gemm<D extends FloatDType>(X: NdArray<D, 2>, Y: NdArray<D, 2>, options?: GemmOptions<D>): NdArray<D, 2>;
  /** A dense layer: `X · Wᵀ + b` with X `[B, nI]`, W `[nO, nI]`, b `[nO]`. @throws {ShapeError | DTypeError} on operands that do not fit. */
  affine<D extends FloatDType>(X: NdArray<D, 2>, W: NdArray<D, 2>, b: NdArray<D, 1>): NdArray<D, 2>;

  /** The sum, elementwise; shapes broadcast as in NumPy. @throws {ShapeError | DTypeError} on operands that do not fit. */
  add<D extends FloatDType, R extends number>(X: NdArray<D, R>, Y: NdArray<D> | number): NdArray<D, R>;
  /** The difference `X - Y`, elementwise; shapes broadcast as in NumPy. @throws {ShapeError | DTypeError} on operands that do not fit. */
  subtract<D extends FloatDType, R extends number>(X: NdArray<D, R>, Y: NdArray<D> | number): NdArray<D, R>;
  /** The product, elementwise; shapes broadcast as in NumPy. @throws {ShapeError | DTypeError} on operands that do not fit. */
  multiply<D extends FloatDType, R extends number>(X: NdArray<D, R>, Y: NdArray<D> | number): NdArray<D, R>;
  /** The quotient `X / Y`, elementwise; shapes broadcast as in NumPy. @throws {ShapeError | DTypeError} on operands that do not fit. */
  divide<D extends FloatDType, R extends number>(X: NdArray<D, R>, Y: NdArray<D> | number): NdArray<D, R>;
  /** Adds `factor · Y` to `X` in place and returns `X`; `Y` is broadcast to its shape. @throws {ShapeError | DTypeError} on operands that do not fit. */
  addInPlace<D extends FloatDType, R extends number>(
    X: NdArray<D, R>,
    Y: NdArray<D> | number,
    factor?: number,
  ): NdArray<D, R>;
  /** Multiplies `X` by `Y` in place and returns `X`; `Y` is broadcast to its shape. @throws {ShapeError | DTypeError} on operands that do not fit. */
  multiplyInPlace<D extends FloatDType, R extends number>(X: NdArray<D, R>, Y: NdArray<D> | number): NdArray<D, R>;
  /** Each element to the power of `exponent`. */
  power<D extends FloatDType, R extends number>(X: NdArray<D, R>, exponent: number): NdArray<D, R>;

  /** The sum over one axis or all; a scalar array (shape `[]`) over all. @throws {ShapeError} on an axis that is not there. */
  sum<D extends FloatDType>(X: NdArray<D>, options?: AxisOptions): NdArray<D>;
  /** The arithmetic mean over one axis or all; NaN over no elements. @throws {ShapeError} on an axis that is not there. */
  mean<D extends FloatDType>(X: NdArray<D>, options?: AxisOptions): NdArray<D>;
  /** The variance over one axis or all, divided by the count (not by one less); NaN over no elements. @throws {ShapeError} on an axis that is not there. */
  variance<D extends FloatDType>(X: NdArray<D>, options?: AxisOptions): NdArray<D>;
  /** The position of the greatest element along an axis (the last if left out), the first one among equals; int32. @throws {ShapeError} on an axis that is not there or is empty. */
  argmax(X: NdArray<FloatDType>, axis?: number): IntsXd;

  /** The rows of `X` at the given positions of the first axis, shape `[...indices.shape, ...X.shape[1:]]`; a copy. @throws {ArgumentError} when a position is out of range. */
  take<D extends DType>(X: NdArray<D>, indices: IntsXd | readonly number[]): NdArray<D>;
  /** Joins arrays along an axis (the first if left out). @throws {ShapeError | DTypeError} when there are none or they do not fit. */
  concatenate<D extends DType, R extends number>(arrays: readonly NdArray<D, R>[], axis?: number): NdArray<D, R>;
  /** Cuts an array along an axis (the first if left out) into pieces of the given lengths, copies; the inverse of {@link MathOps.concatenate}. @throws {ShapeError} when the lengths do not add up. */
  split<D extends DType, R extends number>(
    X: NdArray<D, R>,
    lengths: Ints1d | readonly number[],
    axis?: number,
  ): NdArray<D, R>[];
  /** Repeats `X` along its last axis, shape `[..., width · reps]`. @throws {ArgumentError} when `reps` is no whole number of at least 0. */
  tile<D extends DType, R extends number>(X: NdArray<D, R>, reps: number): NdArray<D, R>;
}
