import { formatShape } from "../array/shape.js";
import { ShapeError } from "../errors/index.js";

/** How many inputs a parameter's output has, and how many outputs an input has. */
export interface Fans {
  fanIn: number;
  fanOut: number;
}

/**
 * The fans of a parameter: the last axis holds the inputs, the first the outputs.
 *
 * Axes in between, such as the pieces of Maxout's `[nO, nP, nI]`, hold alternatives of which one at a time is in use, so
 * they do not count. (Thinc takes the second axis for the inputs, which is the number of pieces there.)
 *
 * @throws {ShapeError} when there are fewer than two axes.
 */
export function fansOf(where: string, shape: readonly number[]): Fans {
  if (shape.length < 2) {
    throw new ShapeError({
      message: `${where}: shape ${formatShape(shape)} has no inputs and outputs to scale by. Use it for two axes or more; take zeroInit or uniformInit here.`,
      expected: [null, null],
      actual: shape,
    });
  }
  return { fanIn: shape[shape.length - 1], fanOut: shape[0] };
}
