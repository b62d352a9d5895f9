import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Tokenizer } from "@huggingface/tokenizers";

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
    return this.#tokenizer.encode(text, { add_special_tokens: false }).ids;
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
