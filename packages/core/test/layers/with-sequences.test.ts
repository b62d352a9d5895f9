import {
  ArgumentError,
  chain,
  DTypeError,
  JsOps,
  Linear,
  list2padded,
  Model,
  NdArray,
  noop,
  type Padded,
  padded2list,
  Ragged,
  ShapeError,
  withArray,
  withList,
  withPadded,
  withRagged,
} from "@thinc/core";
import { expectClose } from "../support/compare";

const ops = new JsOps();
const matrix = (rows: number, width: number, start = 0) => {
  const values = Array.from({ length: rows * width }, (_, k) => start + 10 * Math.floor(k / width) + (k % width));
  return new NdArray<"float32", 2>(Float32Array.from(values), [rows, width]);
};

/** Gives each sequence without its last column; the way back puts a column of zeros there. */
function trimmed(): Model<any, any> {
  const resized = (list: readonly NdArray[], change: number) =>
    list.map((item) => {
      const width = item.shape[1] + change;
      const result = ops.alloc([item.length, width]);
      const kept = Math.min(width, item.shape[1]);
      for (let i = 0; i < item.length; i++) for (let j = 0; j < kept; j++) result.set(Number(item.get(i, j)), i, j);
      return result;
    });
  return new Model<any, any>("trim", (_model, Xs) => [resized(Xs, -1), (dYs) => resized(dYs, 1)]);
}
const trimmedPadded = () => chain(padded2list(), trimmed(), list2padded());

const BATCHES: [string, number[]][] = [
  ["one sequence", [4]],
  ["a long and a short one", [5, 1]],
  ["one without rows among others", [2, 0, 1]],
  ["sequences of one length", [2, 2, 2]],
];

const list = (lengths: number[], width = 3) => lengths.map((rows, i) => matrix(rows, width, 100 * i));
const ragged = (lengths: number[], width = 3) => new Ragged(ops.flatten(list(lengths, width)), ops.asarray1i(lengths));
const padded = (lengths: number[], width = 3) => ops.list2padded(list(lengths, width) as NdArray<"float32", 2>[]);

describe.each(BATCHES)("%s", (_name, lengths) => {
  const forms: [string, any, any][] = [
    ["a list", list(lengths), list(lengths, 2)],
    ["a Ragged", ragged(lengths), ragged(lengths, 2)],
    ["a Padded", padded(lengths), padded(lengths, 2)],
  ];

  test.each(forms)("comes out of each layer in the form it went in: %s", (_form, X, expected) => {
    const joined = withRagged(
      new Model<any, any>("trim", (_model, Xr: Ragged) => {
        const inner = trimmed();
        const split = (data: Ragged) => ops.unflatten(data.data, data.lengths);
        const join = (items: NdArray[]) => new Ragged(ops.flatten(items), Xr.lengths);
        const [Ys, back] = inner.beginUpdate(split(Xr));
        return [join(Ys), (dY: Ragged) => join(back(split(dY)))];
      }),
    );
    for (const model of [withList(trimmed()), withPadded(trimmedPadded()), joined]) {
      model.initialize();
      model.initialize({ X });
      model.initialize({ X, Y: expected });
      const [Y, backprop] = model.beginUpdate(X);
      expectClose(Y, expected);
      expectClose(model.predict(X), expected);
      const dX = backprop(Y);
      expectClose(withList(trimmed()).predict(dX), expected);
    }
  });

  test("goes through noop untouched", () => {
    for (const [, X] of forms) {
      for (const model of [withList(noop()), withPadded(noop()), withRagged(noop())] as Model<any, any>[]) {
        const [Y, backprop] = model.beginUpdate(X);
        expectClose(Y, X);
        expectClose(backprop(Y), X);
      }
    }
  });
});

test("withPadded takes the four parts of a Padded, and an array without padding", () => {
  const X = padded([3, 1]);
  const parts = [X.data, X.sizeAtT, X.lengths, X.indices];
  const [Y, backprop] = withPadded(trimmedPadded()).beginUpdate(parts) as [NdArray[], any];
  expect(Y.map(({ shape }) => shape)).toEqual([[3, 2, 2], [3], [2], [2]]);
  expect(backprop(Y).map(({ shape }: NdArray) => shape)).toEqual([[3, 2, 3], [3], [2], [2]]);
  const array = ops.asarray3f([
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
    [
      [7, 8, 9],
      [10, 11, 12],
    ],
  ]);
  const [Z, goBack] = withPadded(trimmedPadded()).beginUpdate(array);
  expect(Z.toNested()).toEqual([
    [
      [1, 2],
      [4, 5],
    ],
    [
      [7, 8],
      [10, 11],
    ],
  ]);
  expect(goBack(Z).toNested()).toEqual([
    [
      [1, 2, 0],
      [4, 5, 0],
    ],
    [
      [7, 8, 0],
      [10, 11, 0],
    ],
  ]);
});

test("withRagged takes the two parts of a Ragged", () => {
  const X = ragged([2, 1]);
  const [Y, backprop] = withRagged(noop()).beginUpdate([X.data, X.lengths]) as [NdArray[], any];
  expect(Y.map((part) => part.toNested())).toEqual([X.data.toNested(), [2, 1]]);
  expectClose(backprop(Y)[0], X.data);
});

test("four matrices are four sequences, and two are two", () => {
  const four = list([1, 1, 1, 1]);
  expect(withPadded(noop()).predict(four)).toHaveLength(4);
  expectClose(withPadded(noop()).predict(four), four);
  expectClose(withRagged(noop()).predict(list([2, 2])), list([2, 2]));
});

test("a part of a batch keeps its order and its places", () => {
  const part = padded([1, 4, 2, 3]).columns([0, 3]);
  const doubled = withList(withArray(noop())).predict(part) as Padded;
  expectClose(doubled, part);
  const model = padded2list();
  const [Y, backprop] = model.beginUpdate(part);
  expect(Y.map(({ length }) => length)).toEqual([1, 4]);
  expectClose(backprop(Y), part);
});

test("no sequences give none, as wide as the layer's output where that can be told, and the layer is not run", () => {
  const never = new Model<any, any>(
    "never",
    () => {
      throw new Error("the layer was run");
    },
    { dims: { nO: 7, nI: 3 } },
  );
  const model = withPadded(never);
  expect(model.getDim("nO")).toBe(7);
  const [Y, backprop] = model.beginUpdate([]);
  expect([Y, backprop([])]).toEqual([[], []]);
  const none = new Ragged(ops.alloc2f(0, 3), ops.asarray1i([]));
  expect((model.predict(none) as Ragged).data.shape).toEqual([0, 7]);
  expect((model.beginUpdate(none)[1](model.predict(none)) as Ragged).data.shape).toEqual([0, 3]);
  expect((model.predict(ops.alloc3f(4, 0, 3)) as NdArray).shape).toEqual([4, 0, 7]);
  expect(() => model.initialize({ X: [] })).not.toThrow();
  expect(withList(noop()).predict([])).toEqual([]);
  expect(withRagged(noop()).predict([])).toEqual([]);
  expect(chain(list2padded(), padded2list()).predict([])).toEqual([]);
});

test("what is no batch of sequences is refused by name", () => {
  const X = matrix(2, 3);
  for (const junk of [null, undefined, 3, "text", {}, [1, 2], [X, null]]) {
    for (const model of [withList(noop()), withPadded(noop()), withRagged(noop()), list2padded(), padded2list()]) {
      expect(() => model.predict(junk as never)).toThrow(ArgumentError);
    }
  }
  expect(() => withList(noop()).predict(X as never)).toThrow(
    /with_list\(noop\): expected a list of arrays, a Ragged or a Padded, got float32\[2, 3\]/,
  );
  expect(() => withPadded(noop()).predict(X as never)).toThrow(ShapeError);
  expect(() => withPadded(noop()).predict([ops.alloc1f(3)] as never)).toThrow(ShapeError);
  expect(() => withPadded(noop()).predict([X, matrix(2, 4)])).toThrow(ShapeError);
  expect(() => withPadded(noop()).predict([X, X.astype("float64")] as never)).toThrow(DTypeError);
  for (const make of [withList, withPadded, withRagged]) {
    expect(() => make(undefined as never)).toThrow(ArgumentError);
    expect(() => make(padded as never)).toThrow(ArgumentError);
  }
});

test("a gradient of another form or of other lengths is refused", () => {
  const X = list([2, 1]);
  const models: Model<any, any>[] = [
    withList(withArray(Linear(3, 3))),
    withPadded(noop()),
    withRagged(withArray(Linear(3, 3))),
  ];
  for (const model of models) {
    const [, backprop] = model.initialize({ X }).beginUpdate(ragged([2, 1]));
    expect(() => backprop(X)).toThrow(ArgumentError);
    expect(() => backprop(ragged([1, 2]))).toThrow(ShapeError);
    expect(() => backprop(ragged([2, 1], 4))).toThrow(ShapeError);
  }
  const [, backprop] = list2padded().beginUpdate(X as never);
  expect(() => backprop(X as never)).toThrow(ArgumentError);
  expect(() => padded2list().beginUpdate(padded([2, 1]))[1](list([2]) as never)).toThrow(ArgumentError);
});

test("layers without a gradient for their input give none", () => {
  const silent = new Model<any, any>("silent", (_model, X) => [X, () => null]);
  const X = list([2, 1]);
  for (const model of [withList(silent), withPadded(silent), withRagged(silent)]) {
    for (const input of [X, ragged([2, 1]), padded([2, 1])] as any[]) {
      const [Y, backprop] = model.beginUpdate(input);
      expect(backprop(Y)).toBeNull();
    }
  }
});
