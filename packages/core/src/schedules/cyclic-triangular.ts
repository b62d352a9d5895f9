import { checkNumber } from "../util/check-number.js";
import { numericSchedule } from "./numeric-schedule.js";
import type { Schedule } from "./schedule.js";

/**
 * A schedule that goes up and down between two rates in straight lines, again and again.
 *
 * Formula: Smith, "Cyclical Learning Rates for Training Neural Networks" (2017), with the step counted from 1.
 *
 * @param period The number of steps from the lowest to the highest rate: half of a cycle.
 * @throws {ArgumentError} when an argument is no finite number, or `period` is not positive.
 */
export function cyclicTriangular(minRate: number, maxRate: number, period: number): Schedule {
  checkNumber(minRate, "cyclicTriangular: minRate");
  checkNumber(maxRate, "cyclicTriangular: maxRate");
  checkNumber(period, "cyclicTriangular: period", { min: Number.MIN_VALUE });
  return numericSchedule("cyclicTriangular", { minRate, maxRate, period }, (a, step) => {
    const position = step + 1;
    const cycle = Math.floor(1 + position / (2 * a.period));
    const distance = Math.abs(position / a.period - 2 * cycle + 1);
    return a.minRate + (a.maxRate - a.minRate) * Math.max(0, 1 - distance);
  });
}
