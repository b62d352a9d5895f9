import type { DType, FloatDType } from "../../array/dtype.js";
import { NdArray } from "../../array/ndarray.js";
import { sizeOfShape } from "../../array/shape.js";
import { ShapeError } from "../../errors/index.js";
import { checkNumber } from "../../util/check-number.js";
import {
  checkArray,
  checkPositions,
  checkSameDType,
  checkSameFloats,
  checkShapeOf,
  type FloatData,
  floatData,
  intValues,
  lengthValues,
  resolveAxis,
} from "../checks.js";
import type { AxisOptions, MathOps } from "../interface/math-ops.js";
import type { Ops } from "../ops.js";
import { aroundAxis, broadcast, map } from "./elementwise.js";
import { gemm } from "./gemm.js";

/** {@link MathOps} in plain loops. */
export const mathOps: MathOps & ThisType<Ops> = {
  gemm,

  affine(X, W, b) {
    checkSameFloats("affine", X, W, b);
    checkShapeOf("affine", "X", X, [null, null]);
    checkShapeOf("affine", "W", W, [null, X.shape[1]]);
    checkShapeOf("affine", "b", b, [W.shape[0]]);
    return this.addInPlace(this.gemm(X, W, { trans2: true }), b);
  },

  add: (X, Y) => broadcast("add", X, Y, false, (x, y) => x + y),
  subtract: (X, Y) => broadcast("subtract", X, Y, false, (x, y) => x - y),
  multiply: (X, Y) => broadcast("multiply", X, Y, false, (x, y) => x * y),
  divide: (X, Y) => broadcast("divide", X, Y, false, (x, y) => x / y),
  addInPlace: (X, Y, factor = 1) => broadcast("addInPlace", X, Y, true, (x, y) => x + factor * y),
  multiplyInPlace: (X, Y) => broadcast("multiplyInPlace", X, Y, true, (x, y) => x * y),
  power(X, exponent) {
    checkNumber(exponent, "power: the exponent");
    return map("power", X, false, (x) => x ** exponent);
  },

  sum: (X, options) =>
    reduce("sum", X, options, (x, start, length, step) => {
      let sum = 0;
      for (let i = 0; i < length; i++) sum += x[start + i * step];
      return sum;
    }),
  mean: (X, options) => reduce("mean", X, options, meanOf),
  variance: (X, options) =>
    reduce("variance", X, options, (x, start, length, step) => {
      const mean = meanOf(x, start, length, step);
      let sum = 0;
      for (let i = 0; i < length; i++) sum += (x[start + i * step] - mean) ** 2;
      return sum / length;
    }),
  argmax(X, axis = -1) {
    const x = floatData("argmax", X);
    const resolved = resolveAxis("argmax", axis, X);
    const { outer, length, inner } = aroundAxis(X.shape, resolved);
    if (length === 0 && outer * inner > 0) {
      throw new ShapeError({ message: `argmax: axis ${axis} of [${X.shape.join(", ")}] is empty.`, actual: X.shape });
    }
    const result = NdArray.zeros<"int32">(without(X.shape, resolved), "int32");
    for (let block = 0; block < outer * inner; block++) {
      const start = Math.floor(block / inner) * length * inner + (block % inner);
      let best = 0;
      for (let i = 1; i < length; i++) if (x[start + i * inner] > x[start + best * inner]) best = i;
      result.data[block] = best;
    }
    return result;
  },

  take<D extends DType>(X: NdArray<D>, indices: NdArray | readonly number[]) {
    checkArray("take", X);
    if (X.shape.length === 0) throw new ShapeError({ message: "take: a scalar has no rows.", actual: X.shape });
    const positions = Array.isArray(indices) ? (indices as readonly number[]) : intValues("take", indices as NdArray);
    const shape = Array.isArray(indices) ? [indices.length] : (indices as NdArray).shape;
    const rowShape = X.shape.slice(1);
    checkPositions("take", positions, X.shape[0]);
    const result = NdArray.zeros<D>([...shape, ...rowShape], X.dtype);
    const width = sizeOfShape(rowShape);
    const from = X.asContiguous().data;
    const to = result.data as { set(values: unknown, offset: number): void };
    for (let i = 0; i < positions.length; i++)
      to.set(from.subarray(positions[i] * width, (positions[i] + 1) * width), i * width);
    return result;
  },

  concatenate<D extends DType, R extends number>(arrays: readonly NdArray<D, R>[], axis = 0) {
    const first = arrays[0];
    if (first === undefined) throw new ShapeError({ message: "concatenate: there are no arrays to join." });
    checkArray("concatenate", first);
    const resolved = resolveAxis("concatenate", axis, first);
    const expected = (first.shape as readonly number[]).map((length, i) => (i === resolved ? null : length));
    let total = 0;
    for (const part of arrays) {
      checkArray("concatenate", part);
      checkSameDType("concatenate", first, part);
      checkShapeOf("concatenate", "each array", part, expected);
      total += (part.shape as readonly number[])[resolved];
    }
    const shape = expected.map((length) => length ?? total);
    const result = NdArray.zeros<D, R>(shape, first.dtype);
    const { outer, length, inner } = aroundAxis(shape, resolved);
    const to = result.data as { set(values: unknown, offset: number): void };
    let start = 0;
    for (const part of arrays) {
      const chunk = (part.shape as readonly number[])[resolved] * inner;
      const from = part.asContiguous().data;
      for (let i = 0; i < outer; i++) to.set(from.subarray(i * chunk, (i + 1) * chunk), i * length * inner + start);
      start += chunk;
    }
    return result;
  },

  split<D extends DType, R extends number>(X: NdArray<D, R>, lengths: NdArray | readonly number[], axis = 0) {
    checkArray("split", X);
    const resolved = resolveAxis("split", axis, X);
    const { outer, length, inner } = aroundAxis(X.shape, resolved);
    const counts = lengthValues("split", lengths as readonly number[], length);
    const from = X.asContiguous().data;
    let start = 0;
    return Array.from(counts, (count) => {
      const shape = (X.shape as readonly number[]).map((full, i) => (i === resolved ? count : full));
      const piece = NdArray.zeros<D, R>(shape, X.dtype);
      const to = piece.data as { set(values: unknown, offset: number): void };
      for (let i = 0; i < outer; i++) {
        const at = i * length * inner + start;
        to.set(from.subarray(at, at + count * inner), i * count * inner);
      }
      start += count * inner;
      return piece;
    });
  },

  tile(X, reps) {
    checkArray("tile", X);
    checkNumber(reps, "tile: reps", { integer: true, min: 0 });
    if (reps > 0) return this.concatenate(new Array<typeof X>(reps).fill(X), -1);
    const axis = resolveAxis("tile", -1, X);
    return NdArray.zeros(
      (X.shape as readonly number[]).map((length, i) => (i === axis ? 0 : length)),
      X.dtype,
    );
  },
};

function without(shape: readonly number[], axis: number): number[] {
  return shape.filter((_, i) => i !== axis);
}

function meanOf(x: FloatData, start: number, length: number, step: number): number {
  let sum = 0;
  for (let i = 0; i < length; i++) sum += x[start + i * step];
  return sum / length;
}

/** Reduces one axis, or all, with a function of the elements `start`, `start + step`, … */
function reduce<D extends FloatDType>(
  where: string,
  X: NdArray<D>,
  { axis, keepDims = false }: AxisOptions = {},
  apply: (x: FloatData, start: number, length: number, step: number) => number,
): NdArray<D> {
  const x = floatData(where, X);
  if (axis === undefined) {
    const result = NdArray.zeros<D>(keepDims ? X.shape.map(() => 1) : [], X.dtype);
    floatData(where, result)[0] = apply(x, 0, X.size, 1);
    return result;
  }
  const resolved = resolveAxis(where, axis, X);
  const { outer, length, inner } = aroundAxis(X.shape, resolved);
  const shape = keepDims ? X.shape.map((full, i) => (i === resolved ? 1 : full)) : without(X.shape, resolved);
  const result = NdArray.zeros<D>(shape, X.dtype);
  const out = floatData(where, result);
  for (let block = 0; block < outer * inner; block++) {
    out[block] = apply(x, Math.floor(block / inner) * length * inner + (block % inner), length, inner);
  }
  return result;
}
