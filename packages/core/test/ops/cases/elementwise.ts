import { type DType, type FloatDType, type FloatsXd, NdArray } from "../../../src/array/index.js";
import { ArgumentError, DTypeError, ShapeError } from "../../../src/errors/index.js";
import { call, expectClose, type MakeOps, normals, strided } from "../support.js";

const FORWARD = [
  "sigmoid",
  "dsigmoid",
  "dtanh",
  "relu",
  "clippedLinear",
  "reluK",
  "hardSigmoid",
  "hardTanh",
  "swish",
  "hardSwish",
  "hardSwishMobilenet",
  "dish",
  "gelu",
  "geluApprox",
  "mish",
] as const;
const BACKWARD = [
  "backpropRelu",
  "backpropClippedLinear",
  "backpropReluK",
  "backpropHardSigmoid",
  "backpropHardTanh",
  "backpropHardSwish",
  "backpropHardSwishMobilenet",
  "backpropDish",
  "backpropGelu",
  "backpropGeluApprox",
  "backpropMish",
] as const;

const SHAPES = [[], [0], [0, 3], [3, 0], [1], [2, 3], [2, 3, 2], [2, 1, 3, 2]];

/** What holds for every operation that looks at one element at a time. */
export function elementwiseCases(makeOps: MakeOps): void {
  const apply = (name: string, arrays: FloatsXd[], options?: object) =>
    call(makeOps(), name, ...arrays, options) as FloatsXd;
  const pair = (shape: readonly number[], dtype: FloatDType): FloatsXd[] => [
    normals(1, shape, dtype, 2),
    normals(2, shape, dtype, 2),
  ];
  const ALL = [...FORWARD, ...BACKWARD, "backpropSigmoid", "erf", "sechsq"];
  const unary = (name: string) => (FORWARD as readonly string[]).includes(name) || name === "erf" || name === "sechsq";
  const inputs = (name: string, shape: readonly number[], dtype: FloatDType) =>
    unary(name) ? pair(shape, dtype).slice(0, 1) : pair(shape, dtype);

  test.each(ALL)("%s keeps shape and dtype, for scalars and empty arrays too", (name) => {
    for (const shape of SHAPES) {
      for (const dtype of ["float32", "float64"] as const) {
        const result = apply(name, inputs(name, shape, dtype));
        expect([result.dtype, result.shape]).toEqual([dtype, shape]);
      }
    }
  });

  test.each(ALL)("%s leaves its inputs alone and gives the same for views with gaps", (name) => {
    const given = inputs(name, [3, 4], "float32");
    const before = given.map((X) => X.copy());
    const result = apply(name, given);
    given.forEach((X, i) => {
      expectClose(X, before[i], { rtol: 0, atol: 0 });
      expect(result).not.toBe(X);
    });
    const views = given.map(strided);
    expect(views.every((view) => !view.isContiguous)).toBe(true);
    expectClose(apply(name, views), result, { rtol: 0, atol: 0 });
    expectClose(
      apply(
        name,
        given.map((X) => X.T.copy().T),
      ),
      result,
      { rtol: 0, atol: 0 },
    );
  });

  // backpropSigmoid is the one that overwrites its second argument.
  test.each([...FORWARD, ...BACKWARD, "backpropSigmoid"])("%s in place overwrites and returns its input", (name) => {
    const at = name === "backpropSigmoid" ? 1 : 0;
    for (const asView of [false, true]) {
      const given = inputs(name, [3, 4], "float32").map((X) => (asView ? strided(X) : X));
      const others = given.filter((_, i) => i !== at).map((X) => [X, X.copy()] as const);
      const expected = apply(name, given);
      const result = apply(name, given, { inplace: true });
      expect(result).toBe(given[at]);
      expectClose(result, expected, { rtol: 0, atol: 0 });
      for (const [X, before] of others) expectClose(X, before, { rtol: 0, atol: 0 });
    }
  });

  test("backpropSwish in place overwrites and returns dY", () => {
    const ops = makeOps();
    const [dY, X] = pair([3, 4], "float32");
    const Y = ops.swish(X);
    const expected = ops.backpropSwish(dY, X, Y);
    expect(ops.backpropSwish(dY, X, Y, { inplace: true })).toBe(dY);
    expectClose(dY, expected, { rtol: 0, atol: 0 });
  });

  test.each(ALL)("%s refuses integers, lists and arrays that do not fit together", (name) => {
    const ints = NdArray.zeros([2, 3], "int32") as NdArray<DType> as FloatsXd;
    const others = unary(name) ? [] : [ints];
    expect(() => apply(name, [ints, ...others])).toThrow(DTypeError);
    expect(() => apply(name, [[1, 2] as unknown as FloatsXd, ...others])).toThrow(ArgumentError);
    if (unary(name)) return;
    expect(() => apply(name, [normals(1, [2, 3], "float32"), normals(1, [2, 3], "float64")])).toThrow(DTypeError);
    expect(() => apply(name, [normals(1, [2, 3], "float32"), normals(1, [3, 2], "float32")])).toThrow(ShapeError);
    expect(() => apply(name, [normals(1, [2, 3], "float32"), normals(1, [3], "float32")])).toThrow(ShapeError);
  });

  test.each([...FORWARD, "erf", "sechsq"])("%s passes NaN on", (name) => {
    expect(apply(name, [NdArray.zeros([1], "float64").fill(Number.NaN) as FloatsXd]).get(0)).toBeNaN();
  });

  test("the activations stay finite for very large and very small inputs", () => {
    for (const name of ["sigmoid", "swish", "dish", "gelu", "geluApprox", "mish", "erf", "sechsq"]) {
      for (const dtype of ["float32", "float64"] as const) {
        const X = NdArray.zeros([2], dtype) as FloatsXd;
        X.data.set(dtype === "float32" ? [1e38, -1e38] : [1e300, -1e300]);
        expect([name, Array.from(apply(name, [X]).data).every(Number.isFinite)]).toEqual([name, true]);
        const dY = NdArray.zeros([2], dtype).fill(1) as FloatsXd;
        const backward = `backprop${name[0].toUpperCase()}${name.slice(1)}`;
        if (!["dish", "gelu", "geluApprox", "mish"].includes(name)) continue;
        expectClose(
          apply(backward, [dY, X]),
          new NdArray(dtype === "float32" ? Float32Array.of(1, 0) : Float64Array.of(1, 0), [2]),
        );
      }
    }
  });

  test("sigmoid clips its input to 20 as Thinc does", () => {
    const ops = makeOps();
    const Y = ops.sigmoid(ops.asarray1f([-1000, -20, 20, 1000], { dtype: "float64" }));
    expect(Y.get(0)).toBe(Y.get(1));
    expect(Y.get(0)).toBeCloseTo(2.061153618190204e-9, 20);
    expect(Y.get(3)).toBe(Y.get(2));
  });

  test("erf is exact where Thinc's approximation is off by more than a float32 can hide", () => {
    const ops = makeOps();
    const Y = ops.erf(ops.asarray1f([0, 0.5, 1, 1.9999, 2, 3, -0.5, Number.POSITIVE_INFINITY], { dtype: "float64" }));
    const expected = [
      0, 0.5204998778130465, 0.8427007929497149, 0.9953201979070294, 0.9953222650189527, 0.9999779095030014,
      -0.5204998778130465, 1,
    ];
    expectClose(Y, ops.asarray1f(expected, { dtype: "float64" }), { rtol: 1e-14, atol: 0 });
  });

  test("mish is the identity from its threshold on", () => {
    const ops = makeOps();
    const X = ops.asarray1f([0.5, 1, 2], { dtype: "float64" });
    expect(ops.mish(X, { threshold: 1 }).toNested()).toEqual([expect.closeTo(0.3752, 3), 1, 2]);
    const dX = ops.backpropMish(ops.alloc1f(3, { dtype: "float64" }).fill(3), X, { threshold: 1 });
    expect(dX.toNested()).toEqual([expect.closeTo(2.659, 2), 3, 3]);
  });

  test("backpropClippedLinear works for a falling line, where Thinc gives zeros", () => {
    const ops = makeOps();
    const dX = ops.backpropClippedLinear(ops.asarray1f([1, 1, 1]), ops.asarray1f([-3, -0.5, 3]), { slope: -1 });
    expect(dX.toNested()).toEqual([0, -1, 0]);
  });
}
