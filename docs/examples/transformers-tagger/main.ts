// Fine-tunes a transformer of PyTorch under native layers to tag parts of speech, on a corpus that people tagged.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fixRandomSeed } from "@thinc/core";
import { torch } from "@thinc/torch";
import { fetchMinilm } from "../minilm/fetch-minilm.js";
import { countTags } from "./baselines.js";
import { readBrown } from "./brown-corpus.js";
import { readOptions, TAGGER_FILE } from "./options.js";
import { fail, say } from "./report.js";
import { makeTagger } from "./tagger-model.js";
import { accuracyOf, predictTags, trainTagger } from "./train-tagger.js";
import { TAGS } from "./universal-tags.js";

const percent = (share: number) => `${(100 * share).toFixed(2)} %`;

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (!options) return;
  const directory = await fetchMinilm();
  torch.setNumThreads(options.threads);
  fixRandomSeed(options.seed);

  const train = readBrown("train", options.trainSentences);
  const test = readBrown("test", options.testSentences);
  const baselines = countTags(train);
  const majorityAccuracy = accuracyOf(baselines.mostFrequentTag(test.words), test.tags);
  const wordMajorityAccuracy = accuracyOf(baselines.mostFrequentTagOfWord(test.words), test.tags);
  say(`${train.words.length} sentences to learn from, ${test.words.length} of other texts to test on.`);
  say(`The most frequent tag is right for ${percent(majorityAccuracy)} of the words,`);
  say(`the most frequent tag of each word for ${percent(wordMajorityAccuracy)}.`);

  const model = makeTagger(directory, options);
  const accuracies: number[] = [];
  const losses: number[] = [];
  let told = performance.now();
  const { seconds, wordsPerSecond } = trainTagger(model, train, options, {
    onStep({ loss, learnRate }) {
      losses.push(loss);
      if (performance.now() - told < 5000) return;
      told = performance.now();
      say(`step ${losses.length}: loss ${loss.toFixed(4)}, learning rate ${learnRate.toExponential(1)}`);
    },
    onEpoch(epoch) {
      accuracies.push(accuracyOf(predictTags(model, test.words), test.tags));
      say(`Epoch ${epoch}: ${percent(accuracies[epoch - 1])} of the test words are right.`);
    },
  });

  mkdirSync(options.output, { recursive: true });
  const path = join(options.output, TAGGER_FILE);
  model.toDisk(path);
  const reloaded = makeTagger(directory, options).fromDisk(path);
  const guesses = predictTags(model, test.words);
  const again = predictTags(reloaded, test.words);
  const samePredictions = JSON.stringify(again) === JSON.stringify(guesses);

  say(`Trained ${options.epochs} epochs in ${seconds.toFixed(1)} s (${Math.round(wordsPerSecond)} words a second).`);
  say(`Model: ${path}; loaded into a fresh model it says ${samePredictions ? "the same" : "something else"}.`);
  say(test.words[0].map((word, index) => `${word}/${TAGS[again[0][index]]}`).join(" "));
  if (options.json) {
    const report = {
      epochs: options.epochs,
      trainSentences: train.words.length,
      testSentences: test.words.length,
      trainSeconds: Number(seconds.toFixed(3)),
      wordsPerSecond: Number(wordsPerSecond.toFixed(1)),
      majorityAccuracy,
      wordMajorityAccuracy,
      accuracies,
      testAccuracy: accuracies[accuracies.length - 1],
      reloadedAccuracy: accuracyOf(again, test.tags),
      samePredictions,
    };
    process.stdout.write(`${JSON.stringify(report)}\n`);
  }
}

main().catch(fail);
