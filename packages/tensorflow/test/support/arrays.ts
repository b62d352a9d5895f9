import { type Floats2d, type FloatsXd, type Ints2d, NdArray, sizeOfShape, Xoshiro128 } from "@thinc/core";

/** Random floats in [-1, 1), the same for the same seed. */
export function randomFloats<R extends number = 2>(shape: readonly number[], seed: number): NdArray<"float32", R> {
  const source = new Xoshiro128(seed);
  return new NdArray<"float32", R>(
    Float32Array.from({ length: sizeOfShape(shape) }, () => source.next() * 2 - 1),
    shape,
  );
}

/** A float32 array of rows. */
export function floats(rows: readonly (readonly number[])[]): Floats2d {
  return new NdArray<"float32", 2>(Float32Array.from(rows.flat()), [rows.length, rows[0]?.length ?? 0]);
}

/** An int32 array of rows. */
export function ints(rows: readonly (readonly number[])[]): Ints2d {
  return new NdArray<"int32", 2>(Int32Array.from(rows.flat()), [rows.length, rows[0]?.length ?? 0]);
}

/** The elements as plain numbers. */
export function numbers(array: NdArray): number[] {
  return Array.from(array.asContiguous().data as Float32Array, Number);
}

/** The largest difference of two arrays, relative to the largest element of the second. */
export function relativeError(actual: FloatsXd, expected: ArrayLike<number>): number {
  const values = numbers(actual);
  if (values.length !== expected.length) throw new Error(`${values.length} elements, expected ${expected.length}`);
  let difference = 0;
  let magnitude = 0;
  values.forEach((value, index) => {
    difference = Math.max(difference, Math.abs(value - expected[index]));
    magnitude = Math.max(magnitude, Math.abs(expected[index]));
  });
  return magnitude === 0 ? difference : difference / magnitude;
}
