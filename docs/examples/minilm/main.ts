// Embeds sentences with all-MiniLM-L6-v2 on PyTorch in Node, and prints how alike they are.

import { ThincError } from "@thinc/core";
import { torch } from "@thinc/torch";
import { InstallError } from "thinc";
import { fetchMinilm } from "./fetch-minilm.js";
import { SentenceEncoder } from "./sentence-encoder.js";

const EXAMPLES = [
  "A man is eating food.",
  "Someone is having a meal.",
  "A woman plays the violin.",
  "The weather is lovely today.",
];

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const sentences = args.length > 0 ? args : EXAMPLES;
  const encoder = new SentenceEncoder(await fetchMinilm());
  const vectors = encoder.embed(sentences);
  const likeness = torch.tensor(vectors).matmul(torch.tensor(vectors).T);
  (likeness.tolist() as number[][]).forEach((row, index) => {
    process.stdout.write(`${row.map((value) => value.toFixed(2).padStart(6)).join("")}  ${sentences[index]}\n`);
  });
}

main().catch((error: unknown) => {
  const expected = InstallError.isInstance(error) || ThincError.isInstance(error);
  process.stderr.write(`${expected ? (error as Error).message : (error as Error).stack}\n`);
  process.exitCode = 1;
});
