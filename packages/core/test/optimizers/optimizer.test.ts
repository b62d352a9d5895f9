import { type FloatDType, NdArray } from "../../src/array/index.js";
import { ArgumentError, DTypeError, ShapeError } from "../../src/errors/index.js";
import { Model } from "../../src/model/index.js";
import { Adam, Optimizer, type OptimizerOptions, RAdam, SGD } from "../../src/optimizers/index.js";
import { constant, decaying, plateau, Schedule } from "../../src/schedules/index.js";
import { expectClose, floats } from "./helpers";

const KINDS: [string, () => Optimizer][] = [
  ["Adam", () => Adam(0.01, { L2: 0.1 })],
  ["RAdam", () => RAdam(0.01, { L2: 0.1, l2IsWeightDecay: false })],
  ["SGD", () => SGD(0.01, { L2: 0.1 })],
];
const DTYPES: FloatDType[] = ["float32", "float64"];

describe.each(KINDS)("%s", (_, make) => {
  test.each(DTYPES)("gives an array of any shape the same update as its flat copy in %s", (dtype) => {
    const values = [1, -2, 0.5, 3, 0, -1, 2, 0.25];
    const gradients = [0.5, 0.1, -0.2, 0, 1, -1, 0.3, 0.7];
    const flat = [floats(values, dtype), floats(gradients, dtype)];
    const cube = [floats(values, dtype).reshape(2, 2, 2), floats(gradients, dtype).reshape(2, 2, 2)];
    const optimizer = make();
    for (let i = 0; i < 7; i++) {
      optimizer.update("1/flat", flat[0], flat[1]);
      optimizer.update("1/cube", cube[0], cube[1]);
      flat[1].data.set(gradients);
      cube[1].data.set(gradients);
    }
    expect(cube[0].data).toEqual(flat[0].data);
    expect(cube[0].data[0]).not.toBe(1);
    expect(optimizer.averages.get("1/cube")?.shape).toEqual([2, 2, 2]);
  });

  test.each(DTYPES)("updates a scalar in %s, which Thinc cannot", (dtype) => {
    const scalar = NdArray.zeros([], dtype).fill(2);
    const single = NdArray.zeros([1], dtype).fill(2);
    const optimizer = make();
    optimizer.update("1/a", scalar, NdArray.zeros([], dtype).fill(0.5));
    optimizer.update("1/b", single, NdArray.zeros([1], dtype).fill(0.5));
    expect(scalar.item()).toBe(single.item());
    expect(scalar.item()).toBeLessThan(2);
  });

  test("updates strided weights from a strided gradient in place", () => {
    const weights = floats(
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      "float32",
    );
    const gradient = floats(
      [
        [0.1, -0.2, 0.3],
        [-0.4, 0.5, -0.6],
      ],
      "float32",
    );
    const straight = [weights.T.copy(), gradient.T.copy()];
    const optimizer = make();
    optimizer.update("1/strided", weights.T, gradient.T);
    optimizer.update("1/straight", straight[0], straight[1]);
    expect(weights.T.copy().data).toEqual(straight[0].data);
    expect([...gradient.data]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test("works inside a larger storage without touching what is around it", () => {
    const storage = Float32Array.of(9, 1, 2, 9);
    const weights = new NdArray<"float32", 1>(storage, [4]).rows(1, 3);
    const gradients = new NdArray<"float32", 1>(Float32Array.of(7, 1, 1, 7), [4]);
    make().update("1/W", weights, gradients.rows(1, 3));
    expect([storage[0], storage[3]]).toEqual([9, 9]);
    expect(storage[1]).toBeLessThan(1);
    expect([...gradients.data]).toEqual([7, 0, 0, 7]);
  });

  test("leaves an array without elements alone, and does not count it", () => {
    const optimizer = make();
    const empty = NdArray.zeros([0, 3]);
    expect(optimizer.update("1/W", empty, NdArray.zeros([0, 3]))[0]).toBe(empty);
    expect(optimizer.nrUpdate.size).toBe(0);
    expect(optimizer.averages.size).toBe(0);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    "rejects a gradient that holds %d, and leaves weights, gradient and state as they were",
    (bad) => {
      const optimizer = make();
      const weights = floats([1, 2], "float32");
      const update = (gradient: number[]) => optimizer.update("3/W", weights, floats(gradient, "float32"));
      update([0.5, 0.5]);
      const before = [...weights.data, ...optimizer.averages.get("3/W")!.data];
      const gradient = floats([0.5, bad], "float32");
      expect(() => optimizer.update("3/W", weights, gradient)).toThrow(/gradient of 3\/W holds .* \(element 1 of 2\)/);
      expect([...weights.data, ...optimizer.averages.get("3/W")!.data]).toEqual(before);
      expect([...gradient.data]).toEqual([0.5, bad]);
      expect(optimizer.nrUpdate.get("3/W")).toBe(1);
    },
  );
});

describe("Optimizer.update", () => {
  const weights = () =>
    floats(
      [
        [1, 2],
        [3, 4],
      ],
      "float32",
    );

  test("rejects shapes and dtypes that differ, and changes nothing", () => {
    const optimizer = Adam();
    const W = weights();
    expect(() => optimizer.update("1/W", W, NdArray.zeros([2, 3]))).toThrow(ShapeError);
    expect(() => optimizer.update("1/W", W, NdArray.zeros([4]))).toThrow(/weights and gradient of 1\/W/);
    expect(() => optimizer.update("1/W", W, NdArray.zeros([2, 2], "float64") as never)).toThrow(DTypeError);
    const ints = NdArray.zeros([2, 2], "int32");
    expect(() => optimizer.update("1/W", ints as never, ints.copy() as never)).toThrow(DTypeError);
    expect(() => optimizer.update("1/W", [1] as never, [1] as never)).toThrow(ArgumentError);
    expect([...W.data]).toEqual([1, 2, 3, 4]);
    expect(optimizer.nrUpdate.size + optimizer.mom1.size).toBe(0);
  });

  test("rejects another shape or dtype under a key it knows", () => {
    const optimizer = Adam();
    optimizer.update("1/W", weights(), weights());
    expect(() => optimizer.update("1/W", NdArray.zeros([4]), NdArray.zeros([4]))).toThrow(
      /1\/W had shape \[2, 2\] before/,
    );
    const doubles = NdArray.zeros([2, 2], "float64");
    expect(() => optimizer.update("1/W", doubles, doubles.copy())).toThrow(DTypeError);
    expect(optimizer.nrUpdate.get("1/W")).toBe(1);
  });

  test("rejects weights that share elements with themselves or the gradient", () => {
    const W = weights();
    expect(() => Adam().update("1/W", W, W)).toThrow(/share their elements with the gradient/);
    const broadcast = new NdArray<"float32", 2>(Float32Array.of(1, 2), [3, 2], { strides: [0, 1] });
    expect(() => Adam().update("1/W", broadcast, NdArray.zeros([3, 2]))).toThrow(/with one another/);
  });

  test("rejects a key that is no string and a scale that is no number", () => {
    expect(() => Adam().update(3 as never, weights(), weights())).toThrow(/key: expected a string/);
    expect(() => Adam().update("1/W", weights(), weights(), { lrScale: Number.NaN })).toThrow(/lrScale/);
  });

  test("clips each gradient by its own norm", () => {
    const optimizer = SGD(1, { gradClip: 1 });
    const [a, b] = [floats([0, 0], "float64"), floats([0, 0], "float64")];
    optimizer.update("1/a", a, floats([3, 4], "float64"));
    optimizer.update("1/b", b, floats([0.3, 0.4], "float64"));
    expectClose(a, [-0.6, -0.8], 1e-15, 0);
    expectClose(b, [-0.3, -0.4], 1e-15, 0);
  });

  test("keeps no averages when told not to", () => {
    const optimizer = Adam(0.1, { useAverages: false });
    optimizer.update("1/W", weights(), weights());
    expect(optimizer.averages.size).toBe(0);
    expect(Adam().useAverages).toBe(true);
  });

  test("checks what a schedule gives before it changes anything", () => {
    const rates = [0.1, Number.NaN];
    const optimizer = SGD(Schedule("mine", (_, step) => rates[step]));
    const W = weights();
    optimizer.update("1/W", W, weights());
    optimizer.stepSchedules();
    const before = [...W.data];
    expect(() => optimizer.update("1/W", W, weights())).toThrow(/learnRate: expected a finite number, got NaN/);
    expect([...W.data]).toEqual(before);
    expect(optimizer.nrUpdate.get("1/W")).toBe(1);
  });

  test("tells schedules the key and the last score", () => {
    const told: unknown[] = [];
    const schedule = Schedule("mine", (_, step, context) => {
      told.push([step, context]);
      return context.key === "1/W" ? 1 : 0;
    });
    const optimizer = SGD(schedule, { gradClip: 0 });
    const [W, b] = [floats([1], "float64"), floats([1], "float64")];
    optimizer.lastScore = 0.5;
    optimizer.stepSchedules();
    optimizer.update("1/W", W, floats([0.25], "float64"));
    optimizer.update("1/b", b, floats([0.25], "float64"));
    expect([W.item(), b.item()]).toEqual([0.75, 1]);
    expect(told).toEqual([
      [1, { key: "1/W", lastScore: [0, 0.5] }],
      [1, { key: "1/b", lastScore: [0, 0.5] }],
    ]);
  });

  test("updates the parameters of a model, whose averages can then be used", () => {
    const model = new Model<number, number>(
      "scale",
      (model, X) => [X * Number(model.getParam("W").item()), (dY) => dY],
      {
        params: { W: floats([2], "float64") },
      },
    );
    const optimizer = SGD(0.5, { gradClip: 0 });
    model.incGrad("W", floats([1], "float64"));
    model.finishUpdate(optimizer);
    expect(model.predict(1)).toBe(1.5);
    const average = model.useParams(optimizer.averages, () => model.predict(1));
    expect(average).toBeCloseTo((1 - 2 / 11) * 1.5, 12);
    expect(model.predict(1)).toBe(1.5);
  });
});

describe("settings", () => {
  test("can be read as numbers at the current step, and as schedules", () => {
    const optimizer = Adam(decaying(1, 1), { beta1: [0.5, 0.6], gradClip: false });
    expect([optimizer.learnRate, optimizer.beta1, optimizer.beta2, optimizer.gradClip]).toEqual([1, 0.5, 0.999, 0]);
    expect([optimizer.eps, optimizer.L2]).toEqual([1e-8, 0]);
    optimizer.stepSchedules();
    expect([optimizer.learnRate, optimizer.beta1, optimizer.step]).toEqual([0.5, 0.6, 1]);
    expect(optimizer.schedules.learnRate(3)).toBe(0.25);
    expect([RAdam().useRadam, Adam().useRadam, Adam().l2IsWeightDecay]).toEqual([true, false, true]);
    expect([SGD(1).beta1, SGD(1).beta2, Adam().learnRate]).toEqual([0, 0, 0.001]);
  });

  test("can be set to another number, list or schedule", () => {
    const optimizer = Adam();
    optimizer.learnRate = 0.5;
    optimizer.L2 = [0.1, 0.2];
    optimizer.beta1 = constant(0.3);
    optimizer.beta2 = 0.4;
    optimizer.eps = 1;
    optimizer.gradClip = true;
    expect([optimizer.learnRate, optimizer.L2, optimizer.beta1]).toEqual([0.5, 0.1, 0.3]);
    expect([optimizer.beta2, optimizer.eps, optimizer.gradClip]).toEqual([0.4, 1, 1]);
    expect(() => {
      optimizer.beta2 = 1;
    }).toThrow(/beta2.*below 1/);
    expect(optimizer.beta2).toBe(0.4);
  });

  test("repeat the last value of a list or an iterator that has run out", () => {
    const sources = [
      () => [3, 2, 1],
      () => new Set([3, 2, 1]),
      () => [3, 2, 1].values(),
      () => Float32Array.of(3, 2, 1),
    ];
    for (const source of sources) {
      const optimizer = SGD(source());
      const values = [0, 1, 2, 3, 4].map(() => {
        const value = optimizer.learnRate;
        optimizer.stepSchedules();
        return value;
      });
      expect(values).toEqual([3, 2, 1, 1, 1]);
    }
  });

  test("take an iterator's value of the step, also when steps are left out", () => {
    const optimizer = SGD(decaying(1, 1).toGenerator());
    for (let i = 0; i < 3; i++) optimizer.stepSchedules();
    expect(optimizer.learnRate).toBe(0.25);
    expect(optimizer.learnRate).toBe(0.25);
  });

  test("reject a step that decreases where the values come from an iterator", () => {
    const { schedules } = SGD([3, 2, 1]);
    expect(schedules.learnRate(2)).toBe(1);
    expect(() => schedules.learnRate(1)).toThrow(/learnRate comes from an iterator.*must not decrease/);
    expect(schedules.learnRate(2)).toBe(1);
  });

  test("reject what is no number, list, iterator or schedule, and an empty list", () => {
    expect(() => SGD([])).toThrow(/learnRate.*empty/);
    expect(() => SGD([].values())).toThrow(/empty/);
    expect(() => SGD("0.1" as never)).toThrow(/learnRate: expected a number, a list of numbers/);
    expect(() => SGD({} as never)).toThrow(ArgumentError);
    expect(() => SGD(undefined as never)).toThrow(ArgumentError);
    expect(() => SGD(null as never)).toThrow(ArgumentError);
    expect(() => SGD((() => 1) as never)).toThrow(ArgumentError);
    expect(() => SGD(["a"] as never)).toThrow(/learnRate: expected a finite number, got "a"/);
    expect(() => SGD(NdArray.zeros([2]) as never)).toThrow(ArgumentError);
  });

  test("reject numbers out of range", () => {
    const bad: OptimizerOptions[] = [
      { beta1: 1 },
      { beta1: -0.1 },
      { beta2: 1 },
      { eps: 0 },
      { gradClip: -1 },
      { L2: Number.POSITIVE_INFINITY },
    ];
    for (const options of bad) expect(() => new Optimizer(0.1, options)).toThrow(ArgumentError);
    expect(() => new Optimizer(Number.NaN)).toThrow(ArgumentError);
  });

  test("reject options that are unknown or no booleans", () => {
    expect(() => Adam(0.1, { beta_1: 0.9 } as never)).toThrow(/Adam: there is no option "beta_1".*beta1/);
    expect(() => SGD(0.1, { beta1: 0.9 } as never)).toThrow(/SGD: there is no option "beta1"/);
    expect(() => RAdam(0.1, { useRadam: false } as never)).toThrow(ArgumentError);
    expect(() => Adam(0.1, 3 as never)).toThrow(/expected an object with options/);
    expect(() => new Optimizer(0.1, { useAverages: 1 as never })).toThrow(/useAverages: expected true or false/);
  });
});

describe("lastScore", () => {
  test("keeps the step at which it was set, and reaches the schedules", () => {
    const optimizer = SGD(plateau(1, 0.1, constant(1)));
    expect(optimizer.lastScore).toBeNull();
    optimizer.lastScore = 0.5;
    expect(optimizer.lastScore).toEqual([0, 0.5]);
    expect(optimizer.learnRate).toBe(1);
    optimizer.stepSchedules();
    optimizer.lastScore = 0.4;
    expect(optimizer.lastScore).toEqual([1, 0.4]);
    expect(optimizer.learnRate).toBe(0.1);
  });

  test("rejects what is no number", () => {
    expect(() => {
      Adam().lastScore = "good" as never;
    }).toThrow(/lastScore: expected a number/);
  });
});

describe("Optimizer.isInstance", () => {
  test("knows optimizers of another copy of the package, and nothing else", () => {
    expect(Optimizer.isInstance(Adam())).toBe(true);
    let other: typeof Optimizer | undefined;
    jest.isolateModules(() => {
      other = require("../../src/optimizers/index.js").Optimizer;
    });
    const foreign = new other!(0.1);
    expect(foreign instanceof Optimizer).toBe(false);
    expect(Optimizer.isInstance(foreign)).toBe(true);
    expect(Optimizer.isInstance({ update: () => {} })).toBe(false);
    expect(Optimizer.isInstance(null)).toBe(false);
  });

  test("an optimizer takes the schedules of another copy of the package", () => {
    let other: typeof constant | undefined;
    jest.isolateModules(() => {
      other = require("../../src/schedules/index.js").constant;
    });
    expect(SGD(other!(0.25)).learnRate).toBe(0.25);
  });
});
