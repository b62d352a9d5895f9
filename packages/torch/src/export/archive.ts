import { resolve } from "node:path";
import { pathOf } from "../file-path.js";
import { ZipReader, type ZipReaderOptions } from "../serialize/zip-reader.js";
import { FileSource } from "../serialize/zip-source.js";
import { OLD_PROGRAM, renameOldRecords, unpackPickledTensors } from "./older-layouts.js";
import { badProgram, unsupportedProgram } from "./problem.js";
import type { Records, TensorFolder } from "./records.js";
import { parseExactJson } from "./schema/exact-json.js";
import { Field } from "./schema/field.js";
import { readPayload } from "./schema/read-program.js";
import type { PayloadEntry } from "./schema/types.js";

/** Where an archive is read from: a path or the bytes of a file. */
export type ArchiveInput = string | URL | Uint8Array;

/** Parameters and persistent buffers. */
export const WEIGHTS: TensorFolder = {
  folder: "data/weights/",
  prefix: "weight_",
  config: (model) => `data/weights/${model}_weights_config.json`,
};

/** Constants and buffers that do not belong to the state dict. */
export const CONSTANTS: TensorFolder = {
  folder: "data/constants/",
  prefix: "tensor_",
  config: (model) => `data/constants/${model}_constants_config.json`,
};

/** The folder of files that the archive's writer added. */
export const EXTRA_FOLDER = "extra/";

/** The record of a model's program. */
export const programRecord = (model: string): string => `models/${model}.json`;
/** The record of the inputs that a model was exported with. */
export const sampleRecord = (model: string): string => `data/sample_inputs/${model}.pt`;

/**
 * A file that `torch.export.save` wrote: a zip file with one folder, in which names stand for records.
 *
 * Layout: `torch/csrc/export/pt2_archive_constants.h`. What PyTorch before 2.9 wrote is shown in that layout, too. Records
 * are read when they are asked for.
 */
export class Archive {
  private zip: ZipReader;
  private file: FileSource | null;
  private contents: Records;

  /** @throws {SerializationError} | {UnsupportedError} when it is no such file, or one of another kind. */
  constructor(input: ArchiveInput, options: ZipReaderOptions = {}) {
    this.file = input instanceof Uint8Array ? null : openFile(pathOf("exported program", input));
    try {
      this.zip = openZip(this.file ?? (input as Uint8Array), options);
      this.contents = recordsIn(this.zip);
      checkFormat(this);
    } catch (error) {
      this.file?.close();
      throw error;
    }
  }

  /** The names of all records, without the folder around them, in the order of the file. */
  get records(): readonly string[] {
    return this.contents.names;
  }

  /** The names of the models inside. */
  get models(): string[] {
    return this.records.flatMap((name) => /^models\/(.+)\.json$/.exec(name)?.[1] ?? []);
  }

  /** The length of a record, `undefined` where there is none of that name. */
  sizeOf(record: string): number | undefined {
    return this.contents.sizeOf(record);
  }

  /** The bytes of a record, `undefined` where there is none. They may be a view of the bytes that were given. */
  read(record: string): Uint8Array | undefined {
    return this.contents.read(record);
  }

  /** The bytes of a record in memory of their own. @throws {SerializationError} when it is missing. */
  readOwn(record: string): Uint8Array<ArrayBuffer> {
    const bytes = this.need(record);
    // What came from a file on disk has its own memory already; what was unpacked of it is let go when it is closed.
    return (this.file === null ? bytes.slice() : bytes) as Uint8Array<ArrayBuffer>;
  }

  /** A record of JSON. @throws {SerializationError} when it is missing or damaged. */
  json(record: string): Field {
    return new Field(parseExactJson(this.need(record), record), record);
  }

  /** Where the tensors of a model lie; of a kind that the archive has none of, nowhere. */
  payload(kind: TensorFolder, model: string): Map<string, PayloadEntry> {
    const config = kind.config(model);
    return this.sizeOf(config) === undefined ? new Map() : readPayload(this.json(config));
  }

  /** Gives the file back to the system, if it is one on disk, and what was unpacked; both come again where they are needed. */
  close(): void {
    this.file?.close();
    this.contents = recordsIn(this.zip);
  }

  /** Notes that a file with the same records was written to a path: if it is this one, it is read from now on. */
  noteWritten(path: string): void {
    if (this.file === null || this.file.path !== resolve(path)) return;
    const file = openFile(path);
    this.zip = openZip(file, {});
    this.file = file;
    this.close();
  }

  private need(record: string): Uint8Array {
    const bytes = this.read(record);
    if (bytes === undefined) throw badProgram(`the record ${record} is missing. The file is damaged.`);
    return bytes;
  }
}

function openFile(path: string): FileSource {
  return new FileSource(path, (problem, cause) => badProgram(problem, [], cause));
}

function openZip(source: FileSource | Uint8Array, options: ZipReaderOptions): ZipReader {
  const start = source instanceof Uint8Array ? source.subarray(0, 2) : source.read(0, Math.min(2, source.size));
  if (start.length === 2 && start[0] === 0x50 && start[1] === 0x4b) return new ZipReader(source, options);
  throw badProgram("it is no zip file, so torch.export.save did not write it.");
}

function recordsIn(zip: ZipReader): Records {
  const renamed = zip.names.includes(OLD_PROGRAM) ? renameOldRecords(zip) : withoutRoot(zip, findRoot(zip));
  return unpackPickledTensors(renamed, [WEIGHTS, CONSTANTS]);
}

function withoutRoot(zip: ZipReader, root: string): Records {
  return {
    names: zip.names.filter((name) => name.startsWith(root)).map((name) => name.slice(root.length)),
    sizeOf: (record) => zip.sizeOf(root + record),
    read: (record) => zip.read(root + record),
  };
}

function findRoot({ names }: ZipReader): string {
  const found = names.filter((name) => /^[^/]+\/archive_format$/.test(name));
  if (found.length === 1) return found[0].slice(0, -"archive_format".length);
  if (names.some((name) => name.endsWith("/data.pkl"))) {
    const script = names.some((name) => name.endsWith("/constants.pkl"));
    throw badProgram(
      script
        ? "it is a TorchScript program. Load it with torch.jit.load."
        : "it is a file of torch.save, which holds values, not a program. Read it with torch.load.",
    );
  }
  throw badProgram("it has no record archive_format, so torch.export.save did not write it.");
}

function checkFormat(archive: Archive): void {
  const text = (record: string) => new TextDecoder().decode(archive.read(record) ?? new Uint8Array()).trim();
  const format = text("archive_format");
  if (format !== "pt2")
    throw badProgram(`it is an archive of the format ${JSON.stringify(format.slice(0, 40))}, not pt2.`);
  const version = text("archive_version");
  if (version !== "0" && version !== "") {
    throw unsupportedProgram(
      `it is an archive of version ${JSON.stringify(version.slice(0, 40))}; version 0 is read here. Save it with PyTorch 2.8 to 2.15.`,
    );
  }
  const byteOrder = text("byteorder");
  if (byteOrder !== "little" && byteOrder !== "") {
    throw unsupportedProgram("it was written on a big-endian machine. Load it there, export and save it on another.");
  }
}

/**
 * The model of a name; without one the only model, or the one called `model`, as Python takes it.
 *
 * @throws {SerializationError} | {UnsupportedError} when there is none, naming those that there are.
 */
export function chooseModel(archive: Archive, wanted: string | undefined): string {
  const { models, records } = archive;
  if (models.length === 0) {
    if (records.some((name) => name.startsWith("data/aotinductor/"))) {
      throw unsupportedProgram(
        "it holds a model that AOTInductor compiled for Python's machine, and no program. Save the program itself: " +
          "torch.export.save(exported, path).",
      );
    }
    throw badProgram("it holds no model. Save one: torch.export.save(exported, path).");
  }
  const name = wanted ?? (models.length === 1 ? models[0] : "model");
  if (models.includes(name)) return name;
  const what = wanted === undefined ? "it holds several models" : `it holds no model ${JSON.stringify(wanted)}`;
  throw badProgram(
    `${what}. Choose one: { model: ${models.map((item) => JSON.stringify(item)).join(" } or { model: ")} }.`,
  );
}
