import type { Ints1d, Ints2d, IntsXd } from "../../array/aliases.js";
import type { DType, FloatDType } from "../../array/dtype.js";
import type { NdArray } from "../../array/ndarray.js";
import type { Lengths } from "./common.js";

/**
 * Operations on sequences laid one after another, and on tables of rows.
 *
 * `lengths` are the numbers of rows of the sequences. They must be whole numbers of at least 0 and sum to the rows of the
 * data, else `ShapeError` is thrown. Shapes: T rows, I and O widths, B sequences.
 */
export interface SequenceOps {
  /** For each row of `X` `[T, I]`, the `nW` rows before it, itself and the `nW` rows after it, shape `[T, (2 nW + 1) · I]`; zeros beyond the ends of its sequence. */
  seq2col<D extends FloatDType>(X: NdArray<D, 2>, nW: number, options?: { lengths?: Lengths }): NdArray<D, 2>;
  /** The gradient through {@link SequenceOps.seq2col}; `dY` `[T, (2 nW + 1) · I]`, result `[T, I]`. */
  backpropSeq2col<D extends FloatDType>(dY: NdArray<D, 2>, nW: number, options?: { lengths?: Lengths }): NdArray<D, 2>;
  /** The sum of each sequence, shape `[B, O]`; zeros for an empty one. */
  reduceSum<D extends FloatDType>(X: NdArray<D, 2>, lengths: Lengths): NdArray<D, 2>;
  /** Repeats the gradient of each sum for the rows of its sequence. */
  backpropReduceSum<D extends FloatDType>(dSums: NdArray<D, 2>, lengths: Lengths): NdArray<D, 2>;
  /** The mean of each sequence, shape `[B, O]`; zeros for an empty one. */
  reduceMean<D extends FloatDType>(X: NdArray<D, 2>, lengths: Lengths): NdArray<D, 2>;
  /** Repeats the gradient of each mean, divided by the length, for the rows of its sequence. */
  backpropReduceMean<D extends FloatDType>(dMeans: NdArray<D, 2>, lengths: Lengths): NdArray<D, 2>;
  /** The maximum of each sequence `[B, O]`, and its row within the sequence (the first among equals), int32 `[B, O]`. @throws {ShapeError} also when a sequence is empty. */
  reduceMax<D extends FloatDType>(
    X: NdArray<D, 2>,
    lengths: Lengths,
  ): [maxes: NdArray<D, 2>, which: NdArray<"int32", 2>];
  /** Sends the gradient of each maximum to the row it came from. @throws {ArgumentError} when `which` points outside of a sequence. */
  backpropReduceMax<D extends FloatDType>(dMaxes: NdArray<D, 2>, which: Ints2d, lengths: Lengths): NdArray<D, 2>;
  /** The first row of each sequence `[B, O]`, and the bounds of the sequences, int32 `[B + 1]` (empty where B is 0). @throws {ShapeError} also when a sequence is empty. */
  reduceFirst<D extends FloatDType>(
    X: NdArray<D, 2>,
    lengths: Lengths,
  ): [firsts: NdArray<D, 2>, startsEnds: NdArray<"int32", 1>];
  /** Sends the gradient of each first row back to its place. */
  backpropReduceFirst<D extends FloatDType>(dFirsts: NdArray<D, 2>, startsEnds: Ints1d): NdArray<D, 2>;
  /** The last row of each sequence `[B, O]`, and where it is, int32 `[B]`. @throws {ShapeError} also when a sequence is empty. */
  reduceLast<D extends FloatDType>(
    X: NdArray<D, 2>,
    lengths: Lengths,
  ): [lasts: NdArray<D, 2>, positions: NdArray<"int32", 1>];
  /** Sends the gradient of each last row back to its place; the result has `positions[B - 1] + 1` rows. */
  backpropReduceLast<D extends FloatDType>(dLasts: NdArray<D, 2>, positions: Ints1d): NdArray<D, 2>;
  /** For each row of `indices` `[B, K]`, the sum of those K rows of `table` `[T, O]`, shape `[B, O]`. @throws {ArgumentError} when an index is out of range. */
  gatherAdd<D extends FloatDType>(table: NdArray<D, 2>, indices: Ints2d): NdArray<D, 2>;
  /**
   * Adds each entry of `values` (shape `[...indices.shape, ...table.shape[1:]]`) to the row of `table` its index names, in
   * place, and returns `table`. Repeated indices add up.
   *
   * @throws {ArgumentError} when an index is out of range; the table is then unchanged.
   */
  scatterAdd<D extends FloatDType, R extends number>(
    table: NdArray<D, R>,
    indices: IntsXd,
    values: NdArray<D>,
  ): NdArray<D, R>;
  /**
   * Four 32-bit hashes of each 64-bit id, uint32 `[N, 4]`: MurmurHash3 x64_128 (Appleby) of its 8 little-endian bytes, in
   * the order low and high half of the first word, low and high half of the second.
   */
  hash(ids: Ints1d, seed: number): NdArray<"uint32", 2>;
  /** One 64-bit hash of every `n` keys in a row, uint64 `[max(0, N - n + 1)]`: MurmurHash64A (Appleby) with seed 0. */
  ngrams(n: number, keys: Ints1d): NdArray<"uint64", 1>;
  /**
   * Sines and cosines of the row number at falling frequencies, float32 `[N, D]`: column j (even) holds
   * `sin(row / period^(2j/D))`, column j + 1 the cosine. The exponent is twice that of Vaswani et al. 2017, as in Thinc.
   */
  positionEncode(
    N: number,
    D: number,
    options?: { period?: number; out?: NdArray<"float32", 2> },
  ): NdArray<"float32", 2>;
  /** Zeros of the given shape with each array written to the start of one row. @throws {ShapeError | DTypeError} when an array does not fit. */
  insertInto<D extends DType>(shape: readonly number[], arrays: readonly NdArray<D>[]): NdArray<D>;
}
