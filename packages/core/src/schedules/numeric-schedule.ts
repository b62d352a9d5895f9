import { Schedule } from "./schedule.js";

/** Makes a schedule of numbers whose settings are all numbers. */
export function numericSchedule<A extends Record<string, number>>(
  name: string,
  attrs: A,
  compute: (attrs: A, step: number) => number,
): Schedule {
  return Schedule(name, (schedule, step) => compute(Object.fromEntries(schedule.attrs) as A, step), {
    attrs: Object.entries(attrs),
  });
}
