import type { FloatDType } from "../../array/dtype.js";
import { NdArray } from "../../array/ndarray.js";
import { sameShape } from "../../array/shape.js";
import { ShapeError } from "../../errors/index.js";
import { checkSameFloats, checkSameShape, type FloatData, floatData } from "../checks.js";

/**
 * Runs a loop from the elements of one or more arrays of one shape to those of a result, in C order.
 *
 * @param inplace The array to overwrite and return, or `null` for an array of its own.
 * @param loop Fills the result; where it is in place, the result shares the elements of that input.
 */
export function elementwise<D extends FloatDType, R extends number>(
  where: string,
  inputs: readonly NdArray<D, R>[],
  inplace: NdArray<D, R> | null,
  loop: (out: FloatData, ...values: FloatData[]) => void,
): NdArray<D, R> {
  checkSameFloats(where, inputs[0], ...inputs.slice(1));
  for (let i = 1; i < inputs.length; i++) checkSameShape(where, inputs[0], inputs[i]);
  const values = inputs.map((input) => floatData(where, input));
  if (inplace?.isContiguous) {
    loop(floatData(where, inplace), ...values);
    return inplace;
  }
  const result = NdArray.zeros<D, R>(inputs[0].shape, inputs[0].dtype);
  loop(floatData(where, result), ...values);
  return inplace ? inplace.assign(result) : result;
}

/** Applies a function of one number to each element. */
export function map<D extends FloatDType, R extends number>(
  where: string,
  X: NdArray<D, R>,
  inplace: boolean | undefined,
  apply: (x: number) => number,
): NdArray<D, R> {
  return elementwise(where, [X], inplace ? X : null, (out, x) => {
    for (let i = 0; i < out.length; i++) out[i] = apply(x[i]);
  });
}

/** Multiplies each element of a gradient by a function of the element of `X` at its place. */
export function mapGradient<D extends FloatDType, R extends number>(
  where: string,
  dY: NdArray<D, R>,
  X: NdArray<D, R>,
  inplace: boolean | undefined,
  derivative: (x: number) => number,
): NdArray<D, R> {
  return elementwise(where, [dY, X], inplace ? dY : null, (out, d, x) => {
    for (let i = 0; i < out.length; i++) out[i] = d[i] * derivative(x[i]);
  });
}

/**
 * Applies a function of two numbers to arrays whose shapes broadcast as in NumPy.
 *
 * @param inplace Whether to overwrite and return `X`; `Y` must then broadcast to its shape.
 * @throws {ShapeError} when the shapes do not broadcast.
 */
export function broadcast<D extends FloatDType, R extends number>(
  where: string,
  X: NdArray<D, R>,
  Y: NdArray<D> | number,
  inplace: boolean,
  apply: (x: number, y: number) => number,
): NdArray<D, R> {
  if (typeof Y === "number") return map(where, X, inplace, (x) => apply(x, Y));
  checkSameFloats(where, X, Y);
  if (sameShape(X.shape, Y.shape)) {
    return elementwise(where, [X, Y as NdArray<D, R>], inplace ? X : null, (out, x, y) => {
      for (let i = 0; i < out.length; i++) out[i] = apply(x[i], y[i]);
    });
  }
  const shape = broadcastShape(where, X, Y);
  if (inplace && !sameShape(shape, X.shape)) throw cannotBroadcast(where, X, Y);
  const result = NdArray.zeros<D, R>(shape, X.dtype);
  const out = floatData(where, result);
  const xSteps = stepsIn(X, shape);
  const ySteps = stepsIn(Y, shape);
  const x = X.data;
  const y = Y.data;
  let next = 0;
  const walk = (axis: number, xStart: number, yStart: number): void => {
    const length = shape[axis];
    const xStep = xSteps[axis];
    const yStep = ySteps[axis];
    if (axis === shape.length - 1) {
      for (let i = 0; i < length; i++) out[next++] = apply(x[xStart + i * xStep], y[yStart + i * yStep]);
    } else {
      for (let i = 0; i < length; i++) walk(axis + 1, xStart + i * xStep, yStart + i * yStep);
    }
  };
  walk(0, 0, 0);
  return inplace ? X.assign(result) : result;
}

/** The step of each axis when an array is seen in a greater shape: 0 where its elements repeat. */
function stepsIn(X: NdArray, shape: readonly number[]): number[] {
  const missing = shape.length - X.shape.length;
  return shape.map((_, axis) => (axis < missing || X.shape[axis - missing] === 1 ? 0 : X.strides[axis - missing]));
}

function broadcastShape(where: string, X: NdArray, Y: NdArray): number[] {
  const ndim = Math.max(X.shape.length, Y.shape.length);
  return Array.from({ length: ndim }, (_, axis) => {
    const x = X.shape[X.shape.length - ndim + axis] ?? 1;
    const y = Y.shape[Y.shape.length - ndim + axis] ?? 1;
    if (x !== y && x !== 1 && y !== 1) throw cannotBroadcast(where, X, Y);
    return x === 1 ? y : x;
  });
}

function cannotBroadcast(where: string, X: NdArray, Y: NdArray): ShapeError {
  return new ShapeError({
    message: `${where}: [${Y.shape.join(", ")}] cannot be broadcast to [${X.shape.join(", ")}]. Axes are matched from the last; each must be equal or 1.`,
    expected: X.shape,
    actual: Y.shape,
  });
}

/** The lengths around one axis: how many blocks lie before it, how long it is, and how many elements lie behind it. */
export function aroundAxis(shape: readonly number[], axis: number): { outer: number; length: number; inner: number } {
  let outer = 1;
  let inner = 1;
  for (let i = 0; i < axis; i++) outer *= shape[i];
  for (let i = axis + 1; i < shape.length; i++) inner *= shape[i];
  return { outer, length: shape[axis], inner };
}
