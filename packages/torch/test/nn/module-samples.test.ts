import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { torch } from "../../src/index";
import { classOf, differenceOfModule, type ModuleSample } from "../support/module-samples";
import { describeTorch } from "../support/torch";

// A folder of files by tools/parity/torch/make_module_samples.py, with many more samples.
const folder = process.env.THINC_MODULE_SAMPLES;

function readSamples(): ModuleSample[] {
  const files = folder
    ? readdirSync(folder).map((name) => readFileSync(join(folder, name)))
    : [gunzipSync(readFileSync(join(__dirname, "..", "fixtures", "module-samples.pt.gz")))];
  return files.flatMap((file) =>
    (torch.load(file) as ReadonlyMap<string, unknown>[]).map(
      (map) => Object.fromEntries(map) as unknown as ModuleSample,
    ),
  );
}

describeTorch("modules do what Python's do for the samples of its own tests", () => {
  test("outputs, gradients and states are the same", () => {
    const samples = readSamples();
    const differences = samples.flatMap((sample) => {
      const difference = classOf(sample) ? differenceOfModule(sample) : "there is no such class";
      return difference ? [`${sample.description}, training ${sample.training}: ${difference}`] : [];
    });
    expect(differences).toEqual([]);
    expect(samples.length).toBeGreaterThan(100);
  });
});
