import type { Ints1d } from "../array/aliases.js";
import type { DType, FloatDType } from "../array/dtype.js";
import { NdArray } from "../array/ndarray.js";
import { ShapeError } from "../errors/index.js";
import { checkIntPart, checkPart, resolvePosition, resolveRange } from "./check-parts.js";

const MARKER = Symbol.for("thinc.Padded");

/**
 * A batch of sequences padded to one length, time first, longest sequence first.
 *
 * `data` has shape `[time, batch, width]`. `sizeAtT[t]` is the number of sequences longer than `t`; `lengths[b]` and
 * `indices[b]` are the length and the original position of the sequence in column `b`.
 */
export class Padded<D extends DType = FloatDType> {
  readonly data: NdArray<D, 3>;
  readonly sizeAtT: Ints1d;
  readonly lengths: Ints1d;
  readonly indices: Ints1d;

  /**
   * @throws {ArgumentError | DTypeError} when `data` is no array, or one of the others no array of integers.
   * @throws {ShapeError} when the parts do not fit together.
   */
  constructor(data: NdArray<D, 3>, sizeAtT: Ints1d, lengths: Ints1d, indices: Ints1d) {
    checkPart("Padded", "data", data);
    for (const [name, part] of Object.entries({ sizeAtT, lengths, indices })) checkIntPart("Padded", name, part);
    const shape = data.shape as readonly number[];
    if (shape.length !== 3) {
      throw new ShapeError({
        message: `Padded: expected data [time, batch, width], got [${shape.join(", ")}].`,
        expected: [null, null, null],
        actual: shape,
      });
    }
    for (const part of [sizeAtT, lengths, indices]) {
      if ((part.shape as readonly number[]).length !== 1) {
        throw new ShapeError({
          message: `Padded: sizes, lengths and indices have one axis each, got ${part}.`,
          expected: [null],
          actual: part.shape,
        });
      }
    }
    if (lengths.size !== shape[1] || indices.size !== shape[1] || sizeAtT.size !== shape[0]) {
      throw new ShapeError({
        message: `Padded: data [${shape.join(", ")}] needs ${shape[0]} sizes, ${shape[1]} lengths and ${shape[1]} indices; got ${sizeAtT.size}, ${lengths.size} and ${indices.size}.`,
        actual: shape,
      });
    }
    for (let i = 0; i < lengths.size; i++) {
      const length = Number(lengths.get(i));
      if (length < 0 || length > shape[0]) {
        throw new ShapeError({
          message: `Padded: length ${length} at ${i} does not fit the ${shape[0]} steps of the data.`,
          actual: shape,
        });
      }
    }
    this.data = data;
    this.sizeAtT = sizeAtT;
    this.lengths = lengths;
    this.indices = indices;
  }

  /** Tells whether a value is a `Padded`, whichever copy of the package made it. */
  static isInstance(value: unknown): value is Padded<DType> {
    return typeof value === "object" && value !== null && (value as Record<symbol, unknown>)[MARKER] === true;
  }

  /** The number of sequences. */
  get length(): number {
    return this.lengths.size;
  }

  /** A copy with storage of its own. */
  copy(): Padded<D> {
    return new Padded<D>(this.data.copy(), this.sizeAtT.copy(), this.lengths.copy(), this.indices.copy());
  }

  /** The sequences in columns `start` to `end` (not included) of the batch axis; a copy. Negative numbers count from the end. */
  slice(start = 0, end = this.length): Padded<D> {
    const [from, to] = resolveRange("Padded", { start, end }, this.length);
    return this.columns(Array.from({ length: to - from }, (_, i) => from + i));
  }

  /** The sequences in the given columns of the batch axis, longest first; a copy. @throws {ArgumentError} when out of range. */
  columns(columns: readonly number[]): Padded<D> {
    const chosen = columns.map((column) => resolvePosition("Padded", column, this.length));
    // The rows at one time step must be those of the sequences still running, which only holds when sorted by length.
    chosen.sort((a, b) => Number(this.lengths.get(b)) - Number(this.lengths.get(a)));
    const [time, , width] = this.data.shape;
    const data = NdArray.zeros<D, 3>([time, chosen.length, width], this.data.dtype);
    for (let t = 0; t < time; t++) {
      chosen.forEach((column, i) => {
        data.row(t).row(i).assign(this.data.row(t).row(column));
      });
    }
    const pick = (values: Ints1d) => {
      const result = NdArray.zeros<"int32", 1>([chosen.length], "int32");
      chosen.forEach((column, i) => {
        result.set(Number(values.get(column)), i);
      });
      return result;
    };
    const lengths = pick(this.lengths);
    const sizeAtT = NdArray.zeros<"int32", 1>([time], "int32");
    for (let t = 0; t < time; t++) {
      let running = 0;
      for (let i = 0; i < chosen.length; i++) if (Number(lengths.get(i)) > t) running++;
      sizeAtT.set(running, t);
    }
    return new Padded<D>(data, sizeAtT, lengths, pick(this.indices));
  }
}

Object.defineProperty(Padded.prototype, MARKER, { value: true });
