import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { torch } from "../src/index";
import { differenceFrom, type OperatorSample, sampleOf, waysOf } from "./support/operator-samples";
import { describeTorch } from "./support/torch";
import { FIXTURES_VERSION, libtorchIs } from "./support/versions";

// A folder of files by tools/parity/torch/make_operator_samples.py, with many more samples and dtypes.
const folder = process.env.THINC_OPERATOR_SAMPLES;
// Those of Python that no operator of libtorch is: they are written in Python, or internal to it.
const NOT_HERE =
  /^(_refs|masked|ops|torch\.ops|jiterator|signal)\b|__|^(_segment_reduce|svd_lowrank|pca_lowrank)$|^nn\.functional\.upsample/;
// Not filled: the elements are whatever stood there.
const RANDOM = /empty/;

// What libtorch 2.6 does not have, or has no derivative of, or one where later ones have none.
const NOT_IN_OLDER =
  /^(aminmax|nextafter|hash_tensor|linalg\.(det|lstsq|matrix_sqrth|polar)|special\.(modified_)?bessel_\w+)$/;

// An input without an axis of channels, which Python takes where it has no elements.
const isRefused = ({ name, args }: OperatorSample) =>
  name === "nn.functional.batch_norm" && (args[0] as torch.Tensor).ndim < 2;

function readSamples(): OperatorSample[] {
  const files = folder
    ? readdirSync(folder).map((name) => readFileSync(join(folder, name)))
    : [gunzipSync(readFileSync(join(__dirname, "fixtures", "operator-samples.pt.gz")))];
  return files.flatMap((file) => (torch.load(file) as ReadonlyMap<string, unknown>[]).map(sampleOf));
}

describeTorch("the operators give what Python's give for the samples of its own tests", () => {
  const samples = new Map<string, OperatorSample[]>();
  beforeAll(() => {
    const isOlder = libtorchIs(`<${FIXTURES_VERSION}`);
    for (const sample of readSamples()) {
      if (isOlder && NOT_IN_OLDER.test(sample.name)) continue;
      if (NOT_HERE.test(sample.name) || RANDOM.test(sample.name) || isRefused(sample)) continue;
      samples.set(sample.name, [...(samples.get(sample.name) ?? []), sample]);
    }
  });

  test("every operator is there", () => {
    const missing = [...samples].filter(([, list]) => list.some((sample) => waysOf(sample).function === null));
    expect(missing.map(([name]) => name)).toEqual([]);
    expect(samples.size).toBeGreaterThan(400);
  });

  test.each(["function", "method"])("values, shapes, dtypes and gradients are the same when called as a %s", (way) => {
    const differences: string[] = [];
    let calls = 0;
    for (const sample of [...samples.values()].flat()) {
      const call = waysOf(sample)[way];
      if (!call) continue;
      calls++;
      const difference = differenceFrom(sample, call);
      if (difference) differences.push(`${sample.name} ${sample.variant}: ${difference}`);
    }
    expect(differences).toEqual([]);
    expect(calls).toBeGreaterThan(200);
  });
});
