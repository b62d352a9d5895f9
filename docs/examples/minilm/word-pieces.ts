import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Tokenizer } from "@huggingface/tokenizers";

/** The ideographs beyond U+FFFF that a BERT model takes one by one. */
const RARE_IDEOGRAPHS = /[\u{20000}-\u{2a6df}\u{2a700}-\u{2b81f}\u{2b920}-\u{2ceaf}\u{2f800}-\u{2fa1f}]/gu;

/** Cuts texts into the word pieces that a BERT model knows, with the model's own `tokenizer.json`. */
export class WordPieces {
  /** The id before the first piece. */
  readonly start: number;
  /** The id behind the last piece. */
  readonly end: number;
  /** The id of what is not known. */
  readonly unknown: number;
  readonly #tokenizer: Tokenizer;

  /** @param directory A folder with `tokenizer.json` and `tokenizer_config.json`. */
  constructor(directory: string) {
    const read = (name: string) => JSON.parse(readFileSync(join(directory, name), "utf8")) as object;
    this.#tokenizer = new Tokenizer(read("tokenizer.json"), read("tokenizer_config.json"));
    this.start = this.#idOf("[CLS]");
    this.end = this.#idOf("[SEP]");
    this.unknown = this.#idOf("[UNK]");
  }

  /** The ids of a text's pieces, without those for start and end. */
  pieces(text: string): number[] {
    return this.#tokenizer.encode(asPythonReads(text), { add_special_tokens: false }).ids;
  }

  /** The ids of a text with start and end, cut to a length. */
  encode(text: string, maxLength: number): number[] {
    return [this.start, ...this.pieces(text).slice(0, maxLength - 2), this.end];
  }

  #idOf(token: string): number {
    const id = this.#tokenizer.token_to_id(token);
    if (id === undefined) throw new Error(`tokenizer.json has no ${token}: it is not that of a BERT model.`);
    return id;
  }
}

/**
 * Puts into a text what the library leaves out of Python's normalization: it does not set ideographs apart that are two code
 * units, and it makes `Σ` at a word's end another letter, where Python takes each letter by itself.
 */
function asPythonReads(text: string): string {
  return text.replaceAll("Σ", "σ").replace(RARE_IDEOGRAPHS, " $& ");
}
