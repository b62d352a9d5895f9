import type { DType, FloatDType, FloatsXd, NdArray } from "../../../src/array/index.js";
import { ArgumentError, DTypeError, ShapeError } from "../../../src/errors/index.js";
import { expectClose, type MakeOps, normals, numbers, strided } from "../support.js";

/** The matrix product, arithmetic, reductions over axes, joining and cutting. */
export function mathCases(makeOps: MakeOps): void {
  test("gemm takes transposed and strided views, and every mix of its flags", () => {
    const ops = makeOps();
    for (const dtype of ["float32", "float64"] as const) {
      const X = normals<typeof dtype, 2>(1, [6, 9], dtype);
      const Y = normals<typeof dtype, 2>(2, [9, 7], dtype);
      const expected = ops.gemm(X, Y);
      expect(expected.dtype).toBe(dtype);
      for (const x of [X, strided(X), X.T.copy().T]) {
        for (const y of [Y, strided(Y), Y.T.copy().T]) {
          expectClose(ops.gemm(x, y), expected);
          expectClose(ops.gemm(x.T, y, { trans1: true }), expected);
          expectClose(ops.gemm(x, y.T, { trans2: true }), expected);
          expectClose(ops.gemm(x.T, y.T, { trans1: true, trans2: true }), expected);
        }
      }
    }
  });

  test("gemm of nothing is nothing, and of an empty sum is zero", () => {
    const ops = makeOps();
    expect(ops.gemm(ops.alloc2f(0, 3), ops.alloc2f(3, 2)).shape).toEqual([0, 2]);
    expect(ops.gemm(ops.alloc2f(2, 3), ops.alloc2f(3, 0)).shape).toEqual([2, 0]);
    expect(ops.gemm(ops.alloc2f(2, 0), ops.alloc2f(0, 2)).toNested()).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  test("gemm writes into out, also where out is a view or one of the operands", () => {
    const ops = makeOps();
    const X = normals<"float32", 2>(1, [3, 3], "float32");
    const Y = normals<"float32", 2>(2, [3, 3], "float32");
    const expected = ops.gemm(X, Y);
    const out = ops.alloc2f(3, 3).fill(7);
    expect(ops.gemm(X, Y, { out })).toBe(out);
    expectClose(out, expected);
    const view = strided(ops.alloc2f(3, 3));
    expect(ops.gemm(X, Y, { out: view })).toBe(view);
    expectClose(view, expected);
    ops.gemm(X, Y, { out: X });
    expectClose(X, expected);
  });

  test("gemm refuses shapes and dtypes that do not fit and leaves out as it was", () => {
    const ops = makeOps();
    const X = ops.alloc2f(2, 3);
    const out = ops.alloc2f(2, 2).fill(5);
    expect(() => ops.gemm(X, X, { out })).toThrow(ShapeError);
    expect(() => ops.gemm(X, X)).toThrow(/expected Y \[3, \*\], got \[2, 3\]/);
    expect(() => ops.gemm(X, ops.alloc2f(3, 3), { out })).toThrow(ShapeError);
    expect(() => ops.gemm(X, ops.alloc2f(3, 2, { dtype: "float64" }) as FloatsXd as typeof X, { out })).toThrow(
      DTypeError,
    );
    expect(() => ops.gemm(X, ops.alloc1f(3) as FloatsXd as typeof X)).toThrow(ShapeError);
    expect(() => ops.gemm(ops.alloc1f(2) as FloatsXd as typeof X, X)).toThrow(/expected X \[\*, \*\], got \[2\]/);
    expect(() => ops.gemm(X, ops.alloc2i(3, 2) as NdArray<DType> as typeof X)).toThrow(DTypeError);
    expect(() => ops.gemm(X, [[1]] as unknown as typeof X)).toThrow(ArgumentError);
    expect(numbers(out)).toEqual([5, 5, 5, 5]);
  });

  test("affine is X · Wᵀ + b, and names the operand that does not fit", () => {
    const ops = makeOps();
    const X = ops.asarray2f([[1, 2]]);
    const W = ops.asarray2f([
      [3, 4],
      [5, 6],
      [7, 8],
    ]);
    expect(ops.affine(X, W, ops.asarray1f([1, 10, 100])).toNested()).toEqual([[12, 27, 123]]);
    expect(() => ops.affine(X, ops.alloc2f(3, 5), ops.alloc1f(3))).toThrow(/expected W \[\*, 2\], got \[3, 5\]/);
    expect(() => ops.affine(X, W, ops.alloc1f(2))).toThrow(/expected b \[3\], got \[2\]/);
    expect(() => ops.affine(X, W, ops.alloc1f(3, { dtype: "float64" }) as FloatsXd as NdArray<"float32", 1>)).toThrow(
      DTypeError,
    );
  });

  test("add, subtract, multiply and divide broadcast as in NumPy", () => {
    const ops = makeOps();
    const X = ops.asarray2f([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    const row: FloatsXd = ops.asarray1f([10, 20, 30]);
    const column: FloatsXd = ops.asarray2f([[1], [2]]);
    expect(ops.add(X as FloatsXd, row).toNested()).toEqual([
      [11, 22, 33],
      [14, 25, 36],
    ]);
    expect(ops.add(row, X).toNested()).toEqual([
      [11, 22, 33],
      [14, 25, 36],
    ]);
    expect(ops.subtract(X as FloatsXd, column).toNested()).toEqual([
      [0, 1, 2],
      [2, 3, 4],
    ]);
    expect(ops.multiply(column, row).toNested()).toEqual([
      [10, 20, 30],
      [20, 40, 60],
    ]);
    expect(ops.divide(X, 2).toNested()).toEqual([
      [0.5, 1, 1.5],
      [2, 2.5, 3],
    ]);
    expect(ops.add(X, X).toNested()).toEqual([
      [2, 4, 6],
      [8, 10, 12],
    ]);
    expect(ops.add(X as FloatsXd, ops.asarrayF(1)).toNested()).toEqual([
      [2, 3, 4],
      [5, 6, 7],
    ]);
    expect(ops.multiply(X.T as FloatsXd, ops.asarray1f([1, 10])).toNested()).toEqual([
      [1, 40],
      [2, 50],
      [3, 60],
    ]);
    expect(ops.add(ops.allocF([0, 3]) as FloatsXd, row).shape).toEqual([0, 3]);
    expect(ops.add(ops.allocF([]), ops.asarrayF(2)).toNested()).toBe(2);
    const cube: FloatsXd = ops.asarrayF([
      [
        [1, 2],
        [3, 4],
      ],
      [
        [5, 6],
        [7, 8],
      ],
    ]);
    expect(ops.add(cube, ops.asarrayF([[10, 20]])).toNested()).toEqual([
      [
        [11, 22],
        [13, 24],
      ],
      [
        [15, 26],
        [17, 28],
      ],
    ]);
    expect(() => ops.add(X as FloatsXd, ops.alloc1f(2))).toThrow(ShapeError);
    expect(() => ops.add(X as FloatsXd, ops.alloc1f(3, { dtype: "float64" }))).toThrow(DTypeError);
  });

  test("addInPlace and multiplyInPlace change and return their first argument", () => {
    const ops = makeOps();
    for (const make of [(X: NdArray<"float32", 2>) => X, strided<"float32", 2>]) {
      const X = make(
        ops.asarray2f([
          [1, 2],
          [3, 4],
        ]),
      );
      expect(ops.addInPlace(X, ops.asarrayF([10, 20]))).toBe(X);
      expect(X.toNested()).toEqual([
        [11, 22],
        [13, 24],
      ]);
      ops.addInPlace(X, X, -1);
      expect(X.toNested()).toEqual([
        [0, 0],
        [0, 0],
      ]);
      ops.addInPlace(X, 3);
      expect(ops.multiplyInPlace(X, ops.asarrayF([[1], [2]]))).toBe(X);
      expect(X.toNested()).toEqual([
        [3, 3],
        [6, 6],
      ]);
      expect(() => ops.addInPlace(X, ops.allocF([3, 2, 2]))).toThrow(ShapeError);
      expect(() => ops.multiplyInPlace(X, ops.allocF([5]))).toThrow(ShapeError);
      expect(X.toNested()).toEqual([
        [3, 3],
        [6, 6],
      ]);
    }
    const bias = ops.asarray2f([[1, 2]]);
    expect(() => ops.addInPlace(bias, ops.alloc2f(3, 2))).toThrow(ShapeError);
  });

  test("power raises each element", () => {
    const ops = makeOps();
    expect(ops.power(ops.asarray1f([1, 4, 16]), -0.5).toNested()).toEqual([1, 0.5, 0.25]);
    expect(() => ops.power(ops.alloc1f(1), Number.NaN)).toThrow(ArgumentError);
  });

  test("sum, mean and variance go over one axis or all", () => {
    const ops = makeOps();
    const X = ops.asarray(
      [
        [
          [1, 2],
          [3, 4],
        ],
        [
          [5, 6],
          [7, 12],
        ],
      ],
      { dtype: "float64" },
    );
    for (const x of [X, strided(X)]) {
      expect(ops.sum(x).toNested()).toBe(40);
      expect(ops.sum(x).shape).toEqual([]);
      expect(ops.sum(x, { axis: 0 }).toNested()).toEqual([
        [6, 8],
        [10, 16],
      ]);
      expect(ops.sum(x, { axis: 1 }).toNested()).toEqual([
        [4, 6],
        [12, 18],
      ]);
      expect(ops.sum(x, { axis: -1, keepDims: true }).toNested()).toEqual([
        [[3], [7]],
        [[11], [19]],
      ]);
      expect(ops.sum(x, { keepDims: true }).toNested()).toEqual([[[40]]]);
      expect(ops.mean(x, { axis: 0 }).toNested()).toEqual([
        [3, 4],
        [5, 8],
      ]);
      expect(ops.variance(x, { axis: 0 }).toNested()).toEqual([
        [4, 4],
        [4, 16],
      ]);
      expect(ops.mean(x).toNested()).toBe(5);
    }
    expect(ops.sum(ops.alloc2f(0, 3), { axis: 0 }).toNested()).toEqual([0, 0, 0]);
    expect(ops.sum(ops.alloc2f(0, 3), { axis: 1 }).toNested()).toEqual([]);
    expect(ops.mean(ops.alloc1f(0)).toNested()).toBeNaN();
    expect(() => ops.sum(X, { axis: 3 })).toThrow(ShapeError);
    expect(() => ops.sum(X, { axis: -4 })).toThrow(ShapeError);
    expect(() => ops.sum(ops.alloc1i(2) as NdArray<DType> as NdArray<FloatDType>)).toThrow(DTypeError);
  });

  test("argmax finds the first greatest element", () => {
    const ops = makeOps();
    const X = ops.asarray2f([
      [1, 3, 3],
      [5, 2, 1],
    ]);
    expect(ops.argmax(X).toNested()).toEqual([1, 0]);
    expect(ops.argmax(X, 0).toNested()).toEqual([1, 0, 0]);
    expect(ops.argmax(X).dtype).toBe("int32");
    const cube = ops.asarrayF([
      [
        [1, 9],
        [7, 2],
        [3, 9],
      ],
      [
        [0, 0],
        [0, 1],
        [5, 0],
      ],
    ]);
    expect(ops.argmax(cube, 1).toNested()).toEqual([
      [1, 0],
      [2, 1],
    ]);
    expect(ops.argmax(ops.alloc2f(0, 3)).shape).toEqual([0]);
    expect(ops.argmax(ops.alloc2f(0, 0)).shape).toEqual([0]);
    expect(() => ops.argmax(ops.alloc2f(3, 0))).toThrow(ShapeError);
  });

  test("take copies rows of any dtype", () => {
    const ops = makeOps();
    const X = ops.asarray2i([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    expect(ops.take(X, [2, 0, 2]).toNested()).toEqual([
      [5, 6],
      [1, 2],
      [5, 6],
    ]);
    expect(ops.take(X, ops.asarray2i([[0], [1]])).shape).toEqual([2, 1, 2]);
    expect(ops.take(X.T, [1]).toNested()).toEqual([[2, 4, 6]]);
    expect(ops.take(X, []).shape).toEqual([0, 2]);
    for (const bad of [3, -1, 0.5, Number.NaN]) expect(() => ops.take(X, [bad])).toThrow(ArgumentError);
    expect(() => ops.take(ops.allocF([]), [0])).toThrow(ShapeError);
  });

  test("split undoes concatenate along every axis", () => {
    const ops = makeOps();
    for (const axis of [0, 1, -1]) {
      const parts = [1, 0, 3].map((length, i) => {
        const shape = [2, 3, 4];
        shape[axis < 0 ? axis + 3 : axis] = length;
        return normals<"float32", 3>(i, shape, "float32");
      });
      const joined = ops.concatenate(parts.map(strided), axis);
      const pieces = ops.split(joined, ops.asarray1i([1, 0, 3]), axis);
      expect(pieces).toHaveLength(3);
      pieces.forEach((piece, i) => {
        expectClose(piece, parts[i], { rtol: 0, atol: 0 });
      });
    }
    const X = ops.alloc2f(2, 3);
    expect(() => ops.concatenate([])).toThrow(ShapeError);
    expect(() => ops.concatenate([X, ops.alloc2f(2, 4)])).toThrow(ShapeError);
    expect(() => ops.concatenate([X as FloatsXd, ops.alloc2f(2, 3, { dtype: "float64" })])).toThrow(DTypeError);
    expect(() => ops.split(X, [1, 1], 1)).toThrow(ShapeError);
    expect(() => ops.split(X, [4, -1], 1)).toThrow(ShapeError);
  });

  test("tile repeats the last axis", () => {
    const ops = makeOps();
    expect(ops.tile(ops.asarray1f([1, 2]), 2).toNested()).toEqual([1, 2, 1, 2]);
    expect(ops.tile(ops.alloc2f(2, 3), 0).shape).toEqual([2, 0]);
    expect(ops.tile(ops.alloc2f(0, 3), 2).shape).toEqual([0, 6]);
    expect(() => ops.tile(ops.alloc1f(2), -1)).toThrow(ArgumentError);
    expect(() => ops.tile(ops.allocF([]), 2)).toThrow(ShapeError);
    expect(() => ops.tile([1] as unknown as FloatsXd, 0)).toThrow(ArgumentError);
  });
}
