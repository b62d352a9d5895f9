import type { FloatDType } from "../array/dtype.js";
import type { NdArray } from "../array/ndarray.js";
import { ArgumentError } from "../errors/index.js";
import type { Ops } from "../ops/ops.js";
import { uniform } from "../random/index.js";
import { checkNumber } from "../util/check-number.js";
import { checkOptions } from "../util/check-options.js";
import { draw, type Initializer, type InitializerOptions } from "./initializer.js";

/** The range of {@link uniformInit}. */
export interface UniformRange {
  /** The lower bound; -0.1 if left out. */
  lo?: number;
  /** The upper bound; 0.1 if left out. */
  hi?: number;
}

/**
 * Uniform from `lo` to `hi`, for any shape.
 *
 * @throws {ArgumentError} when `lo` is above `hi`; {ShapeError} on a bad shape.
 */
export function uniformInit<D extends FloatDType = "float32">(
  ops: Ops,
  shape: readonly number[],
  options: InitializerOptions<D> & UniformRange = {},
): NdArray<D> {
  const { lo = -0.1, hi = 0.1, ...rest } = options;
  checkRange("uniformInit", lo, hi);
  return draw("uniformInit", ops, shape, rest, (source) => () => uniform(lo, hi, source));
}

/** Makes {@link uniformInit} with a range of its own. @throws {ArgumentError} when `lo` is above `hi`. */
export function configureUniformInit(range: UniformRange = {}): Initializer {
  checkOptions(range, ["lo", "hi"], "configureUniformInit");
  const { lo = -0.1, hi = 0.1 } = range;
  checkRange("configureUniformInit", lo, hi);
  return (ops, shape, options) => uniformInit(ops, shape, { ...options, lo, hi });
}

function checkRange(where: string, lo: number, hi: number): void {
  checkNumber(lo, `${where}: lo`);
  checkNumber(hi, `${where}: hi`);
  if (lo > hi) throw new ArgumentError({ message: `${where}: lo is ${lo}, above hi, ${hi}. Swap them.` });
}
