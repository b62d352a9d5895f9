import {
  ArgumentError,
  chain,
  DimensionError,
  Dropout,
  DTypeError,
  Embed,
  Gelu,
  HashEmbed,
  intsGetitem,
  JsOps,
  LayerNorm,
  Linear,
  list2ragged,
  Maxout,
  Mish,
  type Model,
  NdArray,
  ParamError,
  Relu,
  ragged2list,
  reduceMax,
  reduceMean,
  residual,
  ShapeError,
  Sigmoid,
  Softmax,
  ThincError,
  tuplify,
  UnsupportedError,
  withArray,
} from "@thinc/core";

const ops = new JsOps();
const X = ops.asarray2f([[1, 2, 3, 4]]);
const DENSE: [string, () => Model<any, any>][] = [
  ["linear", () => Linear(3, 4)],
  ["relu", () => Relu(3, 4)],
  ["mish", () => Mish(3, 4)],
  ["gelu", () => Gelu(3, 4)],
  ["sigmoid", () => Sigmoid(3, 4)],
  ["softmax", () => Softmax(3, 4)],
  ["maxout", () => Maxout(3, 4)],
  ["layernorm", () => LayerNorm(4)],
];

describe.each(DENSE)("%s", (name, make) => {
  const model = () => make().initialize();

  test("names itself, what it expected and what it got when the width is wrong", () => {
    const wrong = ops.alloc2f(32, 8);
    expect(() => model().predict(wrong)).toThrow(ShapeError);
    expect(() => model().predict(wrong)).toThrow(
      `${name}: expected input [*, 4], got [32, 8]. Set nI=8 or insert a projection.`,
    );
  });

  test.each([
    ["another rank", ops.alloc1f(4), ShapeError],
    ["integers", ops.alloc2i(1, 4), DTypeError],
    ["another float type than the parameters", NdArray.zeros([1, 4], "float64"), DTypeError],
    ["nested arrays", [[1, 2, 3, 4]], ArgumentError],
    ["a typed array", new Float32Array(4), ArgumentError],
    ["a plain object", { shape: [1, 4] }, ArgumentError],
    ["nothing", undefined, ArgumentError],
  ])("refuses %s and changes nothing", (_what, input, kind) => {
    const layer = model();
    const before = layer.toBytes();
    for (const run of [() => layer.predict(input), () => layer.beginUpdate(input)]) {
      expect(run).toThrow(kind as never);
      expect(run).toThrow(new RegExp(`^${name}: `));
    }
    expect(layer.toBytes()).toEqual(before);
    expect(layer.gradNames).toEqual([]);
  });

  test("refuses a gradient that does not fit its output, before adding it up", () => {
    const layer = model();
    const [, backprop] = layer.beginUpdate(X);
    expect(() => backprop(ops.alloc2f(2, 3))).toThrow(ShapeError);
    expect(() => backprop(NdArray.zeros([1, layer.getDim("nO")], "float64"))).toThrow(DTypeError);
    expect(() => backprop([[0]])).toThrow(ArgumentError);
    expect(layer.gradNames).toEqual([]);
  });

  test("says to initialize first", () => {
    const layer = make();
    expect(() => layer.predict(X)).toThrow(ParamError);
    expect(() => layer.predict(X)).toThrow("Call initialize first");
  });

  test("says that a prediction has no way back", () => {
    const [, backprop] = model().forward(X, false);
    expect(() => backprop(X)).toThrow(UnsupportedError);
  });
});

test("a dimension that differs from the sample data is an error that names both", () => {
  expect(() => Linear(3, 4).initialize({ X: ops.alloc2f(2, 5) })).toThrow(DimensionError);
  expect(() => Linear(3, 4).initialize({ X: ops.alloc2f(2, 5) })).toThrow(
    "linear: cannot change dimension nI from 4 to 5",
  );
});

test("a layer whose width nobody said asks for it", () => {
  expect(() => Linear().initialize()).toThrow("linear: dimension nO is not set");
});

test.each([
  [
    "an id that is too large",
    () =>
      Embed(3, 5)
        .initialize()
        .predict(ops.asarray1i([5])),
  ],
  [
    "a negative id",
    () =>
      Embed(3, 5)
        .initialize()
        .predict(ops.asarray1i([-1])),
  ],
  [
    "floats as ids",
    () =>
      Embed(3, 5)
        .initialize()
        .predict(ops.alloc1f(2) as never),
  ],
  [
    "floats as ids to hash",
    () =>
      HashEmbed(3, 5)
        .initialize()
        .predict(ops.alloc1f(2) as never),
  ],
  ["a column that is not there", () => intsGetitem(2).predict(ops.alloc2i(2, 2))],
  ["an array where sequences belong", () => reduceMean().predict(X as never)],
  [
    "an empty sequence to take the maximum of",
    () => chain(list2ragged(), reduceMax() as never).predict([ops.alloc2f(0, 3)]),
  ],
  ["text in a list", () => withArray(Linear(3, 4)).initialize().predict(["a", "b"])],
  ["an array for a list", () => list2ragged().predict(X as never)],
  ["a list for a Ragged", () => ragged2list().predict([X] as never)],
  ["a dropout rate above 1", () => Dropout(1.5)],
  ["a temperature of 0", () => Softmax(2, 3, { temperature: 0 })],
  ["a chain of one", () => (chain as any)(Linear())],
  ["a chain with something that is no model", () => (chain as any)(Linear(), {})],
  ["a residual of nothing", () => residual(undefined as never)],
  ["a tuple of one", () => (tuplify as any)(Linear())],
  ["integers to drop out", () => Dropout<any>(0.5).beginUpdate(ops.alloc1i(3))],
])("%s is refused with an error of this project", (_what, run) => {
  let error: unknown;
  try {
    run();
  } catch (caught) {
    error = caught;
  }
  expect(ThincError.isInstance(error)).toBe(true);
  expect((error as Error).message.length).toBeGreaterThan(20);
});
