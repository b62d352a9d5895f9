import { join } from "node:path";
import { ArgsKwargs, ArgumentError } from "@thinc/core";

test("arguments come before keywords, and are made of their entries again", () => {
  const content = new ArgsKwargs(["a", "b"], { x: 1, y: 2 });
  expect([content.keys(), content.values()]).toEqual([
    [0, 1, "x", "y"],
    ["a", "b", 1, 2],
  ]);
  expect(content.items()).toEqual([
    [0, "a"],
    [1, "b"],
    ["x", 1],
    ["y", 2],
  ]);
  expect(ArgsKwargs.fromItems(content.items())).toEqual(content);
  expect(new ArgsKwargs()).toEqual(new ArgsKwargs([], {}));
});

test("numbers in entries only say that a value is positional: the order is that of the entries", () => {
  const content = ArgsKwargs.fromItems([
    [7, "first"],
    ["x", 1],
    [0, "second"],
  ]);
  expect([content.args, content.kwargs]).toEqual([["first", "second"], { x: 1 }]);
});

test("a keyword may have any name", () => {
  const content = ArgsKwargs.fromItems([
    ["__proto__", { polluted: true }],
    ["constructor", 2],
  ]);
  expect(content.keys()).toEqual(["__proto__", "constructor"]);
  expect(Object.getPrototypeOf(content.kwargs)).toBe(Object.prototype);
  expect((content.kwargs as { polluted?: boolean }).polluted).toBeUndefined();
});

test.each([
  ["arguments that are no list", "ab", {}],
  ["keywords that are no object", [], 3],
  ["keywords that are null", [], null],
  ["keywords in a list", [], []],
])("%s are refused", (_what, args, kwargs) => {
  expect(() => new ArgsKwargs(args as never, kwargs as never)).toThrow(ArgumentError);
});

test("it is known across copies of the package", () => {
  let other!: { ArgsKwargs: typeof ArgsKwargs };
  jest.isolateModules(() => {
    other = require(join(__dirname, "../../src/types"));
  });
  expect([other.ArgsKwargs === ArgsKwargs, other.ArgsKwargs.isInstance(new ArgsKwargs())]).toEqual([false, true]);
  expect(ArgsKwargs.isInstance({ args: [], kwargs: {} })).toBe(false);
});
