import { ArgumentError, Pairs } from "@thinc/core";

test("Pairs keeps what belongs together, in any range", () => {
  const pairs = new Pairs(["a", "b", "c"], ["x", "y", "z"]);
  expect(pairs.length).toBe(3);
  expect(pairs.slice(1)).toEqual(new Pairs(["b", "c"], ["y", "z"]));
  expect(pairs.slice(-2, -1)).toEqual(new Pairs(["b"], ["y"]));
  expect(pairs.slice(5).length).toBe(0);
});

test.each([
  ["lists of other lengths", [1], [1, 2]],
  ["no lists", "ab", "cd"],
  ["nothing", undefined, undefined],
])("Pairs refuses %s", (_what, one, two) => {
  expect(() => new Pairs(one as never, two as never)).toThrow(ArgumentError);
  expect(() => new Pairs(one as never, two as never)).toThrow("two lists of the same length");
});
