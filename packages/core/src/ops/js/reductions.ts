import type { FloatDType } from "../../array/dtype.js";
import { NdArray } from "../../array/ndarray.js";
import { ArgumentError, ShapeError } from "../../errors/index.js";
import { checkNumber } from "../../util/check-number.js";
import { checkFloats, checkShapeOf, floatData, intValues, lengthValues } from "../checks.js";
import type { Lengths } from "../interface/common.js";
import type { SequenceOps } from "../interface/sequence-ops.js";

type ReductionOps = Omit<SequenceOps, "gatherAdd" | "scatterAdd" | "hash" | "ngrams" | "positionEncode" | "insertInto">;

/** The operations on sequences laid one after another, in plain loops. */
export const reductionOps: ReductionOps = {
  seq2col<D extends FloatDType>(X: NdArray<D, 2>, nW: number, options: { lengths?: Lengths } = {}) {
    const { x, rows, width, counts } = windowArguments("seq2col", "X", X, nW, options.lengths);
    const window = 2 * nW + 1;
    const result = NdArray.zeros<D, 2>([rows, width * window], X.dtype);
    const out = floatData("seq2col", result);
    forEachWindow(counts, nW, (row, from, slot) => {
      const target = (row * window + slot) * width;
      for (let i = 0; i < width; i++) out[target + i] = x[from * width + i];
    });
    return result;
  },

  backpropSeq2col<D extends FloatDType>(dY: NdArray<D, 2>, nW: number, options: { lengths?: Lengths } = {}) {
    const { x: d, rows, width: wide, counts } = windowArguments("backpropSeq2col", "dY", dY, nW, options.lengths);
    const window = 2 * nW + 1;
    if (wide % window !== 0) {
      throw new ShapeError({
        message: `backpropSeq2col: the width ${wide} of dY is no multiple of the ${window} rows of a window.`,
        actual: dY.shape,
      });
    }
    const width = wide / window;
    const sums = new Float64Array(rows * width);
    forEachWindow(counts, nW, (row, from, slot) => {
      const source = (row * window + slot) * width;
      for (let i = 0; i < width; i++) sums[from * width + i] += d[source + i];
    });
    const dX = NdArray.zeros<D, 2>([rows, width], dY.dtype);
    floatData("backpropSeq2col", dX).set(sums);
    return dX;
  },

  reduceSum: (X, lengths) => sumSequences("reduceSum", X, lengths, () => 1),
  reduceMean: (X, lengths) => sumSequences("reduceMean", X, lengths, (length) => 1 / length),
  backpropReduceSum: (dSums, lengths) => repeatRows("backpropReduceSum", dSums, lengths, () => 1),
  backpropReduceMean: (dMeans, lengths) => repeatRows("backpropReduceMean", dMeans, lengths, (length) => 1 / length),

  reduceMax<D extends FloatDType>(X: NdArray<D, 2>, lengths: Lengths) {
    const { x, width, counts } = sequenceArguments("reduceMax", X, lengths, true);
    const maxes = NdArray.zeros<D, 2>([counts.length, width], X.dtype);
    const which = NdArray.zeros<"int32", 2>([counts.length, width], "int32");
    const out = floatData("reduceMax", maxes);
    let start = 0;
    for (let sequence = 0; sequence < counts.length; sequence++) {
      for (let i = 0; i < width; i++) {
        let best = 0;
        for (let row = 1; row < counts[sequence]; row++) {
          if (x[(start + row) * width + i] > x[(start + best) * width + i]) best = row;
        }
        out[sequence * width + i] = x[(start + best) * width + i];
        which.data[sequence * width + i] = best;
      }
      start += counts[sequence];
    }
    return [maxes, which];
  },

  backpropReduceMax<D extends FloatDType>(dMaxes: NdArray<D, 2>, which: NdArray, lengths: Lengths) {
    const { x: d, width, counts, rows } = gradientArguments("backpropReduceMax", dMaxes, lengths, true);
    const chosen = intValues("backpropReduceMax", which);
    checkShapeOf("backpropReduceMax", "which", which, [counts.length, width]);
    for (let i = 0; i < chosen.length; i++) {
      const length = counts[Math.floor(i / width)];
      if (chosen[i] < 0 || chosen[i] >= length) {
        throw new ArgumentError({
          message: `backpropReduceMax: row ${chosen[i]} at ${i} is out of range; its sequence has ${length} rows.`,
        });
      }
    }
    const dX = NdArray.zeros<D, 2>([rows, width], dMaxes.dtype);
    const out = floatData("backpropReduceMax", dX);
    let start = 0;
    for (let sequence = 0; sequence < counts.length; sequence++) {
      for (let i = 0; i < width; i++) {
        const at = sequence * width + i;
        out[(start + chosen[at]) * width + i] = d[at];
      }
      start += counts[sequence];
    }
    return dX;
  },

  reduceFirst<D extends FloatDType>(X: NdArray<D, 2>, lengths: Lengths) {
    const { counts } = sequenceArguments("reduceFirst", X, lengths, true);
    const starts = startsOf(counts);
    const startsEnds = NdArray.zeros<"int32", 1>([counts.length === 0 ? 0 : starts.length], "int32");
    if (counts.length > 0) startsEnds.data.set(starts);
    return [pickRows("reduceFirst", X, starts.slice(0, -1)), startsEnds];
  },

  backpropReduceFirst<D extends FloatDType>(dFirsts: NdArray<D, 2>, startsEnds: NdArray) {
    const where = "backpropReduceFirst";
    checkFloats(where, dFirsts);
    checkShapeOf(where, "dFirsts", dFirsts, [null, null]);
    const bounds = intValues(where, startsEnds);
    checkShapeOf(where, "startsEnds", startsEnds, [bounds.length === 0 ? 0 : dFirsts.shape[0] + 1]);
    if (bounds.length === 0) {
      checkShapeOf(where, "dFirsts", dFirsts, [0, null]);
      return NdArray.zeros<D, 2>(dFirsts.shape, dFirsts.dtype);
    }
    if (bounds.length === 1) {
      throw new ShapeError({
        message: `${where}: startsEnds must hold no bounds or at least 2, got 1.`,
        actual: startsEnds.shape,
      });
    }
    checkRising(where, "startsEnds", bounds);
    return placeRows(where, dFirsts, Array.from(bounds).slice(0, -1), bounds[bounds.length - 1]);
  },

  reduceLast<D extends FloatDType>(X: NdArray<D, 2>, lengths: Lengths) {
    const { counts } = sequenceArguments("reduceLast", X, lengths, true);
    const lasts = startsOf(counts)
      .slice(1)
      .map((end) => end - 1);
    return [pickRows("reduceLast", X, lasts), new NdArray<"int32", 1>(Int32Array.from(lasts), [lasts.length])];
  },

  backpropReduceLast<D extends FloatDType>(dLasts: NdArray<D, 2>, positions: NdArray) {
    const where = "backpropReduceLast";
    checkFloats(where, dLasts);
    checkShapeOf(where, "dLasts", dLasts, [null, null]);
    const lasts = intValues(where, positions);
    checkShapeOf(where, "positions", positions, [dLasts.shape[0]]);
    checkRising(where, "positions", lasts);
    return placeRows(where, dLasts, Array.from(lasts), lasts.length === 0 ? 0 : lasts[lasts.length - 1] + 1);
  },
};

function sequenceArguments(where: string, X: NdArray<FloatDType, 2>, lengths: Lengths, noneEmpty = false) {
  const x = floatData(where, X);
  checkShapeOf(where, "X", X, [null, null]);
  const [rows, width] = X.shape;
  const counts = lengthValues(where, lengths, rows);
  if (noneEmpty) checkNoneEmpty(where, counts);
  return { x, width, counts };
}

/** Checks the gradient of a reduction: one row a sequence. */
function gradientArguments(where: string, d: NdArray<FloatDType, 2>, lengths: Lengths, noneEmpty = false) {
  const x = floatData(where, d);
  const counts = lengthValues(where, lengths);
  checkShapeOf(where, "the gradient", d, [counts.length, null]);
  if (noneEmpty) checkNoneEmpty(where, counts);
  const starts = startsOf(counts);
  return { x, width: d.shape[1], counts, rows: starts[counts.length] };
}

function windowArguments(
  where: string,
  name: string,
  X: NdArray<FloatDType, 2>,
  nW: number,
  lengths: Lengths | undefined,
) {
  const x = floatData(where, X);
  checkShapeOf(where, name, X, [null, null]);
  checkNumber(nW, `${where}: nW`, { integer: true, min: 0 });
  const [rows, width] = X.shape;
  return { x, rows, width, counts: lengthValues(where, lengths ?? [rows], rows) };
}

/** Calls back for each row, each row of its window that lies in the same sequence, and the place of that row in the window. */
function forEachWindow(
  counts: ArrayLike<number>,
  nW: number,
  body: (row: number, from: number, slot: number) => void,
): void {
  let start = 0;
  for (let sequence = 0; sequence < counts.length; sequence++) {
    const end = start + counts[sequence];
    for (let row = start; row < end; row++) {
      for (let from = Math.max(row - nW, start); from <= Math.min(row + nW, end - 1); from++)
        body(row, from, from - row + nW);
    }
    start = end;
  }
}

function sumSequences<D extends FloatDType>(
  where: string,
  X: NdArray<D, 2>,
  lengths: Lengths,
  factorOf: (length: number) => number,
): NdArray<D, 2> {
  const { x, width, counts } = sequenceArguments(where, X, lengths);
  const result = NdArray.zeros<D, 2>([counts.length, width], X.dtype);
  const out = floatData(where, result);
  const sums = new Float64Array(width);
  let row = 0;
  for (let sequence = 0; sequence < counts.length; sequence++) {
    if (counts[sequence] === 0) continue;
    sums.fill(0);
    for (const end = row + counts[sequence]; row < end; row++) {
      for (let i = 0; i < width; i++) sums[i] += x[row * width + i];
    }
    const factor = factorOf(counts[sequence]);
    for (let i = 0; i < width; i++) out[sequence * width + i] = sums[i] * factor;
  }
  return result;
}

function repeatRows<D extends FloatDType>(
  where: string,
  gradient: NdArray<D, 2>,
  lengths: Lengths,
  factorOf: (length: number) => number,
): NdArray<D, 2> {
  const { x: d, width, counts, rows } = gradientArguments(where, gradient, lengths);
  const dX = NdArray.zeros<D, 2>([rows, width], gradient.dtype);
  const out = floatData(where, dX);
  let row = 0;
  for (let sequence = 0; sequence < counts.length; sequence++) {
    const factor = factorOf(counts[sequence]);
    for (const end = row + counts[sequence]; row < end; row++) {
      for (let i = 0; i < width; i++) out[row * width + i] = d[sequence * width + i] * factor;
    }
  }
  return dX;
}

/** The first row of each sequence, and after the last one the number of rows. */
function startsOf(counts: ArrayLike<number>): number[] {
  const starts = [0];
  for (let i = 0; i < counts.length; i++) starts.push(starts[i] + counts[i]);
  return starts;
}

function pickRows<D extends FloatDType>(where: string, X: NdArray<D, 2>, rows: readonly number[]): NdArray<D, 2> {
  const x = floatData(where, X);
  const width = X.shape[1];
  const result = NdArray.zeros<D, 2>([rows.length, width], X.dtype);
  const out = floatData(where, result);
  rows.forEach((row, i) => {
    out.set(x.subarray(row * width, (row + 1) * width), i * width);
  });
  return result;
}

/** An array of zeros with each row of `d` at its place. */
function placeRows<D extends FloatDType>(
  where: string,
  d: NdArray<D, 2>,
  places: readonly number[],
  rows: number,
): NdArray<D, 2> {
  const values = floatData(where, d);
  const width = d.shape[1];
  const result = NdArray.zeros<D, 2>([rows, width], d.dtype);
  const out = floatData(where, result);
  places.forEach((place, i) => {
    out.set(values.subarray(i * width, (i + 1) * width), place * width);
  });
  return result;
}

function checkNoneEmpty(where: string, counts: ArrayLike<number>): void {
  for (let i = 0; i < counts.length; i++) {
    if (counts[i] === 0)
      throw new ShapeError({ message: `${where}: sequence ${i} is empty. Every sequence needs at least one row.` });
  }
}

/** Checks that positions start at 0 or above and rise, as those of non-empty sequences do. */
function checkRising(where: string, name: string, positions: ArrayLike<number>): void {
  for (let i = 0; i < positions.length; i++) {
    if (positions[i] > (i === 0 ? -1 : positions[i - 1])) continue;
    throw new ArgumentError({ message: `${where}: ${name} must rise from at least 0, got ${positions[i]} at ${i}.` });
  }
}
