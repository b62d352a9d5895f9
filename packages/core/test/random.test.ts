import { ArgumentError } from "../src/errors/index.js";
import {
  fixRandomSeed,
  normal,
  onFixRandomSeed,
  randomInteger,
  randomSource,
  shuffle,
  uniform,
  Xoshiro128,
} from "../src/random/index.js";

/** Loads a second copy of the sources, as npm may install two. */
function secondCopy(): typeof import("../src/random/index.js") {
  let copy: typeof import("../src/random/index.js") | undefined;
  jest.isolateModules(() => {
    copy = require("../src/random/index.js");
  });
  return copy as typeof import("../src/random/index.js");
}

/** The first numbers from the state 1, 2, 3, 4, as the authors' C program (version 1.1) gives them. */
const FROM_1234 = [11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804];

const draws = (count: number, draw: () => number) => Array.from({ length: count }, draw);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("Xoshiro128", () => {
  test("gives the numbers of the published algorithm from the state 1, 2, 3, 4", () => {
    const source = new Xoshiro128([1, 2, 3, 4]);
    expect(draws(10, () => source.uint32())).toEqual(FROM_1234);
  });

  test("is seeded by the published SplitMix64", () => {
    const source = new Xoshiro128(1234567);
    expect(Array.from((source as unknown as { state: Uint32Array }).state)).toEqual(
      // 6457827717110365317 and 3203168211198807973, the first two outputs from 1234567, low half first.
      [6457827717110365317n, 3203168211198807973n].flatMap((word) => [Number(word & 0xffffffffn), Number(word >> 32n)]),
    );
  });

  test("repeats itself from a seed and differs between seeds", () => {
    const from = (seed: number | bigint) => {
      const source = new Xoshiro128(seed);
      return draws(8, () => source.next());
    };
    expect(from(5)).toEqual(from(5n));
    const starts = [0, 1, 2, -1, 2 ** 40].map((seed) => from(seed)[0]);
    expect(new Set(starts).size).toBe(5);
  });

  test("refuses seeds that are no whole numbers, and a state of zeros", () => {
    for (const bad of [0.5, Number.NaN, "1", null, undefined, 2 ** 60, [0, 0, 0, 0], [1, 2]]) {
      expect(() => new Xoshiro128(bad as number)).toThrow(ArgumentError);
    }
  });
});

describe("the distributions", () => {
  test("uniform fills its range evenly", () => {
    const source = new Xoshiro128(1);
    const values = draws(100_000, () => uniform(-2, 3, source));
    expect(Math.min(...values)).toBeGreaterThanOrEqual(-2);
    expect(Math.max(...values)).toBeLessThan(3);
    const buckets = new Array<number>(50).fill(0);
    for (const value of values) buckets[Math.floor((value + 2) * 10)]++;
    // Chi-square with 49 degrees of freedom: 85.4 is exceeded once in a thousand seeds.
    expect(buckets.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0)).toBeLessThan(85.4);
  });

  test("normal has the mean, the deviation and the tails of the normal distribution", () => {
    const source = new Xoshiro128(2);
    const values = draws(100_000, () => normal(3, 2, source));
    expect(Math.abs(mean(values) - 3)).toBeLessThan(0.03);
    expect(Math.abs(mean(values.map((value) => (value - 3) ** 2)) - 4)).toBeLessThan(0.09);
    expect(Math.abs(mean(values.map((value) => ((value - 3) / 2) ** 4)) - 3)).toBeLessThan(0.15);
    const beyond = values.filter((value) => Math.abs(value - 3) > 2 * 1.959964).length;
    expect(Math.abs(beyond / values.length - 0.05)).toBeLessThan(0.004);
    expect(values.every(Number.isFinite)).toBe(true);
  });

  test("normal stays finite when the source gives its extremes", () => {
    for (const next of [0, 1 - 2 ** -53]) expect(normal(0, 1, { next: () => next, uint32: () => 0 })).not.toBeNaN();
    expect(Number.isFinite(normal(0, 1, { next: () => 1 - 2 ** -53, uint32: () => 0 }))).toBe(true);
  });

  test("randomInteger draws again where a remainder would be biased", () => {
    const drawn = [2 ** 32 - 1, 7];
    expect(randomInteger(3, { next: () => 0, uint32: () => drawn.shift() as number })).toBe(1);
    expect(randomInteger(1)).toBe(0);
    for (const bad of [0, -1, 1.5, 2 ** 33]) expect(() => randomInteger(bad)).toThrow(ArgumentError);
  });

  test("shuffle works in place, keeps every item, and reaches every order equally often", () => {
    const source = new Xoshiro128(3);
    const items = [1, 2, 3, 4];
    expect(shuffle(items, source)).toBe(items);
    expect([...items].sort()).toEqual([1, 2, 3, 4]);
    expect(shuffle([], source)).toEqual([]);
    expect(Array.from(shuffle(Int32Array.of(1, 2, 3), source)).sort()).toEqual([1, 2, 3]);
    const counts = new Map<string, number>();
    for (let i = 0; i < 6000; i++) {
      const order = shuffle([0, 1, 2], source).join("");
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    // Chi-square with 5 degrees of freedom: 20.5 is exceeded once in a thousand seeds.
    expect([...counts.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)).toBeLessThan(20.5);
    expect(counts.size).toBe(6);
  });
});

describe("fixRandomSeed", () => {
  test("makes everything drawn from the library repeat itself", () => {
    const draw = () => [uniform(), normal(), ...shuffle([1, 2, 3, 4, 5, 6])];
    fixRandomSeed();
    const first = draw();
    fixRandomSeed(0);
    expect(draw()).toEqual(first);
    fixRandomSeed(1);
    expect(draw()).not.toEqual(first);
  });

  test("refuses seeds that an engine could not take, and changes nothing then", () => {
    fixRandomSeed(4);
    const seen = jest.fn();
    const stop = onFixRandomSeed(seen);
    const expected = new Xoshiro128(4);
    for (const fine of [0, 2 ** 32 - 1]) expect(() => fixRandomSeed(fine)).not.toThrow();
    fixRandomSeed(4);
    seen.mockClear();
    for (const bad of [-1, 0.5, 2 ** 32, Number.NaN, "1", null]) {
      expect(() => fixRandomSeed(bad as number)).toThrow(ArgumentError);
    }
    expect(seen).not.toHaveBeenCalled();
    expect(randomSource().next()).toBe(expected.next());
    stop();
  });

  test("tells those who asked for it, until they unsubscribe", () => {
    const seeds: number[] = [];
    fixRandomSeed(7);
    // An engine that is loaded later still gets the seed that was fixed before.
    const stop = onFixRandomSeed((seed) => seeds.push(seed));
    expect(seeds).toEqual([7]);
    fixRandomSeed(8);
    expect(seeds).toEqual([7, 8]);
    stop();
    stop();
    fixRandomSeed(9);
    expect(seeds).toEqual([7, 8]);
  });

  test("reaches both of two copies of the package", () => {
    const copy = secondCopy();
    expect(copy.Xoshiro128).not.toBe(Xoshiro128);
    const seeds: number[] = [];
    const stop = copy.onFixRandomSeed((seed) => seeds.push(seed));
    fixRandomSeed(11);
    expect(seeds.at(-1)).toBe(11);
    expect(copy.uniform()).toBe(new Xoshiro128(11).next());
    stop();
  });
});
