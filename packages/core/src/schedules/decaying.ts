import { checkNumber } from "../util/check-number.js";
import { numericSchedule } from "./numeric-schedule.js";
import type { Schedule } from "./schedule.js";

/**
 * A schedule that falls hyperbolically: `baseRate / (1 + decay * (step + t))`.
 *
 * @param options.t Added to every step.
 * @throws {ArgumentError} when an argument is no finite number, or `decay` or `t` is negative.
 */
export function decaying(baseRate: number, decay: number, options: { t?: number } = {}): Schedule {
  const { t = 0 } = options;
  checkNumber(baseRate, "decaying: baseRate");
  checkNumber(decay, "decaying: decay", { min: 0 });
  checkNumber(t, "decaying: t", { min: 0 });
  return numericSchedule(
    "decaying",
    { baseRate, decay, t },
    (a, step) => a.baseRate * (1 / (1 + a.decay * (step + a.t))),
  );
}
