import * as tf from "@tensorflow/tfjs";
import { type FloatsXd, fixRandomSeed, iterateRecursive, type Model, NdArray } from "@thinc/core";
import { type TensorFlowShim, TensorFlowWrapper, xp2tensorflow } from "@thinc/tensorflow";
import { ints, randomFloats, relativeError } from "./support/arrays";
import { onEveryBackend } from "./support/backends";
import { innerProduct, numericalGradient } from "./support/finite-differences";

interface Case {
  name: string;
  network: () => tf.LayersModel;
  X: () => unknown;
  /** One for each output. */
  outputShapes: number[][];
  step?: number;
}

const { layers } = tf;

const cases: Case[] = [
  {
    name: "a dense network with tanh",
    network: () =>
      tf.sequential({
        layers: [layers.dense({ units: 6, activation: "tanh", inputShape: [4] }), layers.dense({ units: 3 })],
      }),
    X: () => randomFloats([5, 4], 1),
    outputShapes: [[5, 3]],
  },
  {
    name: "a dense network with relu",
    network: () =>
      tf.sequential({
        layers: [
          layers.dense({ units: 6, activation: "relu", inputShape: [4], biasInitializer: "randomNormal" }),
          layers.dense({ units: 3 }),
        ],
      }),
    X: () => randomFloats([5, 4], 2),
    outputShapes: [[5, 3]],
    // Small, so that no unit crosses the kink at zero.
    step: 2e-3,
  },
  {
    name: "softmax and layer normalization",
    network: () =>
      tf.sequential({
        layers: [layers.layerNormalization({ inputShape: [6] }), layers.dense({ units: 4, activation: "softmax" })],
      }),
    X: () => randomFloats([5, 6], 3),
    outputShapes: [[5, 4]],
  },
  {
    name: "an LSTM",
    network: () =>
      tf.sequential({ layers: [layers.lstm({ units: 3, inputShape: [4, 2] }), layers.dense({ units: 2 })] }),
    X: () => randomFloats<3>([3, 4, 2], 4),
    outputShapes: [[3, 2]],
  },
  {
    name: "a bidirectional GRU",
    network: () =>
      tf.sequential({
        layers: [
          layers.bidirectional({
            layer: layers.gru({ units: 2, returnSequences: true }) as tf.RNN,
            mergeMode: "concat",
            inputShape: [3, 2],
          }),
        ],
      }),
    X: () => randomFloats<3>([2, 3, 2], 5),
    outputShapes: [[2, 3, 4]],
  },
  {
    name: "an embedding",
    network: () =>
      tf.sequential({
        layers: [
          layers.embedding({ inputDim: 7, outputDim: 3, inputLength: 4 }),
          layers.flatten(),
          layers.dense({ units: 2 }),
        ],
      }),
    X: () =>
      ints([
        [1, 2, 3, 1],
        [0, 6, 5, 1],
      ]),
    outputShapes: [[2, 2]],
  },
  {
    name: "a two-dimensional convolution with pooling",
    network: () =>
      tf.sequential({
        layers: [
          layers.conv2d({ filters: 2, kernelSize: 3, inputShape: [6, 6, 1], activation: "tanh" }),
          layers.averagePooling2d({ poolSize: 2 }),
          layers.flatten(),
          layers.dense({ units: 2 }),
        ],
      }),
    X: () => randomFloats<4>([2, 6, 6, 1], 6),
    outputShapes: [[2, 2]],
  },
  {
    name: "a depthwise convolution",
    network: () =>
      tf.sequential({
        layers: [layers.depthwiseConv2d({ kernelSize: 2, inputShape: [4, 4, 2] }), layers.flatten()],
      }),
    X: () => randomFloats<4>([2, 4, 4, 2], 7),
    outputShapes: [[2, 18]],
  },
  {
    name: "batch normalization in training",
    network: () =>
      tf.sequential({
        layers: [
          // A bias before the normalization has the gradient zero, of which no relative error can be taken.
          layers.dense({ units: 6, useBias: false, inputShape: [4] }),
          layers.batchNormalization(),
          layers.dense({ units: 3 }),
        ],
      }),
    X: () => randomFloats([8, 4], 8),
    outputShapes: [[8, 3]],
    step: 5e-3,
  },
  {
    name: "two inputs and two outputs",
    network: () => {
      const a = tf.input({ shape: [3], name: "a" });
      const b = tf.input({ shape: [2], name: "b" });
      const joined = layers.concatenate().apply([a, b]) as tf.SymbolicTensor;
      const hidden = layers.dense({ units: 4, activation: "tanh" }).apply(joined) as tf.SymbolicTensor;
      return tf.model({
        inputs: [a, b],
        outputs: [layers.dense({ units: 2 }), layers.dense({ units: 1 })].map(
          (layer) => layer.apply(hidden) as tf.SymbolicTensor,
        ),
      });
    },
    X: () => [randomFloats([4, 3], 9), randomFloats([4, 2], 10)],
    outputShapes: [
      [4, 2],
      [4, 1],
    ],
  },
];

onEveryBackend(() => {
  test.each(cases)("the gradients of $name agree with finite differences", (example) => {
    fixRandomSeed(7);
    const network = example.network();
    const model = TensorFlowWrapper<unknown, unknown>(network);
    const shim = model.shims[0] as TensorFlowShim;
    const X = example.X();
    const step = example.step ?? 1e-2;
    const gradients = example.outputShapes.map((shape, index) => randomFloats<number>(shape, 100 + index));
    const dY = gradients.length === 1 ? gradients[0] : gradients;

    const [Y, backprop] = model.beginUpdate(X);
    expect(([...iterateRecursive(NdArray.isInstance, Y)] as NdArray[]).map(({ shape }) => shape)).toEqual(
      example.outputShapes,
    );
    const dX = backprop(dY);
    const evaluate = () => innerProduct(model.beginUpdate(X)[0], dY);

    const inputs = [...iterateRecursive(NdArray.isInstance, X)] as FloatsXd[];
    const isArrayOrNull = (value: unknown) => value === null || NdArray.isInstance(value);
    const dInputs = [...iterateRecursive(isArrayOrNull, dX)] as (FloatsXd | null)[];
    expect(dInputs).toHaveLength(inputs.length);
    inputs.forEach((input, index) => {
      const dInput = dInputs[index];
      if ((input.dtype as string) === "int32") {
        expect(dInput).toBeNull();
        return;
      }
      expect(relativeError(dInput as FloatsXd, numericalGradient(input, evaluate, step))).toBeLessThan(1e-3);
    });

    const names = [...shim.gradients().keys()];
    expect(names).toHaveLength(network.trainableWeights.length);
    for (const name of names) {
      const error = relativeError(shim.gradients().get(name) as FloatsXd, weightGradient(model, name, evaluate, step));
      expect({ name, error, isSmall: error < 1e-3 }).toEqual({ name, error, isSmall: true });
    }
    network.dispose();
  });
});

/** Finite differences with respect to one weight, which is assigned anew for each value. */
function weightGradient(
  model: Model<unknown, unknown>,
  name: string,
  evaluate: () => number,
  step: number,
): Float64Array {
  const shim = model.shims[0] as TensorFlowShim;
  const position = [...shim.weights().keys()].indexOf(name);
  const network = shim.model as tf.LayersModel;
  const weight = network.layers.flatMap((layer) => layer.weights)[position];
  const values = shim.weights().get(name) as FloatsXd;
  const assign = () => {
    const tensor = xp2tensorflow(values);
    weight.write(tensor);
    tensor.dispose();
  };
  const gradient = numericalGradient(
    values,
    () => {
      assign();
      return evaluate();
    },
    step,
  );
  assign();
  return gradient;
}
