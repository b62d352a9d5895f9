import type { FloatDType, NdArray } from "../../src/array/index.js";
import { ArgumentError, DTypeError, ShapeError } from "../../src/errors/index.js";
import {
  configureNormalInit,
  configureUniformInit,
  glorotNormalInit,
  glorotUniformInit,
  heNormalInit,
  heUniformInit,
  type Initializer,
  lecunNormalInit,
  lecunUniformInit,
  normalInit,
  uniformInit,
  zeroInit,
} from "../../src/initializers/index.js";
import { getOps } from "../../src/ops/index.js";
import { fixRandomSeed, Xoshiro128 } from "../../src/random/index.js";

const ops = getOps("cpu");

function moments(array: NdArray<FloatDType>): {
  mean: number;
  std: number;
  skew: number;
  kurtosis: number;
  largest: number;
} {
  const values = Array.from(array.data);
  const average = (power: number, centre: number) =>
    values.reduce((sum, value) => sum + (value - centre) ** power, 0) / values.length;
  const mean = average(1, 0);
  const std = Math.sqrt(average(2, mean));
  const largest = values.reduce((found, value) => Math.max(found, Math.abs(value)), 0);
  return { mean, std, skew: average(3, mean) / std ** 3, kurtosis: average(4, mean) / std ** 4, largest };
}

// [nO, nI] and Maxout's [nO, nP, nI]: the fans are the same, whatever the number of pieces.
const SHAPES: [string, number[]][] = [
  ["two axes", [300, 200]],
  ["the three axes of Maxout", [300, 3, 200]],
];
const NORMAL: [string, Initializer, number][] = [
  ["lecunNormalInit", lecunNormalInit, Math.sqrt(1 / 200)],
  ["heNormalInit", heNormalInit, Math.sqrt(2 / 200)],
  ["glorotNormalInit", glorotNormalInit, Math.sqrt(2 / 500)],
  ["normalInit", normalInit, Math.sqrt(1 / 200)],
];
const UNIFORM: [string, Initializer, number][] = [
  ["lecunUniformInit", lecunUniformInit, Math.sqrt(3 / 200)],
  ["heUniformInit", heUniformInit, Math.sqrt(6 / 200)],
  ["glorotUniformInit", glorotUniformInit, Math.sqrt(6 / 500)],
  ["uniformInit", uniformInit, 0.1],
];

describe.each(SHAPES)("for %s", (_, shape) => {
  beforeEach(() => fixRandomSeed(7));

  test.each(NORMAL)("%s is normal with mean 0 and the standard deviation of its fans", (_, init, std) => {
    const array = init(ops, shape);
    const found = moments(array);
    const error = 1 / Math.sqrt(array.size);
    expect(array.shape).toEqual(shape);
    expect(Math.abs(found.mean)).toBeLessThan(4 * std * error);
    expect(Math.abs(found.std / std - 1)).toBeLessThan(4 * error);
    expect(Math.abs(found.skew)).toBeLessThan(4 * Math.sqrt(6) * error);
    expect(Math.abs(found.kurtosis - 3)).toBeLessThan(4 * Math.sqrt(24) * error);
  });

  test.each(UNIFORM)("%s is uniform up to the bound of its fans", (_, init, bound) => {
    const array = init(ops, shape);
    const found = moments(array);
    const error = 1 / Math.sqrt(array.size);
    expect(Math.abs(found.mean)).toBeLessThan(4 * bound * error);
    expect(Math.abs(found.std / (bound / Math.sqrt(3)) - 1)).toBeLessThan(4 * error);
    expect(found.kurtosis).toBeCloseTo(1.8, 1);
    expect(found.largest).toBeLessThanOrEqual(Math.fround(bound));
    expect(found.largest).toBeGreaterThan(0.999 * bound);
  });
});

const ALL: [string, Initializer][] = [...NORMAL, ...UNIFORM, ["zeroInit", zeroInit, 0] as const].map(([name, init]) => [
  name,
  init,
]);

describe.each(ALL)("%s", (name, init) => {
  test("gives the same numbers for the same seed, and float64 ones that round to the float32 ones", () => {
    fixRandomSeed(3);
    const first = init(ops, [4, 5]);
    fixRandomSeed(3);
    const second = init(ops, [4, 5]);
    expect(second.data).toEqual(first.data);
    expect(init(ops, [4, 5]).data).not.toBe(first.data);
    fixRandomSeed(3);
    const doubles = init(ops, [4, 5], { dtype: "float64" });
    expect(doubles.dtype).toBe("float64");
    expect(Float32Array.from(doubles.data)).toEqual(first.data);
  });

  test("draws from another source when told to", () => {
    const source = () => new Xoshiro128(11);
    const first = init(ops, [4, 5], { randomSource: source() });
    expect(init(ops, [4, 5], { randomSource: source() }).data).toEqual(first.data);
  });

  test("gives an array without elements where an axis has none", () => {
    expect(init(ops, [0, 3]).shape).toEqual([0, 3]);
    expect(init(ops, [3, 0]).size).toBe(0);
  });

  test("rejects bad shapes, dtypes and options", () => {
    expect(() => init(ops, [2, -1])).toThrow(ShapeError);
    expect(() => init(ops, [2, 1.5])).toThrow(ShapeError);
    expect(() => init(ops, 3 as never)).toThrow(ShapeError);
    expect(() => init(ops, [2, 2], { dtype: "int32" as never })).toThrow(DTypeError);
    expect(() => init(ops, [2, 2], { scale: 3 } as never)).toThrow(new RegExp(`${name}: there is no option "scale"`));
  });
});

describe("an initializer that scales by the fans", () => {
  test.each(NORMAL.concat(UNIFORM.slice(0, 3)))("rejects a shape without inputs and outputs: %s", (_, init) => {
    expect(() => init(ops, [5])).toThrow(/no inputs and outputs to scale by/);
    expect(() => init(ops, [])).toThrow(ShapeError);
  });
});

describe("normalInit", () => {
  test("takes the mean for the mean, where Thinc takes it for the standard deviation", () => {
    fixRandomSeed(5);
    const found = moments(normalInit(ops, [40_000], { mean: 3, std: 0.5 }));
    expect(Math.abs(found.mean - 3)).toBeLessThan(0.01);
    expect(Math.abs(found.std - 0.5)).toBeLessThan(0.01);
    expect(moments(normalInit(ops, [100, 100])).std).toBeGreaterThan(0.09);
  });

  test("is configured with a mean and a standard deviation", () => {
    fixRandomSeed(5);
    const expected = normalInit(ops, [3, 4], { mean: -1, std: 2, dtype: "float64" });
    fixRandomSeed(5);
    expect(configureNormalInit({ mean: -1, std: 2 })(ops, [3, 4], { dtype: "float64" }).data).toEqual(expected.data);
    expect([...configureNormalInit({ mean: 4, std: 0 })(ops, [2]).data]).toEqual([4, 4]);
    expect(() => configureNormalInit({ std: -1 })).toThrow(ArgumentError);
    expect(() => configureNormalInit({ fanIn: 3 } as never)).toThrow(/mean, std/);
  });
});

describe("uniformInit", () => {
  test("is configured with a range", () => {
    fixRandomSeed(5);
    const array = configureUniformInit({ lo: 2, hi: 3 })(ops, [10_000]);
    expect(array.data.every((value) => value >= 2 && value <= 3)).toBe(true);
    expect(Math.abs(moments(array).mean - 2.5)).toBeLessThan(0.02);
    expect(() => configureUniformInit({ lo: 1, hi: 0 })).toThrow(/lo is 1, above hi/);
    expect(() => uniformInit(ops, [2], { lo: Number.NaN })).toThrow(ArgumentError);
    expect(() => configureUniformInit({ low: 1 } as never)).toThrow(ArgumentError);
  });
});

describe("zeroInit", () => {
  test("gives zeros for any number of axes", () => {
    expect(zeroInit(ops, []).toNested()).toBe(0);
    expect([...zeroInit(ops, [2, 1, 2], { dtype: "float64" }).data]).toEqual([0, 0, 0, 0]);
  });
});
