import type { Complex } from "../complex.js";

/** A number as an operator takes it: whole numbers are integers to libtorch, all others floats. */
export type Scalar = number | bigint | boolean | Complex;

/** Several whole numbers, such as a shape. */
export type Integers = readonly number[] | BigInt64Array | Int32Array;

/** How elements are laid out. */
export type Layout = "strided" | "sparse" | "sparseCsr" | "mkldnn";

/** The order of the axes in memory. */
export type MemoryFormat = "contiguousFormat" | "preserveFormat" | "channelsLast" | "channelsLast3d";

/** A value that only libtorch makes, such as a random generator; pass back what an operator returned. */
export type Opaque = object;
