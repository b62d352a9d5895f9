import { ArgumentError } from "../errors/index.js";
import type { Model } from "../model/model.js";
import { chain } from "./chain.js";
import { checkLayers } from "./check-layers.js";
import type { AnyModel } from "./composition-types.js";
import { noop } from "./noop.js";

/**
 * A chain of a layer and `n - 1` copies of it, each with parameters of its own. 0 gives a `noop`, 1 the layer itself.
 *
 * @throws {ArgumentError} when `n` is no whole number of at least 0.
 */
export function clone<T>(original: Model<T, T>, n: number): Model<T, T> {
  if (!Number.isInteger(n) || n < 0)
    throw new ArgumentError({ message: `clone: expected a whole number of at least 0, got ${String(n)}.` });
  checkLayers("clone", [original], 1);
  if (n === 0) return noop<T>();
  if (n === 1) return original;
  const layers = [original, ...Array.from({ length: n - 1 }, () => original.copy())];
  return (chain as (...layers: AnyModel[]) => AnyModel)(...layers);
}
