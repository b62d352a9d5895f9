// Trains a model synchronously, without disposing of anything, and prints by how many MiB the process grew in a stretch of
// steps: node --expose-gc run-typescript.cjs train-in-process.ts <backend> <train | abandon> <allowed MiB>
// V8's own heap grows by leaps now and then, a leak in every stretch: where a stretch grew by more than is allowed, the
// next one is measured too, three at most, and the least growth counts.
import * as tf from "@tensorflow/tfjs";
import { Adam, chain, type Floats2d, Linear, Relu } from "@thinc/core";
import { enableTensorFlow, type TensorFlowBackend, TensorFlowWrapper } from "@thinc/tensorflow";
import { randomFloats } from "./arrays";

// V8 grows its young generation for a while.
const [WARM_UP, STEPS, STRETCHES] = [2000, 2000, 3];
const { layers } = tf;

async function main(): Promise<void> {
  const [backend, mode, allowed] = process.argv.slice(2);
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
  let grown = Number.POSITIVE_INFINITY;
  for (let stretch = 0; stretch < STRETCHES && grown > Number(allowed); stretch++) {
    const before = resident();
    for (let index = 0; index < STEPS; index++) step();
    grown = Math.min(grown, resident() - before);
  }
  process.stdout.write(JSON.stringify({ steps: STEPS, grown }));
}

function resident(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss / 2 ** 20;
}

void main();
