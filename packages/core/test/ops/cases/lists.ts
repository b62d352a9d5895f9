import type { DType, FloatsXd, NdArray } from "../../../src/array/index.js";
import { ArgumentError, DTypeError, ShapeError } from "../../../src/errors/index.js";
import type { Padded } from "../../../src/types/index.js";
import { expectClose, type MakeOps, normals, strided } from "../support.js";

/** Lists of sequences to arrays and back: edges and errors; their numbers are in the parity cases. */
export function listCases(makeOps: MakeOps): void {
  test("flatten of nothing is empty, with the axes and dtype asked for", () => {
    const ops = makeOps();
    expect(ops.flatten([]).toString()).toBe("float32[0, 0]");
    expect(ops.flatten([], { ndimIfEmpty: 3, dtype: "int32" }).toString()).toBe("int32[0, 0, 0]");
    expect(ops.flatten([ops.alloc2f(0, 4), ops.alloc2f(0, 4)]).toString()).toBe("float32[0, 4]");
    expect(ops.flatten([ops.alloc2i(0, 4)]).toString()).toBe("int32[0, 4]");
  });

  test("flatten joins views and one-axis arrays, and converts", () => {
    const ops = makeOps();
    expect(
      ops.flatten([strided(ops.asarray1i([1, 2])), ops.alloc1i(0), ops.asarray1i([3])], { pad: 1 }).toNested(),
    ).toEqual([0, 1, 2, 0, 3, 0]);
    expect(ops.flatten([ops.asarray1i([1]) as NdArray<DType, 1>], { dtype: "float64" }).toString()).toBe("float64[1]");
  });

  test("flatten refuses arrays that do not fit together", () => {
    const ops = makeOps();
    expect(() => ops.flatten([ops.alloc2f(1, 2), ops.alloc2f(1, 3)])).toThrow(ShapeError);
    expect(() => ops.flatten([ops.alloc2f(1, 2) as NdArray<DType, 2>, ops.alloc2i(1, 2)])).toThrow(DTypeError);
    expect(() => ops.flatten(ops.alloc2f(1, 2) as unknown as FloatsXd[])).toThrow(ArgumentError);
    expect(() => ops.flatten([[1] as unknown as FloatsXd])).toThrow(ArgumentError);
    expect(() => ops.flatten([ops.alloc2f(1, 2)], { pad: -1 })).toThrow(ArgumentError);
  });

  test("unflatten gives views, drops surplus rows, and refuses too few", () => {
    const ops = makeOps();
    const X = ops.asarray2f([[1], [2], [3], [4]]);
    const [a, b, c] = ops.unflatten(X, [2, 0, 1]);
    expect([a.toNested(), b.shape, c.toNested()]).toEqual([[[1], [2]], [0, 1], [[3]]]);
    a.set(9, 0, 0);
    expect(X.get(0, 0)).toBe(9);
    expect(() => ops.unflatten(X, [2, 3])).toThrow(ShapeError);
    expect(() => ops.unflatten(X, [2, 1], { pad: 1 })).toThrow(ShapeError);
    expect(() => ops.unflatten(X, [-1])).toThrow(ShapeError);
    expect(ops.unflatten(X, [])).toEqual([]);
  });

  test("pad names what keeps sequences from being stacked", () => {
    const ops = makeOps();
    const X: FloatsXd = ops.alloc2f(2, 3);
    expect(() => ops.pad([])).toThrow(ArgumentError);
    for (const roundTo of [0, -1, 1.5]) expect(() => ops.pad([X], { roundTo })).toThrow(ArgumentError);
    expect(() => ops.pad([X, ops.alloc1f(2)])).toThrow(/2 and 1 axes/);
    expect(() => ops.pad([X, ops.alloc2f(2, 3, { dtype: "float64" })])).toThrow(DTypeError);
    expect(() => ops.pad([X, ops.alloc2f(2, 4)])).toThrow(ShapeError);
    expect(ops.pad([ops.alloc2f(0, 3)]).shape).toEqual([1, 0, 3]);
    expect(ops.pad([strided(ops.asarray1i([1, 2])), ops.asarray1i([3])]).toNested()).toEqual([
      [1, 2],
      [3, 0],
    ]);
  });

  test("unpad gives views and refuses lengths that do not fit", () => {
    const ops = makeOps();
    const X = ops.asarrayF([
      [1, 2],
      [3, 4],
    ]);
    expect(ops.unpad(X, ops.asarray1i([1, 2])).map((row) => row.toNested())).toEqual([[1], [3, 4]]);
    expect(() => ops.unpad(X, [3, 1])).toThrow(ShapeError);
    expect(() => ops.unpad(X, [1])).toThrow(ShapeError);
    expect(() => ops.unpad(ops.allocF([2]), [1, 1])).toThrow(ShapeError);
  });

  test("padded2list undoes list2padded, with empty sequences and with none", () => {
    const ops = makeOps();
    for (const lengths of [[], [3], [0, 0], [2, 4, 0, 4, 1]]) {
      const sequences = lengths.map((length, i) => normals<"float32", 2>(i, [length, 2], "float32"));
      const padded = ops.list2padded(sequences.map(strided));
      const list = ops.padded2list(padded);
      expect(list).toHaveLength(lengths.length);
      list.forEach((sequence, i) => {
        expectClose(sequence, sequences[i], { rtol: 0, atol: 0 });
      });
    }
    expect(ops.list2padded([]).data.shape).toEqual([0, 0, 0]);
  });

  test("padded2list gives the sequences of a part of a batch without holes, in their order", () => {
    const ops = makeOps();
    const sequences = [3, 1, 2].map((length) => ops.alloc2f(length, 2).fill(length));
    const part = ops.list2padded(sequences).columns([0, 2]);
    expect(ops.padded2list(part).map((sequence) => sequence.toNested())).toEqual([
      [
        [3, 3],
        [3, 3],
        [3, 3],
      ],
      [[1, 1]],
    ]);
  });

  test("flatten keeps the rows of arrays that have no columns", () => {
    const ops = makeOps();
    expect([...ops.flatten([ops.alloc2f(2, 0), ops.alloc2f(3, 0)]).shape]).toEqual([5, 0]);
  });

  test("list2padded refuses sequences that do not fit together, and padded2list anything but a Padded", () => {
    const ops = makeOps();
    expect(() => ops.list2padded([ops.alloc2f(1, 2), ops.alloc2f(1, 3)])).toThrow(ShapeError);
    expect(() => ops.list2padded([ops.alloc3f(1, 2, 3) as FloatsXd as NdArray<"float32", 2>])).toThrow(ShapeError);
    expect(() => ops.list2padded([ops.alloc2f(1, 2) as NdArray<DType, 2>, ops.alloc2i(1, 2)])).toThrow(DTypeError);
    expect(() => ops.padded2list([] as unknown as Padded)).toThrow(ArgumentError);
  });
}
