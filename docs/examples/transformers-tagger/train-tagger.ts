import { Adam, SequenceCategoricalCrossentropy, warmupLinear } from "@thinc/core";
import { batchesByLength } from "./batches.js";
import type { TaggedSentences } from "./brown-corpus.js";
import type { Tagger } from "./tagger-model.js";

/** How a tagger is trained. */
export interface TrainOptions {
  epochs: number;
  wordsPerBatch: number;
  /** The highest learning rate. */
  learnRate: number;
  /** The strength of weight decay. */
  l2: number;
}

/** What {@link trainTagger} tells on the way. */
export interface TrainReport {
  onStep(step: { words: number; loss: number; learnRate: number }): void;
  onEpoch(epoch: number): void;
}

/** The share of the steps in which the learning rate rises. */
const WARMUP = 0.1;

/**
 * Trains a tagger: Adam with weight decay, a learning rate that rises and falls in straight lines, batches by length.
 *
 * @returns The seconds that steps took, and the words a second.
 */
export function trainTagger(
  model: Tagger,
  data: TaggedSentences,
  { epochs, wordsPerBatch, learnRate, l2 }: TrainOptions,
  report: TrainReport,
): { seconds: number; wordsPerSecond: number } {
  const loss = SequenceCategoricalCrossentropy();
  const epochsOfBatches = Array.from({ length: epochs }, () => [...batchesByLength(data, { wordsPerBatch })]);
  const totalSteps = epochsOfBatches.flat().length;
  const schedule = warmupLinear(learnRate, Math.ceil(WARMUP * totalSteps), totalSteps);
  const optimizer = Adam(schedule, { L2: l2, useAverages: false });
  let seconds = 0;
  let done = 0;
  epochsOfBatches.forEach((batches, epoch) => {
    const start = performance.now();
    for (const { words, tags } of batches) {
      // The schedule is 0 before its first step.
      optimizer.stepSchedules();
      const [guesses, backprop] = model.beginUpdate(words);
      backprop(loss.getGrad(guesses, tags));
      model.finishUpdate(optimizer);
      const count = words.flat().length;
      done += count;
      report.onStep({ words: count, loss: crossEntropy(guesses, tags) / count, learnRate: optimizer.learnRate });
    }
    seconds += (performance.now() - start) / 1000;
    report.onEpoch(epoch + 1);
  });
  return { seconds, wordsPerSecond: done / seconds };
}

/** The number of the most probable tag of each word. */
export function predictTags(model: Tagger, words: readonly (readonly string[])[], wordsPerBatch = 2000): number[][] {
  const order = words.map((_, index) => index).sort((a, b) => words[a].length - words[b].length);
  const tags: number[][] = words.map(() => []);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && (end + 1 - start) * words[order[end]].length <= wordsPerBatch) end++;
    const batch = order.slice(start, end);
    model.predict(batch.map((index) => words[index])).forEach((scores, at) => {
      tags[batch[at]] = Array.from(model.ops.argmax(scores, 1).data, Number);
    });
    start = end;
  }
  return tags;
}

/** The share of words with the right tag. */
export function accuracyOf(guesses: readonly (readonly number[])[], tags: readonly (readonly number[])[]): number {
  const truths = tags.flat();
  const right = guesses.flat().filter((guess, index) => guess === truths[index]).length;
  return right / truths.length;
}

/** The sum of -ln(probability of the right tag). */
function crossEntropy(guesses: ReturnType<Tagger["predict"]>, tags: readonly (readonly number[])[]): number {
  return guesses.reduce(
    (sum, scores, at) =>
      sum + tags[at].reduce((rest, tag, row) => rest - Math.log(Number(scores.get(row, tag)) + 1e-12), 0),
    0,
  );
}
