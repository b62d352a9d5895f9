import { ArgsKwargs, type FloatsXd, type Ints1d, Model, NdArray, Ragged, reduceMean } from "@thinc/core";
import { PyTorchWrapper, type torch, torch2xp, xp2torch } from "@thinc/torch";
import type { BertModel } from "../minilm/bert.js";
import type { Tokens } from "./tokens.js";

/** What a transformer knows about word pieces, without those for start and end. */
export interface PieceVectors {
  /** One row a piece; its sequences are the words. */
  pieces: Ragged;
  wordsPerSentence: Ints1d;
}

/** A layer of a PyTorch transformer: it gives a vector for each word piece. */
export function Transformer(module: BertModel): Model<Tokens, PieceVectors> {
  return PyTorchWrapper<Tokens, PieceVectors>(module, {
    name: "transformer",
    convertInputs: (_model, tokens) => {
      const { inputIds, attentionMask } = tokens;
      // Ids have no gradient, so nothing comes back.
      return [new ArgsKwargs([inputIds], { attentionMask }), () => tokens];
    },
    convertOutputs: (_model, [tokens, states]: [Tokens, torch.Tensor]) => {
      const padded = torch2xp(states) as FloatsXd;
      const { piecesPerWord, wordsPerSentence } = tokens;
      const places = placesOfPieces(tokens, padded.shape[1]);
      const Y = { pieces: new Ragged(takeRows(padded, places), piecesPerWord), wordsPerSentence };
      const backprop = (dY: PieceVectors) => new ArgsKwargs([xp2torch(putRows(dY.pieces.data, places, padded.shape))]);
      return [Y, backprop];
    },
  });
}

/** The row of each piece among those of the padded batch: all but start, end and padding. */
function placesOfPieces({ piecesPerWord, wordsPerSentence }: Tokens, time: number): Int32Array {
  const places: number[] = [];
  let word = 0;
  Array.from(wordsPerSentence.data, Number).forEach((words, sentence) => {
    let place = sentence * time + 1;
    for (const last = word + words; word < last; word++) {
      for (let piece = 0; piece < piecesPerWord.data[word]; piece++) places.push(place++);
    }
  });
  return Int32Array.from(places);
}

function takeRows(padded: FloatsXd, places: Int32Array): NdArray<"float32", 2> {
  const width = padded.shape[2];
  const rows = NdArray.zeros<"float32", 2>([places.length, width]);
  const source = padded.data as Float32Array;
  places.forEach((place, row) => {
    rows.data.set(source.subarray(place * width, (place + 1) * width), row * width);
  });
  return rows;
}

function putRows(rows: FloatsXd, places: Int32Array, shape: readonly number[]): NdArray<"float32", 3> {
  const width = shape[2];
  const padded = NdArray.zeros<"float32", 3>(shape);
  const source = rows.data as Float32Array;
  places.forEach((place, row) => {
    padded.data.set(source.subarray(row * width, (row + 1) * width), place * width);
  });
  return padded;
}

/**
 * A native layer that makes one vector of the pieces of each word, and sequences of words of them.
 *
 * @param pooling What is made of a word's pieces: their mean, or `reduceFirst()` for the first one.
 */
export function piecesToWords(
  pooling: Model<Ragged, NdArray<"float32" | "float64", 2>> = reduceMean(),
): Model<PieceVectors, Ragged> {
  return new Model<PieceVectors, Ragged>(
    "pieces_to_words",
    (model, { pieces, wordsPerSentence }, isTrain) => {
      const [words, backprop] = (model.layers[0] as typeof pooling).forward(pieces, isTrain);
      const Y = new Ragged(words, wordsPerSentence);
      return [Y, (dY) => ({ pieces: backprop(dY.data), wordsPerSentence })];
    },
    { layers: [pooling] },
  );
}
