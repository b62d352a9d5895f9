import { ZipReader } from "../../src/serialize/zip-reader";
import type { Tensor } from "../../src/tensor";
import { torch } from "../../src/torch";
import { describeTorch } from "../support/torch";
import { drawsMasksAsLater } from "../support/versions";
import { expectedOf, expectRun, loadProgram, pathOf } from "./fixtures";
import { restore } from "./restore";

const PROGRAMS = [
  "mlp",
  "mlp-eval",
  "mlp-core",
  "lstm",
  "gru",
  "rnn",
  "encoder-layer",
  "masked-encoder",
  "attention",
  "conv-norm",
  "conv-norm-eval",
  "conv-norm-functional",
  "nested",
  "shapes",
  "derived",
  "items",
  "indexing",
  "mutated-input",
  "no-grad",
  "autocast",
  "cond",
  "while",
  "scan",
  "map",
  "region",
  "registered",
  "scalars",
  "dtypes",
  "filling",
  "sparse",
  "gamma",
];

/** Those that PyTorch of these versions wrote, in layouts of their own. */
const OLDER = ["older-2.6", "older-2.8"];

/** The program with a dropout that is not switched off. */
const DROPPING = "attention";

const shapeOf = (output: unknown): readonly number[] => (restore(output) as Tensor).shape;

describeTorch("programs that Python exported", () => {
  test.each(OLDER)("%s is read, and written in the layout of newer ones", (name) => {
    const [run] = expectedOf(name).runs;
    const program = loadProgram(name, { keepMode: true });
    const names = [...program.stateDict().keys()];
    const layers = {
      l: ["weight", "bias"],
      bn: ["weight", "bias", "running_mean", "running_var", "num_batches_tracked"],
    };
    const expected = Object.entries({ ...layers, e: ["weight"], t: ["weight"], again: ["weight", "bias"] });
    expect(names).toEqual(["k", ...expected.flatMap(([layer, own]) => own.map((tensor) => `${layer}.${tensor}`))]);
    expect(program.getParameter("again.weight")).toBe(program.getParameter("l.weight"));
    expect(program.extraFiles).toEqual(new Map([["a.txt", "hi"]]));
    // Behind it stands a batch norm, so its gradients are hardly more than rounding.
    for (const layer of ["l", "again"]) for (const own of layers.l) delete run.parameterGradients[`${layer}.${own}`];
    if (drawsMasksAsLater()) expectRun(program, run);
    expect(torch.export.modelNames(pathOf(name))).toEqual(["model"]);

    torch.noGrad(() => program.getParameter("e.weight").fill_(2));
    const bytes = torch.export.save(program);
    const records = new ZipReader(bytes).names;
    expect(records).toContain("archive/data/weights/model_weights_config.json");
    expect(records.filter((record) => /model\.pt$|serialized_/.test(record))).toEqual([
      "archive/data/sample_inputs/model.pt",
    ]);
    const again = torch.export.load(bytes);
    expect([...again.stateDict().keys()]).toEqual(names);
    expect(again.getParameter("e.weight").tolist()).toEqual(torch.full([3, 4], 2).tolist());
    expect(again.getBuffer("bn.running_mean").tolist()).toEqual(program.getBuffer("bn.running_mean").tolist());
    expect(again.extraFiles).toEqual(program.extraFiles);
  });

  test.each(PROGRAMS)("%s gives Python's outputs, gradients, buffers and changed inputs", (name) => {
    const program = loadProgram(name, { keepMode: true });
    for (const run of expectedOf(name).runs) {
      if (name !== DROPPING || drawsMasksAsLater()) expectRun(program, run);
      else expect(program.forward(...(restore(run.args) as unknown[]))).toMatchObject({ shape: shapeOf(run.output) });
    }
  });
});
