import { type RandomSource, randomSource, shuffle } from "@thinc/core";
import type { TaggedSentences } from "./brown-corpus.js";

/**
 * Cuts sentences into batches of like length, each of at most so many words, padding included.
 *
 * Which sentences meet is drawn anew each time: they are sorted within large random groups only.
 *
 * @param wordsPerBatch The most words of a batch: its sentences times the words of the longest. A single sentence may have more.
 * @param sentencesPerGroup How many sentences are drawn before they are sorted by length.
 */
export function* batchesByLength(
  { words, tags }: TaggedSentences,
  options: { wordsPerBatch: number; sentencesPerGroup?: number; random?: RandomSource },
): Generator<TaggedSentences> {
  const { wordsPerBatch, sentencesPerGroup = 256, random = randomSource() } = options;
  const order = words.map((_, index) => index);
  shuffle(order, random);
  for (let start = 0; start < order.length; start += sentencesPerGroup) {
    const group = order.slice(start, start + sentencesPerGroup).sort((a, b) => words[a].length - words[b].length);
    const batches: number[][] = [[]];
    for (const index of group) {
      const batch = batches[batches.length - 1];
      // The newest is the longest.
      if (batch.length > 0 && (batch.length + 1) * words[index].length > wordsPerBatch) batches.push([index]);
      else batch.push(index);
    }
    shuffle(batches, random);
    for (const batch of batches) {
      yield { words: batch.map((index) => words[index]), tags: batch.map((index) => tags[index]) };
    }
  }
}
