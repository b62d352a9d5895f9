import { ArgumentError, checkOptions, printValue } from "@thinc/core";
import { readDevice } from "../device.js";
import { canHaveGradient } from "../dtypes.js";
import { Parameter } from "../nn/parameter.js";
import type { Tensor } from "../tensor.js";
import {
  Archive,
  type ArchiveInput,
  CONSTANTS,
  chooseModel,
  EXTRA_FOLDER,
  programRecord,
  sampleRecord,
  WEIGHTS,
} from "./archive.js";
import type { CompileOptions } from "./compile-context.js";
import type { CustomOperator } from "./custom-step.js";
import { ExportedModule, type Inside } from "./exported-module.js";
import type { TensorPlace } from "./exported-part.js";
import { badProgram, listProblems, unsupportedProgram } from "./problem.js";
import { compileProgram, isTensorSpec, ProgramSource, type TensorSpec } from "./program.js";
import type { TensorFolder } from "./records.js";
import { readProgram } from "./schema/read-program.js";
import type { ExportedProgram, PayloadEntry, TensorMeta } from "./schema/types.js";
import { checkGeometry, type Geometry, tensorOverBytes } from "./tensor-data.js";

/** How {@link loadExported} loads. */
export interface LoadExportedOptions {
  /** The name of the model, where the file holds several; by default the only one, or the one called `model`. */
  model?: string;
  /** Functions for operators that libtorch has not, or that are not run for programs, by names such as `mylib::twice`. */
  operators?: Readonly<Record<string, CustomOperator>>;
  /** Where to run the program, wherever it was exported for, such as `cpu`. By default where it was exported for. */
  device?: string | null;
  /** Runs the program in the mode it was exported in, whatever `train` and `eval` say; false if left out. */
  keepMode?: boolean;
  /** Whether the checksums in the file are compared; true if left out. */
  checksums?: boolean;
}

const OPTIONS = ["model", "operators", "device", "keepMode", "checksums"] as const;
/** Records up to this size are kept in memory, so that the file need not be there when a module is saved. */
const KEPT_BYTES = 1 << 20;

/**
 * Loads a program that Python wrote with `torch.export.save`, as a module that runs and trains: `torch.export.load`.
 *
 * Loading runs no code: what is pickled is refused, and only operators that compute values from values are run. Everything
 * is checked first, down to the shapes of the weights.
 *
 * @param input A path or the bytes of a `.pt2` file; nothing shares memory with the bytes.
 * @throws {SerializationError} when it is no such file, or a damaged one.
 * @throws {UnsupportedError} with everything in it that cannot be run here, among its `problems`, too.
 */
export function loadExported<Inputs extends readonly unknown[] = readonly unknown[], Output = Tensor>(
  input: ArchiveInput,
  options: LoadExportedOptions = {},
): ExportedModule<Inputs, Output> {
  checkOptions(options, OPTIONS, "torch.export.load");
  const compileOptions = readOptions(options);
  const archive = new Archive(input, { checksums: options.checksums });
  try {
    const model = chooseModel(archive, options.model);
    const program = readProgram(archive.json(programRecord(model)));
    const compiled = compileProgram(model, program, compileOptions);
    const payloads = new Map([WEIGHTS, CONSTANTS].map((kind) => [kind, archive.payload(kind, model)]));
    const stored = [...payloads].flatMap(([kind, entries]) => readEntries(archive, kind, entries, program));
    const source = new ProgramSource(archive, keptRecords(archive), payloads);
    const inside = {
      program: compiled,
      source,
      inputs: [],
      stored: {},
      written: {},
      constants: new Map<string, Tensor>(),
    };
    const module = new ExportedModule<Inputs, Output>(inside, readExtraFiles(archive));
    fill(module, inside, program, readTensors(archive, stored, compileOptions.device));
    return module;
  } finally {
    archive.close();
  }
}

/** The names of the models in a file: see the option `model` of {@link loadExported}. */
export function exportedModels(source: ArchiveInput): string[] {
  const archive = new Archive(source);
  archive.close();
  return archive.models;
}

function readOptions({ operators = {}, device = null, keepMode = false, model }: LoadExportedOptions): CompileOptions {
  const where = "torch.export.load";
  if (model !== undefined && typeof model !== "string") {
    throw new ArgumentError({ message: `${where}: model: expected a name, got ${printValue(model)}.` });
  }
  if (typeof keepMode !== "boolean") {
    throw new ArgumentError({ message: `${where}: keepMode: expected true or false, got ${printValue(keepMode)}.` });
  }
  if (typeof operators !== "object" || operators === null) {
    throw new ArgumentError({
      message: `${where}: operators: expected an object of functions, got ${printValue(operators)}. Write { "mylib::twice": (x) => … }.`,
    });
  }
  for (const [name, operator] of Object.entries(operators)) {
    if (typeof operator === "function" && /^\w+::\w+(\.\w+)?$/.test(name)) continue;
    throw new ArgumentError({
      message: `${where}: operators: expected functions by names such as "mylib::twice", got ${printValue(operator)} for ${JSON.stringify(name)}.`,
    });
  }
  return {
    operators: new Map(Object.entries(operators)),
    device: device === null ? null : readDevice(device, where),
    keepsMode: keepMode,
  };
}

/** A stored tensor: which record it lies in, and how. */
interface StoredEntry {
  readonly kind: TensorFolder;
  readonly name: string;
  readonly record: string;
  readonly geometry: Geometry;
  readonly isParameter: boolean;
  readonly requiresGrad: boolean;
}

/** The stored tensors of one kind, checked against what the program says of its inputs. */
function readEntries(
  archive: Archive,
  kind: TensorFolder,
  payload: ReadonlyMap<string, PayloadEntry>,
  program: ExportedProgram,
): StoredEntry[] {
  const entries = [...payload];
  const pickled = entries.filter(([, entry]) => entry.isPickled || entry.meta === null).map(([name]) => name);
  if (pickled.length > 0) {
    throw unsupportedProgram(
      listProblems(
        "some of its tensors are pickled, as tensor subclasses and custom objects are",
        pickled,
        "Loading never runs code. Export the model with plain tensors.",
      ),
      pickled,
    );
  }
  const specs = new Map(program.inputSpecs.filter(isTensorSpec).map((spec) => [spec.name, spec]));
  const problems: string[] = [];
  for (const [name, entry] of entries) {
    const spec = specs.get(name);
    const said = spec === undefined ? undefined : program.graph.tensors.get(spec.argument);
    if (said !== undefined) problems.push(...mismatches(name, entry.meta as TensorMeta, said));
  }
  if (problems.length > 0) {
    throw badProgram(
      listProblems("its tensors are not those of the program", problems, "The file is damaged. Save it again."),
      problems,
    );
  }
  return entries.map(([name, entry]) => readEntry(archive, kind, name, entry));
}

function readEntry(archive: Archive, kind: TensorFolder, name: string, entry: PayloadEntry): StoredEntry {
  const record = kind.folder + entry.file;
  const byteLength = archive.sizeOf(record);
  if (byteLength === undefined) throw badProgram(`the record ${record} is missing. The file is damaged.`);
  const meta = entry.meta as TensorMeta;
  const geometry = checkGeometry(meta, byteLength, name);
  if (entry.isParameter && meta.requiresGrad && !canHaveGradient(meta.dtype)) {
    throw badProgram(
      `the parameter ${JSON.stringify(name)} is ${meta.dtype} and cannot be trained. The file is damaged.`,
    );
  }
  return { kind, name, record, geometry, isParameter: entry.isParameter, requiresGrad: meta.requiresGrad };
}

/** Where a stored tensor is not what the program's own description of it says; libtorch need not check that. */
function mismatches(name: string, stored: TensorMeta, said: TensorMeta): string[] {
  const problems: string[] = [];
  if (stored.dtype !== said.dtype) problems.push(`${name} is ${stored.dtype}, the program takes ${said.dtype}`);
  const shapes = [stored, said].map(
    ({ sizes }) => `[${sizes.map((size) => (typeof size === "number" ? size : "?")).join(", ")}]`,
  );
  if (shapes[0] !== shapes[1]) problems.push(`${name} has shape ${shapes[0]}, the program takes ${shapes[1]}`);
  return problems;
}

/** Makes the tensors: those over the same elements of the same record are one, as tied weights are. */
function readTensors(
  archive: Archive,
  entries: readonly StoredEntry[],
  device: string | null,
): [entry: StoredEntry, tensor: Tensor][] {
  const records = new Map<string, Uint8Array<ArrayBuffer>>();
  const made = new Map<string, Tensor>();
  return entries.map((entry) => {
    const { record, geometry, isParameter } = entry;
    const key = JSON.stringify([record, geometry, isParameter]);
    let tensor = made.get(key);
    if (tensor === undefined) {
      const bytes = records.get(record) ?? archive.readOwn(record);
      records.set(record, bytes);
      const host = tensorOverBytes(bytes, geometry, entry.name);
      const plain = device === null || device === "cpu" ? host : host.to({ device });
      tensor = isParameter ? new Parameter(plain, { requiresGrad: entry.requiresGrad }) : plain.detach();
      made.set(key, tensor);
    }
    return [entry, tensor];
  });
}

/** Puts the tensors at their places in the module, and notes where the program finds them. */
function fill<Inputs extends readonly unknown[], Output>(
  module: ExportedModule<Inputs, Output>,
  inside: { -readonly [Key in keyof Inside]: Inside[Key] },
  program: ExportedProgram,
  tensors: readonly (readonly [StoredEntry, Tensor])[],
): void {
  const specs = program.inputSpecs.filter(isTensorSpec);
  const buffers = new Set(specs.filter(({ kind }) => kind === "buffer").map(({ name }) => name));
  const places = new Map<string, TensorPlace>();
  const byTensor = new Map<Tensor, TensorPlace[]>();
  const stored: Record<string, TensorPlace> = {};
  for (const [entry, tensor] of tensors) {
    const { kind, name, isParameter } = entry;
    const isState = kind === WEIGHTS || buffers.has(name);
    const place = isState
      ? module.adopt(name, tensor, isParameter ? null : kind === WEIGHTS)
      : constantPlace(inside.constants, name, tensor);
    places.set(name, place);
    byTensor.set(tensor, [...(byTensor.get(tensor) ?? []), place]);
    stored[kind.folder + name] = place;
  }
  inside.inputs = specs.map((spec) => needPlace(places, spec));
  inside.stored = stored;
  inside.written = Object.fromEntries(
    [...places].map(([name, place]) => [name, byTensor.get(place.state.get(place.name) as Tensor) ?? [place]]),
  );
}

function constantPlace(constants: Map<string, Tensor>, name: string, tensor: Tensor): TensorPlace {
  constants.set(name, tensor);
  return { state: constants, name };
}

function needPlace(places: ReadonlyMap<string, TensorPlace>, { kind, name }: TensorSpec): TensorPlace {
  const place = places.get(name);
  if (place !== undefined) return place;
  throw badProgram(`there is no data for the ${kind} ${JSON.stringify(name)}. The file is damaged.`);
}

/** The records that are read at once; the others only when the file is written again. */
function keptRecords(archive: Archive): Map<string, Uint8Array> {
  const own = new Set(archive.models.flatMap((name) => [programRecord(name), sampleRecord(name)]));
  const kept = new Map<string, Uint8Array>();
  for (const record of archive.records) {
    const size = archive.sizeOf(record) ?? 0;
    // Those of tensors are written anew, or read again for models that are not loaded.
    const isTensor = record.startsWith(WEIGHTS.folder) || record.startsWith(CONSTANTS.folder);
    if (own.has(record) || (size <= KEPT_BYTES && !(isTensor && !record.endsWith(".json")))) {
      kept.set(record, (archive.read(record) as Uint8Array).slice());
    }
  }
  return kept;
}

function readExtraFiles(archive: Archive): Map<string, string> {
  const files = new Map<string, string>();
  for (const record of archive.records) {
    if (!record.startsWith(EXTRA_FOLDER)) continue;
    files.set(record.slice(EXTRA_FOLDER.length), new TextDecoder().decode(archive.read(record)));
  }
  return files;
}
