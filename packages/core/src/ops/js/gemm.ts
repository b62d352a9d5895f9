import type { FloatDType } from "../../array/dtype.js";
import { NdArray } from "../../array/ndarray.js";
import { checkSameFloats, checkShapeOf, type FloatData, floatData } from "../checks.js";
import type { GemmOptions } from "../interface/math-ops.js";

/** The matrix product; see `MathOps.gemm`. Sums are kept in double precision and rounded once. */
export function gemm<D extends FloatDType>(
  X: NdArray<D, 2>,
  Y: NdArray<D, 2>,
  options: GemmOptions<D> = {},
): NdArray<D, 2> {
  const { out, trans1 = false, trans2 = false } = options;
  checkSameFloats("gemm", X, Y);
  checkShapeOf("gemm", "X", X, [null, null]);
  const [M, K] = trans1 ? [X.shape[1], X.shape[0]] : X.shape;
  checkShapeOf("gemm", trans2 ? "Y (transposed)" : "Y", Y, trans2 ? [null, K] : [K, null]);
  const N = trans2 ? Y.shape[0] : Y.shape[1];
  if (out !== undefined) {
    checkSameFloats("gemm", X, out);
    checkShapeOf("gemm", "out", out, [M, N]);
  }
  const result = NdArray.zeros<D, 2>([M, N], X.dtype);
  // X row by row, and Y the way each loop reads it in order.
  const x = floatData("gemm", trans1 ? X.T : X);
  const y = floatData("gemm", Y);
  if (trans2) multiplyByTransposed(x, y, floatData("gemm", result), M, N, K);
  else multiply(x, y, floatData("gemm", result), M, N, K);
  // Written last, since `out` may be one of the operands.
  return out === undefined ? result : out.assign(result);
}

/** Rows of X times columns of Y, four rows of Y at a time: they are read in order, and each sum is loaded once for four products. */
function multiply(x: FloatData, y: FloatData, out: FloatData, M: number, N: number, K: number): void {
  const sums = new Float64Array(N);
  for (let i = 0; i < M; i++) {
    sums.fill(0);
    const row = i * K;
    let k = 0;
    for (; k + 4 <= K; k += 4) {
      const x0 = x[row + k];
      const x1 = x[row + k + 1];
      const x2 = x[row + k + 2];
      const x3 = x[row + k + 3];
      const y0 = k * N;
      const y1 = y0 + N;
      const y2 = y1 + N;
      const y3 = y2 + N;
      for (let j = 0; j < N; j++) {
        sums[j] += x0 * y[y0 + j] + x1 * y[y1 + j] + x2 * y[y2 + j] + x3 * y[y3 + j];
      }
    }
    for (; k < K; k++) {
      const x0 = x[row + k];
      for (let j = 0; j < N; j++) sums[j] += x0 * y[k * N + j];
    }
    out.set(sums, i * N);
  }
}

/** Rows of X times rows of Y. Four sums at a time keep the processor's adders busy. */
function multiplyByTransposed(x: FloatData, y: FloatData, out: FloatData, M: number, N: number, K: number): void {
  for (let i = 0; i < M; i++) {
    const row = i * K;
    let j = 0;
    for (; j + 4 <= N; j += 4) {
      let sum0 = 0;
      let sum1 = 0;
      let sum2 = 0;
      let sum3 = 0;
      const y0 = j * K;
      const y1 = y0 + K;
      const y2 = y1 + K;
      const y3 = y2 + K;
      for (let k = 0; k < K; k++) {
        const value = x[row + k];
        sum0 += value * y[y0 + k];
        sum1 += value * y[y1 + k];
        sum2 += value * y[y2 + k];
        sum3 += value * y[y3 + k];
      }
      const at = i * N + j;
      out[at] = sum0;
      out[at + 1] = sum1;
      out[at + 2] = sum2;
      out[at + 3] = sum3;
    }
    for (; j < N; j++) {
      let sum = 0;
      for (let k = 0; k < K; k++) sum += x[row + k] * y[j * K + k];
      out[i * N + j] = sum;
    }
  }
}
