import type { Tensor } from "../../src/tensor";
import { describeTorch } from "../support/torch";
import { drawsMasksAsLater } from "../support/versions";
import { expectedOf, expectRun, loadProgram } from "./fixtures";
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
];

/** The program with a dropout that is not switched off. */
const DROPPING = "attention";

const shapeOf = (output: unknown): readonly number[] => (restore(output) as Tensor).shape;

describeTorch("programs that Python exported", () => {
  test.each(PROGRAMS)("%s gives Python's outputs, gradients, buffers and changed inputs", (name) => {
    const program = loadProgram(name, { keepMode: true });
    for (const run of expectedOf(name).runs) {
      if (name !== DROPPING || drawsMasksAsLater()) expectRun(program, run);
      else expect(program.forward(...(restore(run.args) as unknown[]))).toMatchObject({ shape: shapeOf(run.output) });
    }
  });
});
