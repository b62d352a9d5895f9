import { CategoricalCrossentropy, Dropout, JsOps, Linear, Maxout, paramKey, SGD, setDropoutRate } from "@thinc/core";
import { type PlainShim, PlainWrapper, scaleModel } from "../wrapper/plain-framework";

const ops = new JsOps();

test("models and shims have ids of one counter, so an optimizer never takes one for the other (Thinc has two counters)", () => {
  const models = [Linear(1, 1), PlainWrapper(scaleModel()), Linear(1, 1), PlainWrapper(scaleModel())];
  const ids = models.flatMap((model) => [model.id, ...model.shims.map((shim) => shim.id)]);
  expect(new Set(ids).size).toBe(6);
  const optimizer = SGD(0.1);
  for (const model of models) {
    model.initialize();
    const X = model.shims.length > 0 ? ops.alloc1f(2).fill(1) : ops.alloc2f(2, 1).fill(1);
    const [Y, backprop] = model.beginUpdate(X as never);
    backprop(Y as never);
    model.finishUpdate(optimizer);
  }
  const shims = models.flatMap((model) => model.shims) as unknown as PlainShim[];
  expect([...optimizer.nrUpdate.keys()].sort()).toEqual(
    [
      ...[models[0], models[2]].flatMap((model) => [paramKey(model.id, "W"), paramKey(model.id, "b")]),
      ...shims.map((shim) => paramKey(shim.id, "weight")),
    ].sort(),
  );
});

test("CategoricalCrossentropy leaves truths of two axes as they are (Thinc writes to them when it has names)", () => {
  const truths = ops.asarray2f([
    [1, 0],
    [0.25, 0.75],
  ]);
  const before = truths.copy();
  const loss = CategoricalCrossentropy({ names: ["a", "b"], negPrefix: "!" });
  loss.getGrad(ops.alloc2f(2, 2).fill(0.5), truths);
  expect(truths.toNested()).toEqual(before.toNested());
});

test("a rate of dropout outside of 0 to 1 is refused before any node is changed (Thinc takes it)", () => {
  const model = Dropout(0.1);
  expect(() => setDropoutRate(model, 7)).toThrow("expected a rate from 0 to 1, got 7");
  expect(model.attrs.get("dropout_rate")).toBe(0.1);
  expect(() => Dropout(-0.1)).toThrow("expected a rate from 0 to 1");
});

test("Maxout's weights are scaled by its inputs (Thinc scales them by its pieces)", () => {
  const W = Maxout(4, 100, 3).initialize().getParam("W");
  const largest = Math.max(...[...W.data].map((value) => Math.abs(Number(value))));
  // Glorot's bound for 100 inputs and 4 outputs; by the three pieces it would be √(6 / 7) ≈ 0.93.
  const bound = Math.sqrt(6 / 104);
  expect(largest).toBeLessThanOrEqual(bound);
  expect(largest).toBeGreaterThan(0.95 * bound);
});
