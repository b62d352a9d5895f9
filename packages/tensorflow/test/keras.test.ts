import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as tf from "@tensorflow/tfjs";
import { type DType, type FloatsXd, iterateRecursive, NdArray } from "@thinc/core";
import { type TensorFlowShim, TensorFlowWrapper, xp2tensorflow } from "@thinc/tensorflow";
import { numbers } from "./support/arrays";
import { onEveryBackend } from "./support/backends";

// Made by tools/parity/tensorflow/make_keras_fixtures.py.
interface Fixture {
  shape: number[];
  dtype: string;
  values: number[];
}
interface KerasCase {
  name: string;
  /** Layer by layer, as `layer.get_weights()` has them. */
  weights: Fixture[][];
  inputs: Fixture[];
  predicted: Fixture[];
  outputs: Fixture[];
  dOutputs: Fixture[];
  dInputs: Fixture[];
  dWeights: Fixture[];
  statistics: Fixture[];
}
const { cases } = JSON.parse(readFileSync(join(__dirname, "fixtures", "keras.json"), "utf8")) as { cases: KerasCase[] };

const { layers } = tf;

/** The same models as in the script, with TensorFlow.js's names and defaults where they differ from Keras 3's. */
const networks: Record<string, () => tf.LayersModel> = {
  dense: () =>
    tf.sequential({
      layers: [
        layers.dense({ units: 4, activation: "relu", inputShape: [5] }),
        layers.dense({ units: 4, activation: "tanh" }),
        layers.dense({ units: 3, activation: "softmax" }),
      ],
    }),
  conv: () =>
    tf.sequential({
      layers: [
        layers.conv2d({
          filters: 3,
          kernelSize: [3, 2],
          strides: [1, 2],
          padding: "same",
          activation: "elu",
          inputShape: [6, 5, 2],
        }),
        layers.maxPooling2d({ poolSize: 2 }),
        layers.flatten(),
        layers.dense({ units: 2 }),
      ],
    }),
  layernorm: () =>
    tf.sequential({ layers: [layers.layerNormalization({ inputShape: [7] }), layers.dense({ units: 3 })] }),
  batchnorm: () =>
    tf.sequential({
      layers: [
        layers.batchNormalization({ momentum: 0.9, inputShape: [4] }),
        layers.dense({ units: 3, useBias: false }),
      ],
    }),
  embedding: () =>
    tf.sequential({
      layers: [
        layers.embedding({ inputDim: 9, outputDim: 3, inputLength: 4 }),
        layers.flatten(),
        layers.dense({ units: 2 }),
      ],
    }),
  lstm: () =>
    tf.sequential({
      layers: [
        layers.lstm({ units: 4, returnSequences: true, recurrentActivation: "sigmoid", inputShape: [5, 3] }),
        layers.lstm({ units: 2, recurrentActivation: "sigmoid" }),
      ],
    }),
  multi: () => {
    const a = tf.input({ shape: [3], name: "a" });
    const b = tf.input({ shape: [2], name: "b" });
    const joined = layers.concatenate().apply([a, b]) as tf.SymbolicTensor;
    const hidden = layers.dense({ units: 4, activation: "tanh", name: "hidden" }).apply(joined) as tf.SymbolicTensor;
    const first = layers.dense({ units: 2, name: "first" }).apply(hidden) as tf.SymbolicTensor;
    const second = layers.dense({ units: 1, activation: "sigmoid", name: "second" }).apply(hidden) as tf.SymbolicTensor;
    return tf.model({ inputs: [a, b], outputs: [first, second] });
  },
};

test("the fixtures cover every model of this file", () => {
  expect(cases.map(({ name }) => name).sort()).toEqual(Object.keys(networks).sort());
});

onEveryBackend(() => {
  test.each(cases)("outputs and gradients of the model $name are those of Keras", (example) => {
    const network = networks[example.name]();
    const withWeights = network.layers.filter((layer) => layer.weights.length > 0);
    expect(withWeights).toHaveLength(example.weights.length);
    withWeights.forEach((layer, index) => {
      const values = example.weights[index].map((weight) => xp2tensorflow(toArray(weight)));
      layer.setWeights(values);
      tf.dispose(values);
    });
    const model = TensorFlowWrapper<unknown, unknown>(network);
    const shim = model.shims[0] as TensorFlowShim;
    const X = single(example.inputs.map(toArray));

    expectClose(model.predict(X), example.predicted);
    const [Y, backprop] = model.beginUpdate(X);
    expectClose(Y, example.outputs);
    const dX = backprop(single(example.dOutputs.map(toArray)));
    expectClose(dX, example.dInputs);

    const names = parameterNames(network, shim);
    expectClose(
      names.trainable.map((name) => shim.gradients().get(name)),
      example.dWeights,
    );
    expectClose(
      names.frozen.map((name) => shim.weights().get(name)),
      example.statistics,
    );
    network.dispose();
  });
});

function parameterNames(network: tf.LayersModel, shim: TensorFlowShim): { trainable: string[]; frozen: string[] } {
  const names = [...shim.weights().keys()];
  const weights = network.layers.flatMap((layer) => layer.weights);
  return {
    trainable: names.filter((_, index) => weights[index].trainable),
    frozen: names.filter((_, index) => !weights[index].trainable),
  };
}

function toArray({ shape, dtype, values }: Fixture): NdArray {
  const data = dtype === "int32" ? Int32Array.from(values) : Float32Array.from(values);
  return new NdArray<DType>(data, shape);
}

function single(arrays: NdArray[]): unknown {
  return arrays.length === 1 ? arrays[0] : arrays;
}

/** Relative tolerance 1e-4, absolute 1e-5. */
function expectClose(actual: unknown, expected: Fixture[]): void {
  const arrays = [...iterateRecursive(NdArray.isInstance, actual)] as FloatsXd[];
  expect(arrays.map(({ shape }) => [...shape])).toEqual(expected.map(({ shape }) => shape));
  arrays.forEach((array, index) => {
    const { values } = expected[index];
    const excess = numbers(array).map((value, i) => Math.abs(value - values[i]) - 1e-4 * Math.abs(values[i]));
    expect(Math.max(0, ...excess)).toBeLessThanOrEqual(1e-5);
  });
}
