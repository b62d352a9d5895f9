import { fixRandomSeed, NdArray } from "@thinc/core";
import { describeWithEngine } from "../../../../tools/jest/require-engine";
import { loadTorch } from "../../src/engine";
import type { Tensor } from "../../src/tensor";
import { torch } from "../../src/torch";

/** Groups tests that need libtorch. */
export function describeTorch(name: string, body: () => void): void {
  describeWithEngine("torch", loadTorch, name, () => {
    // What draws random numbers draws the same ones in every run.
    beforeEach(() => fixRandomSeed(1));
    body();
  });
}

/** A float32 array of these elements. */
export function floats<R extends number = 2>(
  shape: readonly number[],
  values?: readonly number[],
): NdArray<"float32", R> {
  const size = shape.reduce((product, length) => product * length, 1);
  const data = values
    ? Float32Array.from(values)
    : Float32Array.from({ length: size }, (_, index) => Math.sin(index * 1.7 + 0.3));
  return new NdArray<"float32", R>(data, shape);
}

/** A tensor as a JSON fixture has it. */
export interface TensorFixture {
  dtype: string;
  shape: number[];
  data: (number | boolean | string)[];
}

/** Tells whether a value of a fixture stands for a tensor. */
export function isTensorFixture(value: unknown): value is TensorFixture {
  return typeof value === "object" && value !== null && "dtype" in value && "data" in value;
}

/** The tensor of a fixture. */
export function tensorOf(fixture: TensorFixture, requiresGrad = false): Tensor {
  const wide = fixture.dtype === "bool" ? "uint8" : fixture.dtype;
  const values = fixture.data.map(Number);
  return torch
    .tensor(values, { dtype: wide as "float32" })
    .to(fixture.dtype as "float32")
    .reshape(fixture.shape)
    .detach()
    .requiresGrad_(requiresGrad);
}

/** The elements of a tensor as numbers, in C order. */
export function valuesOf(tensor: Tensor): number[] {
  return Array.from(tensor.detach().to("float64").toArray().data as Float64Array);
}

/** The largest distance between two lists, measured against the larger of 1 and the values. */
export function largestError(actual: readonly number[], expected: readonly number[]): number {
  expect(actual).toHaveLength(expected.length);
  let largest = 0;
  actual.forEach((value, index) => {
    const want = expected[index];
    if (Object.is(value, want)) return;
    const error = Math.abs(value - want) / Math.max(1, Math.abs(want));
    largest = Math.max(largest, Number.isNaN(error) ? Number.POSITIVE_INFINITY : error);
  });
  return largest;
}
