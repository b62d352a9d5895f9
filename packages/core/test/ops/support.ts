import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DataOf, DTYPES, type DType, NdArray } from "../../src/array/index.js";
import type { Ops } from "../../src/ops/index.js";
import { normal, uniform, Xoshiro128 } from "../../src/random/index.js";
import { Padded } from "../../src/types/index.js";

/** Makes the backend under test. */
export type MakeOps = () => Ops;

/** A call of one operation and what real Thinc returned; see tools/parity/thinc/make_ops_vectors.py. */
export interface Vector {
  op: string;
  title: string;
  inputs: unknown[];
  options?: Record<string, unknown>;
  outputs: unknown[];
  rtol?: number;
  atol?: number;
}

/** Reads the vectors of one subject. */
export function readVectors(subject: string): Vector[] {
  return JSON.parse(readFileSync(join(__dirname, "..", "fixtures", "ops", `${subject}.json`), "utf8")) as Vector[];
}

/** Makes arrays out of what the vectors hold. */
export function decode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decode);
  if (typeof value !== "object" || value === null) return value;
  if ("dtype" in value) {
    const { dtype, shape, data } = value as { dtype: DType; shape: number[]; data: (number | string)[] };
    const isBig = dtype === "int64" || dtype === "uint64";
    const result = NdArray.zeros(shape, dtype);
    const target = result.data as { [index: number]: number | bigint };
    data.forEach((item, i) => {
      target[i] = isBig ? BigInt(item) : Number(item);
    });
    return result;
  }
  if ("padded" in value) {
    const parts = decode(value.padded) as Record<"data" | "sizeAtT" | "lengths" | "indices", NdArray>;
    const ints = (array: NdArray) => array as NdArray<"int32", 1>;
    return new Padded<DType>(
      parts.data as NdArray<DType, 3>,
      ints(parts.sizeAtT),
      ints(parts.lengths),
      ints(parts.indices),
    );
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, decode(item)]));
}

/** Calls an operation by its name. */
export function call(ops: Ops, name: string, ...args: unknown[]): unknown {
  return (ops as unknown as Record<string, (...args: unknown[]) => unknown>)[name](...args);
}

/** How far a float may be from what is expected: `atol + rtol · |expected|`. */
export interface Tolerance {
  rtol?: number;
  atol?: number;
}

const FLOAT32 = { rtol: 1e-5, atol: 1e-6 };
const FLOAT64 = { rtol: 1e-11, atol: 1e-12 };

/** Expects equal shapes and dtypes, equal integers, and floats within the tolerance (of their dtype if left out). */
export function expectClose(actual: unknown, expected: unknown, tolerance: Tolerance = {}): void {
  if (!NdArray.isInstance(actual) || !NdArray.isInstance(expected)) throw new Error("expectClose compares arrays.");
  const { rtol, atol } = { ...(expected.dtype === "float64" ? FLOAT64 : FLOAT32), ...tolerance };
  expect({ dtype: actual.dtype, shape: actual.shape }).toEqual({ dtype: expected.dtype, shape: expected.shape });
  if (DTYPES[expected.dtype].kind !== "float") {
    expect(actual.toNested()).toEqual(expected.toNested());
    return;
  }
  const a = numbers(actual);
  const e = numbers(expected);
  for (let i = 0; i < e.length; i++) {
    const fits = Object.is(a[i], e[i]) || Math.abs(a[i] - e[i]) <= atol + rtol * Math.abs(e[i]);
    if (!fits) throw new Error(`element ${i} of ${actual}: expected ${e[i]}, got ${a[i]}`);
  }
}

/** The elements in C order, as numbers. */
export function numbers(X: NdArray): number[] {
  return Array.from(X.offsets(), (offset) => Number(X.data[offset]));
}

/** Normally distributed elements from a fixed seed. */
export function normals<D extends "float32" | "float64", R extends number>(
  seed: number,
  shape: readonly number[],
  dtype: D,
  scale = 1,
): NdArray<D, R> {
  const source = new Xoshiro128(seed);
  return filled(shape, dtype, () => normal(0, scale, source));
}

/** Uniformly distributed elements from a fixed seed. */
export function uniforms<D extends "float32" | "float64", R extends number>(
  seed: number,
  shape: readonly number[],
  dtype: D,
  low: number,
  high: number,
): NdArray<D, R> {
  const source = new Xoshiro128(seed);
  return filled(shape, dtype, () => uniform(low, high, source));
}

function filled<D extends "float32" | "float64", R extends number>(
  shape: readonly number[],
  dtype: D,
  draw: () => number,
): NdArray<D, R> {
  const result = NdArray.zeros<D, R>(shape, dtype);
  const data = result.data as Float32Array | Float64Array;
  for (let i = 0; i < data.length; i++) data[i] = draw();
  return result;
}

/** The same elements in a view with gaps: the first half of rows (or elements) twice as wide. */
export function strided<D extends DType, R extends number>(X: NdArray<D, R>): NdArray<D, R> {
  const steps = [...X.strides].map((step) => step * 2);
  const storage = new DTYPES[X.dtype].storage(Math.max(X.size * 2, 1)) as DataOf<D>;
  const view = new NdArray<D, R>(storage, X.shape, { dtype: X.dtype, strides: steps });
  return view.assign(X);
}
