import type { FloatDType } from "../array/dtype.js";
import type { NdArray } from "../array/ndarray.js";
import type { Ops } from "../ops/ops.js";
import { normal } from "../random/index.js";
import { checkNumber } from "../util/check-number.js";
import { checkOptions } from "../util/check-options.js";
import { fansOf } from "./fans.js";
import { draw, type Initializer, type InitializerOptions } from "./initializer.js";

/** The distribution of {@link normalInit}. */
export interface NormalDistribution {
  /** The mean; 0 if left out. */
  mean?: number;
  /** The standard deviation; `√(1 / fanIn)` if left out, where `fanIn` is the length of the last axis. */
  std?: number;
}

/**
 * Normal with a mean and a standard deviation, for any shape where `std` is given.
 *
 * Without `std` the standard deviation is `√(1 / fanIn)`, as Thinc's documentation has it. (In Thinc's code the mean is
 * taken for the standard deviation, and all values are 0 unless it is set.)
 *
 * @throws {ArgumentError} when `std` is negative; {ShapeError} on a bad shape, or one of fewer than two axes without `std`.
 */
export function normalInit<D extends FloatDType = "float32">(
  ops: Ops,
  shape: readonly number[],
  options: InitializerOptions<D> & NormalDistribution = {},
): NdArray<D> {
  const { mean = 0, std, ...rest } = options;
  checkDistribution("normalInit", mean, std);
  return draw("normalInit", ops, shape, rest, (source) => {
    const standardDeviation = std ?? Math.sqrt(1 / fansOf("normalInit without std", shape).fanIn);
    return () => normal(mean, standardDeviation, source);
  });
}

/** Makes {@link normalInit} with a distribution of its own. @throws {ArgumentError} when `std` is negative. */
export function configureNormalInit(distribution: NormalDistribution = {}): Initializer {
  checkOptions(distribution, ["mean", "std"], "configureNormalInit");
  const { mean = 0, std } = distribution;
  checkDistribution("configureNormalInit", mean, std);
  return (ops, shape, options) => normalInit(ops, shape, { ...options, mean, std });
}

function checkDistribution(where: string, mean: number, std: number | undefined): void {
  checkNumber(mean, `${where}: mean`);
  if (std !== undefined) checkNumber(std, `${where}: std`, { min: 0 });
}
