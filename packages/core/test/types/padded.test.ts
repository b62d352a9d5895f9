import { ArgumentError, DTypeError, JsOps, NdArray, Padded, ShapeError } from "@thinc/core";

const ops = new JsOps();
const ints = (...values: number[]) => ops.asarray1i(values);
const sequence = (length: number, first: number) =>
  ops.asarray2f(Array.from({ length }, (_, i) => [first + i, -(first + i)]));
// Sorted by length: the sequences at 1 (3 rows), 2 (2 rows) and 0 (1 row).
const padded = () => ops.list2padded([sequence(1, 10), sequence(3, 20), sequence(2, 30)]);
const parts = (value: Padded) => ({
  shape: value.data.shape,
  sizeAtT: value.sizeAtT.toNested(),
  lengths: value.lengths.toNested(),
  indices: value.indices.toNested(),
});

test("a Padded holds the longest sequence first, and knows where each was", () => {
  expect(parts(padded())).toEqual({ shape: [3, 3, 2], sizeAtT: [3, 2, 1], lengths: [3, 2, 1], indices: [1, 2, 0] });
  expect(padded().length).toBe(3);
});

test("a range takes sequences, not time steps, and counts the sizes anew", () => {
  expect(parts(padded().slice(1))).toEqual({ shape: [3, 2, 2], sizeAtT: [2, 1, 0], lengths: [2, 1], indices: [2, 0] });
  expect(parts(padded().slice(0, 1))).toEqual({ shape: [3, 1, 2], sizeAtT: [1, 1, 1], lengths: [3], indices: [1] });
  expect(parts(padded().slice(-1))).toEqual({ shape: [3, 1, 2], sizeAtT: [1, 0, 0], lengths: [1], indices: [0] });
  expect(parts(padded().slice())).toEqual(parts(padded()));
  expect(parts(padded().slice(2, 1))).toEqual({ shape: [3, 0, 2], sizeAtT: [0, 0, 0], lengths: [], indices: [] });
  expect(parts(padded().slice(-9, 9)).lengths).toEqual([3, 2, 1]);
});

test("a list of numbers takes sequences, and puts the longest first again", () => {
  const chosen = padded().columns([2, 0]);
  expect(parts(chosen)).toEqual({ shape: [3, 2, 2], sizeAtT: [2, 1, 1], lengths: [3, 1], indices: [1, 0] });
  expect(chosen.data.transpose(1, 0, 2).row(0).toNested()).toEqual([
    [20, -20],
    [21, -21],
    [22, -22],
  ]);
  expect(chosen.data.row(0).toNested()).toEqual([
    [20, -20],
    [10, -10],
  ]);
  expect(parts(padded().columns([-1])).indices).toEqual([0]);
  expect(padded().columns([]).length).toBe(0);
});

test("what is taken is a copy", () => {
  const original = padded();
  original.slice(0, 2).data.fill(0);
  const copy = original.copy();
  copy.data.fill(0);
  copy.lengths.fill(0);
  expect(parts(original)).toEqual(parts(padded()));
  expect(original.data.toNested()).toEqual(padded().data.toNested());
});

test("without sequences it keeps its width", () => {
  const empty = new Padded(ops.alloc3f(0, 0, 5), ints(), ints(), ints());
  expect([empty.length, empty.data.shape, empty.slice().data.shape, empty.copy().data.shape]).toEqual([
    0,
    [0, 0, 5],
    [0, 0, 5],
    [0, 0, 5],
  ]);
});

const data = ops.alloc3f(2, 2, 4);
test.each([
  ["data of two axes", () => new Padded(ops.alloc2f(2, 2) as never, ints(2, 2), ints(2, 2), ints(0, 1)), ShapeError],
  ["too few sizes", () => new Padded(data, ints(2), ints(2, 2), ints(0, 1)), ShapeError],
  ["too many lengths", () => new Padded(data, ints(2, 2), ints(2, 2, 1), ints(0, 1)), ShapeError],
  ["too few indices", () => new Padded(data, ints(2, 2), ints(2, 2), ints(0)), ShapeError],
  ["a length past the data", () => new Padded(data, ints(2, 2), ints(3, 2), ints(0, 1)), ShapeError],
  ["a negative length", () => new Padded(data, ints(2, 2), ints(2, -1), ints(0, 1)), ShapeError],
  ["lengths of two axes", () => new Padded(data, ints(2, 2), ops.alloc2i(1, 2) as never, ints(0, 1)), ShapeError],
  ["lengths of floats", () => new Padded(data, ints(2, 2), ops.alloc1f(2) as never, ints(0, 1)), DTypeError],
  ["lengths in a list", () => new Padded(data, ints(2, 2), [2, 2] as never, ints(0, 1)), ArgumentError],
  [
    "nothing",
    () => new Padded(undefined as never, undefined as never, undefined as never, undefined as never),
    ArgumentError,
  ],
  ["a column that is not there", () => padded().columns([3]), ArgumentError],
  ["a column in a fraction", () => padded().columns([0.5]), ArgumentError],
  ["a range in a fraction", () => padded().slice(0.5), ArgumentError],
  ["a range of text", () => padded().slice("1" as never), ArgumentError],
])("%s are refused", (_what, make, kind) => {
  expect(make).toThrow(kind as never);
  expect(make).toThrow(/^Padded: /);
});

test("lengths may have 64 bits", () => {
  const wide = new NdArray<"int64", 1>(new BigInt64Array([2n, 1n]), [2]);
  expect(parts(new Padded(data, ints(2, 1), wide, ints(0, 1)).slice(1)).lengths).toEqual([1]);
});

test("a Padded is told from its look-alikes", () => {
  expect([Padded.isInstance(padded()), Padded.isInstance({ ...padded() }), Padded.isInstance(null)]).toEqual([
    true,
    false,
    false,
  ]);
});
