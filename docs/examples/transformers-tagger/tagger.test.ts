import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ArgumentError, chain, fixRandomSeed, NdArray, Ragged, reduceFirst, reduceMean } from "@thinc/core";
import type { torch } from "@thinc/torch";
import { BertModel } from "../minilm/bert";
import { describeWithMinilm } from "../minilm/require-minilm";
import { WordPieces } from "../minilm/word-pieces";
import { countTags } from "./baselines";
import { batchesByLength } from "./batches";
import { readBrown } from "./brown-corpus";
import { makeTagger } from "./tagger-model";
import { type Tokens, WordPieceTokenizer } from "./tokens";
import { piecesToWords, Transformer } from "./transformer";
import { universalTag } from "./universal-tags";

const folder = join(__dirname, "..");

function run(program: "main.ts" | "tag.ts", args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", join("transformers-tagger", program), ...args],
    { cwd: folder, encoding: "utf8", timeout: 400_000 },
  );
  return { status, stdout, stderr };
}

describe("the Brown corpus", () => {
  const data = readBrown("train", 1000);

  test("its first sentence is the one that everybody knows", () => {
    const all = readBrown("train", Number.MAX_SAFE_INTEGER);
    expect(all.words[0].slice(0, 9).join(" ")).toBe("The Fulton County Grand Jury said Friday an investigation");
    expect(all.words.length).toBeGreaterThan(45_000);
    expect(all.words.map(({ length }) => length)).toEqual(all.tags.map(({ length }) => length));
  });

  test("training and test sentences come from different texts", () => {
    const test = new Set(readBrown("test", 5000).words.map((words) => words.join(" ")));
    const long = data.words.filter((words) => words.length > 12).map((words) => words.join(" "));
    expect(long.length).toBeGreaterThan(500);
    expect(long.filter((sentence) => test.has(sentence))).toEqual([]);
  });

  test.each([
    ["nn-tl", "NOUN"],
    ["np$", "NOUN"],
    ["nns$-tl", "NOUN"],
    ["nr-tl-hl", "NOUN"],
    ["md*", "VERB"],
    ["hvd-nc", "VERB"],
    ["vb+ppo", "VERB"],
    ["pps+bez", "PRON"],
    ["pp$$", "PRON"],
    ["wp$", "PRON"],
    ["od", "ADJ"],
    ["*", "ADV"],
    ["*-hl", "ADV"],
    ["at-tl", "DET"],
    ["cs", "ADP"],
    ["to", "PRT"],
    ["--", "."],
    ["---hl", "."],
    ["``", "."],
    [".-hl", "."],
    ["fw-in+at-t", "X"],
    ["nil", "X"],
    ["toString", "X"],
  ])("the tag %s is %s", (brown, part) => {
    expect(universalTag(brown)).toBe(part);
  });

  test("the baselines count what is most frequent", () => {
    const { mostFrequentTag, mostFrequentTagOfWord } = countTags({
      words: [["the", "run"], ["run"], ["run", "fast"]],
      tags: [[5, 0], [1], [1, 3]],
    });
    expect(mostFrequentTag([["any", "word"]])).toEqual([[1, 1]]);
    expect(mostFrequentTagOfWord([["the", "run", "never-seen"]])).toEqual([[5, 1, 1]]);
  });

  test("batches hold each sentence once, of like length, and no more words than allowed", () => {
    fixRandomSeed(1);
    const batches = [...batchesByLength(data, { wordsPerBatch: 200 })];
    expect(batches.flatMap(({ words }) => words.map((sentence) => sentence.join(" "))).sort()).toEqual(
      data.words.map((sentence) => sentence.join(" ")).sort(),
    );
    const padded = batches.map(({ words }) => words.length * Math.max(...words.map(({ length }) => length)));
    expect(Math.max(...padded)).toBeLessThanOrEqual(200);
    const words = data.words.flat().length;
    expect(padded.reduce((a, b) => a + b) / words).toBeLessThan(1.2);
    fixRandomSeed(1);
    const again = [...batchesByLength(data, { wordsPerBatch: 200 })];
    expect(again).toEqual(batches);
    expect([...batchesByLength(data, { wordsPerBatch: 200 })]).not.toEqual(batches);
    expect([...batchesByLength({ words: [["a", "b"]], tags: [[1, 2]] }, { wordsPerBatch: 1 })]).toHaveLength(1);
  });
});

describe("the layer that makes words of word pieces", () => {
  const ints = (...values: number[]) => new NdArray<"int32", 1>(Int32Array.from(values), [values.length]);
  const pieces = new Ragged<"float32">(new NdArray(Float32Array.from([1, 2, 3, 4, 5, 6, 7, 8]), [4, 2]), ints(1, 2, 1));
  const X = { pieces, wordsPerSentence: ints(2, 1) };

  test("takes the mean of each word's pieces, and gives each of them its share of the gradient", () => {
    const [Y, backprop] = piecesToWords(reduceMean()).forward(X, true);
    expect(Y.data.toNested()).toEqual([
      [1, 2],
      [4, 5],
      [7, 8],
    ]);
    expect(Array.from(Y.lengths.data as Int32Array)).toEqual([2, 1]);
    const dX = backprop(new Ragged(new NdArray(Float32Array.from([1, 1, 2, 4, 3, 3]), [3, 2]), Y.lengths));
    expect(dX.pieces.data.toNested()).toEqual([
      [1, 1],
      [1, 2],
      [1, 2],
      [3, 3],
    ]);
    expect(Array.from(dX.pieces.lengths.data as Int32Array)).toEqual([1, 2, 1]);
  });

  test("can take the first piece instead, which then has all of the gradient", () => {
    const [Y, backprop] = piecesToWords(reduceFirst()).forward(X, true);
    expect(Y.data.toNested()).toEqual([
      [1, 2],
      [3, 4],
      [7, 8],
    ]);
    const dX = backprop(new Ragged(new NdArray(Float32Array.from([1, 1, 2, 4, 3, 3]), [3, 2]), Y.lengths));
    expect(dX.pieces.data.toNested()).toEqual([
      [1, 1],
      [2, 4],
      [0, 0],
      [3, 3],
    ]);
  });
});

describeWithMinilm("the tagger", (directory) => {
  const sentences = [["Antidisestablishmentarianism", "is", "rare", "."], ["Yes"], [], ["Two", "😀", "\u200b"]];
  const pieces = () => new WordPieces(directory);

  test("words are cut into pieces, and each keeps at least one", () => {
    const tokens = WordPieceTokenizer(pieces(), 512).predict(sentences);
    expect(Array.from(tokens.wordsPerSentence.data as Int32Array)).toEqual([4, 1, 0, 3]);
    expect(Array.from(tokens.piecesPerWord.data as Int32Array)).toEqual([8, 1, 1, 1, 1, 1, 1, 1]);
    expect(tokens.inputIds.shape).toEqual([4, 13]);
    expect(tokens.attentionMask.sum(1).tolist()).toEqual([13n, 3n, 2n, 5n]);
    expect(() => WordPieceTokenizer(pieces(), 10).predict(sentences)).toThrow(ArgumentError);
  });

  test("gradients reach the transformer's weights as finite differences say, through all layers in between", () => {
    fixRandomSeed(3);
    const config = {
      vocab_size: 30522,
      hidden_size: 8,
      num_hidden_layers: 1,
      num_attention_heads: 2,
      intermediate_size: 8,
      max_position_embeddings: 16,
      type_vocab_size: 2,
      layer_norm_eps: 1e-12,
      hidden_dropout_prob: 0,
      attention_probs_dropout_prob: 0,
      pad_token_id: 0,
    };
    const bert = new BertModel(config);
    const model = chain(WordPieceTokenizer(pieces(), 16), Transformer(bert), piecesToWords());
    const [Y, backprop] = model.beginUpdate(sentences);
    const direction = Float32Array.from(Y.data.data, (_, index) => Math.sin(index * 3 + 1));
    backprop(new Ragged(new NdArray(direction, Y.data.shape), Y.lengths));
    const weights = new Map(bert.namedParameters());
    for (const name of ["encoder.layer.0.attention.self.query.weight", "encoder.layer.0.output.dense.bias"]) {
      const weight = weights.get(name) as torch.Tensor;
      const gradient = (weight.grad as torch.Tensor).toArray().data as Float32Array;
      const array = weight.detach().toArray();
      for (const at of [0, 3, array.size - 1]) {
        const value = (array.data as Float32Array)[at];
        const loss = (shift: number) => {
          (array.data as Float32Array)[at] = value + shift;
          const words = model.predict(sentences).data.data as Float32Array;
          return words.reduce((sum, item, index) => sum + item * direction[index], 0);
        };
        const slope = (loss(1e-2) - loss(-1e-2)) / 2e-2;
        (array.data as Float32Array)[at] = value;
        expect(Math.abs(slope - gradient[at])).toBeLessThan(2e-3 * Math.max(1, Math.abs(slope)));
      }
    }
    expect((weights.get("pooler.dense.weight") as torch.Tensor).grad).toBeNull();
  });

  test("what stands in the same batch does not change a sentence's probabilities", () => {
    const model = makeTagger(directory, { trainedLayers: 1 });
    const words = [["A", "short", "one", "."], Array(30).fill("longer")];
    const [alone] = model.predict([words[0]]);
    const [together] = model.predict(words);
    const difference = Array.from(alone.data as Float32Array, (value, index) =>
      Math.abs(value - Number(together.data[index])),
    );
    expect(Math.max(...difference)).toBeLessThan(1e-5);
    expect(model.predict([])).toEqual([]);
  });

  test("only the layers that are to learn are changed by an update", () => {
    const model = makeTagger(directory, { trainedLayers: 1 });
    const bert = [...model.walk()].flatMap((node) => node.shims)[0].model as BertModel;
    const learning = bert.namedParameters().filter(([, parameter]) => parameter.requiresGrad);
    expect(learning).toHaveLength(16);
    expect(learning.every(([name]) => name.startsWith("encoder.layer.5."))).toBe(true);
    const tokens = WordPieceTokenizer(pieces(), 512).predict([["a"]]) as Tokens;
    expect(bert.forward(tokens.inputIds).requiresGrad).toBe(true);
  });

  test("a transformer that is fine-tuned beats the baselines, and says the same after saving and loading", () => {
    const output = mkdtempSync(join(tmpdir(), "tagger-"));
    try {
      const sizes = ["--train-sentences", "200", "--test-sentences", "100", "--epochs", "2"];
      const training = run("main.ts", ["--json", "--output", output, ...sizes]);
      const { status, stderr } = training;
      expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
      const report = JSON.parse(training.stdout.trim().split("\n").pop() as string);
      expect(Object.keys(report)).toEqual([
        "epochs",
        "trainSentences",
        "testSentences",
        "trainSeconds",
        "wordsPerSecond",
        "majorityAccuracy",
        "wordMajorityAccuracy",
        "accuracies",
        "testAccuracy",
        "reloadedAccuracy",
        "samePredictions",
      ]);
      expect(report).toMatchObject({ epochs: 2, trainSentences: 200, testSentences: 100, samePredictions: true });
      expect(report.majorityAccuracy).toBeLessThan(0.4);
      expect(report.testAccuracy).toBeGreaterThan(report.wordMajorityAccuracy + 0.03);
      expect(report.accuracies).toHaveLength(2);
      expect(report.reloadedAccuracy).toBe(report.testAccuracy);
      expect(existsSync(join(output, "tagger.thinc"))).toBe(true);

      const tagged = run("tag.ts", ["--output", output, "The dog saw big cats, and slept.", ""]);
      expect(tagged.stdout).toBe("The/DET dog/NOUN saw/VERB big/ADJ cats/NOUN ,/. and/CONJ slept/VERB ./.\n\n");
    } finally {
      rmSync(output, { recursive: true });
    }
  }, 400_000);

  test("without a saved tagger, tagging says to train one first", () => {
    const { status, stderr } = run("tag.ts", ["--output", join(tmpdir(), "no-such-tagger")]);
    expect([status, stderr.trim()]).toEqual([
      1,
      expect.stringMatching(/^\S+tagger.thinc is not there: train .* first\.$/),
    ]);
  });

  test.each([
    ["--epochs", "0"],
    ["--trained-layers", "7"],
    ["--l2", "much"],
  ])("%s %j is refused in one sentence", (option, value) => {
    const { status, stderr } = run("main.ts", [`${option}=${value}`]);
    expect([status, stderr.trim().split("\n").length]).toEqual([1, 1]);
    expect(stderr).toContain(option);
  });
});
