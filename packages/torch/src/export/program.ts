import type { Archive } from "./archive.js";
import { type CallForm, readCallForm } from "./call-arguments.js";
import { CompileContext, type CompileOptions } from "./compile-context.js";
import { CompiledGraph } from "./compiled-graph.js";
import { checkFixed, checkOfInput, type InputCheck } from "./input-checks.js";
import type { ExportedMode } from "./mode-switches.js";
import { badProgram, listProblems, unsupportedProgram } from "./problem.js";
import type { TensorFolder } from "./records.js";
import type { ExportedProgram, InputSpec, OutputSpec, PayloadEntry } from "./schema/types.js";
import { countLeaves, readTreeSpec, type TreeSpec } from "./tree-spec.js";

/** A program, compiled. It holds no tensors, so that a module and its copies share one. */
export class Program {
  /** The name of the model in its file. */
  declare readonly model: string;
  declare readonly graph: CompiledGraph;
  declare readonly inputs: readonly ProgramInput[];
  declare readonly outputSpecs: readonly OutputSpec[];
  declare readonly form: CallForm;
  declare readonly outTree: TreeSpec;
  /** The mode it was exported in; `null` where that makes no difference. */
  declare readonly exportedMode: ExportedMode;
  /** Whether batches are counted in evaluation, too. */
  declare readonly countsAlways: boolean;
  /** Whether it computes gradients itself, which it puts into parameters and inputs. */
  declare readonly hasGradients: boolean;
  /** Which PyTorch exported it. */
  declare readonly torchVersion: string;

  constructor(parts: Program) {
    Object.assign(this, parts);
  }
}

/** An input of the graph: a tensor of the module's, by its place among them, or the caller's next one. */
export type ProgramInput =
  | { readonly kind: "tensor"; readonly place: number }
  | { readonly kind: "user"; readonly name: string | null; readonly check: InputCheck };

/** Batch norms count batches in buffers of this name. */
const COUNTER = /(^|\.)num_batches_tracked$/;

/** Whether a buffer counts batches, which evaluation does not. */
export function isCounterName(name: string): boolean {
  return COUNTER.test(name);
}

/** The specs of a program's inputs that are tensors of its own, in order. */
export type TensorSpec = Extract<InputSpec, { argument: string; name: string }>;

/** Whether an input is a tensor of the program's own. */
export function isTensorSpec(spec: InputSpec): spec is TensorSpec {
  return spec.kind === "parameter" || spec.kind === "buffer" || spec.kind === "constant";
}

/**
 * Compiles a program.
 *
 * @throws {SerializationError} when it makes no sense. @throws {UnsupportedError} with everything in it that cannot be run.
 */
export function compileProgram(model: string, program: ExportedProgram, options: CompileOptions): Program {
  const { inputSpecs, outputSpecs } = program;
  const counters = inputSpecs.flatMap((spec) =>
    spec.kind === "buffer" && isCounterName(spec.name) ? [spec.argument] : [],
  );
  const context = new CompileContext(options, new Set(counters));
  for (const spec of [...inputSpecs, ...outputSpecs]) if (spec.kind === "unsupported") context.refuse(spec.what);
  const devices = foreignDevices(program, options.device);
  if (devices.length > 0) {
    context.refuse(`it was exported on ${devices.join(", ")}; to run it on the CPU, pass { device: "cpu" }`);
  }
  const graph = new CompiledGraph(program.graph, context);
  if (context.problems.length > 0) {
    const problems = [...new Set(context.problems)];
    throw unsupportedProgram(
      listProblems(`the model ${JSON.stringify(model)} cannot be run here`, problems, "Nothing was loaded."),
      problems,
    );
  }
  context.switches.decide();
  const inTree = readTreeSpec(program.inSpec, "the form of the inputs", program.namedTuples);
  const outTree = readTreeSpec(program.outSpec, "the form of the outputs", program.namedTuples);
  checkCounts(program, inTree, outTree);
  let place = 0;
  const leafNames = namesOfLeaves(program);
  const inputs = inputSpecs.map((spec): ProgramInput => {
    if (isTensorSpec(spec)) return { kind: "tensor", place: place++ };
    return userInput(spec, leafNames.shift() ?? "?", options.device, program);
  });
  const hasGradients = outputSpecs.some(({ kind }) => kind === "parameterGradient" || kind === "inputGradient");
  return new Program({
    model,
    graph,
    inputs,
    outputSpecs,
    form: readCallForm(inTree, program.argumentNames),
    outTree,
    exportedMode: context.switches.exportedMode,
    countsAlways: options.keepsMode,
    hasGradients,
    torchVersion: program.torchVersion,
  });
}

function userInput(spec: InputSpec, name: string, device: string | null, program: ExportedProgram): ProgramInput {
  const title = `forward: input ${JSON.stringify(name)}`;
  if (spec.kind === "fixed") return { kind: "user", name: null, check: checkFixed(spec.value, title) };
  if (spec.kind !== "user") throw badProgram("it has an input of an unknown kind.");
  const { argument } = spec;
  return {
    kind: "user",
    name: argument.kind === "value" ? argument.name : null,
    check: checkOfInput(argument, title, device, program),
  };
}

/** The graph's names of what the caller gives, which are made of the names of `forward`'s arguments. */
function namesOfLeaves(program: ExportedProgram): string[] {
  return program.inputSpecs.flatMap((spec) => {
    if (spec.kind === "fixed") return [spec.name];
    return spec.kind === "user" ? [spec.argument.kind === "value" ? spec.argument.name : "?"] : [];
  });
}

function checkCounts({ graph, inputSpecs, outputSpecs }: ExportedProgram, inTree: TreeSpec, outTree: TreeSpec): void {
  const given = inputSpecs.filter((spec) => !isTensorSpec(spec)).length;
  const returned = outputSpecs.filter(({ kind }) => kind === "user").length;
  const counts: [what: string, actual: number, expected: number][] = [
    ["inputs of the graph", graph.inputs.length, inputSpecs.length],
    ["outputs of the graph", graph.outputs.length, outputSpecs.length],
    ["inputs", countLeaves(inTree), given],
    ["outputs", countLeaves(outTree), returned],
  ];
  for (const [what, actual, expected] of counts) {
    if (actual !== expected) {
      throw badProgram(`it has ${actual} ${what}, but describes ${expected}. The file is damaged.`);
    }
  }
  inputSpecs.forEach((spec, index) => {
    const input = graph.inputs[index];
    const name = isTensorSpec(spec)
      ? spec.argument
      : spec.kind === "user" && spec.argument.kind === "value"
        ? spec.argument.name
        : null;
    if (name !== null && (input.kind !== "value" || input.name !== name)) {
      throw badProgram(
        `input ${index} of the graph is not ${JSON.stringify(name)}, as described. The file is damaged.`,
      );
    }
  });
}

/** The devices other than the CPU that a program names for its own tensors and inputs, unless it is to run elsewhere. */
function foreignDevices({ graph }: ExportedProgram, device: string | null): string[] {
  if (device !== null) return [];
  return [...new Set([...graph.tensors.values()].map((meta) => meta.device))].filter((name) => name !== "cpu");
}

/** What is known of the file a module came from, for writing it again. Copies of the module share it. */
export class ProgramSource {
  readonly archive: Archive;
  /** Records that are small or needed whenever the model is written, so that the file need not be there. */
  readonly kept: ReadonlyMap<string, Uint8Array>;
  /** Where the tensors of the model lie, by kind. */
  readonly payloads: ReadonlyMap<TensorFolder, ReadonlyMap<string, PayloadEntry>>;

  constructor(
    archive: Archive,
    kept: ReadonlyMap<string, Uint8Array>,
    payloads: ReadonlyMap<TensorFolder, ReadonlyMap<string, PayloadEntry>>,
  ) {
    this.archive = archive;
    this.kept = kept;
    this.payloads = payloads;
  }
}
