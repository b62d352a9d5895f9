import {
  add,
  chain,
  clone,
  concatenate,
  Dropout,
  Embed,
  type FloatDType,
  fixRandomSeed,
  Gelu,
  HashEmbed,
  JsOps,
  LayerNorm,
  Linear,
  list2padded,
  list2ragged,
  Maxout,
  Mish,
  type Model,
  NdArray,
  noop,
  type Padded,
  padded2list,
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
  tuplify,
  withArray,
  withList,
  withPadded,
  withRagged,
  Xoshiro128,
} from "@thinc/core";
import { checkGradients, randomLike } from "../support/gradients";

const ops = new JsOps();

function floats(dtype: FloatDType, ...shape: number[]): NdArray<any, any> {
  return randomLike(NdArray.zeros(shape, dtype), new Xoshiro128(11));
}

function ragged(dtype: FloatDType): Ragged {
  return new Ragged(floats(dtype, 6, 4), ops.asarray1i([2, 3, 1]));
}

function list(dtype: FloatDType): NdArray<any, 2>[] {
  return [floats(dtype, 2, 4), floats(dtype, 3, 4), floats(dtype, 1, 4)];
}

function padded(dtype: FloatDType): Padded {
  return ops.list2padded(list(dtype));
}

// It gives another order than it was given.
const throughList = () => chain(padded2list(), withArray(Mish(3)), list2padded());

const ids = ops.asarray1i([3, 1, 9, 3]);

// name, model, input. Softmax is not here: its backward takes the gradient of the scores; see below.
const CASES: [string, (dtype: FloatDType) => Model<any, any>, (dtype: FloatDType) => any][] = [
  ["Linear", () => Linear(3, 4), (d) => floats(d, 5, 4)],
  ["Relu", () => Relu(3, 4), (d) => floats(d, 5, 4)],
  ["Mish", () => Mish(3, 4), (d) => floats(d, 5, 4)],
  ["Gelu", () => Gelu(3, 4), (d) => floats(d, 5, 4)],
  ["Sigmoid", () => Sigmoid(3, 4), (d) => floats(d, 5, 4)],
  ["Maxout", () => Maxout(3, 4), (d) => floats(d, 5, 4)],
  ["LayerNorm", () => LayerNorm(4), (d) => floats(d, 5, 4)],
  ["a normalized Relu", () => Relu(3, 4, { normalize: true }), (d) => floats(d, 5, 4)],
  ["Embed", (dtype) => Embed(3, 10, { dtype }), () => ids],
  ["HashEmbed", (dtype) => HashEmbed(3, 7, { seed: 2, dtype }), () => ids],
  ["chain", () => chain(Linear(5), Mish(3), Linear(2)), (d) => floats(d, 5, 4)],
  ["add", () => add(Relu(3), Relu(3), Linear(3)), (d) => floats(d, 5, 4)],
  ["add of noops", () => add(noop(), noop()), (d) => floats(d, 1, 4)],
  ["concatenate", () => concatenate(Linear(3), Mish(2), noop()), (d) => floats(d, 5, 4)],
  ["concatenate on Ragged", () => concatenate(withArray(Mish(3)), withArray(Linear(2))), ragged],
  ["concatenate on lists", () => concatenate(withArray(Mish(3)), withArray(Linear(2))), list],
  ["clone", () => clone(Linear(4, 4), 3), (d) => floats(d, 5, 4)],
  ["residual", () => residual(Mish(4)), (d) => floats(d, 5, 4)],
  ["residual on lists", () => residual(withArray(Mish(4))), list],
  ["residual on Ragged", () => residual(withArray(Mish(4))), ragged],
  ["tuplify", () => tuplify(Linear(3), Mish(2), noop()), (d) => floats(d, 5, 4)],
  ["withArray on a list with padding", () => withArray(Linear(3), { pad: 1 }), list],
  ["list2ragged and back", () => chain(list2ragged(), ragged2list()), list],
  ["list2padded and back", () => chain(list2padded(), padded2list()), list],
  ["padded2list and back", () => chain(padded2list(), withArray(Mish(3)), list2padded()), padded],
  ["withList on a Ragged", () => withList(withArray(Mish(3))), ragged],
  ["withList on a Padded", () => withList(withArray(Mish(3))), padded],
  ["withRagged on a list", () => withRagged(withArray(Mish(3))), list],
  ["withRagged on a Padded", () => withRagged(withArray(Mish(3))), padded],
  ["withPadded on a list", () => withPadded(throughList()), list],
  ["withPadded on a Ragged", () => withPadded(throughList()), ragged],
  ["withPadded on a Padded", () => withPadded(throughList()), padded],
  ["withPadded on an array", () => withPadded(throughList()), (d) => floats(d, 2, 3, 4)],
  ["reduceSum", () => reduceSum(), ragged],
  ["reduceMean", () => reduceMean(), ragged],
  ["reduceMax", () => reduceMax(), ragged],
  ["reduceFirst", () => reduceFirst(), ragged],
  ["reduceLast", () => reduceLast(), ragged],
  ["a sequence model", () => chain(list2ragged(), withArray(Mish(5)), reduceMean(), Linear(2)), list],
];

function prepare(make: (dtype: FloatDType) => Model<any, any>, X: any, dtype: FloatDType): Model<any, any> {
  const model = make(dtype).initialize({ X });
  const random = new Xoshiro128(5);
  for (const node of model.walk()) {
    for (const name of node.paramNames)
      if (node.hasParam(name)) node.setParam(name, randomLike(node.getParam(name), random));
  }
  return model;
}

describe.each(CASES)("%s", (_name, make, input) => {
  test("agrees with finite differences in float64", () => {
    const X = input("float64");
    checkGradients(prepare(make, X, "float64"), X, { step: 1e-6, tolerance: 1e-6 });
  });

  test("agrees with finite differences in float32", () => {
    const X = input("float32");
    checkGradients(prepare(make, X, "float32"), X, { step: 2e-3, tolerance: 1e-3 });
  });

  test("leaves its input and the gradient it is given as they are", () => {
    const X = input("float64");
    const model = prepare(make, X, "float64");
    const before = JSON.stringify(X, replacer);
    const [Y, backprop] = model.beginUpdate(X);
    const dY = randomLike(Y, new Xoshiro128(1));
    const dYBefore = JSON.stringify(dY, replacer);
    backprop(dY);
    expect(JSON.stringify(X, replacer)).toBe(before);
    expect(JSON.stringify(dY, replacer)).toBe(dYBefore);
  });

  test("can go back twice through one forward, and adds up the gradients", () => {
    const X = input("float64");
    const model = prepare(make, X, "float64");
    const [Y, backprop] = model.beginUpdate(X);
    const dY = randomLike(Y, new Xoshiro128(1));
    backprop(dY);
    const once = [...model.getGradients()].map(([, [, gradient]]) => gradient.copy());
    backprop(dY);
    [...model.getGradients()].forEach(([, [, gradient]], i) => {
      gradient.data.forEach((value, k) => {
        expect(value).toBeCloseTo(2 * Number(once[i].data[k]), 9);
      });
    });
  });
});

function replacer(_key: string, value: unknown): unknown {
  return NdArray.isInstance(value) ? value.toNested() : value;
}

test("Softmax goes back from the gradient of its scores", () => {
  const X = floats("float64", 4, 3);
  const model = prepare(() => Softmax(5, 3, { temperature: 2 }), X, "float64");
  // A linear layer with the same parameters gives the scores; its gradients are checked above.
  const scores = Linear(5, 3).initialize({ X });
  scores.setParam("W", model.getParam("W"));
  scores.setParam("b", model.getParam("b"));
  const dScores = floats("float64", 4, 5);
  const [, backprop] = model.beginUpdate(X);
  const [, reference] = scores.beginUpdate(X);
  const dX = backprop(dScores);
  const expected = reference(ops.divide(dScores, 2));
  (dX.data as Float64Array).forEach((value, i) => {
    expect(value).toBeCloseTo(expected.data[i], 12);
  });
  model.getGrad("W").data.forEach((value: number, i: number) => {
    expect(value).toBeCloseTo(scores.getGrad("W").data[i], 12);
  });
});

describe("Dropout", () => {
  const X = NdArray.zeros<"float64", 2>([50, 40], "float64").fill(1);

  test("uses one mask forward and backward, and keeps the expected value", () => {
    fixRandomSeed(0);
    const [Y, backprop] = Dropout(0.4).beginUpdate(X);
    const dX = backprop(X as never) as NdArray;
    expect([...dX.data]).toEqual([...Y.data]);
    const kept = [...Y.data].filter((value) => Number(value) !== 0);
    expect(kept.length / X.size).toBeGreaterThan(0.55);
    expect(kept.length / X.size).toBeLessThan(0.65);
    expect(new Set(kept.map((value) => Number(value).toFixed(6)))).toEqual(new Set([(1 / 0.6).toFixed(6)]));
  });

  test("does nothing in predictions, at rate 0, or when it is disabled", () => {
    const layer = Dropout(0.4);
    expect(layer.predict(X)).toBe(X);
    expect(Dropout(0).beginUpdate(X)[0]).toBe(X);
    layer.attrs.set("is_enabled", false);
    expect(layer.beginUpdate(X)[0]).toBe(X);
  });

  test.each([
    ["a list", [X, X]],
    ["a Ragged", new Ragged(X, ops.asarray1i([20, 30]))],
  ])("takes %s and gives the same kind", (_kind, data: any) => {
    fixRandomSeed(1);
    const [Y, backprop] = Dropout<any>(0.5).beginUpdate(data);
    const dX = backprop(Array.isArray(data) ? [X, X] : data);
    const flat = (value: any) =>
      (Array.isArray(value) ? value : [value.dataXd]).flatMap((array: NdArray) => [...array.data]);
    expect(flat(dX)).toEqual(flat(Y));
    expect(flat(Y)).toContain(0);
    expect(flat(Y)).toContain(2);
  });
});

test("an empty batch gives an empty output and zero gradients", () => {
  for (const [make, X] of [
    [() => Linear(3, 4), NdArray.zeros([0, 4])],
    [() => Maxout(3, 4), NdArray.zeros([0, 4])],
    [() => LayerNorm(4), NdArray.zeros([0, 4])],
    [() => HashEmbed(3, 7, { seed: 1 }), NdArray.zeros([0], "int32")],
    [() => Embed(3, 7), NdArray.zeros([0], "int32")],
  ] as [() => Model<any, any>, any][]) {
    const model = make().initialize();
    const [Y, backprop] = model.beginUpdate(X);
    expect(Y.shape[0]).toBe(0);
    expect(backprop(Y).shape).toEqual(X.shape);
    for (const [, [, gradient]] of model.getGradients())
      expect([...gradient.data].every((value) => Number(value) === 0)).toBe(true);
  }
});
