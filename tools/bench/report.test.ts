import type { BenchCase } from "./bench-case.js";
import { measureInTurn } from "./measure.js";
import { exceededBudgets, report, table } from "./report.js";

const nothing = () => {};
const cases: BenchCase[] = [
  { group: "adding", name: "bare", run: nothing },
  { group: "adding", name: "wrapped", over: "bare", budget: 6, run: nothing },
  { group: "other", name: "bare", run: nothing },
];
const timing = (group: string, name: string, least: number) => ({ group, name, least, median: least + 1 });
const measured = (wrapped: number) =>
  report(cases, {
    timings: [timing("adding", "bare", 2), timing("adding", "wrapped", wrapped), timing("other", "bare", 1234.5)],
    peerTimings: [timing("adding", "wrapped", 20)],
  });

test("the overhead is what a case takes more than the one it is built on, in the same group", () => {
  expect(measured(7.5).map(({ overhead, peer }) => [overhead, peer])).toEqual([
    [undefined, undefined],
    [5.5, 20],
    [undefined, undefined],
  ]);
});

test("an overhead beyond its budget is named, and one within it is not", () => {
  expect(exceededBudgets(measured(8))).toEqual([]);
  expect(exceededBudgets(measured(8.5))).toEqual(["adding: wrapped: 6.50 µs of overhead, 6 are allowed."]);
});

test("the table has a line for each case below that of its group", () => {
  expect(table(measured(8)).split("\n")).toEqual([
    "µs per call  least  median  overhead  budget  Python  Python / here",
    "adding",
    "  bare        2.00    3.00",
    "  wrapped     8.00    9.00      6.00    6.00   20.00           2.5x",
    "other",
    "  bare        1235    1236",
  ]);
});

test("cases and the peer take turns, round after round", async () => {
  const order: string[] = [];
  const calls = { quick: 0, slow: 0 };
  const busy = (milliseconds: number) => {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
  };
  const timed: BenchCase[] = [
    { group: "g", name: "quick", run: () => void calls.quick++ },
    {
      group: "g",
      name: "slow",
      run: () => {
        calls.slow++;
        busy(1);
      },
    },
  ];
  const peer = async () => {
    order.push(`${calls.slow}`);
    return new Map([["g: slow", 5]]);
  };
  const { timings, peerTimings } = await measureInTurn(timed, { rounds: 3, turn: 1, peer });
  expect(timings.map(({ name }) => name)).toEqual(["quick", "slow"]);
  expect(timings[1].least).toBeGreaterThanOrEqual(1000);
  expect(timings[0].least).toBeLessThan(timings[1].least);
  expect(timings[1].median).toBeGreaterThanOrEqual(timings[1].least);
  expect(peerTimings).toEqual([{ group: "g", name: "slow", least: 5, median: 5 }]);
  // Three rounds, with calls of the case in between.
  expect(new Set(order).size).toBe(3);
});
