import { NdArray } from "../../src/array/index.js";
import { ArgumentError, DTypeError } from "../../src/errors/index.js";
import { toCategorical } from "../../src/util/to-categorical.js";
import vectors from "../fixtures/training/util.json";

function flat(nested: unknown): number[] {
  return Array.isArray(nested) ? nested.flatMap(flat) : [Number(nested)];
}

function shapeOf(nested: unknown): number[] {
  return Array.isArray(nested) ? [nested.length, ...shapeOf(nested[0])] : [];
}

describe("toCategorical", () => {
  test.each(vectors.categorical.map((each) => [JSON.stringify([each.Y, each.options]), each] as const))(
    "gives Thinc's array for %s",
    (_, { Y, options, result }) => {
      const array = toCategorical(new NdArray(Int32Array.from(flat(Y)), shapeOf(Y)), options);
      expect(array.dtype).toBe("float32");
      expect(array.shape).toEqual(shapeOf(result));
      flat(result).forEach((value, index) => {
        expect(array.data[index]).toBeCloseTo(value, 6);
      });
    },
  );

  test("takes a list of numbers, and 64-bit classes", () => {
    const expected = [0, 1, 1, 0];
    expect([...toCategorical([1, 0]).data]).toEqual(expected);
    expect([...toCategorical(new NdArray(BigInt64Array.of(1n, 0n), [2])).data]).toEqual(expected);
  });

  test("gives float64 where that is asked for, with exact smoothing", () => {
    const array = toCategorical([1], { nClasses: 3, labelSmoothing: 0.1, dtype: "float64" });
    expect([...array.data]).toEqual([0.05, 0.9, 0.05]);
  });

  test("reads a strided view in its own order", () => {
    const Y = new NdArray(Int32Array.of(0, 1, 2, 0), [2, 2]).T;
    expect(toCategorical(Y).shape).toEqual([2, 2, 3]);
    expect(toCategorical(Y).toNested()).toEqual([
      [
        [1, 0, 0],
        [0, 0, 1],
      ],
      [
        [0, 1, 0],
        [1, 0, 0],
      ],
    ]);
  });

  test("gives no rows for no items when the number of classes is known", () => {
    expect(toCategorical([], { nClasses: 4 }).shape).toEqual([0, 4]);
    expect(() => toCategorical([])).toThrow(/Pass nClasses/);
  });

  test("rejects each bad number of classes and smoothing", () => {
    expect(() => toCategorical([0], { labelSmoothing: -0.1 })).toThrow(/labelSmoothing.*at least 0/);
    expect(() => toCategorical([0], { labelSmoothing: Number.NaN })).toThrow(ArgumentError);
    expect(() => toCategorical([], { nClasses: 0 })).toThrow(/nClasses.*at least 1/);
    expect(() => toCategorical([0], { nClasses: 1.5 })).toThrow(ArgumentError);
    expect(() => toCategorical([0], { nClasses: 1, labelSmoothing: 0.1 })).toThrow(/at least 2 classes/);
    expect(() => toCategorical([0, 1, 2, 3], { labelSmoothing: 0.75 })).toThrow(/below 0.75, got 0.75/);
    expect(toCategorical([0, 1, 2, 3], { labelSmoothing: 0.74 }).shape).toEqual([4, 4]);
  });

  test("rejects classes that are out of range or no whole numbers, and says which item", () => {
    expect(() => toCategorical([0, 3], { nClasses: 3 })).toThrow(/class 3 of item 1 is out of range.*0 to 2/);
    expect(() => toCategorical([-1, 0])).toThrow(ArgumentError);
    expect(() => toCategorical([0.5], { nClasses: 2 })).toThrow(ArgumentError);
    expect(() => toCategorical(new NdArray(Float32Array.of(1), [1]))).toThrow(DTypeError);
    expect(() => toCategorical("12" as unknown as number[])).toThrow(ArgumentError);
  });

  test("rejects an option it does not know", () => {
    expect(() => toCategorical([0], { n_classes: 2 } as never)).toThrow(/no option "n_classes".*nClasses/);
  });
});
