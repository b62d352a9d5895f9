import { type DType, NdArray } from "../../../src/array/index.js";
import { ArgumentError, DeviceError, DTypeError, ShapeError } from "../../../src/errors/index.js";
import type { ArrayData } from "../../../src/ops/index.js";
import { call, type MakeOps, strided } from "../support.js";

/** Making arrays and reshaping them. */
export function arrayCases(makeOps: MakeOps): void {
  const described = (X: NdArray) => [X.dtype, X.shape, X.toNested()];

  test("alloc makes zeros of the shape and dtype asked for", () => {
    const ops = makeOps();
    expect(described(ops.alloc(3))).toEqual(["float32", [3], [0, 0, 0]]);
    expect(described(ops.alloc([2, 0], { dtype: "bool" }))).toEqual(["bool", [2, 0], [[], []]]);
    expect(described(ops.alloc([]))).toEqual(["float32", [], 0]);
    expect(described(ops.alloc2f(1, 2))).toEqual(["float32", [1, 2], [[0, 0]]]);
    expect(described(ops.alloc1f(2, { dtype: "float64" }))).toEqual(["float64", [2], [0, 0]]);
    expect(described(ops.alloc2i(2, 1, { dtype: "int64" }))).toEqual(["int64", [2, 1], [[0n], [0n]]]);
    expect(ops.alloc2f(2, 2, { zeros: false }).shape).toEqual([2, 2]);
    for (const kind of ["f", "i"]) {
      const expected = kind === "f" ? "float32" : "int32";
      for (let ndim = 1; ndim <= 4; ndim++) {
        const shape = [2, 3, 4, 5].slice(0, ndim);
        const X = call(ops, `alloc${ndim}${kind}`, ...shape) as NdArray;
        expect([X.dtype, X.shape]).toEqual([expected, shape]);
      }
      const X = call(ops, `alloc${kind.toUpperCase()}`, [2, 3]) as NdArray;
      expect([X.dtype, X.shape]).toEqual([expected, [2, 3]]);
    }
  });

  test("alloc refuses bad lengths and dtypes", () => {
    const ops = makeOps();
    for (const bad of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, undefined, "2"]) {
      expect(() => ops.alloc1f(bad as number)).toThrow(ShapeError);
      expect(() => ops.alloc2i(2, bad as number)).toThrow(ShapeError);
    }
    expect(() => ops.alloc([2], { dtype: "float" as DType })).toThrow(DTypeError);
    expect(() => ops.alloc1f(2, { dtype: "int32" as "float32" })).toThrow(DTypeError);
    expect(() => ops.alloc1i(2, { dtype: "float32" as "int32" })).toThrow(DTypeError);
  });

  test("asarray returns an array as it is and wraps a typed array without a copy", () => {
    const ops = makeOps();
    const X = ops.alloc2f(2, 2);
    expect(ops.asarray(X)).toBe(X);
    expect(ops.asarray(X, { dtype: "float32" })).toBe(X);
    expect(ops.asarray2f(X)).toBe(X);
    for (const data of [
      new Float32Array(3),
      new Float64Array(3),
      new Int32Array(3),
      new BigUint64Array(3),
      new Uint8Array(3),
    ]) {
      const wrapped = ops.asarray(data);
      expect(wrapped.data).toBe(data);
      expect(wrapped.shape).toEqual([3]);
    }
    const data = Int32Array.of(1, 2);
    expect(ops.asarray1i(data).data).toBe(data);
    expect(described(ops.asarray1i(data, { dtype: "int64" }))).toEqual(["int64", [2], [1n, 2n]]);
    expect(described(ops.asarray1f(data))).toEqual(["float32", [2], [1, 2]]);
  });

  test("asarray makes numbers float32, bigints int64 and booleans bool", () => {
    const ops = makeOps();
    expect(described(ops.asarray(2.5))).toEqual(["float32", [], 2.5]);
    expect(
      described(
        ops.asarray([
          [1, 2.5],
          [3, 4],
        ]),
      ),
    ).toEqual([
      "float32",
      [2, 2],
      [
        [1, 2.5],
        [3, 4],
      ],
    ]);
    expect(described(ops.asarray([1n, 2n]))).toEqual(["int64", [2], [1n, 2n]]);
    expect(described(ops.asarray([true, false]))).toEqual(["bool", [2], [1, 0]]);
    expect(described(ops.asarray([]))).toEqual(["float32", [0], []]);
    expect(described(ops.asarray([[], []]))).toEqual(["float32", [2, 0], [[], []]]);
    expect(described(ops.asarray([true, 2], { dtype: "int32" }))).toEqual(["int32", [2], [1, 2]]);
    expect(described(ops.asarray([2 ** 63], { dtype: "uint64" }))).toEqual(["uint64", [1], [2n ** 63n]]);
    expect(described(ops.asarray([1.5, -2], { dtype: "float16" }))).toEqual(["float16", [2], [1.5, -2]]);
    expect(described(ops.asarray([Number.NaN, Number.POSITIVE_INFINITY]))).toEqual([
      "float32",
      [2],
      [Number.NaN, Number.POSITIVE_INFINITY],
    ]);
  });

  test("asarray stacks lists of arrays and typed arrays", () => {
    const ops = makeOps();
    expect(described(ops.asarray([Float64Array.of(1, 2), Float64Array.of(3, 4)]))).toEqual([
      "float64",
      [2, 2],
      [
        [1, 2],
        [3, 4],
      ],
    ]);
    const view = strided(ops.asarray2f([[1, 2]]));
    expect(described(ops.asarray3f([[[5, 6]], view]))).toEqual(["float32", [2, 1, 2], [[[5, 6]], [[1, 2]]]]);
    expect(() => ops.asarray([new Float32Array(2), new Float32Array(3)])).toThrow(ShapeError);
    expect(() => ops.asarray([new Float32Array(2), new Float64Array(2)])).toThrow(DTypeError);
  });

  test("asarray refuses ragged lists and says where", () => {
    const ops = makeOps();
    expect(() => ops.asarray([[1, 2], [3]])).toThrow(ShapeError);
    expect(() => ops.asarray([[1, 2], [3]])).toThrow(/2 items at \[1\], got 1/);
    expect(() => ops.asarray([[1], 2])).toThrow(ShapeError);
    expect(() => ops.asarray([1, [2]])).toThrow(ShapeError);
    expect(() => ops.asarray([[[1]], [[2, 3]]])).toThrow(/\[1\]\[0\]/);
  });

  test("asarray refuses what is no number and says where", () => {
    const ops = makeOps();
    const bad: unknown[] = [
      "1",
      ["1"],
      [[1], ["2"]],
      null,
      undefined,
      {},
      { length: 2 },
      [{}],
      [null],
      [undefined],
      new Array(2),
      new Map(),
      () => 1,
      Symbol.iterator,
      new Date(),
      new DataView(new ArrayBuffer(4)),
      new Uint8ClampedArray(2),
    ];
    for (const data of bad) expect(() => ops.asarray(data as ArrayData)).toThrow(ArgumentError);
    expect(() => ops.asarray([[1], ["2"]] as unknown as ArrayData)).toThrow(
      /a number at \[1\]\[0\], got the string "2"/,
    );
  });

  test("asarray never narrows a number to an integer type silently", () => {
    const ops = makeOps();
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 1.5, 2 ** 31, -(2 ** 31) - 1]) {
      expect(() => ops.asarray1i([value])).toThrow(DTypeError);
      expect(() => ops.asarray1i(Float64Array.of(value))).toThrow(DTypeError);
      expect(() => ops.asarrayI(ops.asarrayF(value, { dtype: "float64" }))).toThrow(DTypeError);
    }
    expect(() => ops.asarray([[0], [1.5]], { dtype: "int64" })).toThrow(/1\.5 at \[1\]\[0\] is no whole number/);
    expect(() => ops.asarray([-1], { dtype: "uint32" })).toThrow(DTypeError);
    expect(() => ops.asarray([256], { dtype: "uint8" })).toThrow(DTypeError);
    expect(() => ops.asarray([2n ** 63n])).toThrow(DTypeError);
    expect(() => ops.asarray([2 ** 64], { dtype: "uint64" })).toThrow(DTypeError);
    expect(() => ops.asarray([1], { dtype: "float" as DType })).toThrow(DTypeError);
    expect(() => ops.asarray1f([1], { dtype: "int32" as "float32" })).toThrow(DTypeError);
    expect(() => ops.asarray1i([1], { dtype: "float32" as "int32" })).toThrow(DTypeError);
    expect(described(ops.asarray1i([-(2 ** 31), 2 ** 31 - 1]))).toEqual(["int32", [2], [-2147483648, 2147483647]]);
  });

  test("asarray1f to asarray4i check the number of axes", () => {
    const ops = makeOps();
    let data: ArrayData = 1;
    for (let ndim = 1; ndim <= 4; ndim++) {
      const outer: ArrayData = data;
      data = [outer, outer];
      for (const kind of ["f", "i"]) {
        const X = call(ops, `asarray${ndim}${kind}`, data) as NdArray;
        expect([X.dtype, X.shape]).toEqual([kind === "f" ? "float32" : "int32", new Array(ndim).fill(2)]);
        expect(() => call(ops, `asarray${ndim}${kind}`, outer)).toThrow(ShapeError);
        expect(() => call(ops, `asarray${ndim}${kind}`, [data])).toThrow(ShapeError);
      }
    }
    expect(ops.asarrayF([[1]]).shape).toEqual([1, 1]);
    expect(ops.asarrayI(7).shape).toEqual([]);
  });

  test("asContig copies only what has gaps or another dtype", () => {
    const ops = makeOps();
    const X = ops.asarray2f([
      [1, 2],
      [3, 4],
    ]);
    expect(ops.asContig(X)).toBe(X);
    expect(ops.asContig(X.T).isContiguous).toBe(true);
    expect(ops.asContig(X.T).toNested()).toEqual([
      [1, 3],
      [2, 4],
    ]);
    expect(described(ops.asContig(X.T, { dtype: "int32" }))).toEqual([
      "int32",
      [2, 2],
      [
        [1, 3],
        [2, 4],
      ],
    ]);
    expect(() => ops.asContig([1] as unknown as NdArray)).toThrow(ArgumentError);
  });

  test("reshape gives a view of a contiguous array and a copy of another", () => {
    const ops = makeOps();
    const X = ops.asarray1f([1, 2, 3, 4, 5, 6]);
    const Y = ops.reshape2f(X, 2, -1);
    expect(Y.toNested()).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    X.data[0] = 9;
    expect(Y.get(0, 0)).toBe(9);
    expect(ops.reshape1(Y.T, 6).toNested()).toEqual([9, 4, 2, 5, 3, 6]);
    expect(ops.reshape3(X, 1, 2, 3).shape).toEqual([1, 2, 3]);
    expect(ops.reshape4(X, 1, 1, 2, 3).shape).toEqual([1, 1, 2, 3]);
    expect(ops.reshape(X, [3, 2]).shape).toEqual([3, 2]);
    expect(ops.reshapeI(ops.alloc1i(4), [2, 2]).shape).toEqual([2, 2]);
    expect(ops.reshape2(ops.alloc2f(0, 3), -1, 3).shape).toEqual([0, 3]);
    expect(() => ops.reshape2f(X, 4, 2)).toThrow(ShapeError);
    expect(() => ops.reshape2f(X, -1, 4)).toThrow(ShapeError);
    expect(() => ops.reshape1i(X as unknown as NdArray<"int32">, 6)).toThrow(DTypeError);
    expect(() => ops.reshape1f(ops.alloc1i(2) as unknown as NdArray<"float32">, 2)).toThrow(DTypeError);
  });

  test("an array on another device is refused before its data is touched", () => {
    const ops = makeOps();
    const device = { type: ops.device.type === "cpu" ? "cuda" : "cpu", id: 0 } as const;
    const X = new NdArray<"float32", 2>(new Float32Array(2), [1, 2], { device });
    expect(() => ops.relu(X)).toThrow(DeviceError);
    expect(() => ops.asarray(X)).toThrow(DeviceError);
    expect(() => ops.gemm(X, X, { trans2: true })).toThrow(DeviceError);
  });
}
