import type { Ints1d } from "../array/aliases.js";
import type { DType, FloatDType } from "../array/dtype.js";
import { NdArray } from "../array/ndarray.js";
import { sizeOfShape } from "../array/shape.js";
import { ShapeError } from "../errors/index.js";
import { checkIntPart, checkPart, resolvePosition, resolveRange } from "./check-parts.js";

const MARKER = Symbol.for("thinc.Ragged");

/**
 * A batch of sequences of different lengths, one after another without padding.
 *
 * `data` has shape `[rows, width]`, where `rows` is the sum of `lengths`. Data with more axes is kept as rows of its
 * flattened entries; `dataXd` gives it back in its own shape.
 */
export class Ragged<D extends DType = FloatDType> {
  /** Shape `[rows, width]`. Shares storage with the array that was given. */
  readonly data: NdArray<D, 2>;
  /** The number of rows of each sequence; int32. */
  readonly lengths: Ints1d;
  /** The shape of one row before flattening. */
  readonly rowShape: readonly number[];

  /**
   * @throws {ArgumentError | DTypeError} when `data` is no array, or `lengths` no array of integers.
   * @throws {ShapeError} when `lengths` has not one axis, holds a negative number, or does not sum to the rows of `data`.
   */
  constructor(data: NdArray<D, number>, lengths: Ints1d) {
    checkPart("Ragged", "data", data);
    checkIntPart("Ragged", "lengths", lengths);
    const shape = data.shape as readonly number[];
    if (shape.length === 0 || (lengths.shape as readonly number[]).length !== 1) {
      throw new ShapeError({
        message: `Ragged: expected data with at least one axis and lengths with one, got [${shape.join(", ")}] and [${(lengths.shape as readonly number[]).join(", ")}].`,
        actual: shape,
      });
    }
    let total = 0;
    for (let i = 0; i < lengths.size; i++) {
      const length = Number(lengths.get(i));
      if (length < 0) throw new ShapeError({ message: `Ragged: length ${length} at ${i} is negative.` });
      total += length;
    }
    if (total !== shape[0]) {
      throw new ShapeError({
        message: `Ragged: the lengths sum to ${total}, the data has ${shape[0]} rows. They must be equal.`,
        actual: shape,
      });
    }
    this.rowShape = shape.length === 1 ? [] : shape.slice(1);
    this.data = data.reshape<2>(shape[0], sizeOfShape(this.rowShape));
    this.lengths = lengths;
  }

  /** Tells whether a value is a `Ragged`, whichever copy of the package made it. */
  static isInstance(value: unknown): value is Ragged<DType> {
    return typeof value === "object" && value !== null && (value as Record<symbol, unknown>)[MARKER] === true;
  }

  /** The data in the shape it was given, a view. */
  get dataXd(): NdArray<D, number> {
    return this.data.reshape(this.data.shape[0], ...this.rowShape);
  }

  /** The shape of the data as it was given, with -1 for the rows. */
  get dataShape(): readonly number[] {
    return [-1, ...this.rowShape];
  }

  /** The number of sequences. */
  get length(): number {
    return this.lengths.size;
  }

  /** The rows of one sequence, a view. Negative numbers count from the end. @throws {ArgumentError} when out of range. */
  sequence(index: number): NdArray<D, number> {
    const at = this.position(index);
    const starts = this.starts();
    return this.dataXd.rows(starts[at], starts[at + 1]);
  }

  /**
   * One sequence (a number), several (a list of numbers), or a range (`{ start, end }`, end not included), as a new `Ragged`.
   * A range shares storage, the others are copies. Negative numbers count from the end.
   *
   * @throws {ArgumentError} when a sequence is out of range.
   */
  at(index: number | readonly number[] | { start?: number; end?: number }): Ragged<D> {
    const starts = this.starts();
    if (typeof index === "object" && index !== null && !Array.isArray(index)) {
      const [start, end] = resolveRange("Ragged", index as { start?: number; end?: number }, this.length);
      return new Ragged<D>(this.dataXd.rows(starts[start], starts[end]), this.lengths.rows(start, end));
    }
    const chosen = (Array.isArray(index) ? index : [index]).map((i) => this.position(i));
    const rows = chosen.reduce((sum, i) => sum + starts[i + 1] - starts[i], 0);
    const data = NdArray.zeros<D>([rows, ...this.rowShape], this.data.dtype);
    const lengths = NdArray.zeros<"int32", 1>([chosen.length], "int32");
    let row = 0;
    chosen.forEach((i, k) => {
      const length = starts[i + 1] - starts[i];
      data.rows(row, row + length).assign(this.dataXd.rows(starts[i], starts[i + 1]));
      lengths.set(length, k);
      row += length;
    });
    return new Ragged<D>(data, lengths);
  }

  /** The first row of each sequence, and after the last one the number of rows. */
  starts(): number[] {
    const starts = [0];
    for (let i = 0; i < this.length; i++) starts.push(starts[i] + Number(this.lengths.get(i)));
    return starts;
  }

  private position(index: number): number {
    return resolvePosition("Ragged", index, this.length);
  }
}

Object.defineProperty(Ragged.prototype, MARKER, { value: true });
