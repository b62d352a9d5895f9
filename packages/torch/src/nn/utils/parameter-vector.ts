import { ShapeError, sizeOfShape } from "@thinc/core";
import { noGrad } from "../../grad-mode.js";
import type { Tensor } from "../../tensor.js";
import { torchObject } from "../../torch-object.js";
import { checkTensor } from "../checks.js";

/** The elements of parameters one after the other in a line. */
export function parametersToVector(parameters: Iterable<Tensor>): Tensor {
  const list = [...parameters];
  for (const parameter of list) checkTensor("parametersToVector", parameter, "parameters");
  return torchObject.cat(list.map((parameter) => parameter.reshape([-1])));
}

/**
 * Copies a line of elements into parameters, in place.
 *
 * @throws {ShapeError} when there are more or fewer elements than the parameters have.
 */
export function vectorToParameters(vector: Tensor, parameters: Iterable<Tensor>): void {
  const where = "vectorToParameters";
  checkTensor(where, vector, "vector");
  const list = [...parameters];
  for (const parameter of list) checkTensor(where, parameter, "parameters");
  const sizes = list.map(({ shape }) => sizeOfShape(shape));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (vector.ndim !== 1 || vector.shape[0] !== total) {
    throw new ShapeError({
      message: `${where}: expected a line of ${total} elements, as many as the parameters have, got [${vector.shape.join(", ")}].`,
      expected: [total],
      actual: vector.shape,
    });
  }
  noGrad(() => {
    let start = 0;
    for (const [index, parameter] of list.entries()) {
      parameter.copy_(vector.narrow(0, start, sizes[index]).reshape([...parameter.shape]));
      start += sizes[index];
    }
  });
}
