import {
  add,
  chain,
  concatenate,
  Dropout,
  JsOps,
  LayerNorm,
  Linear,
  Maxout,
  type Model,
  noop,
  residual,
  withArray,
} from "@thinc/core";

const X = new JsOps().asarray2f([[1, 2, 3]]);
const dims = (model: Model<any, any>) =>
  Object.fromEntries(model.dimNames.map((name) => [name, model.maybeGetDim(name)]));

// Files are read by position and name of each dimension, so a node has those that the same node has in Python.
describe("the dimensions of a node around others are those of Thinc", () => {
  test.each([
    ["concatenate of layers that all have an nI", () => concatenate(Linear(2), Linear(3)), { nO: null, nI: null }],
    ["concatenate with a layer without one", () => concatenate(Linear(2), noop()), { nO: null }],
    ["concatenate that takes over layers", () => concatenate(concatenate(noop(), Linear(2)), Linear(3)), { nO: null }],
    ["add of layers that all have an nI", () => add(Linear(2), Linear(2)), { nO: null, nI: null }],
    ["add with a layer without one", () => add(Linear(2), Dropout()), { nO: null }],
    ["withArray, which has all of its layer's", () => withArray(Maxout(2, 3, 4)), { nO: 2, nI: 3, nP: 4 }],
    ["withArray around a layer without any", () => withArray(Dropout()), {}],
    ["residual", () => residual(LayerNorm(3)), { nO: 3, nI: 3 }],
    ["residual around a layer without any", () => residual(noop()), { nO: null, nI: null }],
    ["chain", () => chain(noop(), Linear(3, 2)), { nO: 3 }],
  ] as [string, () => Model<any, any>, object][])("%s", (_name, build, expected) => {
    expect(dims(build())).toEqual(expected);
  });

  test("and initialization sets those that there are", () => {
    const model = concatenate(withArray(Maxout(2)), noop()).initialize({ X });
    expect([dims(model), dims(model.layers[0])]).toEqual([{ nO: null }, { nO: 2, nI: 3, nP: 3 }]);
  });
});
