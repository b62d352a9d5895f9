import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ArgumentError, type Floats2d, NdArray } from "@thinc/core";
import { loadFile, torch, xp2torch } from "@thinc/torch";
import { type BertConfig, BertModel } from "./bert.js";
import { WordPieces } from "./word-pieces.js";

/** Reads a BERT model as published: `config.json` and `model.safetensors`. Every key must fit. */
export function loadBert(directory: string): BertModel {
  const model = new BertModel(readJson<BertConfig>(directory, "config.json"));
  // The tensors take the place of the initial ones, so the 90 MB are in memory once.
  model.loadStateDict(loadFile(join(directory, "model.safetensors")), { assign: true });
  return model.eval();
}

/** Turns sentences into vectors whose dot products tell how alike they are. */
export class SentenceEncoder {
  readonly model: BertModel;
  readonly pieces: WordPieces;
  /** The model was made for texts of at most so many pieces, start and end included; longer ones are cut. */
  readonly maxLength: number;

  /** @param directory A folder with the files of all-MiniLM-L6-v2. */
  constructor(directory: string) {
    this.model = loadBert(directory);
    this.pieces = new WordPieces(directory);
    const told = readJson<{ max_seq_length: number }>(directory, "sentence_bert_config.json");
    this.maxLength = told.max_seq_length;
  }

  /** A unit vector for each sentence, `[sentences, 384]`. Sentences of like length go through the model together. */
  embed(sentences: readonly string[], options: { batchSize?: number } = {}): Floats2d {
    const { batchSize = 32 } = options;
    if (!Array.isArray(sentences) || sentences.some((sentence) => typeof sentence !== "string")) {
      throw new ArgumentError({ message: "embed: expected a list of texts." });
    }
    const ids = sentences.map((sentence) => this.pieces.encode(sentence, this.maxLength));
    const order = ids.map((_, index) => index).sort((a, b) => ids[a].length - ids[b].length);
    const width = this.model.embeddings.word_embeddings.embeddingDim;
    const vectors = NdArray.zeros<"float32", 2>([sentences.length, width]);
    for (let start = 0; start < order.length; start += batchSize) {
      const batch = order.slice(start, start + batchSize);
      const pooled = torch.noGrad(() => this.#pool(batch.map((index) => ids[index]))).toArray();
      batch.forEach((index, row) => {
        vectors.row(index).assign(pooled.row(row) as NdArray<"float32">);
      });
    }
    return vectors;
  }

  /** The mean of the vectors of each sentence's pieces, of length 1. */
  #pool(batch: readonly number[][]): torch.Tensor {
    const { inputIds, attentionMask } = padIds(batch);
    const states = this.model.forward(inputIds, { attentionMask });
    const counted = attentionMask.unsqueeze(-1).to(states.dtype);
    const mean = states.mul(counted).sum(1).div(counted.sum(1));
    return torch.nn.functional.normalize(mean);
  }
}

function readJson<Content>(directory: string, name: string): Content {
  return JSON.parse(readFileSync(join(directory, name), "utf8")) as Content;
}

/** Ids in the rows of one tensor, filled up with zeros, and where they are: both int64 `[batch, time]`. */
export function padIds(batch: readonly (readonly number[])[]): { inputIds: torch.Tensor; attentionMask: torch.Tensor } {
  const time = Math.max(0, ...batch.map(({ length }) => length));
  const ids = NdArray.zeros<"int64", 2>([batch.length, time], "int64");
  const mask = NdArray.zeros<"int64", 2>([batch.length, time], "int64");
  batch.forEach((row, index) => {
    row.forEach((id, at) => {
      ids.data[index * time + at] = BigInt(id);
      mask.data[index * time + at] = 1n;
    });
  });
  return { inputIds: xp2torch(ids), attentionMask: xp2torch(mask) };
}
