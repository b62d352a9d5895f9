// The main job of the project: one model made of PyTorch, TensorFlow and native layers learns to read handwritten digits.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bytesCopied, fixRandomSeed, ThincError } from "@thinc/core";
import cliProgress from "cli-progress";
import { readDigits } from "./digits-data.mjs";
import { makeModel, readyEngines } from "./digits-model.mjs";
import { drawLearningCurve } from "./learning-curve.mjs";
import { readOptions } from "./options.mjs";
import { evaluate, trainModel } from "./train-model.mjs";

const say = (line) => process.stderr.write(`${line}\n`);

async function main() {
  const options = readOptions(process.argv.slice(2));
  if (!options) return;
  const engines = await readyEngines();
  if (engines.withoutTorch)
    say(`No PyTorch: ${engines.withoutTorch}\nThe embedded default is used instead: TensorFlow.js and native layers.`);
  say(`Engines: ${engines.names.join(", ")}`);
  fixRandomSeed(options.seed);

  const train = readDigits("train", options.trainSamples);
  const test = readDigits("t10k", options.testSamples);
  const model = makeModel({ hasTorch: engines.hasTorch, dropout: options.dropout });
  model.initialize({ X: train.images.rows(0, 2) });

  const history = { losses: [], accuracies: [] };
  const bar = progressBar(train.labels.size * options.epochs);
  const refresh = process.stderr.isTTY ? 100 : 5000;
  let shown = 0;
  const { seconds, samplesPerSecond } = trainModel(model, train, options, {
    onStep({ samples, loss }) {
      history.losses.push(loss);
      const average =
        history.losses.slice(-50).reduce((sum, value) => sum + value, 0) / Math.min(50, history.losses.length);
      // The event loop stands still while a step runs, so the bar is drawn by hand.
      bar.increment(samples, { loss: average.toFixed(4) });
      if (performance.now() - shown > refresh) {
        bar.render();
        shown = performance.now();
      }
    },
    onEpoch(epoch) {
      history.accuracies.push(evaluate(model, test));
      bar.update({ accuracy: history.accuracies[epoch - 1].toFixed(4) });
    },
  });
  bar.stop();

  const testAccuracy = history.accuracies[history.accuracies.length - 1];
  mkdirSync(options.output, { recursive: true });
  const modelPath = join(options.output, "digits.thinc");
  const curvePath = join(options.output, "learning-curve.svg");
  model.toDisk(modelPath);
  writeFileSync(curvePath, drawLearningCurve(history));

  const reloaded = makeModel({ hasTorch: engines.hasTorch, dropout: options.dropout }).fromDisk(modelPath);
  const reloadedAccuracy = evaluate(reloaded, test);

  say(`Trained ${options.epochs} epochs in ${seconds.toFixed(1)} s (${Math.round(samplesPerSecond)} images a second).`);
  say(
    `Test accuracy ${testAccuracy.toFixed(4)}; after saving and loading into a fresh model ${reloadedAccuracy.toFixed(4)}.`,
  );
  say(`Model: ${modelPath}\nLearning curve: ${curvePath}`);
  if (options.json) {
    const report = {
      engines: engines.names,
      epochs: options.epochs,
      trainSeconds: Number(seconds.toFixed(3)),
      samplesPerSecond: Number(samplesPerSecond.toFixed(1)),
      testAccuracy,
      reloadedAccuracy,
      bytesCopied: Object.values(bytesCopied()).reduce((sum, bytes) => sum + bytes, 0),
    };
    process.stdout.write(`${JSON.stringify(report)}\n`);
  }
}

function progressBar(total) {
  const bar = new cliProgress.SingleBar(
    {
      format:
        "{bar} {percentage}% | {value}/{total} images | loss {loss} | accuracy {accuracy} | {speed} images/s | {eta_formatted} left",
      noTTYOutput: true,
      notTTYSchedule: 5000,
      stream: process.stderr,
      hideCursor: true,
      formatValue: (value, _options, type) => (type === "percentage" ? `${value}`.padStart(3) : `${value}`),
    },
    cliProgress.Presets.shades_classic,
  );
  const start = performance.now();
  let done = 0;
  bar.start(total, 0, { loss: "-", accuracy: "-", speed: "-" });
  const increment = bar.increment.bind(bar);
  bar.increment = (samples, payload) => {
    done += samples;
    increment(samples, { ...payload, speed: Math.round((done / (performance.now() - start)) * 1000) });
  };
  return bar;
}

main().catch((error) => {
  // What the user can do something about is one sentence; anything else is a fault of ours and needs the stack.
  say(
    ThincError.isInstance(error) || error.code?.startsWith?.("ERR_PARSE_ARGS") || error.name === "Error"
      ? `${error.message}`
      : error.stack,
  );
  process.exitCode = 1;
});
