import { contiguousStrides, sameShape } from "./shape.js";

/** The shape and the strides of an array without gaps, neither of which can be changed. */
export interface DenseLayout {
  readonly shape: readonly number[];
  readonly strides: readonly number[];
}

const SLOTS = 256;
const recent: (DenseLayout | undefined)[] = new Array(SLOTS).fill(undefined);

/**
 * The layout of a C-contiguous array.
 *
 * Arrays of the same shapes are made over and over, and freezing a list takes longer than all else that making one does: the
 * lists of recent shapes are used again.
 */
export function denseLayout(shape: readonly number[]): DenseLayout {
  let hash = shape.length;
  for (let axis = 0; axis < shape.length; axis++) hash = (Math.imul(hash, 31) + shape[axis]) | 0;
  const slot = hash & (SLOTS - 1);
  const known = recent[slot];
  if (known !== undefined && sameShape(known.shape, shape)) return known;
  const layout = { shape: Object.freeze([...shape]), strides: Object.freeze(contiguousStrides(shape)) };
  recent[slot] = layout;
  return layout;
}
