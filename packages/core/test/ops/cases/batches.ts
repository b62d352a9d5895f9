import type { NdArray } from "../../../src/array/index.js";
import { ArgumentError } from "../../../src/errors/index.js";
import type { Batchable, BatchSize } from "../../../src/ops/index.js";
import { fixRandomSeed, Xoshiro128 } from "../../../src/random/index.js";
import { Pairs, Ragged } from "../../../src/types/index.js";
import type { MakeOps } from "../support.js";

/** Cutting data into batches. */
export function batchCases(makeOps: MakeOps): void {
  const range = (length: number) => Array.from({ length }, (_, i) => i);

  test("minibatch cuts a list, and its last batch may be short", () => {
    const batches = makeOps().minibatch(3, range(7));
    expect(batches.length).toBe(3);
    expect([...batches]).toEqual([[0, 1, 2], [3, 4, 5], [6]]);
    expect([...batches]).toEqual([[0, 1, 2], [3, 4, 5], [6]]);
    expect([...makeOps().minibatch(3, [])]).toEqual([]);
  });

  test("minibatch draws sizes from lists, generators, iterators and schedules", () => {
    const ops = makeOps();
    function* sizes() {
      for (let size = 1; ; size++) yield size;
    }
    const iterator = (): Iterator<number> => {
      let size = 0;
      return { next: () => ({ done: false, value: ++size }) };
    };
    const given: BatchSize[] = [
      [1, 2, 3, 4],
      sizes(),
      iterator(),
      (step: number) => step + 1,
      (step: number) => step + 1.9,
    ];
    for (const size of given) {
      const batches = ops.minibatch(size, range(7));
      expect(batches.length).toBe(4);
      expect([...batches].map((batch) => batch.length)).toEqual([1, 2, 3, 1]);
      // Sizes are drawn once, so a second iteration has the same.
      expect([...batches].map((batch) => batch.length)).toEqual([1, 2, 3, 1]);
    }
  });

  test("minibatch refuses sizes that are none and sizes that run out", () => {
    const ops = makeOps();
    for (const bad of [0, -1, 1.5, Number.NaN, "2", null, {}, [2, 0], [1, 1], () => undefined, () => "2"]) {
      expect(() => ops.minibatch(bad as BatchSize, range(4))).toThrow(ArgumentError);
    }
    expect(() => ops.minibatch([1, 1], range(4))).toThrow(/ended after 2 of 4 items/);
  });

  test("minibatch refuses what has no length", () => {
    const ops = makeOps();
    for (const bad of [5, "text", null, undefined, {}, { length: 2 }, new Set([1]), ops.allocF([])]) {
      expect(() => ops.minibatch(2, bad as Batchable)).toThrow(ArgumentError);
    }
  });

  test("minibatch keeps the kind of the sequence", () => {
    const ops = makeOps();
    const X = ops.asarray2f([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    const [first, last] = [...ops.minibatch(2, X)];
    expect([first.toNested(), last.toNested()]).toEqual([
      [
        [1, 2],
        [3, 4],
      ],
      [[5, 6]],
    ]);
    first.fill(0);
    expect(X.get(0, 0)).toBe(1);
    expect([...ops.minibatch(2, Int32Array.of(1, 2, 3))]).toEqual([Int32Array.of(1, 2), Int32Array.of(3)]);
    const ragged = new Ragged(X, ops.asarray1i([1, 0, 2]));
    expect([...ops.minibatch(2, ragged)].map((part) => part.lengths.toNested())).toEqual([[1, 0], [2]]);
    const pairs = [...ops.minibatch(2, new Pairs<number | string>(range(3), ["a", "b", "c"]))];
    expect(pairs.map((part) => [part.one, part.two])).toEqual([
      [
        [0, 1],
        ["a", "b"],
      ],
      [[2], ["c"]],
    ]);
    const padded = ops.list2padded([X, X.rows(0, 1), X.rows(1)]);
    const parts = [...ops.minibatch(2, padded)];
    expect(parts.map((part) => part.lengths.toNested())).toEqual([[3, 2], [1]]);
    expect(parts[0].sizeAtT.toNested()).toEqual([2, 2, 1]);
  });

  test("minibatch shuffles with the seed of the library or with a source of its own", () => {
    const ops = makeOps();
    const draw = () => [...ops.minibatch(4, range(20), { shuffle: true })].flat();
    fixRandomSeed(3);
    const first = draw();
    fixRandomSeed(3);
    expect(draw()).toEqual(first);
    expect(draw()).not.toEqual(first);
    expect([...first].sort((a, b) => a - b)).toEqual(range(20));
    const own = () => [...ops.minibatch(4, range(20), { shuffle: true, randomSource: new Xoshiro128(1) })].flat();
    expect(own()).toEqual(own());
  });

  test("each iteration over shuffled batches has another order, and iterations do not disturb each other", () => {
    const batches = makeOps().minibatch(1, range(20), { shuffle: true, randomSource: new Xoshiro128(1) });
    const slow = batches[Symbol.iterator]();
    const seen = [slow.next().value as number[]];
    const whole = [...batches].flat();
    for (let step = slow.next(); !step.done; step = slow.next()) seen.push(step.value);
    expect(seen.flat().sort((a, b) => a - b)).toEqual(range(20));
    expect(whole).not.toEqual([...batches].flat());
  });

  test("minibatch makes as many batches ready as the buffer holds", () => {
    const ops = makeOps();
    const made: number[] = [];
    const items = range(6);
    const watched = new Proxy(items, {
      get(target, key, receiver) {
        if (typeof key === "string" && /^\d+$/.test(key)) made.push(Number(key));
        return Reflect.get(target, key, receiver);
      },
    });
    const batches = ops.minibatch(1, watched, { buffer: 2 })[Symbol.iterator]();
    expect(batches.next().value).toEqual([0]);
    expect(made).toEqual([0, 1]);
    expect(batches.next().value).toEqual([1]);
    expect(made).toEqual([0, 1]);
    expect(batches.next().value).toEqual([2]);
    expect(made).toEqual([0, 1, 2, 3]);
    expect(() => ops.minibatch(1, items, { buffer: 0 })).toThrow(ArgumentError);
  });

  test("multibatch cuts several sequences alike", () => {
    const ops = makeOps();
    const X = ops.asarray2f([[1], [2], [3]]);
    const batches = [...ops.multibatch(2, X, ["a", "b", "c"])];
    expect(batches.map(([x, y]) => [x.toNested(), y])).toEqual([
      [
        [[1], [2]],
        ["a", "b"],
      ],
      [[[3]], ["c"]],
    ]);
    const shuffled = [...ops.multibatch(2, X, range(3), { shuffle: true, randomSource: new Xoshiro128(5) })];
    for (const [x, y] of shuffled as [NdArray, number[]][])
      expect(x.reshape(-1).toNested()).toEqual(y.map((i) => i + 1));
    expect(shuffled.flatMap(([, y]) => y).sort()).toEqual([0, 1, 2]);
    expect(() => ops.multibatch(2, X, ["a", "b"])).toThrow(/different lengths: 3, 2/);
    expect(() => ops.multibatch(2)).toThrow(ArgumentError);
  });
}
