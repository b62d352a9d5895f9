import {
  ArgsKwargs,
  add,
  chain,
  clone,
  concatenate,
  Dropout,
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
  noop,
  Padded,
  Ragged,
  Relu,
  ragged2list,
  reduceFirst,
  reduceLast,
  reduceMax,
  reduceMean,
  reduceSum,
  residual,
  Sigmoid,
  Softmax,
  ThincError,
  tuplify,
  withArray,
} from "@thinc/core";

const ops = new JsOps();

const LAYERS: Record<string, () => Model<any, any>> = {
  linear: () => Linear(4, 4),
  relu: () => Relu(4, 4, { dropout: 0.2, normalize: true }),
  mish: () => Mish(4, 4),
  gelu: () => Gelu(4, 4),
  sigmoid: () => Sigmoid(4, 4),
  softmax: () => Softmax(4, 4),
  maxout: () => Maxout(4, 4),
  layerNorm: () => LayerNorm(4),
  dropout: () => Dropout(0.5),
  embed: () => Embed(4, 5, { dropout: 0.5 }),
  embedColumn: () => Embed(4, 5, { column: 1 }),
  hashEmbed: () => HashEmbed(4, 5, { dropout: 0.5 }),
  intsGetitem: () => intsGetitem(1),
  noop: () => noop(),
  chain: () => chain(Linear(4, 4), Relu(4, 4)),
  clone: () => clone(Linear(4, 4), 3),
  add: () => add(Linear(4, 4), Linear(4, 4)),
  addSequences: () => add(withArray(Linear(4, 4)), withArray(Linear(4, 4))),
  concatenate: () => concatenate(Linear(4, 4), Linear(2, 4)),
  concatenateSequences: () => concatenate(withArray(Linear(4, 4)), withArray(Linear(2, 4))),
  residual: () => residual(Linear(4, 4)),
  residualSequences: () => residual(withArray(Linear(4, 4))),
  residualOfWhatComes: () => residual(noop()),
  tuplify: () => tuplify(Linear(4, 4), Linear(2, 4)),
  withArray: () => withArray(Linear(4, 4)),
  withPaddedArray: () => withArray(Linear(4, 4), { pad: 2 }),
  withArrayOfTuple: () => withArray(tuplify(noop(), noop())),
  list2ragged: () => list2ragged(),
  ragged2list: () => ragged2list(),
  reduceFirst: () => reduceFirst(),
  reduceLast: () => reduceLast(),
  reduceMax: () => reduceMax(),
  reduceMean: () => reduceMean(),
  reduceSum: () => reduceSum(),
};

const floats = (...shape: number[]) => NdArray.zeros<"float32", any>(shape).fill(0.5);
const lengths = (...values: number[]) => ops.asarray1i(values);

const VALUES: Record<string, unknown> = {
  undefined: undefined,
  null: null,
  "a number": 3,
  "a bigint": 3n,
  text: "text",
  "a function": () => 1,
  "an object": {},
  "an object without a prototype": Object.create(null),
  "an object that looks like an array": { shape: [2, 4], dtype: "float32", data: new Float32Array(8) },
  "a typed array": new Float32Array(4),
  "a date": new Date(0),
  "a map": new Map(),
  "no arguments": new ArgsKwargs(),
  "arguments with arrays": new ArgsKwargs([floats(2, 4)], { x: floats(2, 4) }),
  "an empty list": [],
  "nested numbers": [[1, 2, 3, 4]],
  "a list with nothing in it": [undefined, null],
  "a list of nested lists": [[floats(2, 4)], []],
  "a list of arrays": [floats(2, 4), floats(3, 4)],
  "a list with empty arrays": [floats(0, 4), floats(2, 4), floats(0, 4)],
  "a list of empty arrays": [floats(0, 4), floats(0, 4)],
  "a list of arrays of other widths": [floats(2, 4), floats(3, 3)],
  "a list of arrays of other dtypes": [floats(2, 4), NdArray.zeros([3, 4], "float64")],
  "a list of arrays of other ranks": [floats(2, 4), floats(4)],
  "a list of scalars": [floats(), floats()],
  "a list of arrays of one axis": [floats(2), floats(3)],
  "a list with text": [floats(2, 4), "text"],
  "a list of Ragged": [new Ragged(floats(2, 4), lengths(2))],
  "a scalar": floats(),
  "one axis": floats(4),
  "a matrix": floats(3, 4),
  "a matrix of another width": floats(3, 5),
  "a matrix without columns": floats(3, 0),
  "a matrix without rows": floats(0, 4),
  "a matrix of nothing": floats(0, 0),
  "a matrix transposed": floats(4, 3).T,
  "a matrix with a repeated row": new NdArray(new Float32Array([1, 2, 3, 4]), [3, 4], { strides: [0, 1] }),
  "a matrix of NaN": floats(3, 4).fill(Number.NaN),
  "a matrix of infinities": floats(3, 4).fill(Number.NEGATIVE_INFINITY),
  "three axes": floats(2, 3, 4),
  "four axes": floats(1, 2, 3, 4),
  doubles: NdArray.zeros([3, 4], "float64"),
  halves: NdArray.zeros([3, 4], "float16"),
  brains: NdArray.zeros([3, 4], "bfloat16"),
  booleans: NdArray.zeros([3, 4], "bool"),
  bytes: NdArray.zeros([3, 4], "uint8"),
  ids: lengths(0, 1, 4),
  "no ids": lengths(),
  "ids out of range": lengths(0, -1, 5),
  "ids of 64 bits": new NdArray(new BigUint64Array([0n, 2n ** 64n - 1n, 2n ** 53n + 1n]), [3]),
  "signed ids of 64 bits": new NdArray(new BigInt64Array([0n, 4n, -(2n ** 63n)]), [3]),
  "ids with columns": ops.asarray2i([
    [0, 1],
    [2, 3],
  ]),
  "ids transposed": ops.asarray2i([
    [0, 1, 2],
    [2, 3, 4],
  ]).T,
  "ids with one column": ops.asarray2i([[1], [2]]),
  "ids without columns": NdArray.zeros([2, 0], "int32"),
  "an array on another device": new NdArray(new Float32Array(12), [3, 4], { device: { type: "cuda", id: 0 } }),
  "a Ragged": new Ragged(floats(5, 4), lengths(2, 3)),
  "a Ragged with empty sequences": new Ragged(floats(3, 4), lengths(0, 3, 0)),
  "a Ragged without sequences": new Ragged(floats(0, 4), lengths()),
  "a Ragged of empty sequences": new Ragged(floats(0, 4), lengths(0, 0)),
  "a Ragged of one axis": new Ragged(floats(5), lengths(2, 3)),
  "a Ragged of three axes": new Ragged(floats(5, 2, 2), lengths(2, 3)),
  "a Ragged of another width": new Ragged(floats(5, 3), lengths(2, 3)),
  "a Ragged of ids": new Ragged(lengths(1, 2, 3) as never, lengths(3)),
  "a Ragged of doubles": new Ragged(NdArray.zeros<"float64", 2>([5, 4], "float64"), lengths(2, 3)),
  "a Ragged of another order": new Ragged(floats(5, 4), lengths(3, 2)),
  "a Padded": new Padded(floats(3, 2, 4), lengths(2, 2, 1), lengths(3, 2), lengths(1, 0)),
  "a Padded without sequences": new Padded(floats(0, 0, 4), lengths(), lengths(), lengths()),
};

/** The error of a call, or what it gave. */
function attempt<T>(run: () => T): { error?: unknown; value?: T } {
  try {
    return { value: run() };
  } catch (error) {
    return { error };
  }
}

function expectOwnError(error: unknown, where: string): void {
  if (!ThincError.isInstance(error)) {
    throw new Error(`${where}: threw ${String(error)}\n${(error as Error).stack}`, { cause: error });
  }
  expect(error.message.length).toBeGreaterThan(20);
  expect(error.message).not.toContain("[object ");
}

describe.each(Object.entries(LAYERS))("%s", (_name, make) => {
  test("takes each kind of data, or refuses it with an error of this project and stays as it was", () => {
    for (const [what, X] of Object.entries(VALUES)) {
      const model = make().initialize();
      const before = model.toBytes();
      for (const isTrain of [false, true]) {
        const { error } = attempt(() => model.forward(X, isTrain));
        if (error !== undefined) expectOwnError(error, `forward of ${what}`);
      }
      expect(model.toBytes()).toEqual(before);
      expect([...model.walk()].flatMap((node) => node.gradNames)).toEqual([]);
    }
  });

  test("takes each kind of gradient, or refuses it with an error of this project", () => {
    for (const [what, X] of Object.entries(VALUES)) {
      for (const [whatGradient, dY] of Object.entries(VALUES)) {
        const model = make().initialize();
        const { value } = attempt(() => model.beginUpdate(X));
        if (value === undefined) break;
        const { error } = attempt(() => value[1](dY));
        if (error !== undefined) expectOwnError(error, `gradient ${whatGradient} of ${what}`);
      }
    }
  });

  test("takes each kind of sample data, or refuses it and stays as it was", () => {
    for (const [what, sample] of Object.entries(VALUES)) {
      for (const data of [{ X: sample }, { Y: sample }, { X: sample, Y: sample }]) {
        const model = make();
        const before = model.toBytes();
        const { error } = attempt(() => model.initialize(data));
        if (error === undefined) continue;
        expectOwnError(error, `initialize with ${what}`);
        expect(model.toBytes()).toEqual(before);
      }
    }
  });
});
