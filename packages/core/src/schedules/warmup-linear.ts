import { checkNumber } from "../util/check-number.js";
import { numericSchedule } from "./numeric-schedule.js";
import type { Schedule } from "./schedule.js";

/**
 * A schedule that rises in a straight line from 0 to a rate, then falls in a straight line back to 0, where it stays.
 *
 * @param initialRate The rate at the top, at step `warmupSteps`.
 * @param warmupSteps The number of steps of the rise.
 * @param totalSteps The step at which the rate is 0 again.
 * @throws {ArgumentError} when an argument is no finite number, or a number of steps is negative.
 */
export function warmupLinear(initialRate: number, warmupSteps: number, totalSteps: number): Schedule {
  checkNumber(initialRate, "warmupLinear: initialRate");
  checkNumber(warmupSteps, "warmupLinear: warmupSteps", { min: 0 });
  checkNumber(totalSteps, "warmupLinear: totalSteps", { min: 0 });
  return numericSchedule("warmupLinear", { initialRate, warmupSteps, totalSteps }, (a, step) => {
    const factor =
      step < a.warmupSteps
        ? step / Math.max(1, a.warmupSteps)
        : Math.max(0, (a.totalSteps - step) / Math.max(1, a.totalSteps - a.warmupSteps));
    return factor * a.initialRate;
  });
}
