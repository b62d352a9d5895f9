import { ArgumentError } from "../errors/index.js";
import { checkNumber } from "../util/check-number.js";
import { printValue } from "../util/print-value.js";

const MARKER = Symbol.for("thinc.Schedule");

/** What a schedule is told beside the step. A schedule takes what it knows and hands the rest to the one it wraps. */
export interface ScheduleContext {
  /** The parameter the value is for, such as `3/W`. */
  key?: string;
  /** The step at which the model was last evaluated, and its score there; higher is better. */
  lastScore?: readonly [step: number, score: number] | null;
  [name: string]: unknown;
}

/** Where a schedule's generator starts, how far it moves each time, and what each call is told. */
export interface GeneratorOptions extends ScheduleContext {
  /** The first step; 0 if left out. */
  start?: number;
  /** How much the step grows for each value; 1 if left out. */
  stepSize?: number;
}

/**
 * A value that depends on the step of training, such as a learning rate: call it with the step.
 *
 * @typeParam T The kind of value, nearly always a number.
 */
export interface Schedule<T = number> {
  /** The value at a step (0 or more). @throws {ArgumentError} when the step is negative or no number. */
  (step: number, context?: ScheduleContext): T;
  /** The kind of schedule, such as `warmupLinear`. */
  readonly scheduleName: string;
  /**
   * The settings; a change is seen by the next call. What a schedule remembers between calls is an object of numbers, strings,
   * booleans and nulls under `state`: optimizers save it.
   */
  readonly attrs: Map<string, unknown>;
  /**
   * The values at `start`, `start + stepSize` and so on, without an end. Serves as a batch size, too.
   *
   * @throws {ArgumentError} when `start` or `stepSize` is negative.
   */
  toGenerator(options?: GeneratorOptions): Generator<T, void, undefined>;
}

/** Computes a schedule's value; gets the schedule itself first, for its `attrs`. */
export type ScheduleFunction<T> = (schedule: Schedule<T>, step: number, context: ScheduleContext) => T;

/**
 * Makes a schedule from a function.
 *
 * @param name The kind of schedule.
 * @param compute The value at a step; must not depend on how often it is called.
 * @param options.attrs The settings `compute` reads.
 * @throws {ArgumentError} when the name is no string or `compute` no function.
 */
export function Schedule<T = number>(
  name: string,
  compute: ScheduleFunction<T>,
  options: { attrs?: Iterable<readonly [string, unknown]> } = {},
): Schedule<T> {
  if (typeof name !== "string" || typeof compute !== "function") {
    throw new ArgumentError({
      message: `Schedule: expected a name and a function, got ${printValue(name)} and ${printValue(compute)}.`,
    });
  }
  const attrs = new Map(options.attrs ?? []);
  const schedule = ((step: number, context: ScheduleContext = {}) => {
    checkNumber(step, `${name}: step`, { min: 0 });
    return compute(schedule, step, context);
  }) as Schedule<T>;
  return Object.defineProperties(schedule, {
    [MARKER]: { value: true },
    scheduleName: { value: name, enumerable: true },
    attrs: { value: attrs, enumerable: true },
    toGenerator: { value: (options: GeneratorOptions = {}) => toGenerator(schedule, options) },
  });
}

/** Tells whether a value is a schedule, whichever copy of the package made it. */
Schedule.isInstance = (value: unknown): value is Schedule<unknown> =>
  typeof value === "function" && (value as unknown as Record<symbol, unknown>)[MARKER] === true;

// The arguments are checked when the generator is made, not when it is first asked for a value.
function toGenerator<T>(schedule: Schedule<T>, options: GeneratorOptions): Generator<T, void, undefined> {
  const { start = 0, stepSize = 1, ...context } = options;
  checkNumber(start, `${schedule.scheduleName}: start`, { min: 0 });
  checkNumber(stepSize, `${schedule.scheduleName}: stepSize`, { min: 0 });
  return (function* () {
    // Multiplied, not added up, so that the steps of a fractional step size do not drift.
    for (let index = 0; ; index++) yield schedule(start + index * stepSize, context);
  })();
}

/** Checks that an argument is a schedule. @throws {ArgumentError} saying how to make one. */
export function checkSchedule(value: unknown, where: string): void {
  if (!Schedule.isInstance(value)) {
    throw new ArgumentError({
      message: `${where}: expected a schedule, got ${printValue(value)}. Wrap a number with constant(…).`,
    });
  }
}
