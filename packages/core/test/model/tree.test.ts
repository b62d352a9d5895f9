import {
  type AnyModel,
  ArgumentError,
  chain,
  concatenate,
  DataValidationError,
  dataValidation,
  defineOperators,
  JsOps,
  Linear,
  Model,
  noop,
  op,
  Relu,
  type WalkOrder,
} from "@thinc/core";

const ops = new JsOps();

function tree(): Record<string, AnyModel> {
  const leaf = (name: string) => new Model<any, any>(name, (_m, X) => [X, (dY) => dY]);
  const node = (name: string, ...layers: AnyModel[]) =>
    new Model<any, any>(name, (_m, X) => [X, (dY) => dY], { layers });
  const [d, e, f] = [leaf("d"), leaf("e"), leaf("f")];
  const b = node("b", d, e);
  const c = node("c", d, f);
  return { a: node("a", b, c), b, c, d, e, f };
}

describe("walk", () => {
  test.each([
    ["bfs", "a b c d e f"],
    ["dfs_pre", "a b d e c f"],
    ["dfs_post", "d e b f c a"],
  ])("in order %s visits shared nodes once: %s", (order, expected) => {
    expect([...tree().a.walk({ order: order as WalkOrder })].map((node) => node.name).join(" ")).toBe(expected);
  });

  test("refuses another order", () => {
    expect(() => [...tree().a.walk({ order: "zigzag" as never })]).toThrow(ArgumentError);
  });
});

describe("removeNode", () => {
  test("takes a node out of every list, and unsets references to it", () => {
    const { a, b, c, d, e } = tree();
    a.setRef("deep", d);
    a.setRef("kept", e);
    a.setRef("unset", null);
    a.removeNode(d);
    expect(b.layers).toEqual([e]);
    expect(c.layers.map((node) => node.name)).toEqual(["f"]);
    expect([a.hasRef("deep"), a.hasRef("kept"), a.hasRef("unset")]).toEqual([null, true, null]);
  });

  test("does not remove the root", () => {
    const { a } = tree();
    expect(() => a.removeNode(a)).toThrow(ArgumentError);
  });
});

describe("replaceNode", () => {
  test("swaps a node everywhere, references included, and tells whether it was there", () => {
    const { a, b, c, d } = tree();
    a.setRef("deep", d);
    a.setRef("unset", null);
    const replacement = noop();
    expect(a.replaceNode(d, replacement)).toBe(true);
    expect([b.layers[0], c.layers[0], a.getRef("deep")]).toEqual([replacement, replacement, replacement]);
    expect(a.replaceNode(d, replacement)).toBe(false);
  });
});

describe("copy", () => {
  test("has its own ids, parameters and gradients, and keeps sharing, references, attributes and ops", () => {
    const shared = Linear(2, 2).initialize();
    const model = chain(shared, chain(shared, Relu(2, 2).initialize()));
    model.setRef("shared", shared);
    model.attrs.set("table", { words: [1, 2] });
    shared.incGrad(
      "W",
      ops.asarray2f([
        [1, 2],
        [3, 4],
      ]),
    );
    const copy = model.copy();
    const [first, second] = copy.layers;
    expect(first).not.toBe(shared);
    expect(second.layers[0]).toBe(first);
    expect(copy.getRef("shared")).toBe(first);
    expect(new Set([...model.walk(), ...copy.walk()].map((node) => node.id)).size).toBe(8);
    expect(first.getParam("W").toNested()).toEqual(shared.getParam("W").toNested());
    first.getParam("W").fill(9);
    first.getGrad("W").fill(9);
    (copy.attrs.get("table") as { words: number[] }).words.push(3);
    expect(shared.getParam("W").toNested()).not.toEqual(first.getParam("W").toNested());
    expect(shared.getGrad("W").toNested()).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(model.attrs.get("table")).toEqual({ words: [1, 2] });
    expect(copy.ops).toBe(model.ops);
  });
});

test("replaceCallbacks replaces what a node computes, and how it begins", () => {
  const model = Linear(2, 2);
  model.replaceCallbacks((_m, X) => [X, (dY) => dY]);
  const X = ops.alloc2f(1, 7);
  expect(model.initialize({ X }).predict(X)).toBe(X);
});

describe("operators", () => {
  const table = {
    ">>": (a: AnyModel, b: AnyModel) => (chain as any)(a, b),
    "|": (a: AnyModel, b: AnyModel) => (concatenate as any)(a, b),
  };

  test("have the meaning they are given, inside the body only", () => {
    expect(defineOperators(table, () => op(">>", Linear(), op("|", Relu(), Relu()))).name).toBe("linear>>relu|relu");
    expect(() => op(">>", Linear(), Relu())).toThrow("Undefined operator: >>");
  });

  test("an inner table takes the place of the outer one, and goes when the body throws", () => {
    defineOperators(table, () => {
      expect(() => defineOperators({ "+": table[">>"] }, () => op(">>", Linear(), Relu()))).toThrow(ArgumentError);
      expect(op(">>", Linear(), Relu()).name).toBe("linear>>relu");
    });
  });

  test("hold across await", async () => {
    await defineOperators(table, async () => {
      await Promise.resolve();
      expect(op(">>", Linear(), Relu()).name).toBe("linear>>relu");
    });
  });
});

describe("data validation", () => {
  test("is off by default, and checks rank and dtype when it is on", () => {
    const wrong = ops.alloc1i(3) as never;
    const run = () => dataValidation(true, () => Linear(2).initialize({ X: wrong }));
    expect(run).toThrow(DataValidationError);
    expect(run).toThrow("wrong array dimensions (expected 2, got 1)");
    expect(run).toThrow("wrong array data type (expected float32 or float64, got int32)");
    expect(run).toThrow("Data validation error in 'linear'");
    expect(() => dataValidation(false, () => Linear(2).initialize({ X: wrong }))).not.toThrow(DataValidationError);
  });

  test("accepts what fits, and is off again after a throw", () => {
    expect(() =>
      dataValidation(true, () => {
        throw new Error("x");
      }),
    ).toThrow("x");
    expect(() => Linear(2).initialize({ X: ops.alloc1i(3) as never })).not.toThrow(DataValidationError);
    expect(dataValidation(true, () => Linear(2).initialize({ X: ops.alloc2f(1, 3) })).getDim("nI")).toBe(3);
  });
});
