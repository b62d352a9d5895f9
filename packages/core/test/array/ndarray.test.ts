import { join } from "node:path";
import {
  ArgumentError,
  contiguousStrides,
  DTYPES,
  type DType,
  DTypeError,
  formatShape,
  NdArray,
  resolveShape,
  ShapeError,
  sameShape,
  sizeOfShape,
} from "@thinc/core";

const counting = (...shape: number[]) =>
  new NdArray<"float32", any>(
    Float32Array.from({ length: sizeOfShape(shape) }, (_, i) => i),
    shape,
  );

describe("making an array", () => {
  test("shares the storage it is given", () => {
    const data = new Float32Array([1, 2, 3, 4]);
    const array = new NdArray(data, [2, 2]);
    data[3] = 9;
    expect([array.data, array.get(1, 1)]).toEqual([data, 9]);
    expect(array.data).toBe(data);
    array.set(7, 0, 1);
    expect([...data]).toEqual([1, 7, 3, 9]);
  });

  test("over a Buffer shares its memory, and copies own theirs", () => {
    const buffer = Buffer.from([1, 2, 3, 4]);
    const array = new NdArray(buffer, [4]);
    const copy = array.copy();
    buffer[0] = 9;
    expect([array.toNested(), copy.toNested()]).toEqual([
      [9, 2, 3, 4],
      [1, 2, 3, 4],
    ]);
  });

  test("tells the dtype by the storage, except where one storage serves several", () => {
    for (const [name, info] of Object.entries(DTYPES)) {
      const array = new NdArray(new info.storage(2) as any, [2], { dtype: name as DType });
      expect([array.dtype, array.byteLength]).toEqual([name, 2 * info.itemSize]);
    }
    expect(new NdArray(new Uint8Array(1), [1]).dtype).toBe("uint8");
    expect(new NdArray(new Uint16Array(1), [1]).dtype).toBe("uint16");
    expect(new NdArray(new Uint8Array(1), [1], { dtype: "bool" }).dtype).toBe("bool");
  });

  test.each([
    ["too few elements", () => new NdArray(new Float32Array(3), [2, 2]), ShapeError],
    ["too many elements", () => new NdArray(new Float32Array(5), [2, 2]), ShapeError],
    ["a fraction in the shape", () => new NdArray(new Float32Array(3), [1.5, 2]), ShapeError],
    ["a negative length", () => new NdArray(new Float32Array(0), [-1, 2]), ShapeError],
    ["a shape that is no list", () => new NdArray(new Float32Array(3), 3 as never), ShapeError],
    ["NaN in the shape", () => new NdArray(new Float32Array(0), [Number.NaN]), ShapeError],
    ["strides past the end", () => new NdArray(new Float32Array(4), [2, 2], { strides: [3, 1] }), ShapeError],
    ["negative strides", () => new NdArray(new Float32Array(4), [2, 2], { strides: [2, -1] }), ShapeError],
    ["too few strides", () => new NdArray(new Float32Array(4), [2, 2], { strides: [2] }), ShapeError],
    ["strides that are no list", () => new NdArray(new Float32Array(4), [4], { strides: 1 as never }), ShapeError],
    ["a scalar without an element", () => new NdArray(new Float32Array(0), []), ShapeError],
    ["a list for the storage", () => new NdArray([1, 2] as never, [2]), DTypeError],
    ["nothing for the storage", () => new NdArray(null as never, [2]), DTypeError],
    ["a view of bytes", () => new NdArray(new DataView(new ArrayBuffer(4)) as never, [4]), DTypeError],
    ["clamped bytes", () => new NdArray(new Uint8ClampedArray(4) as never, [4]), DTypeError],
    [
      "the storage of another dtype",
      () => new NdArray(new Float32Array(2) as never, [2], { dtype: "float64" }),
      DTypeError,
    ],
    ["a dtype that is none", () => new NdArray(new Float32Array(2) as any, [2], { dtype: "float" as any }), DTypeError],
    ["zeros of a dtype that is none", () => NdArray.zeros([2], "toString" as never), DTypeError],
    ["zeros of more than memory", () => NdArray.zeros([2 ** 30, 2 ** 30, 2 ** 30]), ShapeError],
  ])("with %s is refused", (_what, make, kind) => {
    expect(make).toThrow(kind as never);
  });

  test("without elements keeps its shape", () => {
    const array = NdArray.zeros<"float32", any>([0, 3]);
    expect([array.shape, array.size, array.length, array.isContiguous]).toEqual([[0, 3], 0, 0, true]);
    expect(array.toNested()).toEqual([]);
    expect(array.T.shape).toEqual([3, 0]);
    expect(array.T.toNested()).toEqual([[], [], []]);
    expect(array.reshape(3, -1, 5).shape).toEqual([3, 0, 5]);
    expect([array.rows(0, 5).shape, array.copy().shape, array.astype("int8").shape]).toEqual([
      [0, 3],
      [0, 3],
      [0, 3],
    ]);
    expect([...array.offsets(), ...NdArray.zeros([3, 0]).T.offsets()]).toEqual([]);
    expect(NdArray.zeros([3, 0]).row(2).shape).toEqual([0]);
  });

  test("of no axes holds one element", () => {
    const scalar = new NdArray<"float32", any>(new Float32Array([5]), []);
    expect([scalar.ndim, scalar.size, scalar.length, scalar.item(), scalar.get()]).toEqual([0, 1, 0, 5, 5]);
    expect([scalar.toNested(), scalar.T.toNested(), scalar.copy().toNested()]).toEqual([5, 5, 5]);
    expect(scalar.reshape(1, 1).toNested()).toEqual([[5]]);
    scalar.set(6);
    expect([...scalar.offsets()]).toEqual([0]);
    expect(scalar.item()).toBe(6);
    expect(() => scalar.rows()).toThrow(ShapeError);
    expect(() => scalar.row(0)).toThrow(ShapeError);
    expect(() => counting(2).item()).toThrow(ShapeError);
  });

  test("freezes its shape and strides, apart from the list it was given", () => {
    const shape = [2, 2];
    const array = new NdArray(new Float32Array(4), shape);
    shape[0] = 3;
    expect(array.shape).toEqual([2, 2]);
    expect(Object.isFrozen(array.shape) && Object.isFrozen(array.strides)).toBe(true);
  });
});

describe("views", () => {
  test("share storage, whichever way they were made", () => {
    const base = counting(3, 4);
    const views = [base.rows(1), base.row(1).reshape(4), base.reshape(4, 3), base.T, base.transpose(1, 0)];
    base.set(100, 1, 0);
    expect(views.map((view) => view.data.buffer === base.data.buffer)).toEqual([true, true, true, true, true]);
    expect([views[0].get(0, 0), views[1].get(0), views[2].get(1, 1), views[3].get(0, 1)]).toEqual([100, 100, 100, 100]);
    views[3].set(200, 3, 2);
    expect(base.get(2, 3)).toBe(200);
  });

  test("of rows count from the end, are cut to what there is, and may be empty", () => {
    const base = counting(4, 2);
    expect(base.rows(-2).toNested()).toEqual([
      [4, 5],
      [6, 7],
    ]);
    expect(base.rows(1, -1).toNested()).toEqual([
      [2, 3],
      [4, 5],
    ]);
    expect([base.rows(3, 1).shape, base.rows(9).shape, base.rows(-9, 1).shape]).toEqual([
      [0, 2],
      [0, 2],
      [1, 2],
    ]);
    expect(base.row(-1).toNested()).toEqual([6, 7]);
    for (const at of [4, -5, 0.5, Number.NaN]) expect(() => base.row(at)).toThrow(ShapeError);
    for (const at of [0.5, Number.NaN, "1"]) expect(() => base.rows(at as never)).toThrow(ShapeError);
    expect(() => base.rows(0, 1.5)).toThrow(ShapeError);
  });

  test("of views still find their elements", () => {
    const base = counting(2, 3, 4);
    const turned = base.transpose(2, 0, 1);
    expect([turned.shape, turned.strides]).toEqual([
      [4, 2, 3],
      [1, 12, 4],
    ]);
    expect(turned.rows(1, 3).row(-1).T.toNested()).toEqual([
      [2, 14],
      [6, 18],
      [10, 22],
    ]);
    expect(turned.T.toNested()).toEqual(base.transpose(1, 0, 2).toNested());
    expect(base.T.T.isContiguous).toBe(true);
  });

  test("in another order than C are not contiguous, unless that order makes no difference", () => {
    expect([
      counting(2, 3).T.isContiguous,
      counting(1, 3).T.isContiguous,
      counting(2, 1, 3).transpose(1, 0, 2).isContiguous,
    ]).toEqual([false, true, true]);
    expect(new NdArray(new Float32Array(1), [3], { strides: [0] }).isContiguous).toBe(false);
  });

  test("that are reshaped are copied only where they have to be", () => {
    const base = counting(2, 3);
    const turned = base.T.reshape(6);
    expect(turned.toNested()).toEqual([0, 3, 1, 4, 2, 5]);
    expect(turned.data.buffer).not.toBe(base.data.buffer);
    expect(base.rows(1).reshape(-1).data.buffer).toBe(base.data.buffer);
  });

  test.each([[[4]], [[-1, 4]], [[-1, -1]], [[1.5, 4]], [[Number.NaN]], [[7, -1]], [[2, -3]]])(
    "refuse to be reshaped from six elements to %j",
    (shape) => {
      expect(() => counting(2, 3).reshape(...shape)).toThrow(ShapeError);
    },
  );

  test.each([[[0]], [[0, 0]], [[0, 2]], [[-1, 0]], [[0, 1, 2]], [["length", 0]]])(
    "refuse the order of axes %j",
    (order) => {
      expect(() => counting(2, 3).transpose(...(order as number[]))).toThrow(ShapeError);
    },
  );

  test("list the offsets of their elements in C order", () => {
    expect([...counting(2, 3).T.offsets()]).toEqual([0, 3, 1, 4, 2, 5]);
    expect([...new NdArray(new Float32Array(9), [2, 2], { strides: [6, 2] }).offsets()]).toEqual([0, 2, 6, 8]);
    expect([...new NdArray(new Float32Array(2), [2, 3], { strides: [1, 0] }).offsets()]).toEqual([0, 0, 0, 1, 1, 1]);
    expect([...counting(2, 2, 2).transpose(1, 2, 0).offsets()]).toEqual([0, 4, 1, 5, 2, 6, 3, 7]);
  });
});

describe("elements", () => {
  test("are bigint where they have 64 bits, and 0 or 1 where they are bool", () => {
    const wide = new NdArray(new BigUint64Array([2n ** 64n - 1n]), [1]);
    expect(wide.toNested()).toEqual([18446744073709551615n]);
    wide.set(5, 0);
    expect(wide.get(0)).toBe(5n);
    const flags = NdArray.zeros<"bool", 1>([3], "bool");
    flags.set(7, 0);
    flags.set(Number.NaN, 1);
    expect(flags.toNested()).toEqual([1, 1, 0]);
  });

  test.each([
    ["past the end", () => counting(2, 3).get(2, 0), ShapeError],
    ["before the start", () => counting(2, 3).get(-1, 0), ShapeError],
    ["with too few numbers", () => counting(2, 3).get(1), ShapeError],
    ["in a fraction", () => counting(2, 3).get(0.5, 0), ShapeError],
    ["to write, past the end", () => counting(2, 3).set(1, 0, 3), ShapeError],
    ["to write text", () => counting(2).set("1" as never, 0), ArgumentError],
    ["to write nothing", () => counting(2).fill(undefined as never), ArgumentError],
    ["to write NaN to integers", () => NdArray.zeros([2], "int32").fill(Number.NaN), DTypeError],
    ["to write infinity to 64 bits", () => NdArray.zeros([2], "int64").set(Number.POSITIVE_INFINITY, 0), DTypeError],
    ["to write what is out of range", () => NdArray.zeros([2], "int8").set(128, 0), DTypeError],
    ["to write a negative number to unsigned ones", () => NdArray.zeros([2], "uint64").set(-1n, 0), DTypeError],
  ])("%s are refused", (_what, run, kind) => {
    expect(run).toThrow(kind as never);
  });

  test("are filled in a view and nowhere else", () => {
    const base = counting(3, 3);
    base.T.row(1).fill(-1);
    expect(base.toNested()).toEqual([
      [0, -1, 2],
      [3, -1, 5],
      [6, -1, 8],
    ]);
  });

  test("are copied to storage of their own", () => {
    const base = counting(2, 3);
    const [copy, turned] = [base.copy(), base.T.copy()];
    base.fill(0);
    expect(copy.toNested()).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
    expect([turned.toNested(), turned.isContiguous]).toEqual([
      [
        [0, 3],
        [1, 4],
        [2, 5],
      ],
      true,
    ]);
    const half = new NdArray(new Uint16Array([0xfe01]), [1], { dtype: "float16" });
    expect(half.copy().data[0]).toBe(0xfe01);
  });

  test("are assigned across orders and overlaps", () => {
    const square = counting(3, 3);
    const expected = square.T.toNested();
    square.assign(square.T);
    expect(square.toNested()).toEqual(expected);
    const rows = counting(4, 2);
    rows.rows(1, 4).assign(rows.rows(0, 3));
    expect(rows.toNested()).toEqual([
      [0, 1],
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
    expect(counting(2, 3).T.assign(counting(3, 2)).toNested()).toEqual(counting(3, 2).toNested());
    expect(() => counting(2, 3).assign(counting(3, 2))).toThrow(ShapeError);
    expect(() => counting(2).assign(NdArray.zeros([2], "float64") as never)).toThrow(ShapeError);
    expect(() => counting(2).assign([1, 2] as never)).toThrow(ArgumentError);
  });
});

describe("astype", () => {
  const of = (...values: number[]) => new NdArray(new Float64Array(values), [values.length]);

  test("cuts floats towards zero and keeps what fits", () => {
    expect(of(1.9, -1.9, 127.5).astype("int8").toNested()).toEqual([1, -1, 127]);
    expect(of(0, -0, 0.1, Number.NaN).astype("bool").toNested()).toEqual([0, 0, 1, 1]);
    expect(of(3).astype("uint64").toNested()).toEqual([3n]);
    expect(of(0.1).astype("float32").toNested()).toEqual([Math.fround(0.1)]);
    expect(new NdArray(new BigInt64Array([-5n]), [1]).astype("float16").toNested()).toEqual([-5]);
    expect(counting(2, 2).T.astype("int32").toNested()).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  test.each<[DType, number]>([
    ["int8", 128],
    ["int8", -129],
    ["uint8", 256],
    ["uint8", -1],
    ["int16", 32768],
    ["uint16", 65536],
    ["int32", 2 ** 31],
    ["uint32", 2 ** 32],
    ["int64", 2 ** 63],
    ["uint64", 2 ** 64],
    ["uint64", -1],
    ["int32", Number.NaN],
    ["int64", Number.NEGATIVE_INFINITY],
  ])("to %s refuses %s", (dtype, value) => {
    expect(() => of(value).astype(dtype)).toThrow(DTypeError);
    expect(() => of(value).astype(dtype)).toThrow("does not fit");
  });

  test("takes the last number that fits each side", () => {
    expect(of(-128.9, 127.9).astype("int8").toNested()).toEqual([-128, 127]);
    expect(new NdArray(new BigInt64Array([2n ** 31n - 1n]), [1]).astype("int32").toNested()).toEqual([2147483647]);
    expect(() => new NdArray(new BigInt64Array([2n ** 31n]), [1]).astype("int32")).toThrow(DTypeError);
    expect(new NdArray(new BigUint64Array([2n ** 63n]), [1]).astype("uint64").toNested()).toEqual([2n ** 63n]);
  });

  test("wraps when it is told that this is meant, and refuses what is no dtype", () => {
    expect(of(257, -1).astype("uint8", { unsafe: true }).toNested()).toEqual([1, 255]);
    expect(() => of(1).astype("float" as never)).toThrow(DTypeError);
  });

  test("always gives storage of its own", () => {
    const base = counting(2);
    expect(base.astype("float32").data).not.toBe(base.data);
  });
});

describe("recognising", () => {
  test("works across copies of the package, and not for look-alikes", () => {
    let other!: { NdArray: typeof NdArray };
    jest.isolateModules(() => {
      other = require(join(__dirname, "../../src/array"));
    });
    expect(other.NdArray).not.toBe(NdArray);
    expect([other.NdArray.isInstance(counting(1)), NdArray.isInstance(other.NdArray.zeros([1]))]).toEqual([true, true]);
    expect(
      counting(2)
        .assign(other.NdArray.zeros([2]) as never)
        .toNested(),
    ).toEqual([0, 0]);
    const alike = { shape: [1], strides: [1], dtype: "float32", data: new Float32Array(1), size: 1, ndim: 1 };
    expect([alike, null, undefined, 1, new Float32Array(1), Object.create(null)].some(NdArray.isInstance)).toBe(false);
  });

  test("prints dtype and shape", () => {
    expect([String(counting(2, 3)), String(NdArray.zeros([], "int8")), formatShape([null, 3])]).toEqual([
      "float32[2, 3]",
      "int8[]",
      "[*, 3]",
    ]);
  });
});

test("helpers for shapes agree with the arrays", () => {
  expect([sizeOfShape([]), sizeOfShape([2, 0, 3]), contiguousStrides([2, 0, 3])]).toEqual([1, 0, [3, 3, 1]]);
  expect([sameShape([1, 2], [1, 2]), sameShape([1], [1, 1])]).toEqual([true, false]);
  expect(resolveShape([2, -1], 6)).toEqual([2, 3]);
});
