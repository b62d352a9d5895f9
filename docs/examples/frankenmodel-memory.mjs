// Trains the Frankenmodel synchronously, without disposing of anything and without a turn of the event loop, and prints by
// how many bytes the process grew after warm-up.
import * as tf from "@tensorflow/tfjs";
import { Adam, chain, Linear } from "@thinc/core";
import { enableTensorFlow, TensorFlowWrapper } from "@thinc/tensorflow";
import { PyTorchWrapper, torch } from "@thinc/torch";

const [WARM_UP, STEPS] = [1000, 2000];

await enableTensorFlow();
const model = chain(
  PyTorchWrapper(new torch.nn.Linear(16, 8)),
  TensorFlowWrapper(tf.sequential({ layers: [tf.layers.dense({ units: 4, inputShape: [8] })] })),
  Linear(2, 4),
);
model.initialize();
const optimizer = Adam(0.001);
const tensorsBefore = tf.memory().numTensors;

function step() {
  const X = model.ops.alloc2f(32, 16).fill(0.5);
  const [Y, backprop] = model.beginUpdate(X);
  backprop(Y);
  model.finishUpdate(optimizer);
}

for (let i = 0; i < WARM_UP; i++) step();
const before = process.memoryUsage().rss;
for (let i = 0; i < STEPS; i++) step();
const growth = process.memoryUsage().rss - before;
process.stdout.write(`${JSON.stringify({ steps: STEPS, growth, tensors: tf.memory().numTensors - tensorsBefore })}\n`);
