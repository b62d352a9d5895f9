import { join } from "node:path";
import { parseArgs } from "node:util";

const folder = import.meta.dirname ?? new URL(".", import.meta.url).pathname;

const USAGE = `Trains a model of PyTorch, TensorFlow and native layers to read handwritten digits.

  --epochs N          passes over the training images (default 6)
  --batch-size N      images a step (default 128)
  --learn-rate X      Adam's learning rate (default 0.001)
  --dropout X         dropout of the native layers (default 0.1)
  --train-samples N   use the first N training images only (default 60000)
  --test-samples N    use the first N test images only (default 10000)
  --seed N            seed of everything random (default 0)
  --output DIR        where the model and the learning curve go (default: output, beside this program)
  --json              print one JSON object as the last line
  --help              show this text
`;

/**
 * Reads the command line.
 *
 * @param {string[]} args
 * @returns {{ epochs: number, batchSize: number, learnRate: number, dropout: number, trainSamples: number, testSamples: number, seed: number, output: string, json: boolean } | null}
 *   `null` where only the help was wanted, which is printed.
 * @throws {Error} with a sentence that says what is wrong.
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      epochs: { type: "string", default: "6" },
      "batch-size": { type: "string", default: "128" },
      "learn-rate": { type: "string", default: "0.001" },
      dropout: { type: "string", default: "0.1" },
      "train-samples": { type: "string", default: "60000" },
      "test-samples": { type: "string", default: "10000" },
      seed: { type: "string", default: "0" },
      output: { type: "string", default: join(folder, "output") },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return null;
  }
  return {
    epochs: number(values.epochs, "--epochs", { integer: true, from: 1, to: 1000 }),
    batchSize: number(values["batch-size"], "--batch-size", { integer: true, from: 1, to: 60000 }),
    learnRate: number(values["learn-rate"], "--learn-rate", { from: 0, to: 10 }),
    dropout: number(values.dropout, "--dropout", { from: 0, to: 1 }),
    trainSamples: number(values["train-samples"], "--train-samples", { integer: true, from: 1, to: 60000 }),
    testSamples: number(values["test-samples"], "--test-samples", { integer: true, from: 1, to: 10000 }),
    seed: number(values.seed, "--seed", { integer: true, from: 0, to: 2 ** 31 - 1 }),
    output: values.output,
    json: values.json,
  };
}

function number(text, name, { integer = false, from, to }) {
  const value = Number(text);
  if (text.trim() === "" || !(value >= from && value <= to) || (integer && !Number.isInteger(value))) {
    throw new Error(`${name}: expected a ${integer ? "whole " : ""}number from ${from} to ${to}, got "${text}".`);
  }
  return value;
}
