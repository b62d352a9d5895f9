import type { NdArray } from "../../src/array/index.js";
import { getOps } from "../../src/ops/index.js";
import type { SizedGenerator } from "../../src/types/index.js";

// The compiler checks this file: an annotation that does not fit, or an expected error that is missing, fails the type check.
describe("the types of the ops", () => {
  const ops = getOps("cpu");

  test("keep the dtype and the number of axes", () => {
    const X: NdArray<"float64", 2> = ops.relu(ops.alloc2f(2, 3, { dtype: "float64" }));
    const Y: NdArray<"float32", 2> = ops.gemm(ops.alloc2f(2, 3), ops.alloc2f(3, 4));
    const ids: NdArray<"int64", 1> = ops.asarray1i([1], { dtype: "int64" });
    expect([X.dtype, Y.shape, ids.dtype]).toEqual(["float64", [2, 4], "int64"]);
    // @ts-expect-error a vector is no matrix
    expect(() => ops.gemm(ops.alloc1f(2), Y)).toThrow();
    // @ts-expect-error integers are no floats
    expect(() => ops.relu(ids)).toThrow();
    // @ts-expect-error a float dtype for integers
    expect(() => ops.alloc1i(2, { dtype: "float32" })).toThrow();
    // @ts-expect-error a string is no data
    expect(() => ops.asarray("1")).toThrow();
  });

  test("know what a batch is made of", () => {
    const X = ops.alloc2f(3, 2);
    const arrays: SizedGenerator<NdArray<"float32", 2>> = ops.minibatch(2, X);
    const strings: SizedGenerator<string[]> = ops.minibatch(2, ["a", "b", "c"]);
    const both: SizedGenerator<[NdArray<"float32", 2>, string[]]> = ops.multibatch(2, X, ["a", "b", "c"]);
    const shuffled: SizedGenerator<[NdArray<"float32", 2>, string[]]> = ops.multibatch(2, X, ["a", "b", "c"], {
      shuffle: true,
    });
    expect([arrays.length, strings.length, both.length, shuffled.length]).toEqual([2, 2, 2, 2]);
    // @ts-expect-error a number has no items
    expect(() => ops.minibatch(2, 3)).toThrow();
  });
});
