import { ArgsKwargs, ArgumentError, DTypeError, JsOps, type NdArray, ShapeError } from "@thinc/core";
import { echoModel, exchange, type PlainShim, PlainWrapper, scaleModel } from "./plain-framework";

const ops = new JsOps();
const a = ops.asarray1f([1, 2]);

describe("a converter that returns the wrong thing is named", () => {
  const pass = (_model: unknown, X: NdArray): [ArgsKwargs, () => NdArray] => [
    new ArgsKwargs([exchange.toTensor(X, { requiresGrad: false })]),
    () => X,
  ];

  test.each<[string, object, string]>([
    [
      "nothing",
      { convertInputs: () => undefined },
      "plain: convertInputs must return [converted, getDX], got undefined",
    ],
    ["no way back", { convertInputs: () => [new ArgsKwargs()] }, "plain: convertInputs must return"],
    [
      "no ArgsKwargs",
      { convertInputs: () => [a, () => a] },
      "plain: convertInputs must return [ArgsKwargs, getDX], got float32[2]",
    ],
    [
      "one value for the output",
      { convertInputs: pass, convertOutputs: () => a },
      "plain: convertOutputs must return [converted, getDYfw], got float32[2]",
    ],
    [
      "no function for the output",
      { convertInputs: pass, convertOutputs: () => [a, a] },
      "plain: convertOutputs must return",
    ],
  ])("%s", (_what, options, message) => {
    const model = PlainWrapper(scaleModel(), options);
    for (const run of [() => model.predict(a), () => model.beginUpdate(a)]) {
      expect(run).toThrow(ArgumentError);
      expect(run).toThrow(message);
    }
  });
});

describe("a gradient that does not fit the output is refused before the framework sees it", () => {
  const wide = ops.asarray([1, 2], { dtype: "float64" });

  test.each<[string, unknown, unknown, new (...args: never[]) => Error, string]>([
    ["another shape", a, ops.asarray1f([1]), ShapeError, "expected dY of shape [2], like the output; got [1]"],
    ["another dtype", a, wide, DTypeError, "expected dY of float32, like the output; got float64"],
    ["no array", a, 3, ArgumentError, "expected dY to be an array like the output"],
    ["one too few of a list", [a, a], [a], ArgumentError, "dY has no entry 1"],
    ["one too many of a list", [a, a], [a, a, a], ArgumentError, "dY has an entry 2, but the output has none"],
    ["an unknown name", { x: a }, { x: a, y: a }, ArgumentError, 'dY has an entry "y"'],
    ["a missing name", { x: a, y: a }, { x: a }, ArgumentError, 'dY has no entry "y"'],
    ["another shape deep inside", { x: { z: [a] } }, { x: { z: [ops.asarray1f([1])] } }, ShapeError, 'dY["x"]["z"][0]'],
  ])("%s", (_what, X, dY, kind, message) => {
    const model = PlainWrapper(echoModel());
    const [, backprop] = model.beginUpdate(X);
    expect(() => backprop(dY)).toThrow(kind as never);
    expect(() => backprop(dY)).toThrow(message);
  });

  test("null stands for no gradient, everywhere", () => {
    const [, backprop] = PlainWrapper(echoModel()).beginUpdate({ x: a, y: a });
    expect((backprop({ x: a, y: null }) as any).y).toBeNull();
  });
});

test("callbacks may come back in another order, more than once, or never", () => {
  const model = PlainWrapper(scaleModel(2));
  const [first, second] = [ops.asarray1f([1, 0]), ops.asarray1f([10, 0])];
  const [, back1] = model.beginUpdate(first);
  const [, back2] = model.beginUpdate(second);
  model.beginUpdate(a);
  back2(first);
  back1(first);
  back1(first);
  const updates: unknown[] = [];
  model.finishUpdate({
    update: (_key, weights, gradient) => {
      updates.push(gradient.toNested());
      return [weights, gradient];
    },
  });
  expect(updates).toEqual([[12]]);
});

test("an exchange that throws leaves no trace", () => {
  const model = PlainWrapper(scaleModel(2), {
    convertInputs: () => {
      throw new DTypeError({ message: "no such dtype over there" });
    },
  });
  const before = model.toBytes();
  expect(() => model.beginUpdate(a)).toThrow("no such dtype over there");
  expect([(model.shims[0] as PlainShim).received, model.toBytes()]).toEqual([[], before]);
});
