// Trains a model synchronously, without disposing of anything, and prints by how many MiB the process has grown since the
// first steps: node --expose-gc run-typescript.cjs train-in-process.ts <backend> <train | abandon>
import * as tf from "@tensorflow/tfjs";
import { Adam, chain, type Floats2d, Linear, Relu } from "@thinc/core";
import { enableTensorFlow, type TensorFlowBackend, TensorFlowWrapper } from "@thinc/tensorflow";
import { randomFloats } from "./arrays";

// V8 grows its young generation for a while.
const [WARM_UP, STEPS] = [2000, 2000];
const { layers } = tf;

async function main(): Promise<void> {
  const [backend, mode] = process.argv.slice(2);
  await enableTensorFlow({ backend: backend as TensorFlowBackend });
  const network = tf.sequential({
    layers: [
      layers.dense({ units: 32, activation: "relu", inputShape: [8] }),
      layers.dropout({ rate: 0.1 }),
      layers.batchNormalization(),
      layers.dense({ units: 4 }),
    ],
  });
  const model = chain(Relu(8, 8), TensorFlowWrapper(network), Linear(2, 4));
  const X = randomFloats([64, 8], 1) as Floats2d;
  model.initialize({ X });
  const optimizer = Adam(0.001);
  const step = (): void => {
    const [Y, backprop] = model.beginUpdate(X);
    if (mode === "abandon") return;
    backprop(Y);
    model.finishUpdate(optimizer);
  };
  for (let index = 0; index < WARM_UP; index++) step();
  const before = resident();
  for (let index = 0; index < STEPS; index++) step();
  process.stdout.write(JSON.stringify({ steps: STEPS, grown: resident() - before }));
}

function resident(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss / 2 ** 20;
}

void main();
