import {
  ArgsKwargs,
  ArgumentError,
  chain,
  convertRecursive,
  iterateRecursive,
  JsOps,
  type Model,
  NdArray,
  noop,
  paramKey,
  SerializationError,
  SGD,
  ShapeError,
  Shim,
  UnsupportedError,
} from "@thinc/core";
import { echoModel, exchange, type PlainShim, PlainWrapper, scaleModel, Vector } from "./plain-framework";

const ops = new JsOps();
const [a, b] = [ops.asarray1f([1, 2]), ops.asarray1f([3, 4])];
const ids = ops.asarray1i([5, 6]);
const shimOf = (model: Model) => model.shims[0] as PlainShim;
const nested = (value: unknown) =>
  convertRecursive(NdArray.isInstance, (array) => (array as NdArray).toNested(), value);

describe("the default converters", () => {
  test.each([
    ["an array", a, [1, 0]],
    ["a list", [a, b], [2, 0]],
    ["a nested list", [a, [b, a]], [2, 0]],
    ["an object", { x: a, y: b }, [0, 2]],
    ["a nested object", { x: { deep: [a] }, y: b }, [0, 2]],
    ["ArgsKwargs", new ArgsKwargs([a], { y: b }), [1, 1]],
  ])(
    "make tensors of %s, arrays of what comes back, and gradients in the form of the input",
    (_form, X, [positional, keywords]) => {
      const model = PlainWrapper(
        echoModel(),
        X instanceof ArgsKwargs ? { convertOutputs: (_m, [X]) => [X, (dY) => dY] } : {},
      );
      const [Y, backprop] = model.beginUpdate(X);
      const [received] = shimOf(model).received;
      expect([received.args.length, Object.keys(received.kwargs).length]).toEqual([positional, keywords]);
      expect(
        [...iterateRecursive((value) => value instanceof Vector, received)].every(
          (tensor) => (tensor as Vector).requiresGrad,
        ),
      ).toBe(true);
      expect(nested(Y)).toEqual(nested(X));
      if (!(X instanceof ArgsKwargs)) expect(nested(backprop(Y))).toEqual(nested(X));
    },
  );

  test("ask for gradients in training only, and of floats only", () => {
    const model = PlainWrapper(echoModel());
    model.beginUpdate([a, ids]);
    model.predict([a, ids]);
    const flags = shimOf(model).received.map((received) =>
      received.args.map((tensor) => (tensor as Vector).requiresGrad),
    );
    expect(flags).toEqual([
      [true, false],
      [false, false],
    ]);
  });

  test("give null where an input has no gradient", () => {
    const model = PlainWrapper({
      ...echoModel(),
      backward: (_i, d) => ({ dInputs: new ArgsKwargs([d.args[0], null]), dWeight: 0 }),
    });
    const [Y, backprop] = model.beginUpdate([a, ids]);
    expect(nested(backprop(Y))).toEqual([[1, 2], null]);
  });

  test("check the gradient of the output before going back", () => {
    const [, backprop] = PlainWrapper(scaleModel()).beginUpdate(a);
    expect(() => backprop(ops.asarray1f([1, 2, 3]))).toThrow(ShapeError);
    expect(() => backprop([1, 2])).toThrow(ArgumentError);
    const [, two] = PlainWrapper(echoModel()).beginUpdate([a, b]);
    expect(() => two([a])).toThrow("dY has no entry 1");
  });

  test("never change the containers they are given", () => {
    const X = { x: [a, b] };
    PlainWrapper(echoModel()).beginUpdate(X);
    expect(X).toEqual({ x: [a, b] });
    expect(X.x[0]).toBe(a);
  });
});

describe("custom converters", () => {
  // The direction table: inputs go from arrays to tensors forward and from tensors to arrays backward, outputs the other way.
  test("are called with what the direction table says", () => {
    const seen: Record<string, unknown> = {};
    const model = PlainWrapper(scaleModel(3), {
      convertInputs: (m, X: { left: NdArray; right: NdArray }, isTrain) => {
        seen.forward = [NdArray.isInstance(X.left), isTrain, m.name];
        return [
          new ArgsKwargs([exchange.toTensor(X.left, { requiresGrad: isTrain })], { scale: 1 }),
          (dInputs) => {
            seen.backward = dInputs.args[0] instanceof Vector;
            return { left: exchange.toArray(dInputs.args[0] as Vector, m.ops), right: X.right };
          },
        ];
      },
      // The output needs the input to be converted back.
      convertOutputs: (m, [X, Yfw]: [{ right: NdArray }, Vector]) => {
        seen.output = [Yfw instanceof Vector, X.right === b];
        const Y = m.ops.add(exchange.toArray(Yfw, m.ops) as never, X.right as never);
        return [
          Y,
          (dY: NdArray) => {
            seen.dOutput = NdArray.isInstance(dY);
            return exchange.toTensor(dY, { requiresGrad: false }); // A bare tensor stands for one argument.
          },
        ];
      },
    });
    const [Y, backprop] = model.beginUpdate({ left: a, right: b });
    expect((Y as NdArray).toNested()).toEqual([6, 10]);
    expect(nested(backprop(a))).toEqual({ left: [3, 6], right: [3, 4] });
    expect(seen).toEqual({ forward: [true, true, "plain"], backward: true, output: [true, true], dOutput: true });
    expect(shimOf(model).received[0].kwargs).toEqual({ scale: 1 });
  });

  test("stay with a copy of the model, and are not saved", () => {
    const convertInputs = (_m: Model, X: NdArray) =>
      [new ArgsKwargs([exchange.toTensor(X, { requiresGrad: false })]), () => X] as [ArgsKwargs, () => NdArray];
    const model = PlainWrapper(scaleModel(), { convertInputs });
    expect(model.copy().attrs.get("convert_inputs")).toBe(convertInputs);
    expect(Buffer.from(model.toBytes()).includes("convert_inputs")).toBe(false);
  });
});

describe("a wrapped model", () => {
  test("is trained by the optimizer under the shim's key", () => {
    const model = PlainWrapper(scaleModel(2));
    const [, backprop] = model.beginUpdate(a);
    backprop(a);
    backprop(a);
    const optimizer = SGD(0.1, { gradClip: 0, useAverages: true });
    model.finishUpdate(optimizer);
    expect(shimOf(model).model.weight).toBeCloseTo(2 - 0.1 * 10, 5);
    expect([...optimizer.averages.keys()]).toEqual([paramKey(shimOf(model).id, "weight")]);
    model.finishUpdate(optimizer);
    expect(shimOf(model).model.weight).toBeCloseTo(1, 5);
  });

  test("takes part in useParams, and is restored when the body throws", () => {
    const model = chain(PlainWrapper(scaleModel(2)), noop());
    const shim = shimOf(model.layers[0]);
    const swap = new Map([[paramKey(shim.id, "weight"), ops.asarray1f([7])]]);
    expect(model.useParams(swap, () => (model.predict(a) as NdArray).toNested())).toEqual([7, 14]);
    expect(() =>
      model.useParams(swap, () => {
        throw new Error("x");
      }),
    ).toThrow("x");
    expect(shim.model.weight).toBe(2);
  });

  test("has an id of its own in a copy", () => {
    const model = PlainWrapper(scaleModel(2));
    const copy = model.copy();
    expect(shimOf(copy).id).not.toBe(shimOf(model).id);
    shimOf(copy).model.weight = 9;
    expect(shimOf(model).model.weight).toBe(2);
  });

  test("is saved and loaded with the tree, all or nothing", () => {
    const build = (weight: number) => chain(PlainWrapper(scaleModel(weight)), PlainWrapper(scaleModel(weight)));
    const bytes = build(5).toBytes();
    const model = build(1);
    expect((model.fromBytes(bytes).predict(a) as NdArray).toNested()).toEqual([25, 50]);
    const broken = build(3);
    shimOf(broken.layers[1]).toBytes = () => new Uint8Array(3);
    expect(() => model.fromBytes(broken.toBytes())).toThrow(SerializationError);
    expect((model.predict(a) as NdArray).toNested()).toEqual([25, 50]);
  });

  test("says that a prediction has no way back, and that an untrainable one cannot be trained", () => {
    const model = PlainWrapper(scaleModel());
    expect(() => model.forward(a, false)[1](a)).toThrow(UnsupportedError);
    Object.defineProperty(shimOf(model), "capabilities", { value: { trainable: false, dtypes: [], devices: [] } });
    expect(() => model.beginUpdate(a)).toThrow("cannot be trained");
    expect(shimOf(model).received).toHaveLength(1);
  });

  test("is known as a shim across copies of the package", () => {
    const model = PlainWrapper(scaleModel());
    expect([Shim.isInstance(model.shims[0]), Shim.isInstance({}), Shim.isInstance(null)]).toEqual([true, false, false]);
  });
});

describe("ArgsKwargs", () => {
  test("lists positions before keywords, and is made of such a list again", () => {
    const content = new ArgsKwargs([1, 2], { x: 3 });
    expect(content.keys()).toEqual([0, 1, "x"]);
    expect(content.values()).toEqual([1, 2, 3]);
    expect(ArgsKwargs.fromItems(content.items())).toEqual(content);
    expect(
      ArgsKwargs.fromItems([
        ["x", 3],
        [5, 1],
        [0, 2],
      ]),
    ).toEqual(content);
  });
});
