import {
  ArgumentError,
  chain,
  changeAttrValues,
  DimensionError,
  Dropout,
  JsOps,
  Linear,
  Model,
  NdArray,
  noop,
  ParamError,
  paramKey,
  RefError,
  Relu,
  SGD,
  ShapeError,
  Softmax,
  setDropoutRate,
  wrapModelRecursive,
} from "@thinc/core";

const ops = new JsOps();
const X = ops.asarray2f([[1, 2, 3, 4]]);

describe("dimensions", () => {
  const make = () => new Model("m", (_m, X) => [X, (dY) => dY], { dims: { nO: null, nI: 2 } });

  test("are true when set, null when known but unset, false when unknown", () => {
    expect([make().hasDim("nI"), make().hasDim("nO"), make().hasDim("nX")]).toEqual([true, null, false]);
    expect([make().maybeGetDim("nI"), make().maybeGetDim("nO"), make().maybeGetDim("nX")]).toEqual([2, null, null]);
  });

  test("throw when they are unset or unknown", () => {
    expect(() => make().getDim("nO")).toThrow(DimensionError);
    expect(() => make().getDim("nX")).toThrow("no dimension nX; there is nO, nI");
    expect(() => make().setDim("nX", 3)).toThrow(DimensionError);
  });

  // old, new, force, parameter allocated, allowed: the table of Thinc's rules.
  test.each([
    [null, 3, false, true, true],
    [2, 2, false, true, true],
    [2, 3, false, false, false],
    [2, 3, true, false, true],
    [2, 3, true, true, false],
  ])("from %s to %s (force %s, allocated %s): allowed %s", (old, size, force, allocated, allowed) => {
    const model = new Model("m", (_m, X) => [X, (dY) => dY], {
      dims: { nO: old },
      params: { W: allocated ? ops.alloc1f(1) : null },
    });
    const set = () => model.setDim("nO", size, { force });
    if (allowed) {
      set();
      expect(model.getDim("nO")).toBe(size);
    } else {
      expect(set).toThrow(DimensionError);
      expect(model.getDim("nO")).toBe(old);
    }
  });

  test.each([1.5, -1, Number.NaN, "3"])("refuse the size %s", (size) => {
    expect(() => make().setDim("nO", size as number)).toThrow(DimensionError);
  });
});

describe("parameters and gradients", () => {
  test("are registered without a value, and say to initialize", () => {
    const model = Linear(2, 4);
    expect([model.hasParam("W"), model.hasParam("Z")]).toEqual([null, false]);
    expect(() => model.getParam("W")).toThrow(ParamError);
    expect(() => model.getParam("Z")).toThrow("no parameter Z; there is W, b");
  });

  test("set to null are gone, and so is their gradient", () => {
    const model = Linear(2, 4).initialize();
    model.incGrad("W", ops.alloc2f(2, 4));
    model.setParam("W", null);
    expect(model.hasParam("W")).toBeNull();
    expect(() => model.getParam("W")).toThrow(ParamError);
    expect(model.hasGrad("W")).toBe(false);
  });

  test("incGrad copies the first gradient and adds later ones in place", () => {
    const model = Linear(1, 2).initialize();
    const gradient = ops.asarray2f([[1, 2]]);
    model.incGrad("W", gradient);
    const stored = model.getGrad("W");
    expect(stored).not.toBe(gradient);
    model.incGrad("W", gradient);
    expect(model.getGrad("W")).toBe(stored);
    expect(stored.toNested()).toEqual([[2, 4]]);
    expect(gradient.toNested()).toEqual([[1, 2]]);
  });

  test("refuse a gradient of another shape or name", () => {
    const model = Linear(1, 2).initialize();
    expect(() => model.incGrad("W", ops.alloc2f(2, 2))).toThrow(ShapeError);
    expect(() => model.setGrad("W", NdArray.zeros([1, 2], "float64"))).toThrow(ShapeError);
    expect(() => model.incGrad("Z", ops.alloc2f(1, 2))).toThrow(ParamError);
  });

  test("setParam takes arrays only", () => {
    expect(() => Linear(1, 2).setParam("W", [[1, 2]] as never)).toThrow(ArgumentError);
  });

  test("finishUpdate updates each parameter once, in place, and zeroes its gradient", () => {
    const shared = Linear(4, 4).initialize();
    const model = chain(shared, shared);
    const W = shared.getParam("W");
    const before = W.copy();
    const [Y, backprop] = model.beginUpdate(X);
    backprop(Y);
    const gradient = shared.getGrad("W").copy();
    model.finishUpdate(SGD(0.5, { gradClip: 0, useAverages: false }));
    expect(shared.getParam("W")).toBe(W);
    W.data.forEach((value: number, i: number) => {
      expect(value).toBeCloseTo(before.data[i] - 0.5 * gradient.data[i], 5);
    });
    expect([...shared.getGrad("W").data].every((value) => value === 0)).toBe(true);
  });

  test("getGradients gives parameters with their gradients by key", () => {
    const model = Linear(2, 4).initialize();
    expect(model.getGradients().size).toBe(0);
    const [Y, backprop] = model.beginUpdate(X);
    backprop(Y);
    expect([...model.getGradients().keys()].sort()).toEqual([paramKey(model.id, "W"), paramKey(model.id, "b")]);
    expect(model.getGradients().get(paramKey(model.id, "W"))?.[0]).toBe(model.getParam("W"));
  });
});

describe("references", () => {
  test("lead to nodes of the tree only", () => {
    const child = Linear(2, 4);
    const model = chain(child, Softmax(3, 2));
    model.setRef("first", child);
    expect(model.getRef("first")).toBe(child);
    expect(() => model.setRef("other", Linear(1, 1))).toThrow(RefError);
    model.setRef("later", null);
    expect([model.hasRef("first"), model.hasRef("later"), model.hasRef("never")]).toEqual([true, null, false]);
    expect(() => model.getRef("later")).toThrow(RefError);
    expect(() => model.getRef("never")).toThrow("there is first, later");
  });
});

describe("useParams", () => {
  const setup = () => {
    const model = chain(Linear(2, 4), Linear(2, 2)).initialize();
    const [first] = model.layers;
    return { model, first, W: first.getParam("W"), swap: new Map([[paramKey(first.id, "W"), ops.alloc2f(2, 4)]]) };
  };

  test("swaps the given parameters inside the body and puts them back", () => {
    const { model, first, W, swap } = setup();
    const inside = model.useParams(swap, () => first.getParam("W"));
    expect(inside).toBe(swap.get(paramKey(first.id, "W")));
    expect(first.getParam("W")).toBe(W);
  });

  test("puts them back when the body throws", () => {
    const { model, first, W, swap } = setup();
    expect(() =>
      model.useParams(swap, () => {
        throw new Error("from the body");
      }),
    ).toThrow("from the body");
    expect(first.getParam("W")).toBe(W);
  });

  test("puts them back when a promise settles, and not before", async () => {
    const { model, first, W, swap } = setup();
    const running = model.useParams(swap, async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return first.getParam("W");
    });
    expect(first.getParam("W")).not.toBe(W);
    expect(await running).not.toBe(W);
    expect(first.getParam("W")).toBe(W);
    await expect(model.useParams(swap, () => Promise.reject(new Error("late")))).rejects.toThrow("late");
    expect(first.getParam("W")).toBe(W);
  });

  test("refuses another shape before it changes anything", () => {
    const { model, first, W } = setup();
    expect(() => model.useParams(new Map([[paramKey(first.id, "W"), ops.alloc2f(1, 1)]]), () => 0)).toThrow(ShapeError);
    expect(first.getParam("W")).toBe(W);
  });

  test("takes the averages of an optimizer", () => {
    const { model } = setup();
    const optimizer = SGD(0.1, { useAverages: true });
    for (let i = 0; i < 3; i++) {
      const [Y, backprop] = model.beginUpdate(X);
      backprop(Y);
      model.finishUpdate(optimizer);
    }
    const plain = model.predict(X).toNested();
    expect(model.useParams(optimizer.averages, () => model.predict(X).toNested())).not.toEqual(plain);
    expect(model.predict(X).toNested()).toEqual(plain);
  });
});

describe("attributes", () => {
  test("setDropoutRate reaches every layer that has a rate", () => {
    const model = chain(Relu(4, 4, { dropout: 0.1 }), Linear(2, 4));
    setDropoutRate(model, 0.3);
    expect(
      [...model.walk()].flatMap((node) => (node.attrs.has("dropout_rate") ? [node.attrs.get("dropout_rate")] : [])),
    ).toEqual([0.3]);
    expect(() => setDropoutRate(model, 2)).toThrow(ArgumentError);
  });

  test("changeAttrValues changes what exists, in the nodes with that name", () => {
    const model = chain(Dropout<any>(0.1), Linear(2, 4));
    changeAttrValues(model, { dropout: { dropout_rate: 0.9, unknown: 1 }, linear: { dropout_rate: 1 } });
    const [dropout, linear] = model.layers;
    expect(dropout.attrs.get("dropout_rate")).toBe(0.9);
    expect([dropout.attrs.has("unknown"), linear.attrs.has("dropout_rate")]).toEqual([false, false]);
  });

  test("wrapModelRecursive wraps every node and returns the wrapped root", () => {
    const model = chain(Linear(2, 4), chain(Linear(2, 2), Linear(2, 2)));
    const wrapped = wrapModelRecursive(model, (node) => noop(node));
    expect(wrapped.name).toBe("noop");
    expect([...wrapped.walk()].filter((node) => node.name === "noop")).toHaveLength(5);
  });
});
