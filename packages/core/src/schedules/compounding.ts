import { checkNumber } from "../util/check-number.js";
import { numericSchedule } from "./numeric-schedule.js";
import type { Schedule } from "./schedule.js";

/**
 * A schedule that is multiplied by the same factor at each step until it meets a bound: `start * compound ** (step + t)`.
 *
 * Often used for a growing batch size.
 *
 * @param start The value at step 0.
 * @param stop The bound: the largest value where it is above `start`, the smallest where it is below.
 * @param compound The factor.
 * @param options.t Added to every step.
 * @throws {ArgumentError} when an argument is no finite number, `compound` is not positive, or `t` is negative.
 */
export function compounding(start: number, stop: number, compound: number, options: { t?: number } = {}): Schedule {
  const { t = 0 } = options;
  checkNumber(start, "compounding: start");
  checkNumber(stop, "compounding: stop");
  checkNumber(compound, "compounding: compound", { min: Number.MIN_VALUE });
  checkNumber(t, "compounding: t", { min: 0 });
  return numericSchedule("compounding", { start, stop, compound, t }, (a, step) => {
    const value = a.start * a.compound ** (step + a.t);
    return a.start > a.stop ? Math.max(value, a.stop) : Math.min(value, a.stop);
  });
}
