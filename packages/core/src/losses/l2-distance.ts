import type { FloatsXd } from "../array/aliases.js";
import { checkOptions } from "../util/check-options.js";
import { checkPair, type Loss, makeLoss, zerosLike } from "./loss.js";

/** The settings of {@link L2Distance}. */
export interface L2DistanceOptions {
  /** Whether the gradient is divided by the number of rows; true if left out. */
  normalize?: boolean;
}

/**
 * Makes the squared distance: the gradient is `guesses - truths`, divided by the number of rows if normalized, and the
 * loss the sum of the gradient's squares.
 *
 * The loss therefore shrinks with the square of the number of rows, as in Thinc: compare it for batches of one size only.
 *
 * The loss takes float arrays of the same shape.
 *
 * @throws {ShapeError} when called with different shapes; {DTypeError} when called with other dtypes than floats.
 */
export function L2Distance(options: L2DistanceOptions = {}): Loss<FloatsXd, number> {
  checkOptions(options, ["normalize"], "L2Distance");
  const { normalize = true } = options;
  return makeLoss<FloatsXd, number>("L2Distance", {
    getGrad(guesses, truths) {
      checkPair(guesses, truths, "L2Distance");
      const gradient = zerosLike(guesses);
      const divisor = normalize ? guesses.length : 1;
      const { data: guess } = guesses.asContiguous();
      const { data: truth } = truths.asContiguous();
      for (let i = 0; i < gradient.size; i++) gradient.data[i] = (guess[i] - truth[i]) / divisor;
      return gradient;
    },
  });
}
