// Tags sentences with the tagger that `main.ts` has trained and saved.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fetchMinilm } from "../minilm/fetch-minilm.js";
import { OUTPUT, TAGGER_FILE } from "./options.js";
import { fail } from "./report.js";
import { makeTagger } from "./tagger-model.js";
import { predictTags } from "./train-tagger.js";
import { TAGS } from "./universal-tags.js";

const EXAMPLES = [
  "Time flies like an arrow.",
  "The old man the boats, and nobody can can the tuna they did not catch.",
];

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { output: { type: "string", default: OUTPUT } },
  });
  const path = join(values.output, TAGGER_FILE);
  if (!existsSync(path)) throw new Error(`${path} is not there: train a tagger with main.ts first.`);
  const model = makeTagger(await fetchMinilm(), { trainedLayers: 0 }).fromDisk(path);
  const words = (positionals.length > 0 ? positionals : EXAMPLES).map(wordsOf);
  predictTags(model, words).forEach((tags, index) => {
    process.stdout.write(`${tags.map((tag, at) => `${words[index][at]}/${TAGS[tag]}`).join(" ")}\n`);
  });
}

/** Words, and punctuation by itself, as the corpus has them. */
function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{M}\p{N}'’-]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
}

main().catch(fail);
