import { ArgumentError } from "../errors/index.js";
import { constant, Schedule } from "../schedules/index.js";
import { checkNumber, type NumberBounds } from "../util/check-number.js";
import { printValue } from "../util/print-value.js";

/**
 * A setting of an optimizer: a number, a boolean (1 or 0), a schedule, or a list, iterable or iterator of numbers.
 *
 * The value at step `s` of an iterable is its item `s`; when it has run out, its last item is used on.
 */
export type HyperParameter = number | boolean | Schedule | Iterable<number | boolean> | Iterator<number | boolean>;

/** The settings of an optimizer that may change from step to step. */
export type HyperParameterName = "learnRate" | "L2" | "beta1" | "beta2" | "eps" | "gradClip";

/** What each setting must be; the learning rate may also be negative, to climb instead of to descend. */
const BOUNDS: Readonly<Record<HyperParameterName, NumberBounds>> = {
  learnRate: {},
  L2: {},
  beta1: { min: 0, below: 1 },
  beta2: { min: 0, below: 1 },
  // With 0, Adam would divide 0 by 0 wherever a gradient is 0.
  eps: { min: Number.MIN_VALUE },
  gradClip: { min: 0 },
};

/** Checks the value a setting has at some step, and gives it as a number. @throws {ArgumentError} when it is out of range. */
export function checkHyperParameter(name: HyperParameterName, value: unknown): number {
  return checkNumber(typeof value === "boolean" ? Number(value) : value, `Optimizer: ${name}`, BOUNDS[name]);
}

/**
 * Makes a schedule of a setting.
 *
 * @throws {ArgumentError} when it is none of the kinds of {@link HyperParameter}, an iterable is empty, or a number is out of range.
 */
export function toSchedule(name: HyperParameterName, value: HyperParameter): Schedule {
  if (typeof value === "number" || typeof value === "boolean") return constant(checkHyperParameter(name, value));
  if (Schedule.isInstance(value)) return value as Schedule;
  const iterator = toIterator(value);
  if (iterator === null) {
    throw new ArgumentError({
      message: `Optimizer: ${name}: expected a number, a list of numbers, an iterator or a schedule, got ${printValue(value)}.`,
    });
  }
  return iteratorSchedule(name, iterator);
}

function toIterator(value: unknown): Iterator<unknown> | null {
  if (typeof value !== "object" || value === null) return null;
  if (typeof (value as Iterator<unknown>).next === "function") return value as Iterator<unknown>;
  const makeIterator = (value as Iterable<unknown>)[Symbol.iterator];
  return typeof makeIterator === "function" ? makeIterator.call(value) : null;
}

/** The name of the schedules made of iterators. */
export const ITERATOR_SCHEDULE = "iterator";

function iteratorSchedule(name: HyperParameterName, iterator: Iterator<unknown>): Schedule {
  const first = iterator.next();
  if (first.done) {
    throw new ArgumentError({
      message: `Optimizer: ${name}: the list or iterator of values is empty. Give one value at least.`,
    });
  }
  let next: IteratorResult<unknown> | null = first;
  return Schedule(
    ITERATOR_SCHEDULE,
    ({ attrs }, step) => {
      const lastStep = attrs.get("lastStep") as number;
      if (step < lastStep) {
        throw new ArgumentError({
          message: `Optimizer: ${name} comes from an iterator, so its step must not decrease; it was at step ${lastStep}, and is asked for step ${step}.`,
        });
      }
      for (let reached = lastStep; reached < step; reached++) {
        next ??= iterator.next();
        if (next.done) break;
        attrs.set("lastValue", checkHyperParameter(name, next.value));
        attrs.set("lastStep", reached + 1);
        next = null;
      }
      attrs.set("lastStep", step);
      return attrs.get("lastValue") as number;
    },
    {
      attrs: [
        ["attrName", name],
        ["lastStep", -1],
        ["lastValue", checkHyperParameter(name, first.value)],
      ],
    },
  );
}
