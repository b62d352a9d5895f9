import { join } from "node:path";
import * as errors from "../../src/errors";

const kinds = (Object.entries(errors) as [string, typeof errors.ThincError][]).filter(([name]) => name !== "default");

describe.each(kinds)("%s", (name, Kind) => {
  const make = () =>
    new Kind({
      message: "what, where, what to do",
      model: "m",
      dimension: "nI",
      engine: "torch",
      package: "p",
    } as never);

  test("has its name, a code and the message", () => {
    const error = make();
    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.message]).toEqual([name, "what, where, what to do"]);
    expect(error.code).toMatch(/^THINC_/);
    expect(error.stack).toContain(name);
  });

  test("is known as itself and as a ThincError, by another copy of the package, too", () => {
    let other!: typeof errors;
    jest.isolateModules(() => {
      other = require(join(__dirname, "../../src/errors"));
    });
    const OtherKind = (other as unknown as Record<string, typeof errors.ThincError>)[name];
    expect(OtherKind).not.toBe(Kind);
    expect([OtherKind.isInstance(make()), other.ThincError.isInstance(make())]).toEqual([true, true]);
    expect([make() instanceof OtherKind, make() instanceof other.ThincError]).toEqual([true, true]);
  });

  test("is not known as anything else", () => {
    for (const [otherName, Other] of kinds) {
      if (otherName !== name && otherName !== "ThincError") expect(Other.isInstance(make())).toBe(false);
    }
    expect([Kind.isInstance(new Error("x")), Kind.isInstance(null), Kind.isInstance("x")]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

test("a code belongs to one kind", () => {
  const codes = kinds.map(([, Kind]) => new Kind({ message: "" } as never).code);
  expect(new Set(codes).size).toBe(codes.length);
});

test("an error keeps its cause", () => {
  const cause = new Error("below");
  expect(new errors.ShapeError({ message: "above", cause }).cause).toBe(cause);
});

test("a user's own subclass is told by its prototype", () => {
  class Mine extends errors.ArgumentError {}
  expect(new Mine({ message: "" })).toBeInstanceOf(Mine);
  expect(new errors.ArgumentError({ message: "" })).not.toBeInstanceOf(Mine);
  expect(new Mine({ message: "" })).toBeInstanceOf(errors.ArgumentError);
});
