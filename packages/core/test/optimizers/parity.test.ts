import type { FloatDType } from "../../src/array/index.js";
import { Adam, Optimizer, RAdam, SGD } from "../../src/optimizers/index.js";
import vectors from "../fixtures/training/optimizers.json";
import { expectClose, floats, gradientAt, readOptions } from "./helpers";

interface OptimizerCase {
  name: string;
  kind: "Adam" | "SGD" | "Optimizer";
  options: Record<string, unknown>;
  run: { lrScale?: number; stepSchedules?: boolean; scores?: number[] };
  weights: [number[][], number[]][];
  mom1: Record<string, number[]>;
  mom2: Record<string, number[]>;
  averages: Record<string, number[]>;
}

const CASES = vectors.cases as unknown as OptimizerCase[];

function makeOptimizer({ kind, options }: OptimizerCase): Optimizer {
  const [learnRate, rest] = readOptions(options);
  if (kind === "Optimizer") return new Optimizer(learnRate, rest);
  return kind === "Adam" ? Adam(learnRate, rest) : SGD(learnRate, rest);
}

describe.each<FloatDType>(["float32", "float64"])("an optimizer in %s", (dtype) => {
  // Thinc computes in float32: twenty steps of its rounding are all that float64 may differ by.
  const rtol = dtype === "float32" ? 1e-5 : 2e-5;
  const atol = 2e-6;

  test.each(CASES.map((each) => [each.name, each] as const))("follows Thinc for twenty steps: %s", (_, each) => {
    const optimizer = makeOptimizer(each);
    const weights = [floats(vectors.start, dtype), floats(vectors.start[0], dtype)];
    const keys = ["1/W", "1/b"];
    each.weights.forEach((expected, step) => {
      if (each.run.scores && step < each.run.scores.length) optimizer.lastScore = each.run.scores[step];
      keys.forEach((key, index) => {
        if (index === 1 && step % 2 === 1) return;
        const gradient = gradientAt(step, index, dtype);
        const [w, g] = optimizer.update(key, weights[index], gradient, { lrScale: each.run.lrScale });
        expect(w).toBe(weights[index]);
        expect(g).toBe(gradient);
        expect(gradient.data.every((value) => value === 0)).toBe(true);
      });
      if (each.run.stepSchedules) optimizer.stepSchedules();
      expected.forEach((values, index) => {
        expectClose(weights[index], values.flat(), rtol, atol);
      });
    });
    for (const state of ["mom1", "mom2", "averages"] as const) {
      expect([...optimizer[state].keys()]).toEqual(Object.keys(each[state]));
      for (const [key, values] of Object.entries(each[state])) {
        const array = optimizer[state].get(key);
        expect(array?.dtype).toBe(dtype);
        if (array) expectClose(array, values, rtol, atol);
      }
    }
  });

  test("the vectors have cases with and without averages, moments, clipping and decay", () => {
    expect(CASES.length).toBeGreaterThanOrEqual(20);
    expect(CASES.some((each) => Object.keys(each.averages).length === 0)).toBe(true);
    expect(CASES.some((each) => Object.keys(each.mom1).length === 0)).toBe(true);
  });
});

describe("RAdam", () => {
  test.each(vectors.radam.map((each) => [each.dtype, JSON.stringify(each.options), each] as const))(
    "counts its steps as PyTorch does, where Thinc is off by one: %s %s",
    (dtype, _, { learnRate, options, weights: trajectory }) => {
      const optimizer = RAdam(learnRate, options);
      const weights = floats(vectors.start, dtype as FloatDType);
      trajectory.forEach((expected, step) => {
        optimizer.update("1/W", weights, gradientAt(step, 0, dtype as FloatDType));
        if (dtype === "float64") expectClose(weights, expected.flat(), 1e-12, 1e-14);
        else expectClose(weights, expected.flat(), 1e-5, 2e-6);
      });
    },
  );

  test("honours the scale of the learning rate, which Thinc ignores", () => {
    const [half, whole] = [floats(vectors.start, "float64"), floats(vectors.start, "float64")];
    const optimizers = [RAdam(0.1), RAdam(0.05)];
    for (let step = 0; step < 10; step++) {
      optimizers[0].update("1/W", half, gradientAt(step, 0, "float64"), { lrScale: 0.5 });
      optimizers[1].update("1/W", whole, gradientAt(step, 0, "float64"));
    }
    expectClose(half, [...whole.data], 1e-12, 0);
  });
});

describe("Adam without a first moment", () => {
  test.each(vectors.withoutFirstMoment.map((each) => [JSON.stringify(each.options), each] as const))(
    "follows Thinc's kernel, though Thinc's optimizer refuses it: %s",
    (_, { learnRate, options, weights: trajectory }) => {
      const optimizer = Adam(learnRate, options);
      const weights = floats(vectors.start, "float32");
      trajectory.forEach((expected, step) => {
        optimizer.update("1/W", weights, gradientAt(step, 0, "float32"));
        expectClose(weights, expected.flat(), 1e-5, 2e-6);
      });
    },
  );
});

describe("Adam in float64", () => {
  test("is the paper's formula to the last digits, with eps not corrected", () => {
    const [learnRate, beta1, beta2, eps, L2, clip] = [0.03, 0.85, 0.97, 1e-3, 0.02, 0.9];
    const optimizer = Adam(learnRate, { beta1, beta2, eps, L2, gradClip: clip });
    const weights = floats(vectors.start, "float64");
    const w = vectors.start.flat();
    const [m, v, ema] = [w.map(() => 0), w.map(() => 0), w.map(() => 0)];
    for (let t = 1; t <= 20; t++) {
      const gradient = gradientAt(t - 1, 0, "float64");
      const norm = Math.sqrt(gradient.data.reduce((sum, value) => sum + value * value, 0));
      const g = Array.from(gradient.data, (value) => (norm >= clip ? (value * clip) / norm : value));
      const decay = Math.min((1 + t) / (10 + t), 0.9999);
      g.forEach((value, i) => {
        m[i] = beta1 * m[i] + (1 - beta1) * value;
        v[i] = beta2 * v[i] + (1 - beta2) * value * value;
        w[i] -= (((learnRate * Math.sqrt(1 - beta2 ** t)) / (1 - beta1 ** t)) * m[i]) / (Math.sqrt(v[i]) + eps);
        w[i] -= learnRate * L2 * w[i];
        ema[i] = decay * ema[i] + (1 - decay) * w[i];
      });
      optimizer.update("1/W", weights, gradient);
      expectClose(weights, w, 1e-11, 1e-13);
    }
    expectClose(optimizer.mom1.get("1/W")!, m, 1e-11, 1e-13);
    expectClose(optimizer.mom2.get("1/W")!, v, 1e-11, 1e-13);
    expectClose(optimizer.averages.get("1/W")!, ema, 1e-11, 1e-13);
  });
});
