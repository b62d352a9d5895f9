import type { DType } from "../../array/dtype.js";
import { NdArray } from "../../array/ndarray.js";
import { ArgumentError, DTypeError, ShapeError } from "../../errors/index.js";
import { Padded } from "../../types/index.js";
import { checkNumber } from "../../util/check-number.js";
import { printValue } from "../../util/print-value.js";
import { checkArray, checkSameDType, checkShapeOf, lengthValues } from "../checks.js";
import type { BatchOps, FlattenOptions } from "../interface/batch-ops.js";
import type { Lengths } from "../interface/common.js";
import type { Ops } from "../ops.js";
import { convert } from "./asarray.js";

type ListOps = Omit<BatchOps, "minibatch" | "multibatch">;

/** Turning lists of sequences into one array and back. */
export const listOps: ListOps & ThisType<Ops> = {
  flatten<D extends DType, R extends number>(X: readonly NdArray<D, R>[], options: FlattenOptions<D> = {}) {
    const { dtype, pad = 0, ndimIfEmpty = 2 } = options;
    checkNumber(pad, "flatten: pad", { integer: true, min: 0 });
    checkNumber(ndimIfEmpty, "flatten: ndimIfEmpty", { integer: true, min: 0 });
    checkList("flatten", X);
    if (X.length === 0) return this.alloc(new Array<number>(ndimIfEmpty).fill(0), { dtype }) as NdArray<D, R>;
    for (const part of X) checkSameDType("flatten", X[0], part);
    const parts = X.filter((part) => part.size !== 0);
    if (parts.length === 0) {
      const rows = X.reduce((sum, part) => sum + part.length, 0);
      return this.alloc([rows, ...X[0].shape.slice(1)], { dtype: dtype ?? X[0].dtype }) as NdArray<D, R>;
    }
    const rowShape = (parts[0].shape as readonly number[]).slice(1);
    if (pad > 0) {
      const gap = NdArray.zeros<D, R>([pad, ...rowShape], parts[0].dtype);
      const padded = parts.flatMap((part) => [gap, part]);
      return convert(this.concatenate([...padded, gap]), dtype) as NdArray<D, R>;
    }
    return convert(this.concatenate(parts), dtype) as NdArray<D, R>;
  },

  unflatten<D extends DType, R extends number>(X: NdArray<D, R>, lengths: Lengths, options: { pad?: number } = {}) {
    const { pad = 0 } = options;
    checkArray("unflatten", X);
    checkNumber(pad, "unflatten: pad", { integer: true, min: 0 });
    const counts = lengthValues("unflatten", lengths);
    let end = 0;
    for (let i = 0; i < counts.length; i++) end += counts[i] > 0 ? counts[i] + pad : 0;
    if (end > X.length) {
      throw new ShapeError({
        message: `unflatten: the lengths${pad > 0 ? ` and the ${pad} rows before each piece` : ""} need ${end} rows, the data has ${X.length}.`,
        actual: X.shape,
      });
    }
    let row = 0;
    return Array.from(counts, (count) => {
      if (count > 0) row += pad;
      row += count;
      return X.rows(row - count, row);
    });
  },

  pad<D extends DType>(sequences: readonly NdArray<D>[], options: { roundTo?: number } = {}) {
    const { roundTo = 1 } = options;
    checkNumber(roundTo, "pad: roundTo", { integer: true, min: 1 });
    checkList("pad", sequences);
    if (sequences.length === 0) throw new ArgumentError({ message: "pad: there are no sequences. Give at least one." });
    checkRows("pad", sequences);
    const longest = sequences.reduce((most, sequence) => Math.max(most, sequence.length), 0);
    const rows = Math.ceil(longest / roundTo) * roundTo;
    const result = this.alloc([sequences.length, rows, ...sequences[0].shape.slice(1)], { dtype: sequences[0].dtype });
    sequences.forEach((sequence, i) => {
      result.row(i).rows(0, sequence.length).assign(sequence);
    });
    return result;
  },

  unpad<D extends DType>(padded: NdArray<D>, lengths: Lengths) {
    checkArray("unpad", padded);
    if (padded.shape.length < 2) {
      throw new ShapeError({
        message: `unpad: expected at least two axes, got [${padded.shape.join(", ")}].`,
        actual: padded.shape,
      });
    }
    const counts = Array.from(lengthValues("unpad", lengths));
    if (counts.length !== padded.length || counts.some((count) => count > padded.shape[1])) {
      throw new ShapeError({
        message: `unpad: lengths [${counts.slice(0, 10).join(", ")}] do not fit [${padded.shape.join(", ")}]. Give one of at most ${padded.shape[1]} for each of the ${padded.length} entries.`,
        actual: padded.shape,
      });
    }
    return counts.map((count, i) => padded.row(i).rows(0, count));
  },

  list2padded<D extends DType>(sequences: readonly NdArray<D, 2>[]) {
    checkList("list2padded", sequences);
    if (sequences.length === 0) {
      const none = () => this.alloc1i(0);
      return new Padded<D>(this.alloc([0, 0, 0]) as NdArray<D, 3>, none(), none(), none());
    }
    for (const sequence of sequences) checkShapeOf("list2padded", "each sequence", sequence, [null, null]);
    checkRows("list2padded", sequences);
    const order = sequences.map((_, i) => i).sort((a, b) => sequences[b].length - sequences[a].length || b - a);
    const lengths = order.map((i) => sequences[i].length);
    const time = lengths[0];
    const data = this.alloc([time, sequences.length, sequences[0].shape[1]], { dtype: sequences[0].dtype }) as NdArray<
      D,
      3
    >;
    const columns = data.transpose(1, 0, 2);
    order.forEach((i, column) => {
      columns.row(column).rows(0, lengths[column]).assign(sequences[i]);
    });
    const sizeAtT = Array.from({ length: time }, (_, t) => lengths.filter((length) => length > t).length);
    return new Padded<D>(data, this.asarray1i(sizeAtT), this.asarray1i(lengths), this.asarray1i(order));
  },

  padded2list<D extends DType>(padded: Padded<D>) {
    if (!Padded.isInstance(padded)) {
      throw new ArgumentError({ message: `padded2list: expected a Padded, got ${printValue(padded)}.` });
    }
    const columns = padded.data.transpose(1, 0, 2);
    // By rank, not by position: a part of a batch has the positions of the whole.
    const order = Array.from({ length: padded.length }, (_, column) => column).sort(
      (a, b) => Number(padded.indices.get(a)) - Number(padded.indices.get(b)),
    );
    return order.map(
      (column) =>
        columns
          .row(column)
          .rows(0, Number(padded.lengths.get(column)))
          .copy() as NdArray<D, 2>,
    );
  },
};

function checkList(where: string, value: unknown): void {
  if (!Array.isArray(value)) {
    throw new ArgumentError({ message: `${where}: expected a list of arrays, got ${printValue(value)}.` });
  }
  for (const item of value) checkArray(where, item);
}

/** Checks that sequences differ in nothing but the number of their rows. */
function checkRows(where: string, sequences: readonly NdArray[]): void {
  const first = sequences[0];
  for (const sequence of sequences) {
    if (sequence.shape.length !== first.shape.length || sequence.shape.length === 0) {
      throw new ShapeError({
        message: `${where}: sequences with ${first.shape.length} and ${sequence.shape.length} axes cannot be joined. All need the same number, at least 1.`,
        expected: first.shape,
        actual: sequence.shape,
      });
    }
    if (sequence.dtype !== first.dtype) {
      throw new DTypeError({
        message: `${where}: sequences of ${first.dtype} and ${sequence.dtype} cannot be joined. Convert them with astype.`,
        expected: [first.dtype],
        actual: sequence.dtype,
      });
    }
    checkShapeOf(where, "each sequence", sequence, [null, ...first.shape.slice(1)]);
  }
}
