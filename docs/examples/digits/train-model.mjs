import { Adam, CategoricalCrossentropy, toCategorical } from "@thinc/core";

/**
 * Trains a model on images and labels, and reports after each step.
 *
 * @param {import("@thinc/core").Model} model
 * @param {{ images: any, labels: any }} data
 * @param {{ epochs: number, batchSize: number, learnRate: number }} options
 * @param {{ onStep(step: { samples: number, loss: number }): void, onEpoch(epoch: number): void }} report
 * @returns {{ seconds: number, samplesPerSecond: number }}
 */
export function trainModel(model, { images, labels }, { epochs, batchSize, learnRate }, report) {
  const { ops } = model;
  const truths = toCategorical(labels, { nClasses: 10 });
  const optimizer = Adam(learnRate, { useAverages: false });
  const loss = CategoricalCrossentropy();
  let seconds = 0;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const start = performance.now();
    for (const [X, Y] of ops.multibatch(batchSize, images, truths, { shuffle: true })) {
      const [Yh, backprop] = model.beginUpdate(X);
      backprop(loss.getGrad(Yh, Y));
      model.finishUpdate(optimizer);
      optimizer.stepSchedules();
      report.onStep({ samples: X.shape[0], loss: crossEntropy(Yh, Y) });
    }
    seconds += (performance.now() - start) / 1000;
    report.onEpoch(epoch);
  }
  return { seconds, samplesPerSecond: (labels.size * epochs) / seconds };
}

/**
 * The share of images whose most probable digit is the right one.
 *
 * @param {import("@thinc/core").Model} model
 * @param {{ images: any, labels: any }} data
 */
export function evaluate(model, { images, labels }, batchSize = 1000) {
  let right = 0;
  for (const [X, Y] of model.ops.multibatch(batchSize, images, labels)) {
    const best = model.ops.argmax(model.predict(X), 1);
    for (let i = 0; i < Y.size; i++) if (best.data[i] === Y.data[i]) right++;
  }
  return right / labels.size;
}

/** The mean of -ln(probability of the right digit): Thinc's own loss is a squared difference, which is less telling. */
function crossEntropy(Yh, Y) {
  let sum = 0;
  for (let i = 0; i < Y.size; i++) if (Y.data[i] === 1) sum -= Math.log(Yh.data[i] + 1e-12);
  return sum / Y.shape[0];
}
