// Runs programs forward and backward, takes a step, and writes them into a folder with what they then hold and compute, for
// tools/parity/torch/make_exported_programs.py --verify. Arguments: the folder and the programs' names.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ExportedModule, type Tensor, torch } from "../../src/index";
import { encode, goBack, type Run, restore } from "../export/restore";

const FIXTURES = join(__dirname, "../fixtures/export");
const [folder, ...names] = process.argv.slice(2);
type Program = ExportedModule<unknown[], unknown>;

function train(program: Program, run: Run): void {
  const args = restore(run.args) as unknown[];
  goBack(program.forward(...args));
  torch.noGrad(() => {
    for (const parameter of program.parameters()) {
      const gradient = parameter.grad;
      if (gradient !== null) parameter.sub_(gradient.mul(0.1).to(parameter.dtype));
    }
  });
}

function describeProgram(program: Program, run: Run) {
  const state = Object.fromEntries(
    [...program.stateDict(), ...program.namedBuffers()].map(([name, tensor]) => [name, encode(tensor)]),
  );
  // Of a copy: running a program may change its buffers.
  const output = program.copy().forward(...(restore(run.args) as unknown[]));
  return { state, args: run.args, output: encodeAll(output) };
}

function encodeAll(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof torch.Tensor) return encode(value as Tensor);
  return Array.isArray(value)
    ? value.map(encodeAll)
    : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, encodeAll(item)]));
}

function write(name: string, programs: Program | Record<string, Program>, models: object, extraFiles: object): void {
  torch.export.save(programs as Record<string, Program>, join(folder, `written-${name}.pt2`));
  writeFileSync(join(folder, `written-${name}.json`), JSON.stringify({ models, extraFiles }));
}

const loaded: Record<string, Program> = {};
const described: Record<string, object> = {};
for (const name of names) {
  const { runs } = JSON.parse(readFileSync(join(FIXTURES, `${name}.json`), "utf8")) as { runs: Run[] };
  const program = torch.export.load<unknown[], unknown>(join(FIXTURES, `${name}.pt2`));
  train(program, runs[0]);
  loaded[name] = program;
  described[name] = describeProgram(program, runs[0]);
  write(name, program, { model: described[name] }, Object.fromEntries(program.extraFiles));
}
// All in one file, under their names, in a file of its own making.
const extraFiles = Object.assign({}, ...Object.values(loaded).map((program) => Object.fromEntries(program.extraFiles)));
write("together", loaded, described, extraFiles);
const two = JSON.parse(readFileSync(join(FIXTURES, "two-models.json"), "utf8")) as Record<string, Run>;
const path = join(FIXTURES, "two-models.pt2");
const image = torch.export.load<unknown[], unknown>(path, { model: "image" });
train(image, two.image);
const encoder = torch.export.load<unknown[], unknown>(path, { model: "encoder" });
write(
  "two-models",
  image,
  { image: describeProgram(image, two.image), encoder: describeProgram(encoder, two.encoder) },
  Object.fromEntries(image.extraFiles),
);
console.log(JSON.stringify({ written: names.length + 2 }));
