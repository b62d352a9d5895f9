import { Schedule } from "./schedule.js";

/** A schedule that has the same value at every step. */
export function constant<T = number>(rate: T): Schedule<T> {
  return Schedule<T>("constant", (schedule) => schedule.attrs.get("rate") as T, { attrs: [["rate", rate]] });
}
