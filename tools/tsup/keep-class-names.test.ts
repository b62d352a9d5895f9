import { restoreClassNames } from "./keep-class-names";

const bundled = [
  "var Tape = class _Tape {",
  "  static current = null;",
  "  static next() {",
  "    return new _Tape();",
  "  }",
  '  own = "_Tape";',
  "};",
].join("\n");

test("a class that refers to itself keeps its name, and its parts work", () => {
  const Tape = new Function(`${restoreClassNames(bundled)}\nreturn Tape;`)();
  expect(Tape.name).toBe("Tape");
  expect(Tape.next()).toBeInstanceOf(Tape);
});

test("every line keeps its length, so that source maps stay right", () => {
  const lengths = (code: string): number[] => code.split("\n").map((line) => line.length);
  expect(lengths(restoreClassNames(bundled))).toEqual(lengths(bundled));
});

test("texts and properties that are called alike stay, and so does a bundle without such classes", () => {
  const others = 'plain._Tape.#_Tape = "_Tape";';
  expect(restoreClassNames(`${bundled}\n${others}`)).toContain(others);
  const untouched = "var Plain = class { _Plain() {} };";
  expect(restoreClassNames(untouched)).toBe(untouched);
});
