import type { NdArray } from "../array/ndarray.js";
import type { ParamKey } from "./ids.js";

/** What `finishUpdate` needs of an optimizer. `Optimizer` is the one this package brings. */
export interface OptimizerLike {
  /**
   * Updates a parameter in place from its gradient, and sets the gradient to zero.
   *
   * @param key Under which the optimizer keeps its state for this parameter.
   * @param weights The parameter; changed in place.
   * @param gradient Same shape and dtype; zeroed.
   */
  update(key: ParamKey, weights: NdArray, gradient: NdArray, options?: { lrScale?: number }): [NdArray, NdArray];
}
