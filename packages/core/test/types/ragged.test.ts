import { join } from "node:path";
import { ArgumentError, DTypeError, JsOps, NdArray, Ragged, ShapeError } from "@thinc/core";

const ops = new JsOps();
const counting = (rows: number, width: number) =>
  ops.asarray2f(Array.from({ length: rows }, (_, i) => Array.from({ length: width }, (_, j) => i * width + j)));
const lengths = (...values: number[]) => ops.asarray1i(values);

test("a Ragged shares the storage of its data and its lengths", () => {
  const data = counting(3, 2);
  const own = lengths(1, 2);
  const ragged = new Ragged(data, own);
  data.set(9, 2, 1);
  expect([ragged.data.data === data.data, ragged.lengths === own, ragged.length]).toEqual([true, true, 2]);
  expect(ragged.sequence(1).toNested()).toEqual([
    [2, 3],
    [4, 9],
  ]);
  ragged.sequence(0).fill(7);
  expect(data.row(0).toNested()).toEqual([7, 7]);
});

test("data of other ranks is kept as rows, and comes back in its own shape", () => {
  const cube = new Ragged(ops.alloc3f(3, 2, 4), lengths(2, 1));
  expect([cube.data.shape, cube.dataXd.shape, cube.dataShape, cube.rowShape]).toEqual([
    [3, 8],
    [3, 2, 4],
    [-1, 2, 4],
    [2, 4],
  ]);
  const line = new Ragged(ops.asarray1f([1, 2, 3]), lengths(1, 2));
  expect([line.data.shape, line.dataXd.shape, line.dataShape]).toEqual([[3, 1], [3], [-1]]);
  expect([line.sequence(1).toNested(), line.at(1).dataXd.toNested()]).toEqual([
    [2, 3],
    [2, 3],
  ]);
  expect(cube.at(0).dataXd.shape).toEqual([2, 2, 4]);
});

test("a strided array is taken in its own order", () => {
  const ragged = new Ragged(counting(2, 3).T as never, lengths(1, 2));
  expect(ragged.sequence(1).toNested()).toEqual([
    [1, 4],
    [2, 5],
  ]);
});

test.each([
  ["no rows and no sequences", [] as number[]],
  ["no rows, but sequences", [0, 0]],
])("%s keep their width", (_what, counts) => {
  const ragged = new Ragged(ops.alloc2f(0, 7), lengths(...counts));
  expect([ragged.data.shape, ragged.dataXd.shape, ragged.at({}).data.shape, ragged.length]).toEqual([
    [0, 7],
    [0, 7],
    [0, 7],
    counts.length,
  ]);
  expect(ragged.starts()).toEqual([0, ...counts]);
  expect(ragged.at([]).dataXd.shape).toEqual([0, 7]);
  expect(new Ragged(ops.alloc3f(0, 2, 3), lengths(...counts)).dataXd.shape).toEqual([0, 2, 3]);
  if (counts.length > 0) expect(ragged.sequence(-1).shape).toEqual([0, 7]);
});

describe("indexing", () => {
  const ragged = new Ragged(counting(6, 2), lengths(1, 0, 3, 2));
  const rows = (part: Ragged) => part.data.toNested() as number[][];

  test.each([
    [{}, [1, 0, 3, 2]],
    [{ end: 2 }, [1, 0]],
    [{ start: 2 }, [3, 2]],
    [{ start: -1 }, [2]],
    [{ end: -1 }, [1, 0, 3]],
    [{ start: 1, end: 3 }, [0, 3]],
    [{ start: 3, end: 1 }, []],
    [{ start: 9 }, []],
    [{ start: -9, end: 9 }, [1, 0, 3, 2]],
  ])("takes the range %j, which shares storage", (range, expected) => {
    const part = ragged.at(range);
    expect(part.lengths.toNested()).toEqual(expected);
    expect(part.data.shape).toEqual([expected.reduce((sum, n) => sum + n, 0), 2]);
    expect(part.data.data.buffer).toBe(ragged.data.data.buffer);
  });

  test("takes one sequence or several, in the order asked for, as copies", () => {
    expect([rows(ragged.at(-1)), ragged.at(-1).lengths.toNested()]).toEqual([
      [
        [8, 9],
        [10, 11],
      ],
      [2],
    ]);
    const chosen = ragged.at([3, 0, 1, 3]);
    expect(chosen.lengths.toNested()).toEqual([2, 1, 0, 2]);
    expect(rows(chosen)).toEqual([
      [8, 9],
      [10, 11],
      [0, 1],
      [8, 9],
      [10, 11],
    ]);
    chosen.data.fill(-1);
    expect(rows(ragged)[0]).toEqual([0, 1]);
  });

  test.each([[4], [-5], [0.5], [Number.NaN], ["0"], [null], [undefined], [[0, 4]], [{ start: 0.5 }], [{ end: "1" }]])(
    "refuses %j",
    (index) => {
      expect(() => ragged.at(index as never)).toThrow(ArgumentError);
      if (typeof index !== "object") expect(() => ragged.sequence(index as never)).toThrow(ArgumentError);
    },
  );
});

test.each([
  ["lengths that do not sum to the rows", () => new Ragged(counting(3, 2), lengths(1, 1)), ShapeError],
  ["a negative length", () => new Ragged(counting(3, 2), lengths(4, -1)), ShapeError],
  ["lengths of two axes", () => new Ragged(counting(3, 2), ops.asarray2i([[3]]) as never), ShapeError],
  ["a scalar", () => new Ragged(ops.asarray(3) as never, lengths(1)), ShapeError],
  ["lengths of floats", () => new Ragged(counting(3, 2), ops.asarray1f([3]) as never), DTypeError],
  ["lengths in a list", () => new Ragged(counting(3, 2), [3] as never), ArgumentError],
  ["nested lists for data", () => new Ragged([[1, 2]] as never, lengths(1)), ArgumentError],
  ["nothing", () => new Ragged(undefined as never, undefined as never), ArgumentError],
])("%s are refused", (_what, make, kind) => {
  expect(make).toThrow(kind as never);
  expect(make).toThrow(/^Ragged: /);
});

test("lengths may have 64 bits", () => {
  const ragged = new Ragged(counting(3, 2), new NdArray(new BigInt64Array([1n, 2n]), [2]));
  expect([ragged.starts(), ragged.at([1]).lengths.toNested()]).toEqual([[0, 1, 3], [2]]);
});

test("a Ragged is known across copies of the package", () => {
  let other!: { Ragged: typeof Ragged };
  jest.isolateModules(() => {
    other = require(join(__dirname, "../../src/types"));
  });
  const ragged = new Ragged(counting(1, 1), lengths(1));
  expect([
    other.Ragged === Ragged,
    other.Ragged.isInstance(ragged),
    Ragged.isInstance({ data: 1, lengths: 2 }),
  ]).toEqual([false, true, false]);
});
