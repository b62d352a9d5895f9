import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ArgumentError, NdArray } from "@thinc/core";
import { readSafetensors, torch, xp2torch } from "@thinc/torch";
import { describeWithMinilm } from "./require-minilm";
import { loadBert, padIds, SentenceEncoder } from "./sentence-encoder";

const FIXTURES = join(__dirname, "fixtures");
const { sentences, ids, texts, idsOfTexts } = JSON.parse(readFileSync(join(FIXTURES, "sentences.json"), "utf8")) as {
  sentences: string[];
  ids: number[][];
  texts: string[];
  idsOfTexts: number[][];
};
const expected = readSafetensors(join(FIXTURES, "embeddings.safetensors")).get("embeddings") as NdArray<"float32", 2>;

const dot = (a: NdArray, b: NdArray) => {
  const [left, right] = [a.copy().data, b.copy().data] as Float32Array[];
  return left.reduce((sum, value, index) => sum + value * right[index], 0);
};
const largestDifference = (a: NdArray, b: NdArray) =>
  Math.max(...Array.from(a.data as Float32Array, (value, index) => Math.abs(value - (b.data as Float32Array)[index])));

describeWithMinilm("sentence embeddings", (directory) => {
  let encoder: SentenceEncoder;
  let vectors: NdArray<"float32", 2>;
  beforeAll(() => {
    torch.setNumThreads(1);
    encoder = new SentenceEncoder(directory);
    vectors = encoder.embed(sentences) as NdArray<"float32", 2>;
  });

  test("the published weights fit every parameter and buffer of the encoder", () => {
    const published = readSafetensors(join(directory, "model.safetensors"));
    const state = encoder.model.stateDict();
    expect([...state.keys()].sort()).toEqual([...published.keys()].sort());
    expect(state.size).toBe(104);
    const name = "encoder.layer.5.output.dense.weight";
    expect(state.get(name)?.toArray().data).toEqual((published.get(name) as NdArray).data);
  });

  test("texts become the word pieces of Python's tokenizer: emoji, accents, other scripts, long and empty ones", () => {
    expect(sentences.map((sentence) => encoder.pieces.encode(sentence, 256))).toEqual(ids);
    expect(ids[sentences.indexOf("")]).toEqual([101, 102]);
    expect(encoder.maxLength).toBe(256);
    expect(Math.max(...ids.map(({ length }) => length))).toBe(256);
  });

  test.each(texts.map((text, index) => [text, index] as const))("%j has the word pieces of Python", (text, index) => {
    expect(encoder.pieces.encode(text, 256)).toEqual(idsOfTexts[index]);
  });

  test("the embeddings of 20 sentences are those of Python", () => {
    expect(vectors.shape).toEqual([20, 384]);
    const cosines = sentences.map((_, row) => dot(vectors.row(row), expected.row(row)));
    expect(Math.min(...cosines)).toBeGreaterThan(0.99999);
    expect(largestDifference(vectors, expected)).toBeLessThan(2e-6);
  });

  test("neither the batch nor the padding matters", () => {
    const alone = encoder.embed(sentences, { batchSize: 1 });
    expect(largestDifference(alone, vectors)).toBeLessThan(1e-6);
    const { inputIds, attentionMask } = padIds([ids[0], ids[2]]);
    const wide = torch.cat([inputIds, torch.ones([2, 9], { dtype: "int64" })], 1);
    const mask = torch.cat([attentionMask, torch.zeros([2, 9], { dtype: "int64" })], 1);
    const run = (id: torch.Tensor, m: torch.Tensor) =>
      torch
        .noGrad(() => encoder.model.forward(id, { attentionMask: m }))
        .slice(1, 0, ids[0].length)
        .select(0, 0);
    expect(largestDifference(run(wide, mask).toArray(), run(inputIds, attentionMask).toArray())).toBeLessThan(1e-5);
  });

  test("like sentences are nearer to each other than to others", () => {
    const [meal, food, violin] = [0, 1, 2].map((row) =>
      encoder.embed(["Someone is having a meal.", "A man is eating food.", "A woman plays the violin."]).row(row),
    );
    expect(dot(meal, food)).toBeGreaterThan(dot(meal, violin) + 0.3);
  });

  test("no sentences give no vectors, and what is no list of texts is refused", () => {
    expect(encoder.embed([]).shape).toEqual([0, 384]);
    expect(() => encoder.embed("text" as never)).toThrow(ArgumentError);
    expect(() => encoder.embed([1] as never)).toThrow(ArgumentError);
  });

  test("a text of the longest length goes through, one piece more is a typed error", () => {
    const model = loadBert(directory);
    const of = (length: number) => xp2torch(new NdArray(new BigInt64Array(length).fill(1000n), [1, length]));
    expect(torch.noGrad(() => model.forward(of(512))).shape).toEqual([1, 512, 384]);
    expect(() => torch.noGrad(() => model.forward(of(513)))).toThrow(/BertModel|512|size/);
  });
});
