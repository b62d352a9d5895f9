import { ArgumentError, SizedGenerator } from "@thinc/core";

test("a SizedGenerator makes its items anew each time, and knows how many there are", () => {
  let runs = 0;
  const items = new SizedGenerator(function* () {
    runs++;
    yield runs;
    yield runs;
  }, 2);
  expect([items.length, runs]).toEqual([2, 0]);
  expect([[...items], [...items], runs]).toEqual([[1, 1], [2, 2], 2]);
});

test("two iterations do not disturb each other", () => {
  const items = new SizedGenerator(() => [1, 2, 3], 3);
  const pairs = [...items].flatMap((a) => [...items].map((b) => a * b));
  expect(pairs).toEqual([1, 2, 3, 2, 4, 6, 3, 6, 9]);
});

test.each([
  ["items that are no function", [1, 2], 2],
  ["a length below 0", () => [], -1],
  ["a length in a fraction", () => [], 1.5],
  ["no length", () => [], undefined],
])("a SizedGenerator refuses %s", (_what, getItems, length) => {
  expect(() => new SizedGenerator(getItems as never, length as never)).toThrow(ArgumentError);
});
