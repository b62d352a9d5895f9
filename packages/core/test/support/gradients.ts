import { type FloatDType, isFloatDType, type Model, NdArray, normal, Padded, Ragged, Xoshiro128 } from "@thinc/core";

/** Every float array inside a value. */
export function floatsOf(value: any): NdArray<FloatDType>[] {
  if (NdArray.isInstance(value)) return isFloatDType(value.dtype) ? [value as NdArray<FloatDType>] : [];
  if (Ragged.isInstance(value)) return floatsOf(value.data);
  if (Padded.isInstance(value)) return floatsOf(value.data);
  if (Array.isArray(value)) return value.flatMap(floatsOf);
  return [];
}

/** A value of the same form with normally distributed floats. */
export function randomLike(value: any, random: Xoshiro128): any {
  if (NdArray.isInstance(value)) {
    const result = NdArray.zeros<any>(value.shape, value.dtype);
    for (let i = 0; i < result.size; i++) result.data[i] = gaussian(random);
    return result;
  }
  if (Ragged.isInstance(value)) return new Ragged(randomLike(value.dataXd, random), value.lengths);
  if (Padded.isInstance(value))
    return new Padded(randomLike(value.data, random), value.sizeAtT, value.lengths, value.indices);
  return value.map((item: any) => randomLike(item, random));
}

function gaussian(random: Xoshiro128): number {
  return normal(0, 1, random);
}

function dot(a: any, b: any): number {
  const [left, right] = [floatsOf(a), floatsOf(b)];
  let sum = 0;
  left.forEach((array, k) => {
    for (let i = 0; i < array.size; i++) sum += array.data[i] * right[k].data[i];
  });
  return sum;
}

/**
 * The largest error of a model's gradients against central differences of `<Y, dY>`, relative to the largest difference.
 *
 * @param perturbed The arrays whose every element is moved by `step`: the input's, or parameters.
 * @param gradients Their gradients, as the model computes them.
 */
export function gradientError(
  run: () => any,
  dY: any,
  perturbed: NdArray<FloatDType>[],
  gradients: any[],
  step: number,
): number {
  let worst = 0;
  let largest = 0;
  perturbed.forEach((array, k) => {
    for (let i = 0; i < array.size; i++) {
      const value = array.data[i];
      array.data[i] = value + step;
      const above = dot(run(), dY);
      const up = array.data[i];
      array.data[i] = value - step;
      const below = dot(run(), dY);
      const down = array.data[i];
      array.data[i] = value;
      const numeric = (above - below) / (up - down);
      worst = Math.max(worst, Math.abs(numeric - gradients[k].data[i]));
      largest = Math.max(largest, Math.abs(numeric));
    }
  });
  return worst / Math.max(largest, 1e-8);
}

/** Checks the gradients of a model's input and of all its parameters against central differences. */
export function checkGradients(
  model: Model<any, any>,
  X: any,
  options: { step: number; tolerance: number; seed?: number },
): void {
  const random = new Xoshiro128(options.seed ?? 3);
  const [Y, backprop] = model.beginUpdate(X);
  const dY = randomLike(Y, random);
  const dX = backprop(dY);
  const run = () => model.beginUpdate(X)[0];
  if (floatsOf(X).length > 0) {
    const error = gradientError(run, dY, floatsOf(X), floatsOf(dX), options.step);
    if (!(error <= options.tolerance)) throw new Error(`${model.name}: dX is off by ${error}`);
  }
  for (const node of model.walk()) {
    for (const name of node.paramNames) {
      const error = gradientError(run, dY, [node.getParam(name)], [node.getGrad(name)], options.step);
      if (!(error <= options.tolerance))
        throw new Error(`${model.name}: gradient of ${node.name}.${name} is off by ${error}`);
    }
  }
}
