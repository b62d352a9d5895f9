import { ArgumentError } from "../errors/index.js";
import { checkNumber } from "../util/check-number.js";
import { numericSchedule } from "./numeric-schedule.js";
import type { Schedule } from "./schedule.js";

/** The settings of {@link slantedTriangular}. */
export interface SlantedTriangularOptions {
  /** The share of the steps on which the rate rises; 0.1 if left out. */
  cutFrac?: number;
  /** How many times smaller the lowest rate is than the highest; 32 if left out. */
  ratio?: number;
  /** Added to every step. */
  t?: number;
}

/**
 * A schedule with a short rise and a long fall.
 *
 * Formula: Howard and Ruder, "Universal Language Model Fine-tuning for Text Classification" (2018), section 3.2. After the
 * last step the rate stays at `maxRate / ratio` (Thinc's goes on falling and becomes negative).
 *
 * @param maxRate The rate at the top.
 * @param numSteps The number of steps of rise and fall together.
 * @throws {ArgumentError} when an argument is out of range, or the rise would have no step.
 */
export function slantedTriangular(maxRate: number, numSteps: number, options: SlantedTriangularOptions = {}): Schedule {
  const { cutFrac = 0.1, ratio = 32, t = 0 } = options;
  checkNumber(maxRate, "slantedTriangular: maxRate");
  checkNumber(numSteps, "slantedTriangular: numSteps", { min: 1 });
  checkNumber(cutFrac, "slantedTriangular: cutFrac", { min: Number.MIN_VALUE, below: 1 });
  checkNumber(ratio, "slantedTriangular: ratio", { min: 1 });
  checkNumber(t, "slantedTriangular: t", { min: 0 });
  const cut = Math.trunc(numSteps * cutFrac);
  if (cut === 0) {
    throw new ArgumentError({
      message: `slantedTriangular: a share of ${cutFrac} of ${numSteps} steps is less than one step. Raise cutFrac to at least ${1 / numSteps}, or numSteps.`,
    });
  }
  return numericSchedule("slantedTriangular", { maxRate, cut, cutFrac, ratio, t }, (a, step) => {
    const at = step + a.t + 1;
    const p = at < a.cut ? at / a.cut : Math.max(0, 1 - (at - a.cut) / (a.cut * (1 / a.cutFrac - 1)));
    return a.maxRate * (1 + p * (a.ratio - 1)) * (1 / a.ratio);
  });
}
