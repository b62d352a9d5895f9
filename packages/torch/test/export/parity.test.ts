import { describeTorch } from "../support/torch";
import { expectedOf, expectRun, loadProgram } from "./fixtures";

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

describeTorch("programs that Python exported", () => {
  test.each(PROGRAMS)("%s gives Python's outputs, gradients, buffers and changed inputs", (name) => {
    const program = loadProgram(name, { keepMode: true });
    for (const run of expectedOf(name).runs) expectRun(program, run);
  });
});
