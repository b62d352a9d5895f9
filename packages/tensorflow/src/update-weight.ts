import type { Tensor } from "@tensorflow/tfjs-core";
import { ArgumentError, DTypeError, describeData, formatShape, NdArray, ShapeError, sameShape } from "@thinc/core";
import { readValues, xp2tensorflow } from "./convert.js";
import type { LayerWeight } from "./layers-model.js";

/**
 * Updates a weight by a function that changes arrays in place, such as an optimizer: reads it, lets it be changed and
 * assigns it. The layer's constraint is applied afterwards, as in Keras.
 *
 * Not even the cpu backend, which has its elements in ordinary memory, has them changed where they are: `dataSync` gives
 * out that very memory, and nobody expects values read before an update to change with it.
 *
 * @param gradient float32, the shape of the weight; copied.
 */
export function updateWeight(
  weight: LayerWeight,
  gradient: Tensor,
  update: (values: NdArray, gradient: NdArray) => [NdArray, NdArray],
): void {
  const shape = weight.shape as number[];
  const values = new NdArray(readValues(weight.read()), shape);
  const [updated] = update(values, new NdArray(readValues(gradient), shape));
  checkValue(updated, weight, weight.originalName);
  const tensor = xp2tensorflow(updated);
  weight.write(tensor);
  tensor.dispose();
}

/**
 * Checks that an array can be the value of a weight.
 *
 * @throws {ArgumentError | DTypeError | ShapeError}
 */
export function checkValue(value: unknown, weight: LayerWeight, name: string): asserts value is NdArray {
  if (!NdArray.isInstance(value)) {
    throw new ArgumentError({ message: `tensorflow: expected an NdArray for ${name}, got ${describeData(value)}.` });
  }
  if (value.dtype !== weight.dtype) {
    throw new DTypeError({
      message: `tensorflow: ${name} is ${weight.dtype}, got ${value.dtype}. Convert it with astype("${weight.dtype}").`,
      expected: [weight.dtype],
      actual: value.dtype,
    });
  }
  if (!sameShape(value.shape, weight.shape as number[])) {
    throw new ShapeError({
      message: `tensorflow: ${name} has the shape ${formatShape(weight.shape)}, got ${formatShape(value.shape)}.`,
      expected: weight.shape,
      actual: value.shape,
    });
  }
}
