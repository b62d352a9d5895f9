import { join } from "node:path";
import { parseArgs } from "node:util";

const folder = import.meta.dirname ?? new URL(".", import.meta.url).pathname;

/** The folder that a tagger is saved in unless another one is named. */
export const OUTPUT = join(folder, "output");

/** The file of a saved tagger. */
export const TAGGER_FILE = "tagger.thinc";

const USAGE = `Fine-tunes a transformer of PyTorch, with native layers on top, to tag parts of speech.

  --epochs N            passes over the training sentences (default 2)
  --train-sentences N   how many of the Brown corpus to learn from (default 3000)
  --test-sentences N    how many of other texts to test on (default 1000)
  --trained-layers N    how many of the transformer's six layers learn, the last ones (default 2)
  --words-per-batch N   words a step, padding included (default 200)
  --learn-rate X        the highest learning rate (default 0.001)
  --l2 X                weight decay (default 0.01)
  --threads N           threads of PyTorch (default 1)
  --seed N              seed of everything random (default 0)
  --output DIR          where the model goes (default: output, beside this program)
  --json                print one JSON object as the last line
  --help                show this text
`;

/** What the program is told. */
export interface Options {
  epochs: number;
  trainSentences: number;
  testSentences: number;
  trainedLayers: number;
  wordsPerBatch: number;
  learnRate: number;
  l2: number;
  threads: number;
  seed: number;
  output: string;
  json: boolean;
}

/**
 * Reads the command line.
 *
 * @returns `null` where only the help was wanted, which is printed.
 * @throws {Error} with a sentence that says what is wrong.
 */
export function readOptions(args: string[]): Options | null {
  const { values } = parseArgs({
    args,
    options: {
      epochs: { type: "string", default: "2" },
      "train-sentences": { type: "string", default: "3000" },
      "test-sentences": { type: "string", default: "1000" },
      "trained-layers": { type: "string", default: "2" },
      "words-per-batch": { type: "string", default: "200" },
      "learn-rate": { type: "string", default: "0.001" },
      l2: { type: "string", default: "0.01" },
      threads: { type: "string", default: "1" },
      seed: { type: "string", default: "0" },
      output: { type: "string", default: OUTPUT },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return null;
  }
  const whole = (name: keyof typeof values, from: number, to: number) =>
    number(values[name] as string, `--${name}`, { integer: true, from, to });
  return {
    epochs: whole("epochs", 1, 1000),
    trainSentences: whole("train-sentences", 1, 60000),
    testSentences: whole("test-sentences", 1, 10000),
    trainedLayers: whole("trained-layers", 0, 6),
    wordsPerBatch: whole("words-per-batch", 1, 100000),
    learnRate: number(values["learn-rate"], "--learn-rate", { from: 0, to: 10 }),
    l2: number(values.l2, "--l2", { from: 0, to: 10 }),
    threads: whole("threads", 1, 256),
    seed: whole("seed", 0, 2 ** 31 - 1),
    output: values.output,
    json: values.json,
  };
}

function number(text: string, name: string, options: { integer?: boolean; from: number; to: number }): number {
  const { integer = false, from, to } = options;
  const value = Number(text);
  if (text.trim() === "" || !(value >= from && value <= to) || (integer && !Number.isInteger(value))) {
    throw new Error(`${name}: expected a ${integer ? "whole " : ""}number from ${from} to ${to}, got "${text}".`);
  }
  return value;
}
