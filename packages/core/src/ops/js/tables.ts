import type { DType, FloatDType, IntDType } from "../../array/dtype.js";
import { NdArray } from "../../array/ndarray.js";
import { formatShape, sizeOfShape } from "../../array/shape.js";
import { ArgumentError, ShapeError } from "../../errors/index.js";
import { checkNumber } from "../../util/check-number.js";
import {
  checkArray,
  checkInts,
  checkPositions,
  checkSameDType,
  checkSameFloats,
  checkShapeOf,
  floatData,
  intValues,
} from "../checks.js";
import type { SequenceOps } from "../interface/sequence-ops.js";
import { murmurHash3Of8Bytes, murmurHash64A } from "./murmur-hash.js";

type TableOps = Pick<SequenceOps, "gatherAdd" | "scatterAdd" | "hash" | "ngrams" | "positionEncode" | "insertInto">;

/** The operations on tables of rows and on ids, in plain loops. */
export const tableOps: TableOps = {
  gatherAdd<D extends FloatDType>(table: NdArray<D, 2>, indices: NdArray<IntDType, 2>) {
    const rows = floatData("gatherAdd", table);
    const positions = intValues("gatherAdd", indices);
    checkShapeOf("gatherAdd", "table", table, [null, null]);
    checkShapeOf("gatherAdd", "indices", indices, [null, null]);
    checkPositions("gatherAdd", positions, table.shape[0]);
    const [B, K] = indices.shape;
    const width = table.shape[1];
    const result = NdArray.zeros<D, 2>([B, width], table.dtype);
    const out = floatData("gatherAdd", result);
    const sums = new Float64Array(width);
    for (let b = 0; b < B; b++) {
      sums.fill(0);
      for (let k = 0; k < K; k++) {
        const start = positions[b * K + k] * width;
        for (let i = 0; i < width; i++) sums[i] += rows[start + i];
      }
      out.set(sums, b * width);
    }
    return result;
  },

  scatterAdd<D extends FloatDType, R extends number>(
    table: NdArray<D, R>,
    indices: NdArray<IntDType>,
    values: NdArray<D>,
  ) {
    checkSameFloats("scatterAdd", table, values);
    const positions = intValues("scatterAdd", indices);
    const [rows, ...rowShape] = table.shape as readonly number[];
    if (rows === undefined) throw new ShapeError({ message: "scatterAdd: a scalar has no rows.", actual: table.shape });
    checkShapeOf("scatterAdd", "values", values, [...indices.shape, ...rowShape]);
    checkPositions("scatterAdd", positions, rows);
    const target = floatData("scatterAdd", table);
    const added = floatData("scatterAdd", values);
    const width = sizeOfShape(rowShape);
    for (let i = 0; i < positions.length; i++) {
      const start = positions[i] * width;
      for (let j = 0; j < width; j++) target[start + j] += added[i * width + j];
    }
    // A strided table was copied to be worked on.
    return table.isContiguous
      ? table
      : table.assign(new NdArray(target as NdArray<D>["data"], table.shape, { dtype: table.dtype }));
  },

  hash(ids, seed) {
    checkNumber(seed, "hash: seed", { integer: true, min: 0, max: 0xffffffff });
    const keys = keyValues("hash", ids);
    const result = NdArray.zeros<"uint32", 2>([keys.length, 4], "uint32");
    keys.forEach((key, i) => {
      const [first, second] = murmurHash3Of8Bytes(key, seed);
      const words = [first & LOW_HALF, first >> 32n, second & LOW_HALF, second >> 32n];
      result.data.set(words.map(Number), i * 4);
    });
    return result;
  },

  ngrams(n, keys) {
    checkNumber(n, "ngrams: n", { integer: true });
    const values = keyValues("ngrams", keys);
    const count = n < 1 ? 0 : Math.max(0, values.length - n + 1);
    const result = NdArray.zeros<"uint64", 1>([count], "uint64");
    for (let i = 0; i < count; i++) result.data[i] = murmurHash64A(values, i, n);
    return result;
  },

  positionEncode(N, D, { period = 10000, out } = {}) {
    checkNumber(N, "positionEncode: N", { integer: true, min: 0 });
    checkNumber(D, "positionEncode: D", { integer: true, min: 0 });
    if (!(period > 0))
      throw new ArgumentError({ message: `positionEncode: expected a period above 0, got ${String(period)}.` });
    const result = NdArray.zeros<"float32", 2>([N, D], "float32");
    if (out !== undefined) {
      checkArray("positionEncode", out);
      checkSameDType("positionEncode", result, out);
      checkShapeOf("positionEncode", "out", out, [N, D]);
    }
    for (let row = 0; row < N; row++) {
      for (let column = 0; column < D; column++) {
        // An odd last column has no cosine beside it, and repeats the frequency of the pair before it.
        const isLone = column === D - 1 && D % 2 === 1;
        const pair = isLone ? Math.max(column - 2, 0) : column - (column % 2);
        const angle = row / period ** ((2 * pair) / D);
        result.data[row * D + column] = column % 2 === 0 ? Math.sin(angle) : Math.cos(angle);
      }
    }
    return out === undefined ? result : out.assign(result);
  },

  insertInto<D extends DType>(shape: readonly number[], arrays: readonly NdArray<D>[]) {
    const dtype = arrays[0]?.dtype ?? ("float32" as D);
    const result = NdArray.zeros<D>(shape, dtype);
    if (arrays.length > (shape[0] ?? 0)) {
      throw new ShapeError({
        message: `insertInto: ${arrays.length} arrays do not fit into ${formatShape(shape)}.`,
        actual: shape,
      });
    }
    arrays.forEach((array, i) => {
      checkArray("insertInto", array);
      checkSameDType("insertInto", result, array);
      checkShapeOf("insertInto", `array ${i}`, array, [null, ...shape.slice(2)]);
      if (array.length > shape[1]) {
        throw new ShapeError({
          message: `insertInto: array ${i} has ${array.length} rows, there is room for ${shape[1]}.`,
          actual: array.shape,
        });
      }
      result.row(i).rows(0, array.length).assign(array);
    });
    return result;
  },
};

const LOW_HALF = 0xffffffffn;

/** Ids as unsigned 64-bit integers; negative ones wrap around. */
function keyValues(where: string, ids: NdArray): bigint[] {
  checkInts(where, ids);
  checkShapeOf(where, "ids", ids, [null]);
  return Array.from(ids.asContiguous().data as ArrayLike<number | bigint>, (id) => BigInt.asUintN(64, BigInt(id)));
}
