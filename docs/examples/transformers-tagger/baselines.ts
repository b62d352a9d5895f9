import type { TaggedSentences } from "./brown-corpus.js";
import { TAGS } from "./universal-tags.js";

/** Guesses without looking at the sentence, to measure a tagger against. */
export interface Baselines {
  /** The most frequent tag, for every word. */
  mostFrequentTag(words: readonly (readonly string[])[]): number[][];
  /** For each word the tag that it has most often; the most frequent tag for words that were never seen. */
  mostFrequentTagOfWord(words: readonly (readonly string[])[]): number[][];
}

/** Counts the tags of training sentences. */
export function countTags({ words, tags }: TaggedSentences): Baselines {
  const all = new Array<number>(TAGS.length).fill(0);
  const byWord = new Map<string, number[]>();
  const truths = tags.flat();
  words.flat().forEach((word, index) => {
    const counts = byWord.get(word) ?? new Array<number>(TAGS.length).fill(0);
    byWord.set(word, counts);
    counts[truths[index]]++;
    all[truths[index]]++;
  });
  const best = (counts: readonly number[]) => counts.indexOf(Math.max(...counts));
  const overall = best(all);
  return {
    mostFrequentTag: (sentences) => sentences.map((sentence) => sentence.map(() => overall)),
    mostFrequentTagOfWord: (sentences) =>
      sentences.map((sentence) => sentence.map((word) => best(byWord.get(word) ?? all))),
  };
}
