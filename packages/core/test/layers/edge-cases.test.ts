import {
  Adam,
  type AnyModel,
  ArgsKwargs,
  add,
  chain,
  clone,
  concatenate,
  Dropout,
  DTypeError,
  Embed,
  Gelu,
  HashEmbed,
  JsOps,
  LayerNorm,
  Linear,
  list2ragged,
  Maxout,
  Mish,
  Model,
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
  ShapeError,
  Sigmoid,
  Softmax,
  setDropoutRate,
  tuplify,
  UnsupportedError,
  withArray,
} from "@thinc/core";
import { expectClose } from "../support/compare";

const ops = new JsOps();
const counting = (rows: number, columns: number) =>
  ops.asarray2f(
    Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => Math.sin(i * columns + j))),
  );
const lengths = (...values: number[]) => ops.asarray1i(values);

const DENSE: [string, () => Model<any, any>][] = [
  ["linear", () => Linear(3, 4)],
  ["relu", () => Relu(3, 4)],
  ["mish", () => Mish(3, 4)],
  ["gelu", () => Gelu(3, 4)],
  ["sigmoid", () => Sigmoid(3, 4)],
  ["softmax", () => Softmax(3, 4)],
  ["maxout", () => Maxout(3, 4)],
  ["layernorm", () => LayerNorm(4)],
  ["chain", () => chain(Linear(5, 4), Relu(3, 5), Softmax(2, 3))],
  ["add", () => add(Linear(3, 4), Relu(3, 4))],
  ["concatenate", () => concatenate(Linear(3, 4), Relu(2, 4))],
  ["residual", () => residual(Linear(4, 4))],
  ["clone", () => clone(Linear(4, 4), 2)],
  ["noop", () => noop()],
  ["dropout that is off", () => Dropout(0)],
];

function gradientsOf(model: AnyModel): unknown[] {
  return [...model.walk()].flatMap((node) => node.gradNames.map((name) => node.getGrad(name).toNested()));
}

describe.each(DENSE)("%s", (_name, make) => {
  test("gives the same for an array in another order as for a contiguous one", () => {
    const turned = counting(4, 6).T as NdArray<"float32", 2>;
    expect(turned.isContiguous).toBe(false);
    const model = make().initialize();
    const twin = model.copy();
    const [Y, backprop] = model.beginUpdate(turned);
    const [expected, expectedBackprop] = twin.beginUpdate(turned.copy());
    expectClose(Y, expected, 0);
    const dY = counting(Y.shape[1], 6).T;
    expectClose(backprop(dY), expectedBackprop(dY.copy()), 0);
    expect(gradientsOf(model)).toEqual(gradientsOf(twin));
    expectClose(model.predict(turned), twin.predict(turned.copy()), 0);
  });

  test("takes a batch of no rows, both ways, and learns nothing from it", () => {
    const model = make().initialize();
    const [Y, backprop] = model.beginUpdate(ops.alloc2f(0, 4));
    expect([Y.shape[0], model.predict(ops.alloc2f(0, 4)).shape]).toEqual([0, Y.shape]);
    expect(backprop(Y).shape).toEqual([0, 4]);
    expect(
      gradientsOf(model)
        .flat(3)
        .every((value) => value === 0),
    ).toBe(true);
  });

  test("gives each row the same alone as in a batch", () => {
    const model = make().initialize();
    const X = counting(5, 4);
    const whole = model.predict(X);
    for (let i = 0; i < 5; i++) expectClose(model.predict(X.rows(i, i + 1)), whole.rows(i, i + 1), 1e-6);
  });

  test("hands NaN on instead of hiding it", () => {
    const X = counting(2, 4);
    X.set(Number.NaN, 1, 2);
    const model = make().initialize();
    for (const node of model.walk()) if (node.hasParam("W")) node.getParam("W").fill(0.25);
    const Y = model.predict(X);
    expect(
      Number.isNaN(
        Y.toNested()
          .flat()
          .reduce((sum: number, value: number) => sum + value, 0),
      ),
    ).toBe(true);
    expect(Y.rows(0, 1).toNested().flat().every(Number.isFinite)).toBe(true);
  });

  test("adds up gradients over batches, in any order of the callbacks, and for each call of one", () => {
    const model = make().initialize();
    const [first, second] = [counting(3, 4), counting(2, 4)];
    const separate = [first, second, second].map((X) => {
      const twin = model.copy();
      const [Y, backprop] = twin.beginUpdate(X);
      const dX = backprop(Y);
      return { dX, gradients: gradientsOf(twin).flat(3) as number[] };
    });
    const [Y1, backprop1] = model.beginUpdate(first);
    const [Y2, backprop2] = model.beginUpdate(second);
    model.beginUpdate(first); // Never called back: no trace.
    expectClose(backprop2(Y2), separate[1].dX, 0);
    expectClose(backprop1(Y1), separate[0].dX, 0);
    expectClose(backprop2(Y2), separate[2].dX, 0);
    const total = gradientsOf(model).flat(3) as number[];
    total.forEach((value, i) => {
      expect(value).toBeCloseTo(
        separate.reduce((sum, each) => sum + each.gradients[i], 0),
        4,
      );
    });
  });

  test("works in double precision throughout when it is made for that", () => {
    const X = counting(3, 4).astype("float64") as NdArray<"float64", 2>;
    const model = make().initialize({ X });
    for (const node of model.walk())
      for (const name of node.paramNames) expect(node.getParam(name).dtype).toBe("float64");
    const [Y, backprop] = model.beginUpdate(X);
    const dX = backprop(Y);
    expect([Y.dtype, dX.dtype, model.predict(X).dtype]).toEqual(["float64", "float64", "float64"]);
    model.finishUpdate(Adam(0.01));
    expect(model.predict(X).dtype).toBe("float64");
    expect(make().fromBytes(model.toBytes()).predict(X).toNested()).toEqual(model.predict(X).toNested());
  });
});

describe("initialize called again", () => {
  test("makes new parameters, keeps gradients that still fit, and drops those that do not", () => {
    const model = Linear(3, 4).initialize();
    const before = model.getParam("W").copy();
    const [Y, backprop] = model.beginUpdate(counting(2, 4));
    backprop(Y);
    model.initialize();
    expect(model.getParam("W").toNested()).not.toEqual(before.toNested());
    expect(model.gradNames).toEqual(["W", "b"]);
    model.initialize({ X: NdArray.zeros<"float64", 2>([1, 4], "float64") });
    expect(model.gradNames).toEqual([]);
    const [Y64, backprop64] = model.beginUpdate(NdArray.zeros<"float64", 2>([1, 4], "float64"));
    expect(backprop64(Y64).dtype).toBe("float64");
  });

  test("with data of another width changes nothing, anywhere in the tree", () => {
    const model = chain(Linear(3), Relu(2), Softmax()).initialize({ X: counting(2, 4), Y: counting(2, 5) });
    const before = model.toBytes();
    expect(() => model.initialize({ X: counting(2, 6) })).toThrow("cannot change dimension nI from 4 to 6");
    expect(model.toBytes()).toEqual(before);
  });

  test("after it failed works with the right data", () => {
    const model = chain(Linear(3), Linear());
    expect(() => model.initialize({ X: counting(2, 4) })).toThrow("dimension nO is not set");
    expect(model.layers[0].hasDim("nI")).toBe(null);
    model.initialize({ X: counting(2, 6), Y: counting(2, 5) });
    expect([model.getDim("nI"), model.getDim("nO")]).toEqual([6, 5]);
  });

  test("with the output alone, or the input alone, sets what that tells", () => {
    expect(() => Linear().initialize({ Y: counting(1, 3) })).toThrow("dimension nI is not set");
    const model = Linear(null, 4).initialize({ Y: counting(1, 3) });
    expect(model.getDim("nO")).toBe(3);
    expect(
      Linear(3)
        .initialize({ X: counting(1, 4) })
        .getDim("nI"),
    ).toBe(4);
    expect(
      Linear(null, 4)
        .initialize({ Y: ops.asarray1i([0, 2, 1]) as never })
        .getDim("nO"),
    ).toBe(3);
  });

  test.each([
    ["the array itself", counting(1, 4)],
    ["a list", [counting(1, 4)]],
    ["null", null],
    ["text", "X"],
    ["a misspelt name", { x: counting(1, 4) }],
  ])("with %s says how to pass the data", (_what, data) => {
    expect(() => Linear(3, 4).initialize(data as never)).toThrow(/initialize/);
    expect(() => Linear(3, 4).initialize(data as never)).toThrow(/\{ X, Y \}|X, Y/);
  });

  test("with an input of one axis does not take its numbers for a width (Thinc does)", () => {
    expect(() => Linear(3).initialize({ X: ops.asarray1f([1, 2, 3]) as never })).toThrow(ShapeError);
    expect(() => Linear(3).initialize({ X: ops.alloc2i(2, 4) as never })).toThrow(DTypeError);
  });
});

describe("nothing to work on", () => {
  test("a list of no sequences goes through a whole model, both ways (Thinc fails)", () => {
    const model = chain(list2ragged(), withArray<Ragged>(Relu(5, 4)), reduceMean(), Softmax(2, 5)).initialize();
    expect(model.predict([]).shape).toEqual([0, 2]);
    const [Y, backprop] = model.beginUpdate([]);
    expect(backprop(Y)).toEqual([]);
    expect(
      gradientsOf(model)
        .flat(3)
        .every((value) => value === 0),
    ).toBe(true);
    const [none, back] = withArray(Linear(3, 4), { pad: 1 }).initialize().beginUpdate([]);
    expect([none, back([])]).toEqual([[], []]);
  });

  test("a list of no sequences tells no width", () => {
    expect(() => withArray(Linear(3)).initialize({ X: [] })).toThrow("dimension nI is not set");
    const model = add(withArray<readonly NdArray[]>(Linear(3)), withArray<readonly NdArray[]>(Linear(3)));
    expect(() => model.initialize({ X: [] })).toThrow("dimension nI is not set");
    expect(model.hasDim("nI")).toBe(null);
    expect(chain(list2ragged(), ragged2list()).initialize({ X: [] }).hasDim("nO")).toBe(null);
  });

  test.each([
    ["sum", reduceSum()],
    ["mean", reduceMean()],
    ["max", reduceMax()],
    ["first", reduceFirst()],
    ["last", reduceLast()],
  ])("reducing no sequences by %s keeps the width", (_name, model) => {
    const [Y, backprop] = model.beginUpdate(new Ragged(ops.alloc2f(0, 4), lengths()));
    expect(Y.shape).toEqual([0, 4]);
    expect(backprop(Y).data.shape).toEqual([0, 4]);
  });

  test("sequences without rows keep their width from a list to a Ragged and back", () => {
    const [list, backprop] = ragged2list().beginUpdate(new Ragged(ops.alloc2f(0, 4), lengths(0, 0)));
    expect(list.map((item) => item.shape)).toEqual([
      [0, 4],
      [0, 4],
    ]);
    expect(backprop(list).data.shape).toEqual([0, 4]);
    const [none, back] = ragged2list().beginUpdate(new Ragged(ops.alloc2f(0, 4), lengths()));
    expect([none, back([]).data.shape]).toEqual([[], [0, 4]]);
  });

  test("no ids give no vectors, both ways", () => {
    for (const model of [Embed(3, 5), HashEmbed(3, 5)]) {
      const [Y, backprop] = model.initialize().beginUpdate(lengths());
      expect([Y.shape, backprop(Y).shape]).toEqual([[0, 3], [0]]);
    }
  });
});

describe("ids", () => {
  const of = (dtype: "int32" | "int64" | "uint32" | "uint64", ...values: number[]) =>
    ops.asarray(values, { dtype }) as any;

  test("of one value are one word, whatever their dtype", () => {
    for (const model of [Embed(3, 8).initialize(), HashEmbed(3, 8, { seed: 1 }).initialize()]) {
      const expected = model.predict(of("int32", 0, 1, 7)).toNested();
      for (const dtype of ["int64", "uint32", "uint64"] as const)
        expect(model.predict(of(dtype, 0, 1, 7)).toNested()).toEqual(expected);
    }
    const model = HashEmbed(3, 1000, { seed: 1 }).initialize();
    expect(model.predict(of("int32", -5)).toNested()).toEqual(model.predict(of("int64", -5)).toNested());
    expect(model.predict(of("int64", -5)).toNested()).toEqual(
      model.predict(new NdArray(new BigUint64Array([2n ** 64n - 5n]), [1])).toNested(),
    );
  });

  test("beyond 2^53 are told apart when hashed, and refused as rows of a table with their digits", () => {
    const big = (...values: bigint[]) => new NdArray<"uint64", 1>(new BigUint64Array(values), [values.length]);
    const rows = HashEmbed(4, 1000, { seed: 3 })
      .initialize()
      .predict(big(2n ** 53n, 2n ** 53n + 1n));
    expect(rows.row(0).toNested()).not.toEqual(rows.row(1).toNested());
    expect(() =>
      Embed(3, 5)
        .initialize()
        .predict(big(2n ** 53n + 1n)),
    ).toThrow("id 9007199254740993 is out of range");
    expect(() =>
      Embed(3, 5)
        .initialize()
        .predict(new NdArray(new BigInt64Array([-(2n ** 63n)]), [1])),
    ).toThrow("id -9223372036854775808 is out of range");
  });

  test("too large to be classes do not stop the set-up of layers side by side", () => {
    const X = new NdArray<"uint64", 1>(new BigUint64Array([2n ** 64n - 1n, 3n]), [2]);
    const model = concatenate(HashEmbed(3, 8), HashEmbed(2, 8)).initialize({ X });
    expect([model.predict(X).shape, model.hasDim("nI")]).toEqual([[2, 5], null]);
  });

  test("in another order are looked up as they stand", () => {
    const ids = ops.asarray2i([
      [0, 1, 2],
      [3, 4, 0],
    ]).T;
    const model = Embed(3, 5).initialize();
    const [Y, backprop] = model.beginUpdate(ids as never);
    expectClose(Y, model.predict(ids.copy() as never), 0);
    backprop(Y);
    const twin = model.copy();
    twin.getGrad("E").fill(0);
    const [again, back] = twin.beginUpdate(ids.copy() as never);
    back(again);
    expectClose(model.getGrad("E"), twin.getGrad("E"), 0);
    const column = Embed(3, 5, { column: 1 }).initialize();
    expectClose(column.predict(ids as never), column.predict(ids.copy() as never), 0);
  });
});

describe("outputs that do not fit each other", () => {
  const X = counting(2, 4);

  test("are refused by name, and not broadcast (Thinc broadcasts)", () => {
    expect(() => residual(Linear(1, 4)).initialize().predict(X)).toThrow(
      "residual(linear): cannot add [2, 4] and [2, 1]; the shapes must be the same.",
    );
    expect(() => residual(Linear(3, 4)).initialize().predict(X)).toThrow(ShapeError);
    expect(() => add(Linear(3, 4), Linear(1, 4)).initialize().predict(X)).toThrow(ShapeError);
  });

  test("of integers are not added (one of them would be lost)", () => {
    expect(() => residual(noop<any>()).predict(lengths(1, 2))).toThrow(DTypeError);
    expect(() => add(noop<any>(), noop<any>()).predict(lengths(1, 2))).toThrow("cannot add int32[2] and int32[2]");
  });

  test("of other kinds, or with other lengths, are refused", () => {
    const rows = (count: number) =>
      new Model<any, any>(`${count} rows`, (model) => [model.ops.alloc2f(count, 2), (dY) => dY]);
    expect(() => concatenate(rows(2), rows(3)).predict(X)).toThrow(ShapeError);
    const list = (count: number) =>
      new Model<any, any>("list", (model) => [
        Array.from({ length: count }, () => model.ops.alloc2f(1, 2)),
        (dY) => dY,
      ]);
    expect(() => concatenate(list(2), list(3)).predict(X)).toThrow(UnsupportedError);
    expect(() => add(list(2), list(3)).predict(X)).toThrow(UnsupportedError);
    expect(() => concatenate(list(2), rows(3)).predict(X)).toThrow("they gave list of 2 and float32[3, 2]");
    const ragged = (...counts: number[]) =>
      new Model<any, any>("ragged", () => [new Ragged(ops.alloc2f(3, 2), lengths(...counts)), (dY) => dY]);
    for (const join of [add, concatenate] as any[]) {
      expect(() => join(ragged(1, 2), ragged(2, 1)).predict(X)).toThrow("have different lengths");
    }
  });
});

describe("gradients that do not fit the output", () => {
  const list = [counting(2, 4), counting(3, 4)];
  const ragged = new Ragged(counting(5, 4), lengths(2, 3));
  const swapped = new Ragged(counting(5, 3), lengths(3, 2));

  test("are refused where sequences were cut in other places", () => {
    for (const model of [
      withArray<Ragged>(Linear(3, 4)),
      add(withArray<Ragged>(Linear(3, 4)), withArray<Ragged>(Linear(3, 4))),
    ]) {
      const [, backprop] = model.initialize().beginUpdate(ragged);
      expect(() => backprop(swapped)).toThrow("different lengths");
      expect(() => backprop(counting(5, 3) as never)).toThrow("in the form of the output");
      expect(gradientsOf(model)).toEqual([]);
    }
    const [, backprop] = withArray<any>(Linear(3, 4)).initialize().beginUpdate(list);
    expect(() => backprop([counting(3, 3), counting(2, 3)])).toThrow(ShapeError);
    expect(() => backprop([counting(5, 3)])).toThrow("list of 2, got list of 1");
    const [, toRagged] = list2ragged().beginUpdate(list);
    expect(() => toRagged(new Ragged(counting(5, 4), lengths(3, 2)))).toThrow("different lengths");
    const [, toList] = ragged2list().beginUpdate(ragged);
    expect(() => toList([list[1], list[0]])).toThrow(ShapeError);
  });

  test("are refused by a tuple before the first of its layers has learnt from them", () => {
    const model = tuplify(Linear(3, 4), Linear(2, 4)).initialize();
    const [, backprop] = model.beginUpdate(counting(2, 4));
    for (const dY of [[counting(2, 3)], [counting(2, 3), counting(2, 3)], counting(2, 3), undefined]) {
      expect(() => backprop(dY as never)).toThrow();
      expect(gradientsOf(model)).toEqual([]);
    }
  });
});

describe("sequences", () => {
  test("of one axis go through layers that keep rows apart", () => {
    const line = new Ragged(ops.asarray1f([1, 2, 3]), lengths(1, 2));
    const [Y, backprop] = reduceSum().beginUpdate(line as never);
    expect([Y.toNested(), backprop(Y).dataXd.toNested()]).toEqual([
      [[1], [5]],
      [1, 5, 5],
    ]);
    expect(
      residual(noop<Ragged>())
        .predict(line as never)
        .dataXd.toNested(),
    ).toEqual([2, 4, 6]);
    const [joined, back] = concatenate(noop<Ragged>(), noop<Ragged>()).beginUpdate(line as never);
    expect([joined.data.toNested(), back(joined).dataXd.toNested()]).toEqual([
      [
        [1, 1],
        [2, 2],
        [3, 3],
      ],
      [2, 4, 6],
    ]);
  });

  test("in a Padded go through layers that take three axes", () => {
    const padded = ops.list2padded([counting(1, 4), counting(3, 4)]) as Padded;
    const [Y, backprop] = withArray<Padded>(noop()).beginUpdate(padded);
    expect([Padded.isInstance(Y), Y.data.toNested()]).toEqual([true, padded.data.toNested()]);
    expect(backprop(Y).lengths.toNested()).toEqual([3, 1]);
    expect(() => withArray<Padded>(Linear(3, 4)).initialize().predict(padded)).toThrow("linear: expected input [*, 4]");
  });

  test("alone in their batch are as good as others", () => {
    const model = chain(list2ragged(), withArray<Ragged>(Relu(5, 4)), reduceMean()).initialize();
    const [one, two] = [counting(1, 4), counting(3, 4)];
    const both = model.predict([one, two]);
    expectClose(model.predict([one]), both.rows(0, 1), 1e-6);
    expectClose(model.predict([two]), both.rows(1, 2), 1e-6);
  });

  test("of arguments and objects have their gradients added up", () => {
    const pick = (key: string) =>
      new Model<any, any>(key, (_model, X) => [X.kwargs[key], (dY) => new ArgsKwargs([null], { [key]: dY })]);
    const [Y, backprop] = tuplify(pick("a"), pick("b"), pick("a")).beginUpdate(
      new ArgsKwargs([lengths(1)], { a: counting(1, 2), b: counting(1, 2) }),
    );
    const ones = ops.alloc2f(1, 2).fill(1);
    expect(Y).toHaveLength(3);
    const dX = backprop([ones, ones, ones]);
    expect([dX.kwargs.a.toNested(), dX.kwargs.b.toNested(), dX.args]).toEqual([[[2, 2]], [[1, 1]], [null]]);
  });
});

describe("settings", () => {
  test.each([
    ["a misspelt option", () => Linear(3, 4, { initw: 1 } as never), 'linear: there is no option "initw"'],
    ["dropout of a layer that has none", () => Linear(3, 4, { dropout: 0.1 } as never), 'no option "dropout"'],
    ["options that are null", () => Relu(3, 4, null as never), "expected an object with options"],
    ["a misspelt option of softmax", () => Softmax(3, 4, { normalize: false } as never), 'no option "normalize"'],
    ["a misspelt option of embed", () => Embed(3, 4, { columns: 1 } as never), 'no option "columns"'],
    ["a negative seed", () => HashEmbed(3, 4, { seed: -1 }), "HashEmbed: seed"],
    ["a seed of more than 32 bits", () => HashEmbed(3, 4, { seed: 2 ** 32 }), "HashEmbed: seed"],
    ["dropout of text", () => Dropout("0.5" as never), "expected a rate from 0 to 1"],
    ["dropout that is null", () => Dropout(null as never), "expected a rate from 0 to 1"],
    ["dropout of a table above 1", () => Embed(3, 4, { dropout: 2 }), "expected a rate from 0 to 1"],
    ["a rate of text", () => setDropoutRate(Dropout(0.1), "0.5" as never), "expected a rate from 0 to 1"],
    ["half a row of padding", () => withArray(Linear(), { pad: 0.5 }), "withArray: pad"],
    ["a column before the first", () => Embed(3, 4, { column: -1 }), "expected the number of a column"],
    ["children that are no models", () => noop({} as never), "noop: argument 1 is no model"],
    [
      "an initializer that is no function",
      () => Linear(3, 4, { initW: 1 as never }).initialize(),
      "initializer of W to be a function",
    ],
    [
      "an initializer that gives another shape",
      () => Linear(3, 4, { initW: (own) => own.alloc2f(4, 3) as never }).initialize(),
      "initializer of W must give float32[3, 4], got float32[4, 3]",
    ],
    [
      "an initializer that gives nothing",
      () => Embed(3, 4, { initializer: () => undefined as never }).initialize(),
      "initializer of E must give float32[4, 3], got undefined",
    ],
    ["a table without rows", () => HashEmbed(3, 0).initialize().predict(lengths(1)), "the table has no rows"],
    ["no pieces", () => Maxout(3, 4, 0).initialize().predict(counting(1, 4)), ""],
    [
      "a rate changed to text",
      () => {
        const model = Dropout(0.5);
        model.attrs.set("dropout_rate", "high");
        model.beginUpdate(counting(1, 2));
      },
      "dropout: expected a rate from 0 to 1",
    ],
  ])("%s is refused", (_what, run, message) => {
    expect(run).toThrow(message);
    let name = "";
    try {
      run();
    } catch (error) {
      name = (error as Error).name;
    }
    expect(["ArgumentError", "ShapeError"]).toContain(name);
  });

  test("a dropout rate of 1 drops all, as in Thinc", () => {
    const [Y, backprop] = Dropout(1).beginUpdate(counting(2, 2).fill(1));
    expect([Y.toNested(), backprop(Y).toNested()]).toEqual([
      [
        [0, 0],
        [0, 0],
      ],
      [
        [0, 0],
        [0, 0],
      ],
    ]);
  });

  test("a width of 0 is a width", () => {
    for (const [model, width] of [
      [Linear(0, 4), 4],
      [Linear(3, 0), 0],
      [LayerNorm(0), 0],
      [Relu(0, 0), 0],
    ] as const) {
      const [Y, backprop] = model.initialize().beginUpdate(ops.alloc2f(2, width));
      expect([Y.shape[0], backprop(Y).shape]).toEqual([2, [2, width]]);
    }
    expect(Linear(3, 0).initialize().predict(ops.alloc2f(1, 0)).toNested()).toEqual([[0, 0, 0]]);
  });
});
