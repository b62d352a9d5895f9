import {
  add,
  concatenate,
  Embed,
  fixRandomSeed,
  HashEmbed,
  JsOps,
  Linear,
  type Model,
  NdArray,
  noop,
  Ragged,
  Relu,
  residual,
  setDropoutRate,
  tuplify,
  withArray,
  Xoshiro128,
} from "@thinc/core";
import { checkGradients, randomLike } from "../support/gradients";

const ops = new JsOps();
const random = (...shape: number[]) => randomLike(NdArray.zeros(shape, "float64"), new Xoshiro128(4));
const X = random(5, 4);

/** A layer that keeps what it gave and what it was given on the way back, to see whether anybody writes to either. */
function witness(layer: Model<any, any>): { node: Model<any, any>; outputs: any[]; gradients: any[] } {
  const outputs: any[] = [];
  const gradients: any[] = [];
  const node = layer.initialize({ X });
  const inner = node.forwardFunction;
  node.replaceCallbacks((model, input, isTrain) => {
    const [Y, backprop] = inner(model, input, isTrain);
    outputs.push(Y);
    return [
      Y,
      (dY) => {
        const dX = backprop(dY);
        gradients.push(dX);
        return dX;
      },
    ];
  });
  return { node, outputs, gradients };
}

test("add does not change its first operand's output (Thinc: add-mutates-first-output)", () => {
  const first = witness(Relu(3, 4));
  const second = Relu(3, 4).initialize({ X });
  const [Y] = add(first.node, second).beginUpdate(X);
  expect(first.outputs[0].toNested()).toEqual(first.node.predict(X).toNested());
  expect(Y).not.toBe(first.outputs[0]);
  expect(Y.toNested()).toEqual(ops.add(first.node.predict(X), second.predict(X) as never).toNested());
});

test("residual does not change its layer's output or its input", () => {
  const layer = witness(Relu(4, 4));
  const before = X.copy();
  const [, backprop] = residual(layer.node).beginUpdate(X);
  expect(layer.outputs[0].toNested()).toEqual(layer.node.predict(X).toNested());
  const dY = random(5, 4);
  const kept = dY.copy();
  backprop(dY);
  expect([X.toNested(), dY.toNested()]).toEqual([before.toNested(), kept.toNested()]);
});

test.each([
  ["add", (...layers: [Model, Model]) => add(...layers), () => random(1, 4)],
  ["tuplify", (...layers: [Model, Model]) => tuplify(...layers), () => [random(1, 4), random(1, 4)]],
  ["concatenate", (...layers: [Model, Model]) => concatenate(...layers), () => random(1, 8)],
])(
  "%s sums up the gradients without changing one of them (Thinc: add-mutates-first-output)",
  (_name, combine, make) => {
    // With noops and a single row, what comes back from a layer may be a view of the very gradient that was given.
    const row = random(1, 4);
    const [one, two] = [witness(noop()), witness(noop())];
    const [, backprop] = combine(one.node, two.node).beginUpdate(row);
    const dY = make();
    const before = JSON.stringify([dY].flat().map((each: NdArray) => each.toNested()));
    const dX = backprop(dY);
    expect(JSON.stringify([dY].flat().map((each: NdArray) => each.toNested()))).toBe(before);
    expect(dX.toNested()).toEqual(ops.add(one.gradients[0], two.gradients[0]).toNested());
  },
);

test.each([
  ["add", (...layers: [Model, Model]) => add(...layers)],
  ["concatenate", (...layers: [Model, Model]) => concatenate(...layers)],
])(
  "%s takes over the layers of its first operand and leaves the operand as it is (Thinc extends it)",
  (_name, combine) => {
    const [a, b, c] = [Linear(2, 4), Linear(2, 4), Linear(2, 4)];
    const first = combine(a, b);
    const longer = combine(first, c);
    expect(longer).not.toBe(first);
    expect([first.layers, longer.layers]).toEqual([
      [a, b],
      [a, b, c],
    ]);
  },
);

test("concatenate on lists adds the gradients of its layers up item by item (Thinc: concatenate-list-dx)", () => {
  const list = [random(2, 4), random(3, 4)];
  const model: Model<any, any> = concatenate(withArray(Linear(3)), withArray(Linear(2)), noop());
  checkGradients(model.initialize({ X: list }), list, { step: 1e-6, tolerance: 1e-6 });
  const [Y, backprop] = model.beginUpdate(list);
  expect(backprop(Y).map((dX: NdArray) => dX.shape)).toEqual([
    [2, 4],
    [3, 4],
  ]);
});

test("concatenate on Ragged can go back (Thinc: concatenate-ragged-dx)", () => {
  const ragged = new Ragged(random(5, 4), ops.asarray1i([2, 3]));
  const model: Model<any, any> = concatenate(withArray(Linear(3)), withArray(Linear(2)));
  checkGradients(model.initialize({ X: ragged }), ragged, { step: 1e-6, tolerance: 1e-6 });
  const [Y, backprop] = model.beginUpdate(ragged);
  const dX: Ragged = backprop(Y);
  expect([dX.data.shape, dX.lengths.toNested()]).toEqual([
    [5, 4],
    [2, 3],
  ]);
});

describe("with column dropout", () => {
  test.each([
    ["Embed", () => Embed(6, 5, { dropout: 0.5 })],
    ["HashEmbed", () => HashEmbed(6, 5, { dropout: 0.5, seed: 1 })],
  ])("%s leaves the gradient it is given as it is (Thinc multiplies it by the mask)", (_name, make) => {
    fixRandomSeed(0);
    const model = setDropoutRate(make(), 0.5).initialize();
    const [Y, backprop] = model.beginUpdate(ops.asarray1i([0, 3]));
    const dY = ops.alloc2f(2, 6).fill(1);
    backprop(dY);
    expect([...Y.data]).toContain(0);
    expect([...dY.data]).toEqual(new Array(12).fill(1));
    expect([...model.getGrad("E").data]).toContain(2);
  });
});

test("Embed refuses a negative id before anything is looked up (Thinc counts it from the end)", () => {
  const model = Embed(2, 3).initialize();
  expect(() => model.predict(ops.asarray1i([-1]))).toThrow("embed: id -1 is out of range; the table has 3 rows");
  expect(() => model.predict(ops.asarray1i([3]))).toThrow("embed: id 3 is out of range");
  expect(model.predict(ops.asarray1i([2])).toNested()).toEqual([model.getParam("E").row(2).toNested()]);
});
