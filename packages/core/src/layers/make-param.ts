import type { FloatDType } from "../array/dtype.js";
import { NdArray } from "../array/ndarray.js";
import { sameShape } from "../array/shape.js";
import { ArgumentError, ShapeError } from "../errors/index.js";
import type { Initializer } from "../initializers/index.js";
import { describeData } from "../model/data-validation.js";
import type { Model } from "../model/model.js";

/**
 * Makes a parameter with an initializer, which may be a user's own.
 *
 * @throws {ArgumentError | ShapeError} when it is no function, or gives something else than an array of this shape and dtype.
 */
export function makeParam(
  model: Model,
  name: string,
  initializer: Initializer,
  shape: readonly number[],
  dtype: FloatDType,
): void {
  if (typeof initializer !== "function") {
    throw new ArgumentError({
      message: `${model.name}: expected the initializer of ${name} to be a function such as glorotUniformInit, got ${describeData(initializer)}.`,
    });
  }
  const value: unknown = initializer(model.ops, shape, { dtype });
  if (!NdArray.isInstance(value) || !sameShape(value.shape, shape) || value.dtype !== dtype) {
    throw new ShapeError({
      message: `${model.name}: the initializer of ${name} must give ${dtype}[${shape.join(", ")}], got ${describeData(value)}.`,
      expected: shape,
      actual: NdArray.isInstance(value) ? value.shape : undefined,
    });
  }
  model.setParam(name, value);
}
