import { type FloatsXd, iterateRecursive, NdArray } from "@thinc/core";

/**
 * The gradient of a function with respect to an array it reads, from values of the function alone.
 *
 * Central differences of fourth order: (8 (f(x+h) - f(x-h)) - (f(x+2h) - f(x-2h))) / 12h. Their error falls with h⁴, so h
 * can be large enough for the rounding of float32 not to matter.
 */
export function numericalGradient(array: FloatsXd, evaluate: () => number, step: number): Float64Array {
  const data = array.data as Float32Array;
  return Float64Array.from({ length: array.size }, (_, index) => {
    const original = data[index];
    const at = (offset: number): number => {
      data[index] = original + offset * step;
      return evaluate();
    };
    const gradient = (8 * (at(1) - at(-1)) - (at(2) - at(-2))) / (12 * step);
    data[index] = original;
    return gradient;
  });
}

/** Σ y·dy over all pairs of arrays in two structures of the same form; `null` among the gradients counts as zeros. */
export function innerProduct(Y: unknown, dY: unknown): number {
  const outputs = [...iterateRecursive(NdArray.isInstance, Y)] as FloatsXd[];
  const gradients = [
    ...iterateRecursive((value) => value === null || NdArray.isInstance(value), dY),
  ] as (FloatsXd | null)[];
  let sum = 0;
  outputs.forEach((output, position) => {
    const gradient = gradients[position];
    if (gradient === null) return;
    for (let index = 0; index < output.size; index++) sum += output.data[index] * gradient.data[index];
  });
  return sum;
}
