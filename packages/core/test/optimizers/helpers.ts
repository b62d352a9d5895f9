import { type FloatDType, NdArray } from "../../src/array/index.js";
import type { HyperParameter, OptimizerOptions } from "../../src/optimizers/index.js";
import vectors from "../fixtures/training/optimizers.json";
import { makeSchedule, type ScheduleSpec } from "../schedules/make-schedule";

/** A float array from nested lists. */
export function floats<D extends FloatDType>(values: readonly number[] | readonly number[][], dtype: D): NdArray<D> {
  const rows = values as readonly (number | number[])[];
  const shape = Array.isArray(rows[0]) ? [rows.length, rows[0].length] : [rows.length];
  const array = NdArray.zeros<D, number>(shape, dtype);
  values.flat().forEach((value, index) => {
    array.data[index] = value;
  });
  return array;
}

/** The gradient of the vectors at a step: of the matrix, or the first row of that of the second parameter. */
export function gradientAt<D extends FloatDType>(step: number, parameter: number, dtype: D): NdArray<D> {
  const rows = vectors.gradients[step][parameter];
  return floats(parameter === 0 ? rows : rows[0], dtype);
}

/** A setting as the vectors write it. */
export function hyperParameter(spec: unknown): HyperParameter {
  if (typeof spec !== "object" || spec === null || Array.isArray(spec)) return spec as HyperParameter;
  if ("schedule" in spec) return makeSchedule(spec as ScheduleSpec);
  return (spec as { iterator: number[] }).iterator.values();
}

/** Settings as the vectors write them, with the learning rate by itself. */
export function readOptions(spec: Record<string, unknown>): [learnRate: HyperParameter, options: OptimizerOptions] {
  const entries = Object.entries(spec).map(([name, value]) => [name, hyperParameter(value)] as const);
  const { learnRate, ...options } = Object.fromEntries(entries);
  return [learnRate, options as OptimizerOptions];
}

/** Expects an array to be that of a vector. */
export function expectClose(array: NdArray<FloatDType>, expected: readonly number[], rtol: number, atol = 1e-7): void {
  expect(array.size).toBe(expected.length);
  const { data } = array.asContiguous();
  expected.forEach((value, index) => {
    // The message tells where; a bare number would not.
    const fits = Math.abs(data[index] - value) <= rtol * Math.abs(value) + atol;
    expect(fits ? "close" : `element ${index} is ${data[index]}, expected ${value}`).toBe("close");
  });
}
