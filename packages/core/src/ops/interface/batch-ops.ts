import type { DType, FloatDType, TypedArray } from "../../array/dtype.js";
import type { NdArray } from "../../array/ndarray.js";
import type { RandomSource } from "../../random/index.js";
import type { Padded, Pairs, Ragged, SizedGenerator } from "../../types/index.js";
import type { Lengths } from "./common.js";

/** How {@link BatchOps.flatten} joins its arrays. */
export interface FlattenOptions<D extends DType = DType> {
  /** Converts the result. */
  dtype?: D;
  /** Rows of zeros before each array and after the last one. */
  pad?: number;
  /** The number of axes of the result where there is nothing to join; 2 if left out. */
  ndimIfEmpty?: number;
}

/** A sequence that can be cut into batches. */
export type Batchable = readonly unknown[] | TypedArray | NdArray | Ragged<DType> | Padded<DType> | Pairs<unknown>;

/** One batch out of a sequence: of the same kind as the sequence. */
export type BatchOf<S> = S extends NdArray | TypedArray | Ragged<DType> | Padded<DType> | Pairs<unknown>
  ? S
  : S extends readonly (infer T)[]
    ? T[]
    : never;

/** The number of items per batch: a number, an iterable of numbers, or a function of the batch's number, such as a schedule. */
export type BatchSize = number | Iterable<number> | Iterator<number> | ((step: number) => number);

/** How batches are drawn. */
export interface MinibatchOptions {
  /** Draws the items in a new order in each iteration. */
  shuffle?: boolean;
  /** The number of batches that are made ready before the first of them is handed out; 1 if left out. */
  buffer?: number;
  /** Where the order comes from; the source of the whole library if left out. */
  randomSource?: RandomSource;
}

/** Turning lists of sequences into one array and back, and data into batches. */
export interface BatchOps {
  /**
   * Joins arrays along the first axis; empty ones are left out. No arrays give zeros with every length 0, only empty ones
   * give zeros of the shape of the first.
   *
   * @throws {ShapeError | DTypeError} when the arrays do not fit together.
   */
  flatten<D extends DType, R extends number>(X: readonly NdArray<D, R>[], options?: FlattenOptions<D>): NdArray<D, R>;
  /**
   * Cuts the rows of an array into pieces of the given lengths, views; surplus rows are dropped. With `pad`, that many
   * rows are skipped before each piece that is not empty.
   *
   * @throws {ShapeError} when there are not enough rows.
   */
  unflatten<D extends DType, R extends number>(
    X: NdArray<D, R>,
    lengths: Lengths,
    options?: { pad?: number },
  ): NdArray<D, R>[];
  /**
   * Stacks sequences to shape `[N, maxLength, ...]`, filled up with zeros. `roundTo` rounds `maxLength` up to a multiple.
   *
   * @throws {ArgumentError | ShapeError | DTypeError} when there are none, they do not fit together, or `roundTo` is below 1.
   */
  pad<D extends DType>(sequences: readonly NdArray<D>[], options?: { roundTo?: number }): NdArray<D>;
  /** The first `lengths[i]` rows of each entry of a padded array, views. @throws {ShapeError} when a length does not fit. */
  unpad<D extends DType>(padded: NdArray<D>, lengths: Lengths): NdArray<D>[];
  /** Pads sequences `[T, I]` to time-first data, longest first (later ones first among equals). @throws {ShapeError | DTypeError} when they do not fit together. */
  list2padded<D extends DType = FloatDType>(sequences: readonly NdArray<D, 2>[]): Padded<D>;
  /** The inverse of {@link BatchOps.list2padded}: the sequences in their original order, copies. */
  padded2list<D extends DType = FloatDType>(padded: Padded<D>): NdArray<D, 2>[];
  /**
   * Cuts a sequence into batches; the last may be short. The sizes are drawn once, when this is called. Batches are copies
   * of the same kind as the sequence; each iteration over the result starts anew.
   *
   * @throws {ArgumentError} when the sequence has no length or a size is no whole number above 0.
   */
  minibatch<S extends Batchable>(size: BatchSize, sequence: S, options?: MinibatchOptions): SizedGenerator<BatchOf<S>>;
  /**
   * Cuts several sequences of the same length into batches, a tuple of one slice each. Options may follow the sequences.
   *
   * @throws {ArgumentError} as {@link BatchOps.minibatch}, and when the lengths differ.
   */
  multibatch<S extends readonly Batchable[]>(
    size: BatchSize,
    ...sequencesAndOptions: [...S, MinibatchOptions]
  ): SizedGenerator<{ [K in keyof S]: BatchOf<S[K]> }>;
  multibatch<S extends readonly Batchable[]>(
    size: BatchSize,
    ...sequences: S
  ): SizedGenerator<{ [K in keyof S]: BatchOf<S[K]> }>;
}
