import { ShapeError } from "../errors/index.js";

/** The number of elements of an array of this shape; 1 for a scalar. */
export function sizeOfShape(shape: readonly number[]): number {
  let size = 1;
  for (const length of shape) size *= length;
  return size;
}

/** The strides, in elements, of a C-contiguous array of this shape. */
export function contiguousStrides(shape: readonly number[]): number[] {
  const strides = new Array<number>(shape.length);
  let step = 1;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    strides[axis] = step;
    step *= Math.max(shape[axis], 1);
  }
  return strides;
}

/**
 * Checks that a shape is made of whole numbers of at least 0.
 *
 * @throws {ShapeError} naming the bad entry.
 */
export function checkShape(shape: readonly number[], where = "shape"): void {
  if (!Array.isArray(shape)) {
    throw new ShapeError({
      message: `${where}: expected an array of lengths, got ${typeof shape}. Write [rows, columns].`,
    });
  }
  for (const length of shape) {
    if (!Number.isSafeInteger(length) || length < 0) {
      throw new ShapeError({
        message: `${where}: [${shape.join(", ")}] is no shape. Each length must be a whole number of at least 0.`,
        actual: shape,
      });
    }
  }
}

/**
 * Fills in the one length given as -1, if any, and checks that the number of elements stays the same.
 *
 * @throws {ShapeError} when it does not.
 */
export function resolveShape(shape: readonly number[], size: number): number[] {
  const unknown = shape.indexOf(-1);
  const resolved = [...shape];
  if (unknown !== -1) {
    let rest = 1;
    for (let axis = 0; axis < shape.length; axis++) if (axis !== unknown) rest *= shape[axis];
    // With nothing to divide, zero rows is the one answer that keeps the number of elements.
    resolved[unknown] = rest === 0 ? 0 : size / rest;
  }
  const valid = resolved.every((length) => Number.isSafeInteger(length) && length >= 0);
  if (!valid || sizeOfShape(resolved) !== size) {
    throw new ShapeError({
      message: `Cannot reshape ${size} elements to [${shape.join(", ")}]. The lengths must multiply to ${size}.`,
      actual: shape,
    });
  }
  return resolved;
}

/** Tells whether two shapes are the same. */
export function sameShape(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let axis = 0; axis < a.length; axis++) if (a[axis] !== b[axis]) return false;
  return true;
}

/** Prints a shape; `null` stands for any length and prints as `*`. */
export function formatShape(shape: readonly (number | null)[]): string {
  return `[${shape.map((length) => length ?? "*").join(", ")}]`;
}
