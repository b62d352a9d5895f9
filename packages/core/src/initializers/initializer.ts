import type { FloatDType } from "../array/dtype.js";
import { NdArray } from "../array/ndarray.js";
import { checkFloatDType } from "../ops/checks.js";
import type { Ops } from "../ops/ops.js";
import { type RandomSource, randomSource } from "../random/index.js";
import { checkOptions } from "../util/check-options.js";

/** What every initializer can be told. */
export interface InitializerOptions<D extends FloatDType = "float32"> {
  /** The dtype of the array; float32 if left out. */
  dtype?: D;
  /** Where the random numbers come from; the library's own source, which `fixRandomSeed` seeds, if left out. */
  randomSource?: RandomSource;
}

/** Makes the first values of a parameter. */
export type Initializer = <D extends FloatDType = "float32">(
  ops: Ops,
  shape: readonly number[],
  options?: InitializerOptions<D>,
) => NdArray<D>;

const KNOWN_OPTIONS = ["dtype", "randomSource"];

/**
 * Makes an array of a shape and fills it from a function, in C order.
 *
 * The numbers are drawn on the host and then handed to the backend, so that every backend gets the same ones.
 *
 * @param makeDraw Gets the source, and gives the function that draws one number.
 * @throws {ShapeError} on a bad shape; {DTypeError} on another dtype than a float; {ArgumentError} on an unknown option.
 */
export function draw<D extends FloatDType>(
  where: string,
  ops: Ops,
  shape: readonly number[],
  options: InitializerOptions<D>,
  makeDraw: (source: RandomSource) => () => number,
): NdArray<D> {
  checkOptions(options, KNOWN_OPTIONS, where);
  const { dtype = "float32" as D } = options;
  checkFloatDType(where, dtype);
  const array = NdArray.zeros<D, number>(shape, dtype);
  const next = makeDraw(options.randomSource ?? randomSource());
  for (let i = 0; i < array.size; i++) array.data[i] = next();
  return ops.asarray(array);
}
