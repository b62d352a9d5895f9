import { type FloatsXd, NdArray } from "../../../src/array/index.js";
import { ArgumentError, DTypeError, ShapeError } from "../../../src/errors/index.js";
import { fixRandomSeed, Xoshiro128 } from "../../../src/random/index.js";
import { expectClose, type MakeOps, normals, numbers, strided } from "../support.js";

/** What optimizers and regularisation need: edges and errors; their numbers are in the parity cases. */
export function trainingCases(makeOps: MakeOps): void {
  test("getDropoutMask is all ones without dropout and all zeros from 1 on", () => {
    const ops = makeOps();
    for (const drop of [null, undefined, 0, -0.5])
      expect(numbers(ops.getDropoutMask([2, 2], drop))).toEqual([1, 1, 1, 1]);
    for (const drop of [1, 1.5]) expect(numbers(ops.getDropoutMask([2], drop))).toEqual([0, 0]);
    expect(ops.getDropoutMask([0, 3], 0.5).shape).toEqual([0, 3]);
    for (const bad of [Number.NaN, "0.5", {}])
      expect(() => ops.getDropoutMask([2], bad as number)).toThrow(ArgumentError);
    expect(() => ops.getDropoutMask([-1], 0.5)).toThrow(ShapeError);
    expect(() => ops.getDropoutMask([1], 0.5, { dtype: "int32" as "float32" })).toThrow(DTypeError);
  });

  test("getDropoutMask drops at the rate asked for and keeps the mean at 1", () => {
    const ops = makeOps();
    for (const dtype of ["float32", "float64"] as const) {
      const mask = ops.getDropoutMask([100, 200], 0.3, { dtype, randomSource: new Xoshiro128(4) });
      expect(mask.dtype).toBe(dtype);
      const kept = dtype === "float32" ? Math.fround(1 / 0.7) : 1 / 0.7;
      expect(new Set(numbers(mask))).toEqual(new Set([0, kept]));
      // Five standard deviations of the mean of 20,000 draws.
      expect(Math.abs(Number(ops.mean(mask).item()) - 1)).toBeLessThan(5 * Math.sqrt(0.3 / 0.7 / 20000));
    }
  });

  test("getDropoutMask keeps what the source draws at the rate or above", () => {
    const drawn = [0.24, 0.25, 0.26];
    const randomSource = { next: () => drawn.shift() as number, uint32: () => 0 };
    const mask = makeOps().getDropoutMask([3], 0.25, { randomSource });
    expectClose(mask, makeOps().asarrayF([0, 4 / 3, 4 / 3]));
  });

  test("getDropoutMask repeats itself after the seed is fixed", () => {
    const ops = makeOps();
    fixRandomSeed(1);
    const mask = numbers(ops.getDropoutMask([50], 0.5));
    fixRandomSeed(1);
    expect(numbers(ops.getDropoutMask([50], 0.5))).toEqual(mask);
    expect(numbers(ops.getDropoutMask([50], 0.5))).not.toEqual(mask);
  });

  test("adam works in place, on views too, and zeroes the gradient", () => {
    const ops = makeOps();
    for (const dtype of ["float32", "float64"] as const) {
      const make = () => [1, 2, 3].map((seed) => normals<typeof dtype, 2>(seed, [2, 3], dtype));
      const [w, g, m1] = make();
      const m2 = ops.multiply(m1, m1);
      const views = [w, g, m1, m2].map(strided);
      const [vw, vg, vm1, vm2] = views;
      const result = ops.adam(w, g, m1, m2, 0.9, 0.999, 1e-8, 0.1);
      expect(result).toEqual([w, g, m1, m2]);
      expect(result[0]).toBe(w);
      expect(numbers(g)).toEqual([0, 0, 0, 0, 0, 0]);
      ops.adam(vw, vg, vm1, vm2, 0.9, 0.999, 1e-8, 0.1);
      [w, g, m1, m2].forEach((X, i) => {
        expectClose(views[i], X, { rtol: 0, atol: 0 });
      });
    }
  });

  test("adam changes nothing when an argument is bad", () => {
    const ops = makeOps();
    const make = (): FloatsXd => ops.alloc1f(3).fill(1);
    const [w, g, m1, m2] = [make(), make(), make(), make()];
    expect(() => ops.adam(w, g, m1, ops.alloc1f(2), 0.9, 0.999, 1e-8, 0.1)).toThrow(ShapeError);
    expect(() => ops.adam(w, g, ops.alloc1f(3, { dtype: "float64" }), m2, 0.9, 0.999, 1e-8, 0.1)).toThrow(DTypeError);
    expect(() => ops.adam(w, g, m1, m2, 0.9, Number.NaN, 1e-8, 0.1)).toThrow(ArgumentError);
    expect(() => ops.adam(w, g, m1, m2, 0.9, 0.999, 1e-8, undefined as unknown as number)).toThrow(ArgumentError);
    for (const X of [w, g, m1, m2]) expect(numbers(X)).toEqual([1, 1, 1]);
  });

  test("clipGradient scales in place only what is longer than the threshold", () => {
    const ops = makeOps();
    const g = ops.asarray2f([[3, 4]]);
    expect(ops.clipGradient(g, 10)).toBe(g);
    expect(g.toNested()).toEqual([[3, 4]]);
    ops.clipGradient(g, 1);
    expectClose(g, ops.asarray2f([[0.6, 0.8]]));
    const view = strided(ops.asarray2f([[3, 4]]));
    expect(ops.clipGradient(view, 0)).toBe(view);
    expect(view.toNested()).toEqual([[0, 0]]);
    expect(ops.clipGradient(ops.alloc1f(2), 0).toNested()).toEqual([0, 0]);
    expect(ops.clipGradient(ops.alloc1f(0), 1).toNested()).toEqual([]);
    for (const bad of [-1, Number.NaN, undefined])
      expect(() => ops.clipGradient(g, bad as number)).toThrow(ArgumentError);
  });

  test("updateAverages moves the averages in place and leaves the weights alone", () => {
    const ops = makeOps();
    const ema = strided(ops.asarray1f([0, 0]));
    const w = ops.asarray1f([1, 2]);
    expect(ops.updateAverages(ema, w, 1)).toBe(ema);
    // decay = min(2 / 11, 0.9999)
    expectClose(ema, ops.asarray1f([9 / 11, 18 / 11]));
    expect(w.toNested()).toEqual([1, 2]);
    const limited = ops.asarray1f([0, 0]);
    ops.updateAverages(limited, w, 1e9, { maxDecay: 0.5 });
    expect(limited.toNested()).toEqual([0.5, 1]);
    expect(() => ops.updateAverages(ema, ops.alloc1f(3), 1)).toThrow(ShapeError);
    expect(() => ops.updateAverages(ema, w, Number.NaN)).toThrow(ArgumentError);
  });

  test("logloss is the cross-entropy of each element and stays finite at 0 and 1", () => {
    const ops = makeOps();
    const loss = ops.logloss(ops.asarray1f([1, 0, 1, 0]), ops.asarray1f([0.5, 0.5, 0, 1]));
    expectClose(loss, ops.asarray1f([Math.LN2, Math.LN2, -Math.log(1e-8), -Math.log(1e-8)]));
    expect(() => ops.logloss(ops.alloc1f(2), ops.alloc1f(3))).toThrow(ShapeError);
    expect(NdArray.isInstance(loss)).toBe(true);
  });
}
