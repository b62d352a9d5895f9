import {
  add,
  chain,
  clone,
  concatenate,
  Dropout,
  Embed,
  Gelu,
  HashEmbed,
  LayerNorm,
  Linear,
  list2padded,
  list2ragged,
  Maxout,
  Mish,
  type Model,
  noop,
  padded2list,
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
} from "@thinc/core";
import { expectClose } from "../support/compare";
import { decode, decodeBytes, type Encoded, readFixture } from "../support/fixtures";

const throughPadding = () => chain(padded2list(), withArray(Linear(3, 4)), list2padded());

/** The models of tools/parity/thinc/make_model_vectors.py. */
const MODELS: Record<string, () => Model<any, any>> = {
  linear: () => Linear(2, 4),
  "linear-inferred": () => Linear(),
  relu: () => Relu(5, 4),
  mish: () => Mish(5, 4),
  gelu: () => Gelu(5, 4),
  sigmoid: () => Sigmoid(5, 4),
  softmax: () => Softmax(5, 4),
  "softmax-temperature": () => Softmax(5, 4, { temperature: 2 }),
  "softmax-scores": () => Softmax(5, 4, { normalizeOutputs: false }),
  maxout: () => Maxout(5, 4),
  "maxout-two-pieces": () => Maxout(5, 4, 2),
  "maxout-normalized": () => Maxout(5, 4, 3, { normalize: true, dropout: 0 }),
  "relu-normalized-dropout": () => Relu(5, 4, { normalize: true, dropout: 0 }),
  layernorm: () => LayerNorm(4),
  "dropout-off": () => Dropout(0),
  embed: () => Embed(3, 10),
  "embed-table": () => Embed(3, 10),
  "embed-column": () => Embed(3, 10, { column: 1 }),
  hashembed: () => HashEmbed(3, 7, { seed: 11 }),
  "hashembed-column": () => HashEmbed(3, 7, { seed: 5, column: 1 }),
  chain: () => chain(Linear(5), Relu(6), Softmax()),
  "chain-of-chains": () => chain(chain(Linear(5, 4), Relu(6)), chain(Linear(3), Softmax(2))),
  add: () => add(Linear(3), Linear(3)),
  "add-three": () => add(add(Linear(3), Linear(3)), Sigmoid(3)),
  concatenate: () => concatenate(Linear(3), Relu(2)),
  "concatenate-three": () => concatenate(concatenate(Linear(3), Relu(2)), Linear(1)),
  "concatenate-ragged": () => concatenate(withArray(Linear(3, 4)), withArray(Relu(2, 4))),
  clone: () => clone(Linear(4, 4), 3),
  residual: () => residual(Relu(4)),
  "residual-ragged": () => residual(withArray(Relu(4))),
  noop: () => noop(Linear(2, 3)),
  tuplify: () => tuplify(Linear(3), Relu(2)),
  "with-array-list": () => withArray(Linear(3)),
  "with-array-list-padded": () => withArray(Linear(3), { pad: 1 }),
  "with-array-ragged": () => withArray(Linear(3)),
  list2ragged: () => list2ragged(),
  ragged2list: () => ragged2list(),
  list2padded: () => list2padded(),
  padded2list: () => padded2list(),
  "with-list-list": () => withList(withArray(Linear(3, 4))),
  "with-list-ragged": () => withList(withArray(Linear(3, 4))),
  "with-list-padded": () => withList(withArray(Linear(3, 4))),
  "with-ragged-list": () => withRagged(withArray(Linear(3, 4))),
  "with-ragged-ragged": () => withRagged(withArray(Linear(3, 4))),
  "with-ragged-padded": () => withRagged(withArray(Linear(3, 4))),
  "with-ragged-parts": () => withRagged(withArray(Linear(3, 4))),
  "with-padded-list": () => withPadded(throughPadding()),
  "with-padded-ragged": () => withPadded(throughPadding()),
  "with-padded-padded": () => withPadded(throughPadding()),
  "with-padded-array": () => withPadded(noop()),
  "with-padded-parts": () => withPadded(throughPadding()),
  "reduce-sum": () => reduceSum(),
  "reduce-mean": () => reduceMean(),
  "reduce-max": () => reduceMax(),
  "reduce-first": () => reduceFirst(),
  "reduce-last": () => reduceLast(),
  "sequence-classifier": () => chain(list2ragged(), withArray(Relu(5)), reduceMean(), Softmax()),
};

interface Case {
  name: string;
  bytes: string;
  X: Encoded;
  predicted: Encoded;
  Y?: Encoded;
  dY?: Encoded;
  dX?: Encoded | null;
  gradients?: Record<string, Encoded>[];
}

const cases = readFixture<Case[]>("models.json");

test("every model of the fixture is built here, and the other way round", () => {
  expect(Object.keys(MODELS).sort()).toEqual(cases.map((each) => each.name).sort());
});

describe.each(cases)("$name, as saved by Python Thinc 9.1.1", (fixture) => {
  const load = () => MODELS[fixture.name]().fromBytes(decodeBytes(fixture.bytes));

  test("loads, and saves to the same bytes", () => {
    expect(Buffer.from(load().toBytes()).toString("base64")).toBe(fixture.bytes);
  });

  test("can be told to fit after loading", () => {
    expect(load().canFromBytes(decodeBytes(fixture.bytes))).toBe(true);
  });

  test("predicts the same numbers", () => {
    expectClose(load().predict(decode(fixture.X)), decode(fixture.predicted));
  });

  if (fixture.dY) {
    test("gives the same output and gradients in training", () => {
      const model = load();
      const [Y, backprop] = model.beginUpdate(decode(fixture.X));
      expectClose(Y, decode(fixture.Y as Encoded), 1e-5, "Y");
      const dX = backprop(decode(fixture.dY as Encoded));
      if (fixture.dX) expectClose(dX, decode(fixture.dX), 1e-5, "dX");
      [...model.walk()].forEach((node, i) => {
        const expected = (fixture.gradients as Record<string, Encoded>[])[i];
        expect(node.gradNames.sort()).toEqual(Object.keys(expected).sort());
        for (const [name, gradient] of Object.entries(expected)) {
          expectClose(node.getGrad(name), decode(gradient), 1e-5, `${node.name}.${name}`);
        }
      });
    });
  }
});
