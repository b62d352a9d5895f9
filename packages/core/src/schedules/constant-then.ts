import { checkNumber } from "../util/check-number.js";
import { checkSchedule, Schedule } from "./schedule.js";

/**
 * A schedule that is constant for some steps and then follows another one.
 *
 * The other schedule is asked for the step as it is, counted from the start of training and not from the change.
 *
 * @param rate The value before step `steps`.
 * @param steps The first step at which `schedule` is asked.
 * @throws {ArgumentError} when `steps` is negative or `schedule` is none.
 */
export function constantThen<T = number>(rate: T, steps: number, schedule: Schedule<T>): Schedule<T> {
  checkNumber(steps, "constantThen: steps", { min: 0 });
  checkSchedule(schedule, "constantThen: schedule");
  return Schedule<T>(
    "constantThen",
    ({ attrs }, step, context) =>
      step < (attrs.get("steps") as number)
        ? (attrs.get("rate") as T)
        : (attrs.get("schedule") as Schedule<T>)(step, context),
    {
      attrs: [
        ["rate", rate],
        ["steps", steps],
        ["schedule", schedule],
      ],
    },
  );
}
