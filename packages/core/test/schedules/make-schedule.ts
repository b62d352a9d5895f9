import * as schedules from "../../src/schedules/index.js";

/** A schedule as the vectors name it. */
export interface ScheduleSpec {
  schedule: string;
  args: unknown[];
  options: Record<string, unknown>;
}

/** Makes the schedule that a vector names, and those it wraps. */
export function makeSchedule(spec: ScheduleSpec): schedules.Schedule {
  const factory = (schedules as Record<string, unknown>)[spec.schedule] as (...args: unknown[]) => schedules.Schedule;
  const args = spec.args.map((arg) => (typeof arg === "object" ? makeSchedule(arg as ScheduleSpec) : arg));
  return Object.keys(spec.options).length > 0 ? factory(...args, spec.options) : factory(...args);
}
