import type { DType, FloatDType, IntDType } from "./dtype.js";
import type { NdArray } from "./ndarray.js";

/** A float array of one axis. */
export type Floats1d = NdArray<FloatDType, 1>;
/** A float array of two axes. */
export type Floats2d = NdArray<FloatDType, 2>;
/** A float array of three axes. */
export type Floats3d = NdArray<FloatDType, 3>;
/** A float array of four axes. */
export type Floats4d = NdArray<FloatDType, 4>;
/** A float array of any number of axes. */
export type FloatsXd = NdArray<FloatDType, number>;
/** An integer array of one axis. */
export type Ints1d = NdArray<IntDType, 1>;
/** An integer array of two axes. */
export type Ints2d = NdArray<IntDType, 2>;
/** An integer array of three axes. */
export type Ints3d = NdArray<IntDType, 3>;
/** An integer array of four axes. */
export type Ints4d = NdArray<IntDType, 4>;
/** An integer array of any number of axes. */
export type IntsXd = NdArray<IntDType, number>;
/** An array of one axis. */
export type Array1d = NdArray<DType, 1>;
/** An array of two axes. */
export type Array2d = NdArray<DType, 2>;
/** An array of three axes. */
export type Array3d = NdArray<DType, 3>;
/** An array of four axes. */
export type Array4d = NdArray<DType, 4>;
/**
 * An array whose dtype and rank the compiler does not know; it fits wherever an array is wanted. Parameters are of this type,
 * since a model knows them by name only.
 */
// biome-ignore lint/suspicious/noExplicitAny: the one place that says so.
export type AnyArray = NdArray<any, any>;
/** An array of any number of axes. */
export type ArrayXd = NdArray<DType, number>;
