import {
  Adam,
  ArgumentError,
  chain,
  concatenate,
  Dropout,
  defineOperators,
  JsOps,
  Linear,
  Model,
  NdArray,
  noop,
  op,
  paramKey,
  Relu,
  residual,
  SerializationError,
  SGD,
  ShapeError,
} from "@thinc/core";
import { type PlainShim, PlainWrapper, scaleModel } from "../wrapper/plain-framework";

const ops = new JsOps();
const identity = (_model: unknown, X: any): [any, (dY: any) => any] => [X, (dY) => dY];
const node = (name: string, ...layers: Model[]) => new Model<any, any>(name, identity, { layers });

describe("a model cannot be made with", () => {
  test.each([
    ["a name that is no text", () => new Model(3 as never, identity), "Model: expected a name"],
    ["no forward function", () => new Model("m", undefined as never), "m: expected a forward function"],
    ["options that are null", () => new Model("m", identity, null as never), "m: expected an object with options"],
    ["a misspelt option", () => new Model("m", identity, { layer: [] } as never), 'no option "layer"'],
    [
      "an init that is no function",
      () => new Model("m", identity, { init: {} as never }),
      "expected init to be a function",
    ],
    [
      "a layer that is none",
      () => new Model("m", identity, { layers: [{}] as never }),
      "expected layers to be a list of models",
    ],
    [
      "one layer for the list",
      () => new Model("m", identity, { layers: noop() as never }),
      "expected layers to be a list of models",
    ],
    [
      "a hole in the list of layers",
      () => new Model("m", identity, { layers: [undefined] as never }),
      "list of 1 with undefined",
    ],
    [
      "a shim that is none",
      () => new Model("m", identity, { shims: [{}] as never }),
      "expected shims to be a list of shims",
    ],
    ["a parameter in a list", () => new Model("m", identity, { params: { W: [1] as never } }), "must be an NdArray"],
  ])("%s", (_what, make, message) => {
    expect(make).toThrow(ArgumentError);
    expect(make).toThrow(message);
  });
});

test.each([
  ["nothing", () => undefined],
  ["the output alone", () => [1]],
  ["a promise", async () => [1, () => 1]],
  ["no callback", () => [1, null]],
])("a forward function that returns %s is named", (_what, forward) => {
  const model = new Model<any, any>("mine", forward as never);
  for (const run of [() => model.predict(1), () => model.beginUpdate(1), () => chain(noop(), model).predict(1)]) {
    expect(run).toThrow(ArgumentError);
    expect(run).toThrow("mine: its forward function must return [output, backprop]");
  }
});

describe("wrong arguments", () => {
  const model = () => chain(Linear(2, 2), Linear(2, 2)).initialize();
  test.each<[string, (model: Model<any, any>) => unknown]>([
    ["an optimizer that is none", (m) => m.finishUpdate(undefined as never)],
    ["an optimizer not yet made", (m) => m.finishUpdate(Adam as never)],
    ["parameters in an object", (m) => m.useParams({} as never, () => 1)],
    ["no body", (m) => m.useParams(new Map(), undefined as never)],
    ["a replacement that is no model", (m) => m.replaceNode(m.layers[0], {} as never)],
    ["something to replace that is no model", (m) => m.replaceNode(undefined as never, noop())],
    ["something to remove that is no model", (m) => m.removeNode(null as never)],
    ["a forward function that is none", (m) => m.replaceCallbacks(null as never)],
    ["an order that is none", (m) => [...m.walk({ order: "dfs" as never })]],
    ["bytes that are none", (m) => m.fromBytes("bytes" as never)],
    ["bytes in a buffer of their own", (m) => m.fromBytes(m.toBytes().buffer as never)],
  ])("are refused and change nothing: %s", (_what, run) => {
    const built = model();
    const before = built.toBytes();
    let error: unknown;
    try {
      run(built);
    } catch (caught) {
      error = caught;
    }
    expect(["ArgumentError", "SerializationError"]).toContain((error as Error)?.name);
    expect(built.toBytes()).toEqual(before);
  });

  test("useParams refuses another dtype, or what is no array, before it changes anything", () => {
    const built = model();
    const [a, b] = built.layers;
    for (const value of [
      NdArray.zeros([2, 2], "float64"),
      [
        [1, 2],
        [3, 4],
      ],
      null,
      NdArray.zeros([2, 3]),
    ]) {
      const swap = new Map<any, any>([
        [paramKey(a.id, "W"), ops.alloc2f(2, 2)],
        [paramKey(b.id, "W"), value],
      ]);
      const before = built.toBytes();
      expect(() => built.useParams(swap, () => expect("the body").toBe("not run"))).toThrow(ShapeError);
      expect(built.toBytes()).toEqual(before);
    }
  });

  test("nested useParams unwinds in turn, also when the inner body throws", () => {
    const built = Linear(1, 1).initialize();
    const key = paramKey(built.id, "b");
    const value = (x: number) => new Map([[key, ops.asarray1f([x])]]);
    const read = () => built.getParam("b").get(0);
    built.useParams(value(1), () => {
      expect(() =>
        built.useParams(value(2), () => {
          expect(read()).toBe(2);
          throw new Error("inner");
        }),
      ).toThrow("inner");
      expect(read()).toBe(1);
    });
    expect(read()).toBe(0);
  });

  test("an operator is only what was defined, not what every object has", () => {
    expect(() => op("toString" as never, noop(), noop())).toThrow(ArgumentError);
    defineOperators({ ">>": chain as never }, () => {
      expect(() => op("constructor" as never, noop(), noop())).toThrow("Undefined operator");
      expect(op(">>", noop(), noop()).name).toBe("noop>>noop");
    });
  });
});

describe("deep and shared trees", () => {
  test("a chain inside a chain, a thousand deep, runs, learns, walks, copies and is saved", () => {
    const depth = 1000;
    const build = () => {
      let model: Model<any, any> = Linear(2, 2);
      for (let i = 0; i < depth; i++) model = chain(model, noop());
      return model;
    };
    const model = build().initialize();
    const X = ops.asarray2f([[1, 2]]);
    const [Y, backprop] = model.beginUpdate(X);
    expect(backprop(Y).shape).toEqual([1, 2]);
    model.finishUpdate(SGD(0.1));
    for (const order of ["bfs", "dfs_pre", "dfs_post"] as const)
      expect([...model.walk({ order })]).toHaveLength(2 * depth + 1);
    expect(model.copy().predict(X).toNested()).toEqual(model.predict(X).toNested());
    expect(build().fromBytes(model.toBytes()).predict(X).toNested()).toEqual(model.predict(X).toNested());
  });

  test("a tree deeper than the stack of calls can still be walked, copied and saved", () => {
    let model = node("leaf");
    for (let i = 0; i < 30_000; i++) model = node("n", model);
    for (const order of ["bfs", "dfs_pre", "dfs_post"] as const)
      expect([...model.walk({ order })]).toHaveLength(30_001);
    expect([...model.walk({ order: "dfs_post" })][0].name).toBe("leaf");
    expect([...model.copy().walk()]).toHaveLength(30_001);
    expect(model.toBytes().length).toBeGreaterThan(30_000);
  });

  test("a chain of a thousand layers side by side runs", () => {
    const layers = Array.from({ length: 1000 }, () => Linear(2, 2));
    const model = (chain as any)(...layers).initialize() as Model<any, any>;
    const [Y, backprop] = model.beginUpdate(ops.alloc2f(1, 2));
    expect([Y.shape, backprop(Y).shape]).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  test("a layer used twice has one set of parameters, learns from both places, and stays shared in a copy", () => {
    const shared = Linear(2, 2);
    const model = chain(shared, shared).initialize();
    expect([...model.walk()]).toHaveLength(2);
    const [Y, backprop] = model.beginUpdate(ops.asarray2f([[1, 2]]));
    backprop(Y);
    const twice = shared.getGrad("b").toNested();
    const [first, second] = model.copy().layers;
    expect(first).toBe(second);
    expect(first.getGrad("b").toNested()).toEqual(twice);
    const seen: string[] = [];
    model.finishUpdate({
      update: (key, weights, gradient) => {
        seen.push(key);
        return [weights, gradient];
      },
    });
    expect(seen).toEqual([paramKey(shared.id, "W"), paramKey(shared.id, "b")]);
  });

  test("a shim in two nodes is updated once, and is one shim in a copy", () => {
    const wrapped = PlainWrapper(scaleModel(2));
    const [shim] = wrapped.shims as PlainShim[];
    const again = new Model<any, any>("again", wrapped.forwardFunction, {
      shims: [shim],
      attrs: Object.fromEntries(wrapped.attrs),
    });
    const model = chain(wrapped, again);
    const copy = model.copy();
    expect(copy.layers[0].shims[0]).toBe(copy.layers[1].shims[0]);
    expect(copy.layers[0].shims[0]).not.toBe(shim);
    let updates = 0;
    const finishUpdate = shim.finishUpdate.bind(shim);
    shim.finishUpdate = (optimizer) => {
      updates++;
      finishUpdate(optimizer);
    };
    model.finishUpdate(SGD(0.1));
    expect(updates).toBe(1);
    const swap = new Map([[paramKey(shim.id, "weight"), ops.asarray1f([5])]]);
    expect(model.useParams(swap, () => shim.model.weight)).toBe(5);
    expect(shim.model.weight).toBe(2);
  });

  test("a tree that contains itself is walked, saved and copied", () => {
    const model = node("self");
    model.layers.push(model);
    model.setRef("me", model);
    expect([...model.walk({ order: "dfs_post" })]).toEqual([model]);
    const copy = model.copy();
    expect([copy.name, copy.getRef("me") === copy]).toEqual(["self", true]);
    expect(() => node("self").fromBytes(model.toBytes())).not.toThrow();
  });
});

describe("replaceNode", () => {
  test("keeps the replaced node where the replacement holds it, with its references", () => {
    const old = Linear(2, 2);
    const model = chain(old, Linear(2, 2));
    model.setRef("first", old);
    const wrapped = residual(old);
    wrapped.setRef("inner", old);
    expect(model.replaceNode(old, wrapped)).toBe(true);
    expect([model.layers[0], model.getRef("first"), wrapped.layers[0], wrapped.getRef("inner")]).toEqual([
      wrapped,
      wrapped,
      old,
      old,
    ]);
    expect(model.initialize().predict(ops.alloc2f(1, 2)).shape).toEqual([1, 2]);
  });

  test("leaves a root that refers to itself alone", () => {
    const model = chain(noop(), noop());
    model.setRef("self", model);
    expect(model.replaceNode(model, noop())).toBe(true);
    expect(model.getRef("self")).toBe(model);
    expect(model.replaceNode(noop(), noop())).toBe(false);
  });
});

describe("names that objects already have", () => {
  const names = ["__proto__", "constructor", "toString", "10", "2", ""];
  const make = () => {
    const model = new Model<any, any>("__proto__", identity);
    for (const [i, name] of names.entries()) {
      model.setParam(name, ops.asarray1f([i]));
      model.attrs.set(name, i);
      model.setRef(name, model);
    }
    return model;
  };

  test("are names like any other, in order, through copying and saving", () => {
    const model = make();
    for (const each of [model, model.copy(), make().fromBytes(model.toBytes())]) {
      expect([each.paramNames, [...each.attrs.keys()], each.refNames]).toEqual([names, names, names]);
      expect(names.map((name) => each.getParam(name).get(0))).toEqual([0, 1, 2, 3, 4, 5]);
      expect(each.toBytes()).toEqual(model.toBytes());
    }
    expect([noop().hasParam("toString"), noop().hasDim("constructor"), noop().hasRef("__proto__")]).toEqual([
      false,
      false,
      false,
    ]);
    expect(({} as any).polluted).toBeUndefined();
  });
});

describe("attributes", () => {
  const of = (value: unknown) => new Model<any, any>("m", identity, { attrs: { value } });

  test("keep arrays inside of objects (and not leave the attribute out)", () => {
    const loaded = of(null).fromBytes(of({ deep: { list: [ops.asarray1f([1, 2])] } }).toBytes());
    expect((loaded.attrs.get("value") as any).deep.list[0].toNested()).toEqual([1, 2]);
  });

  test("that contain themselves are refused when saving, and copied", () => {
    const list: unknown[] = [1];
    list.push(list, { list });
    expect(() => of(list).toBytes()).toThrow(SerializationError);
    expect(() => of(list).toBytes()).toThrow("m: attribute value: cannot store a value that contains itself");
    const copied = of(list).copy().attrs.get("value") as any;
    expect([copied[0], copied[1] === copied, copied[2].list === copied, copied !== list]).toEqual([
      1,
      true,
      true,
      true,
    ]);
  });

  test("too large for the format are refused and not left out (a function is left out)", () => {
    expect(() => of([2n ** 64n]).toBytes()).toThrow("needs more than 64 bits");
    expect(() => of({ x: -(2n ** 63n) - 1n }).toBytes()).toThrow(SerializationError);
    expect(
      of(2n ** 64n - 1n)
        .copy()
        .attrs.get("value"),
    ).toBe(2n ** 64n - 1n);
    expect(of(() => 1).toBytes()).toEqual(of(new Set()).toBytes());
  });

  test("are copied with a copy, bytes and arrays included", () => {
    const value = { bytes: new Uint8Array([1]), array: ops.asarray1f([1]), map: new Map([[1, [2]]]) };
    const copied = of(value).copy().attrs.get("value") as typeof value;
    value.bytes[0] = 9;
    value.array.fill(9);
    value.map.get(1)?.push(9);
    expect([[...copied.bytes], copied.array.toNested(), copied.map.get(1)]).toEqual([[1], [1], [2]]);
  });
});

describe("canFromBytes", () => {
  test("says no where fromBytes would throw", () => {
    const source = chain(Linear(2, 2), Linear(2, 2));
    source.layers[0].setRef("self", source.layers[0]);
    const bytes = source.toBytes();
    const text = Buffer.from(bytes).toString("latin1");
    // The position of the node that the reference leads to.
    const at = text.indexOf("self") + 4;
    const astray = bytes.slice();
    astray[at] = 0;
    const target = () => chain(Linear(2, 2), Linear(2, 2));
    expect([target().canFromBytes(bytes), target().canFromBytes(astray)]).toEqual([true, false]);
    expect(() => target().fromBytes(astray)).toThrow("leads out of the node");
    const attr = Dropout(0.25).toBytes();
    const broken = attr.slice();
    broken[Buffer.from(attr).indexOf("is_enabled") + 12] = 0xc1;
    const plain = () => new Model<any, any>("dropout", identity);
    expect([plain().canFromBytes(attr), plain().canFromBytes(broken)]).toEqual([true, false]);
    const shims = PlainWrapper(scaleModel()).toBytes();
    const cut = PlainWrapper(scaleModel());
    cut.shims[0].toBytes = () => new Uint8Array(3);
    expect([
      PlainWrapper(scaleModel()).canFromBytes(shims),
      PlainWrapper(scaleModel()).canFromBytes(cut.toBytes()),
    ]).toEqual([true, false]);
  });
});

test("concatenate and chain of models that share layers save each layer once", () => {
  const shared = Relu(2, 2);
  const model = chain(concatenate(shared, shared), Linear(1, 4)).initialize();
  const bytes = model.toBytes();
  const twin = Relu(2, 2);
  expect(chain(concatenate(twin, twin), Linear(1, 4)).fromBytes(bytes).toBytes()).toEqual(bytes);
  expect(() => chain(concatenate(Relu(2, 2), Relu(2, 2)), Linear(1, 4)).fromBytes(bytes)).toThrow(
    "mismatched structure",
  );
});
