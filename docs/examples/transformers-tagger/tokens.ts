import { ArgumentError, type Ints1d, Model, NdArray } from "@thinc/core";
import type { torch } from "@thinc/torch";
import { padIds } from "../minilm/sentence-encoder.js";
import type { WordPieces } from "../minilm/word-pieces.js";

/** Sentences as a transformer takes them, and where their words are. */
export interface Tokens {
  /** int64 `[sentences, time]`. */
  inputIds: torch.Tensor;
  /** int64 `[sentences, time]`; 0 is padding. */
  attentionMask: torch.Tensor;
  /** The number of pieces of each word, of all sentences one after another. */
  piecesPerWord: Ints1d;
  /** The number of words of each sentence. */
  wordsPerSentence: Ints1d;
}

/** Words of sentences. */
export type Sentences = readonly (readonly string[])[];

/**
 * A layer that cuts the words of sentences into word pieces. It has nothing to learn, and words have no gradient.
 *
 * @param maxLength The most pieces of a sentence that the transformer takes, start and end included.
 * @throws {ArgumentError} for a sentence that is longer.
 */
export function WordPieceTokenizer(pieces: WordPieces, maxLength: number): Model<Sentences, Tokens> {
  const known = new Map<string, readonly number[]>();
  const piecesOf = (word: string): readonly number[] => {
    const found = known.get(word) ?? pieces.pieces(word);
    known.set(word, found);
    // A word of nothing but odd characters still has its place in the sentence.
    return found.length > 0 ? found : [pieces.unknown];
  };
  return new Model<Sentences, Tokens>("word_piece_tokenizer", (model, sentences) => {
    const cut = sentences.map((words) => words.map(piecesOf));
    const rows = cut.map((words, index) => {
      const row = [pieces.start, ...words.flat(), pieces.end];
      if (row.length <= maxLength) return row;
      throw new ArgumentError({
        message: `${model.name}: sentence ${index} has ${row.length} word pieces, the transformer takes ${maxLength}. Cut it in two.`,
      });
    });
    const tokens: Tokens = {
      ...padIds(rows),
      piecesPerWord: ints(cut.flatMap((words) => words.map(({ length }) => length))),
      wordsPerSentence: ints(cut.map(({ length }) => length)),
    };
    return [tokens, () => []];
  });
}

function ints(values: readonly number[]): Ints1d {
  return new NdArray<"int32", 1>(Int32Array.from(values), [values.length]);
}
