import { type AnyModel, chain, type Floats2d, type Model, ragged2list, Softmax, withArray } from "@thinc/core";
import { loadBert } from "../minilm/sentence-encoder.js";
import { WordPieces } from "../minilm/word-pieces.js";
import { type Sentences, WordPieceTokenizer } from "./tokens.js";
import { piecesToWords, Transformer } from "./transformer.js";
import { TAGS } from "./universal-tags.js";

/** A model that gives the probabilities of the parts of speech of each word, an array a sentence. */
export type Tagger = Model<Sentences, readonly Floats2d[]>;

/**
 * Makes a tagger of a pretrained transformer, which PyTorch runs, and a native head.
 *
 * @param directory A folder with the files of all-MiniLM-L6-v2.
 * @param options.trainedLayers How many of the transformer's last layers learn; the others stay as they are.
 */
export function makeTagger(directory: string, options: { trainedLayers: number }): Tagger {
  const bert = loadBert(directory);
  freeze(bert, options.trainedLayers);
  const maxLength = bert.embeddings.position_embeddings.numEmbeddings;
  const model = chain(
    WordPieceTokenizer(new WordPieces(directory), maxLength),
    Transformer(bert),
    piecesToWords(),
    withArray(Softmax(TAGS.length)),
    ragged2list(),
  );
  model.initialize({ X: [["A", "sentence", "."]] as never });
  return model as AnyModel as Tagger;
}

function freeze(bert: ReturnType<typeof loadBert>, trainedLayers: number): void {
  bert.requiresGrad_(false);
  const { layer } = bert.encoder;
  [...layer].slice(layer.length - Math.min(trainedLayers, layer.length)).forEach((module) => {
    module.requiresGrad_();
  });
}
