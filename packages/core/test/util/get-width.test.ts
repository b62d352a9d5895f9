import { NdArray } from "../../src/array/index.js";
import { ArgumentError, ShapeError } from "../../src/errors/index.js";
import { Padded, Ragged } from "../../src/types/index.js";
import { getWidth } from "../../src/util/get-width.js";
import vectors from "../fixtures/training/util.json";

function counting(shape: number[]): NdArray<"int32"> {
  const array = NdArray.zeros<"int32">(shape, "int32");
  array.data.forEach((_, index) => {
    array.data[index] = index;
  });
  return array;
}

describe("getWidth", () => {
  test.each(vectors.widths.map((each) => [JSON.stringify(each.shape), each.dim, each.width] as const))(
    "gives Thinc's width of shape %s along axis %d",
    (shape, dim, width) => {
      expect(getWidth(counting(JSON.parse(shape)), { dim })).toBe(width);
    },
  );

  test("gives the width of a Ragged, a Padded and the first item of a list", () => {
    const lengths = new NdArray<"int32", 1>(Int32Array.of(2, 1), [2]);
    expect(getWidth(new Ragged(NdArray.zeros([3, 5]), lengths))).toBe(5);
    const padded = new Padded(NdArray.zeros<"float32", 3>([2, 1, 7]), lengths, lengths.rows(0, 1), lengths.rows(1, 2));
    expect(getWidth(padded)).toBe(7);
    expect(getWidth([NdArray.zeros([2, 4]), NdArray.zeros([2, 9])])).toBe(4);
  });

  test("gives 0 for an empty list, a scalar and an empty array of classes", () => {
    expect(getWidth([])).toBe(0);
    expect(getWidth(NdArray.zeros([]))).toBe(0);
    expect(getWidth(NdArray.zeros([0], "int32"))).toBe(0);
  });

  test("gives one more than the largest class, for 64-bit classes, too", () => {
    expect(getWidth(new NdArray(BigUint64Array.of(3n, 9n, 2n), [3]))).toBe(10);
  });

  test("rejects an axis that is not there, and data without a width", () => {
    expect(() => getWidth(NdArray.zeros([2, 3]), { dim: 2 })).toThrow(ShapeError);
    expect(() => getWidth(NdArray.zeros([2, 3]), { dim: -3 })).toThrow(/no axis -3/);
    expect(() => getWidth({} as never)).toThrow(ArgumentError);
    expect(() => getWidth(new NdArray(Float32Array.of(1, Number.NaN), [2]))).toThrow(/item 1 is NaN/);
  });
});
