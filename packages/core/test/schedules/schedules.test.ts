import { ArgumentError } from "../../src/errors/index.js";
import {
  compounding,
  constant,
  constantThen,
  cyclicTriangular,
  decaying,
  plateau,
  Schedule,
  slantedTriangular,
  warmupLinear,
} from "../../src/schedules/index.js";
import vectors from "../fixtures/training/schedules.json";
import { makeSchedule, type ScheduleSpec } from "./make-schedule";

interface ScheduleCase extends ScheduleSpec {
  steps: number[];
  values: number[];
}

describe("every schedule", () => {
  test.each(
    (vectors.cases as unknown as ScheduleCase[]).map((each) => [
      `${each.schedule}(${JSON.stringify(each.args)}, ${JSON.stringify(each.options)})`,
      each,
    ]),
  )("has Thinc's values: %s", (_, each) => {
    const schedule = makeSchedule(each);
    for (const [index, step] of each.steps.entries()) expect(schedule(step)).toBeCloseTo(each.values[index], 12);
    expect(schedule.scheduleName).toBe(each.schedule);
  });

  test("rejects a negative step and one that is no number", () => {
    const schedule = decaying(1, 0.1);
    expect(() => schedule(-1)).toThrow(/decaying: step: expected a finite number of at least 0, got -1/);
    expect(() => schedule(Number.NaN)).toThrow(ArgumentError);
    expect(() => schedule("3" as unknown as number)).toThrow(ArgumentError);
  });

  test("is recognised as a schedule, and a plain function is not", () => {
    expect(Schedule.isInstance(constant(1))).toBe(true);
    expect(Schedule.isInstance(() => 1)).toBe(false);
    expect(Schedule.isInstance(null)).toBe(false);
  });

  test("reads its attributes at each call, so that they can be changed", () => {
    const schedule = decaying(1, 1);
    expect(schedule(1)).toBe(0.5);
    schedule.attrs.set("decay", 3);
    expect(schedule(1)).toBe(0.25);
  });

  test("rejects arguments that are no numbers or out of range", () => {
    expect(() => decaying("1" as unknown as number, 0.1)).toThrow(/decaying: baseRate.*"1"/);
    expect(() => decaying(1, -0.1)).toThrow(ArgumentError);
    expect(() => compounding(1, 2, 0)).toThrow(ArgumentError);
    expect(() => compounding(1, Number.NaN, 1)).toThrow(ArgumentError);
    expect(() => warmupLinear(1, -1, 10)).toThrow(ArgumentError);
    expect(() => cyclicTriangular(0, 1, 0)).toThrow(ArgumentError);
    expect(() => constantThen(1, -1, constant(2))).toThrow(ArgumentError);
    expect(() => constantThen(1, 1, 2 as unknown as Schedule)).toThrow(/Wrap a number with constant/);
    expect(() => plateau(0, 0.5, constant(1))).toThrow(ArgumentError);
    expect(() => plateau(1, 0.5, (() => 1) as unknown as Schedule)).toThrow(ArgumentError);
    expect(() => Schedule("mine", 3 as never)).toThrow(ArgumentError);
  });
});

describe("toGenerator", () => {
  test("starts at a step and moves on by the step size, without an end", () => {
    const generator = compounding(1, 1000, 2).toGenerator({ start: 1, stepSize: 2 });
    expect([generator.next().value, generator.next().value, generator.next().value]).toEqual([2, 8, 32]);
    const many = warmupLinear(1, 2, 4).toGenerator();
    let last: number | undefined;
    for (let i = 0; i < 1000; i++) last = many.next().value as number;
    expect(last).toBe(0);
  });

  test("hands what it is told to the schedule", () => {
    const told: unknown[] = [];
    const schedule = Schedule("mine", (_, step, context) => {
      told.push([step, context]);
      return step;
    });
    schedule.toGenerator({ key: "1/W", lastScore: [0, 0.5], color: "red" }).next();
    expect(told).toEqual([[0, { key: "1/W", lastScore: [0, 0.5], color: "red" }]]);
  });

  test("rejects a negative start or step size at once, not at the first value", () => {
    expect(() => constant(1).toGenerator({ start: -1 })).toThrow(/constant: start/);
    expect(() => constant(1).toGenerator({ stepSize: -1 })).toThrow(/constant: stepSize/);
  });
});

describe("constantThen", () => {
  test("hands the step and what it is told to the schedule that follows", () => {
    const inner = Schedule<unknown>("inner", (_, step, context) => [step, context.key]);
    expect(constantThen<unknown>(1, 3, inner)(2, { key: "a" })).toBe(1);
    expect(constantThen<unknown>(1, 3, inner)(3, { key: "a" })).toEqual([3, "a"]);
  });
});

describe("plateau", () => {
  test("scales as Thinc's does while scores come in", () => {
    const { args, lastScores, values } = vectors.plateau;
    const schedule = makeSchedule({ schedule: "plateau", args, options: {} });
    lastScores.forEach((lastScore, step) => {
      expect(schedule(step, { lastScore: lastScore as [number, number] | null })).toBeCloseTo(values[step], 12);
    });
  });

  test("counts a score once, however often it is seen", () => {
    const schedule = plateau(1, 0.5, constant(1));
    schedule(0, { lastScore: [0, 1] });
    for (let i = 0; i < 5; i++) expect(schedule(1, { lastScore: [1, 0.5] })).toBe(0.5);
    expect(schedule(2, { lastScore: [2, 0.5] })).toBe(0.25);
  });

  test("rejects a score that is older than the last one", () => {
    const schedule = plateau(2, 0.5, constant(1));
    schedule(5, { lastScore: [5, 1] });
    expect(() => schedule(6, { lastScore: [4, 0.5] })).toThrow(/score of step 5 or later, got one of step 4/);
  });

  test("takes the first real score as the best when the one before it was NaN", () => {
    const schedule = plateau(1, 0.5, constant(1));
    expect(schedule(0, { lastScore: [0, Number.NaN] })).toBe(1);
    expect(schedule(1, { lastScore: [1, 0.1] })).toBe(1);
    expect(schedule(2, { lastScore: [2, 0.05] })).toBe(0.5);
  });
});

describe("slantedTriangular", () => {
  test("stays at its lowest rate after the last step, where Thinc's becomes negative", () => {
    const schedule = slantedTriangular(0.32, 20, { ratio: 32 });
    expect(schedule(19)).toBeCloseTo(0.01, 12);
    expect(schedule(20)).toBeCloseTo(0.01, 12);
    expect(schedule(1000)).toBeCloseTo(0.01, 12);
  });

  test("rejects a rise of less than one step, where Thinc divides by zero", () => {
    expect(() => slantedTriangular(1, 5)).toThrow(/less than one step.*at least 0.2/);
    expect(slantedTriangular(1, 5, { cutFrac: 0.2 })(0)).toBe(1);
  });

  test("rejects settings that are out of range", () => {
    expect(() => slantedTriangular(1, 50, { cutFrac: 1 })).toThrow(ArgumentError);
    expect(() => slantedTriangular(1, 50, { ratio: 0 })).toThrow(ArgumentError);
  });
});
