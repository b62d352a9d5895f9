import * as tf from "@tensorflow/tfjs";
import { type Floats2d, fixRandomSeed, NdArray } from "@thinc/core";
import { enableTensorFlow, type TensorFlowShim, TensorFlowWrapper } from "@thinc/tensorflow";
import { numbers } from "./support/arrays";
import { onEveryBackend } from "./support/backends";

const { layers } = tf;

/** Initial weights, and what dropout and noise make of a batch of ones. */
function draw(seed?: number): { weights: number[][]; output: number[] } {
  if (seed !== undefined) fixRandomSeed(seed);
  const network = tf.sequential({
    layers: [
      layers.dense({ units: 6, inputShape: [8], kernelInitializer: "orthogonal" }),
      layers.dense({ units: 6, kernelInitializer: "heNormal", biasInitializer: "randomUniform" }),
      layers.reshape({ targetShape: [3, 2] }),
      layers.lstm({ units: 2, returnSequences: true, recurrentDropout: 0.2 }),
      layers.dropout({ rate: 0.5 }),
      layers.gaussianNoise({ stddev: 1 }),
    ],
  });
  const model = TensorFlowWrapper<Floats2d, Floats2d>(network);
  const X = new NdArray<"float32", 2>(new Float32Array(32).fill(1), [4, 8]);
  const weights = [...(model.shims[0] as TensorFlowShim).weights().values()].map(numbers);
  return { weights, output: numbers(model.beginUpdate(X)[0]) };
}

test("a seed that was fixed before TensorFlow was enabled counts, too", async () => {
  fixRandomSeed(11);
  await enableTensorFlow();
  const first = draw();
  expect(draw()).not.toEqual(first);
  expect(draw(11)).toEqual(first);
});

onEveryBackend(() => {
  test("fixRandomSeed repeats initial weights, dropout and noise", () => {
    const first = draw(5);
    const second = draw(5);
    expect(second).toEqual(first);
    const next = draw();
    expect(next.weights).not.toEqual(first.weights);
    expect(next.output).not.toEqual(first.output);
    expect(draw(6)).not.toEqual(first);
  });
});

test("Math.random is left as it is", () => {
  const original = Math.random;
  fixRandomSeed(1);
  draw();
  expect(Math.random).toBe(original);
  expect(() => tf.sequential({ layers: [layers.dense({ units: -1, inputShape: [2] })] })).toThrow();
  expect(Math.random).toBe(original);
  const draws = [0, 1].map(() => {
    fixRandomSeed(1);
    return Math.random();
  });
  expect(draws[0]).not.toBe(draws[1]);
});
