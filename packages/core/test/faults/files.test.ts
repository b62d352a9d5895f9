import { JsOps, Linear, Model, SerializationError } from "@thinc/core";

const ops = new JsOps();

/** A layer with the name and dimensions of a Linear, and one parameter more or less. */
function withParams(names: readonly string[]): Model {
  return new Model("linear", (_model, X) => [X, (dY) => dY], {
    dims: { nO: 2, nI: 2 },
    params: Object.fromEntries(names.map((name) => [name, ops.alloc2f(2, 2).fill(7)])),
  });
}

test("a file without one of the model's parameters is refused, and canFromBytes says so (Thinc loads the others)", () => {
  const model = withParams(["W", "V"]);
  const bytes = withParams(["W"]).toBytes();
  const before = model.toBytes();
  expect(model.canFromBytes(bytes)).toBe(false);
  expect(() => model.fromBytes(bytes)).toThrow(/parameter V is missing in the file/);
  expect(model.toBytes()).toEqual(before);
});

test("a file with a parameter that the model does not have, or of another shape, is refused (Thinc takes both)", () => {
  const model = withParams(["W"]);
  expect(() => model.fromBytes(withParams(["W", "V"]).toBytes())).toThrow(/no parameter V here/);
  const other = withParams(["W"]);
  other.setParam("W", ops.alloc2f(5, 5));
  expect(() => model.fromBytes(other.toBytes())).toThrow(/float32\[2, 2\] here, float32\[5, 5\] in the file/);
  expect(model.getParam("W").toNested()).toEqual([
    [7, 7],
    [7, 7],
  ]);
  expect(() => Linear(2, 2).fromBytes(model.toBytes())).toThrow(SerializationError);
});
