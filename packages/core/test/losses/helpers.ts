import { type FloatDType, NdArray } from "../../src/array/index.js";
import type { CategoricalTruths } from "../../src/losses/index.js";

/** Rows of numbers. */
export type Nested2d = number[][];

/** A float array of rows. */
export function floats<D extends FloatDType>(rows: Nested2d, dtype: D): NdArray<D, 2> {
  const array = NdArray.zeros<D, 2>([rows.length, rows[0].length], dtype);
  rows.flat().forEach((value, index) => {
    array.data[index] = value;
  });
  return array;
}

/** The truths that a vector names: a list, or an object with `ints` or `floats`. */
export function truthsOf(spec: unknown, dtype: FloatDType): CategoricalTruths {
  if (Array.isArray(spec)) return spec as string[];
  const { ints, floats: rows } = spec as { ints?: number[]; floats?: Nested2d };
  if (ints) return new NdArray<"int32", 1>(Int32Array.from(ints), [ints.length]);
  return floats(rows as Nested2d, dtype);
}

/**
 * Expects an array to be that of the vector, with Thinc's float32 rounding: of the element itself, and of the largest in its
 * row, from which small ones may come by cancellation.
 */
export function expectClose(array: NdArray<FloatDType, 2>, expected: Nested2d, dtype: FloatDType): void {
  expect(array.dtype).toBe(dtype);
  expect(array.shape).toEqual([expected.length, expected[0].length]);
  expected.forEach((row, at) => {
    const largest = Math.max(1, ...row.map(Math.abs));
    row.forEach((value, column) => {
      const found = Number(array.get(at, column));
      expect(Math.abs(found - value)).toBeLessThanOrEqual(1e-5 * Math.abs(value) + 5e-7 * largest);
    });
  });
}
