import type { DType, FloatsXd, IntsXd, NdArray } from "../../../src/array/index.js";
import { ArgumentError, DTypeError, ShapeError } from "../../../src/errors/index.js";
import type { Ops } from "../../../src/ops/index.js";
import { call, expectClose, type MakeOps, normals, strided } from "../support.js";

const REDUCTIONS = ["reduceSum", "reduceMean", "reduceMax", "reduceFirst", "reduceLast"];

/** Sequences laid one after another, tables and hashes: edges and errors; their numbers are in the parity cases. */
export function sequenceCases(makeOps: MakeOps): void {
  const first = (result: unknown) => (Array.isArray(result) ? result[0] : result) as FloatsXd;

  test.each(REDUCTIONS)(
    "%s refuses lengths that do not sum to the rows, too short ones as well as too long ones",
    (name) => {
      const ops = makeOps();
      const X = normals(1, [5, 2], "float32");
      // Thinc's CPU kernels ignore surplus rows.
      expect(() => call(ops, name, X, [2, 2])).toThrow(ShapeError);
      expect(() => call(ops, name, X, [2, 2])).toThrow(/sum to 4, the data has 5 rows/);
      expect(() => call(ops, name, X, [2, 4])).toThrow(ShapeError);
      expect(() => call(ops, name, X, [6, -1])).toThrow(/negative/);
      expect(() => call(ops, name, X, [2.5, 2.5])).toThrow(ArgumentError);
      expect(() => call(ops, name, X, ops.asarray1f([5]))).toThrow(DTypeError);
      expect(() => call(ops, name, X, ops.asarray2i([[5]]))).toThrow(ShapeError);
      expect(() => call(ops, name, ops.alloc1f(5), [5])).toThrow(ShapeError);
      expect(() => call(ops, name, ops.alloc2i(5, 2), [5])).toThrow(DTypeError);
    },
  );

  test.each(REDUCTIONS)("%s takes lengths of every integer dtype, plain numbers and views", (name) => {
    const ops = makeOps();
    const X = normals<"float32", 2>(1, [6, 2], "float32");
    const expected = first(call(ops, name, X, [2, 4]));
    for (const dtype of ["int32", "int64", "uint32", "uint64"] as const) {
      expectClose(first(call(ops, name, strided(X), strided(ops.asarray1i([2, 4], { dtype })))), expected);
    }
  });

  test.each(REDUCTIONS)("%s of no sequences and of no columns is empty", (name) => {
    const ops = makeOps();
    expect(first(call(ops, name, ops.alloc2f(0, 3), [])).shape).toEqual([0, 3]);
    expect(first(call(ops, name, ops.alloc2f(3, 0), [1, 2])).shape).toEqual([2, 0]);
  });

  test("reduceSum and reduceMean give zeros for empty sequences, also when there are no rows at all", () => {
    const ops = makeOps();
    for (const name of ["reduceSum", "reduceMean"]) {
      // Thinc raises IndexError on the CPU.
      expect(first(call(ops, name, ops.alloc2f(0, 2), [0, 0])).toNested()).toEqual([
        [0, 0],
        [0, 0],
      ]);
      expect(first(call(ops, name, ops.asarray2f([[3, 4]]), [0, 1, 0])).toNested()).toEqual([
        [0, 0],
        [3, 4],
        [0, 0],
      ]);
    }
  });

  test.each(["reduceMax", "reduceFirst", "reduceLast"])("%s refuses an empty sequence", (name) => {
    const ops = makeOps();
    expect(() => call(ops, name, ops.alloc2f(2, 2), [2, 0])).toThrow(/sequence 1 is empty/);
    expect(() => call(ops, name, ops.alloc2f(0, 2), [0])).toThrow(ShapeError);
  });

  test("reduceMax takes the first among equals and the one row there is", () => {
    const ops = makeOps();
    const [maxes, which] = ops.reduceMax(
      ops.asarray2f([
        [1, 5],
        [1, 7],
        [0, 7],
        [-9, -9],
      ]),
      [3, 1],
    );
    expect(maxes.toNested()).toEqual([
      [1, 7],
      [-9, -9],
    ]);
    expect(which.toNested()).toEqual([
      [0, 1],
      [0, 0],
    ]);
  });

  test.each(["backpropReduceSum", "backpropReduceMean"])(
    "%s checks the gradient and gives nothing for empty sequences",
    (name) => {
      const ops = makeOps();
      const d = normals(1, [2, 3], "float64");
      expect(() => call(ops, name, d, [1, 1, 1])).toThrow(ShapeError);
      expect(() => call(ops, name, d, [-1, 2])).toThrow(ShapeError);
      expect((call(ops, name, d, [0, 0]) as NdArray).shape).toEqual([0, 3]);
      expect((call(ops, name, ops.alloc2f(0, 3), []) as NdArray).shape).toEqual([0, 3]);
      expectClose((call(ops, name, d, [0, 1]) as NdArray).row(0), d.row(1));
    },
  );

  test("backpropReduceMax refuses rows outside of their sequence", () => {
    const ops = makeOps();
    const d = ops.alloc2f(2, 1);
    expect(() => ops.backpropReduceMax(d, ops.asarray2i([[0], [2]]), [1, 2])).toThrow(ArgumentError);
    expect(() => ops.backpropReduceMax(d, ops.asarray2i([[-1], [0]]), [1, 2])).toThrow(ArgumentError);
    expect(() => ops.backpropReduceMax(d, ops.asarray2i([[0]]), [1, 2])).toThrow(ShapeError);
    expect(() => ops.backpropReduceMax(d, ops.asarray2i([[0], [0]]), [1, 0])).toThrow(ShapeError);
  });

  test("the gradients of reduceFirst and reduceLast check their positions", () => {
    const ops = makeOps();
    const d = ops.alloc2f(2, 3);
    expect(ops.backpropReduceFirst(ops.alloc2f(0, 3), ops.alloc1i(0)).shape).toEqual([0, 3]);
    expect(() => ops.backpropReduceFirst(ops.alloc2f(0, 3), ops.alloc1i(1))).toThrow(ShapeError);
    expect(() => ops.backpropReduceFirst(d, ops.asarray1i([0, 2]))).toThrow(ShapeError);
    expect(() => ops.backpropReduceFirst(d, ops.asarray1i([0, 2, 1]))).toThrow(ArgumentError);
    expect(ops.backpropReduceLast(ops.alloc2f(0, 3), ops.alloc1i(0)).shape).toEqual([0, 3]);
    expect(() => ops.backpropReduceLast(d, ops.asarray1i([0]))).toThrow(ShapeError);
    expect(() => ops.backpropReduceLast(d, ops.asarray1i([1, -1]))).toThrow(ArgumentError);
    const [, startsEnds] = ops.reduceFirst(ops.alloc2f(0, 3), []);
    expect(startsEnds.shape).toEqual([0]);
  });

  test("seq2col puts zeros beyond the ends of a sequence", () => {
    const ops = makeOps();
    const X = ops.asarray2f([[1], [2], [3]]);
    expect(ops.seq2col(X, 1).toNested()).toEqual([
      [0, 1, 2],
      [1, 2, 3],
      [2, 3, 0],
    ]);
    expect(ops.seq2col(X, 1, { lengths: [1, 2] }).toNested()).toEqual([
      [0, 1, 0],
      [0, 2, 3],
      [2, 3, 0],
    ]);
    expect(ops.seq2col(X, 5).shape).toEqual([3, 11]);
    expect(ops.seq2col(ops.alloc2f(0, 4), 1).shape).toEqual([0, 12]);
    expect(ops.backpropSeq2col(ops.alloc2f(0, 12), 1).shape).toEqual([0, 4]);
    expect(() => ops.seq2col(X, -1)).toThrow(ArgumentError);
    expect(() => ops.seq2col(X, 0.5)).toThrow(ArgumentError);
    expect(() => ops.seq2col(X, 1, { lengths: [1, 1] })).toThrow(ShapeError);
    expect(() => ops.backpropSeq2col(ops.alloc2f(3, 4), 1)).toThrow(/no multiple of the 3 rows/);
  });

  test("gatherAdd refuses every index outside of the table, where Thinc reads other memory", () => {
    const ops = makeOps();
    const table = normals<"float32", 2>(1, [3, 2], "float32");
    for (const bad of [3, 4, -1, 2 ** 31 - 1]) {
      expect(() => ops.gatherAdd(table, ops.asarray2i([[0, bad]]))).toThrow(ArgumentError);
    }
    expect(() => ops.gatherAdd(ops.alloc2f(0, 2), ops.asarray2i([[0]]))).toThrow(ArgumentError);
    expect(() => ops.gatherAdd(table, ops.alloc1i(2) as IntsXd as NdArray<"int32", 2>)).toThrow(ShapeError);
    expect(() => ops.gatherAdd(table, ops.alloc2f(1, 1) as NdArray<DType> as NdArray<"int32", 2>)).toThrow(DTypeError);
  });

  test("gatherAdd takes empty tables and indices, where Thinc raises IndexError", () => {
    const ops = makeOps();
    expect(ops.gatherAdd(ops.alloc2f(0, 2), ops.alloc2i(0, 4)).shape).toEqual([0, 2]);
    expect(ops.gatherAdd(ops.alloc2f(3, 2), ops.alloc2i(2, 0)).toNested()).toEqual([
      [0, 0],
      [0, 0],
    ]);
    const table = normals<"float64", 2>(1, [3, 2], "float64");
    const expected = ops.gatherAdd(table, ops.asarray2i([[2, 0]]));
    for (const dtype of ["int64", "uint32", "uint64"] as const) {
      expectClose(ops.gatherAdd(strided(table), strided(ops.asarray2i([[2, 0]], { dtype }))), expected);
    }
  });

  test("scatterAdd adds in place, counts repeated indices, and changes nothing when an index is bad", () => {
    const ops = makeOps();
    for (const make of [(X: FloatsXd) => X, (X: FloatsXd) => strided(X)]) {
      const table = make(
        ops.asarray2f([
          [1, 1],
          [2, 2],
          [3, 3],
        ]),
      );
      const values = ops.asarrayF([
        [10, 20],
        [1, 2],
      ]);
      expect(ops.scatterAdd(table, ops.asarray1i([2, 2]), values)).toBe(table);
      expect(table.toNested()).toEqual([
        [1, 1],
        [2, 2],
        [14, 25],
      ]);
      expect(() => ops.scatterAdd(table, ops.asarray1i([0, 3]), values)).toThrow(ArgumentError);
      expect(() => ops.scatterAdd(table, ops.asarray1i([0, -1]), values)).toThrow(ArgumentError);
      expect(() => ops.scatterAdd(table, ops.asarray1i([0]), values)).toThrow(ShapeError);
      expect(() => ops.scatterAdd(table, ops.asarray1i([0, 1]), ops.allocF([2, 2], { dtype: "float64" }))).toThrow(
        DTypeError,
      );
      expect(table.toNested()).toEqual([
        [1, 1],
        [2, 2],
        [14, 25],
      ]);
    }
    const vector: FloatsXd = ops.alloc1f(3);
    ops.scatterAdd(vector, ops.asarray1i([1, 1, 0]), ops.asarrayF([1, 2, 4]));
    expect(vector.toNested()).toEqual([4, 3, 0]);
    expect(ops.scatterAdd(ops.allocF([0, 2]), ops.alloc1i(0), ops.allocF([0, 2])).shape).toEqual([0, 2]);
  });

  test("softmaxSequences and maxout take empty arrays and check their arguments", () => {
    const ops = makeOps();
    expect(ops.softmaxSequences(ops.alloc2f(0, 2), [0, 0]).shape).toEqual([0, 2]);
    expect(() => ops.softmaxSequences(ops.alloc2f(3, 2), [2])).toThrow(ShapeError);
    expect(() => ops.backpropSoftmaxSequences(ops.alloc2f(3, 2), ops.alloc2f(2, 3), [3])).toThrow(ShapeError);
    const [best, which] = ops.maxout(ops.alloc3f(0, 2, 3));
    expect([best.shape, which.shape]).toEqual([
      [0, 2],
      [0, 2],
    ]);
    // Thinc raises IndexError for an empty gradient on the CPU.
    expect(ops.backpropMaxout(ops.alloc2f(0, 2), ops.alloc2i(0, 2), 3).shape).toEqual([0, 2, 3]);
    expect(() => ops.maxout(ops.alloc3f(1, 1, 0))).toThrow(ShapeError);
    expect(() => ops.maxout(ops.alloc2f(1, 2) as FloatsXd as NdArray<"float32", 3>)).toThrow(ShapeError);
    expect(() => ops.backpropMaxout(ops.alloc2f(1, 1), ops.asarray2i([[3]]), 3)).toThrow(ArgumentError);
    expect(() => ops.backpropMaxout(ops.alloc2f(1, 1), ops.asarray2i([[-1]]), 3)).toThrow(ArgumentError);
    expect(() => ops.backpropMaxout(ops.alloc2f(1, 1), ops.asarray2i([[0, 0]]), 3)).toThrow(ShapeError);
  });

  test("softmax works in place when asked to, where Thinc ignores the flag", () => {
    const ops = makeOps();
    for (const X of [
      normals<"float32", 2>(1, [2, 3], "float32"),
      strided(normals<"float32", 2>(1, [2, 3], "float32")),
    ]) {
      const expected = ops.softmax(X);
      expect(expected).not.toBe(X);
      expect(ops.softmax(X, { inplace: true })).toBe(X);
      expectClose(X, expected, { rtol: 0, atol: 0 });
      expectClose(ops.sum(expected, { axis: -1 }), ops.alloc1f(2).fill(1));
      const sequences = ops.softmaxSequences(X, [1, 1]);
      expect(ops.softmaxSequences(X, [1, 1], { inplace: true })).toBe(X);
      expectClose(X, sequences, { rtol: 0, atol: 0 });
    }
  });

  test("softmax stays finite for large scores and refuses axes and temperatures that make no sense", () => {
    const ops = makeOps();
    expect(ops.softmax(ops.asarray1f([1e30, -1e30])).toNested()).toEqual([1, 0]);
    expect(ops.softmax(ops.alloc2f(0, 3)).shape).toEqual([0, 3]);
    expect(ops.softmax(ops.alloc2f(3, 0)).shape).toEqual([3, 0]);
    const X = ops.alloc2f(2, 3);
    for (const axis of [2, -3, 0.5]) expect(() => ops.softmax(X, { axis })).toThrow(ShapeError);
    for (const temperature of [0, -1, Number.NaN]) {
      expect(() => ops.softmax(X, { temperature })).toThrow(ArgumentError);
      expect(() => ops.backpropSoftmax(X, X, { temperature })).toThrow(ArgumentError);
    }
    expect(() => ops.softmax(ops.allocF([]))).toThrow(ShapeError);
    expect(() => ops.softmax([[1]] as unknown as FloatsXd)).toThrow(ArgumentError);
    expect(() => ops.backpropSoftmax([[1]] as unknown as FloatsXd, X)).toThrow(ArgumentError);
    expect(() => ops.backpropSoftmax(X, ops.alloc2f(3, 2))).toThrow(ShapeError);
  });

  test("hash takes ids of every integer dtype and refuses seeds beyond 32 bits", () => {
    const ops = makeOps();
    const expected = ops.hash(ops.asarray1i([1n, 5n], { dtype: "uint64" }), 3).toNested();
    for (const dtype of ["int32", "int64", "uint32"] as const) {
      expect(ops.hash(strided(ops.asarray1i([1, 5], { dtype })), 3).toNested()).toEqual(expected);
    }
    // A negative id is hashed as the 64 bits it stands for.
    const wrapped = ops.hash(ops.asarray1i([2n ** 64n - 1n], { dtype: "uint64" }), 3).toNested();
    expect(ops.hash(ops.asarray1i([-1]), 3).toNested()).toEqual(wrapped);
    expect(ops.hash(ops.alloc1i(0), 0).shape).toEqual([0, 4]);
    for (const seed of [-1, 2 ** 32, 0.5]) expect(() => ops.hash(ops.alloc1i(1), seed)).toThrow(ArgumentError);
    expect(() => ops.hash(ops.alloc1f(1) as NdArray<DType> as NdArray<"int32", 1>, 0)).toThrow(DTypeError);
    expect(() => ops.hash(ops.alloc2i(1, 1) as IntsXd as NdArray<"int32", 1>, 0)).toThrow(ShapeError);
  });

  test("ngrams of no keys are none, where Thinc raises IndexError", () => {
    const ops = makeOps();
    const none = ops.ngrams(2, ops.alloc1i(0, { dtype: "uint64" }));
    expect([none.dtype, none.shape]).toEqual(["uint64", [0]]);
    expect(ops.ngrams(-1, ops.alloc1i(3)).shape).toEqual([0]);
    expect(() => ops.ngrams(1.5, ops.alloc1i(3))).toThrow(ArgumentError);
  });

  test("positionEncode writes into out and refuses bad sizes", () => {
    const ops: Ops = makeOps();
    const out = strided(ops.alloc2f(3, 4));
    expect(ops.positionEncode(3, 4, { out })).toBe(out);
    expectClose(out, ops.positionEncode(3, 4));
    expect(ops.positionEncode(0, 4).shape).toEqual([0, 4]);
    expect(ops.positionEncode(2, 0).shape).toEqual([2, 0]);
    expect(() => ops.positionEncode(-1, 4)).toThrow(ArgumentError);
    expect(() => ops.positionEncode(2, 4, { period: 0 })).toThrow(ArgumentError);
    expect(() => ops.positionEncode(2, 4, { out })).toThrow(ShapeError);
  });

  test("insertInto keeps the dtype and refuses what does not fit", () => {
    const ops = makeOps();
    const X = ops.asarrayI([7, 8]);
    expect(ops.insertInto([2, 3], [X]).toNested()).toEqual([
      [7, 8, 0],
      [0, 0, 0],
    ]);
    expect(ops.insertInto([2, 3], []).toNested()).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(() => ops.insertInto([0, 3], [X])).toThrow(ShapeError);
    expect(() => ops.insertInto([2, 1], [X])).toThrow(ShapeError);
    expect(() => ops.insertInto([2, 3], [X as NdArray<DType>, ops.alloc1f(2)])).toThrow(DTypeError);
    expect(() => ops.insertInto([2, 3, 4], [X])).toThrow(ShapeError);
  });
}
