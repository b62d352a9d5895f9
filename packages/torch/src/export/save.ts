import { ArgumentError, checkOptions, fileSystem, printValue } from "@thinc/core";
import { pathOf } from "../file-path.js";
import { type LazyContent, storedZipChunks, writeStoredZip, type ZipRecord } from "../serialize/zip-writer.js";
import type { Tensor } from "../tensor.js";
import { CONSTANTS, EXTRA_FOLDER, programRecord, sampleRecord, WEIGHTS } from "./archive.js";
import { ExportedModule, INSIDE } from "./exported-module.js";
import type { TensorFolder } from "./records.js";
import type { PayloadEntry } from "./schema/types.js";
import { bytesOfTensors, checkGeometry } from "./tensor-data.js";

/** How {@link saveExported} writes. */
export interface SaveExportedOptions {
  /** More files to store beside the program, as text, by name; Python's `torch.export.load` gives them back. */
  extraFiles?: ReadonlyMap<string, string> | Readonly<Record<string, string>>;
}

/** Modules of which one file is made, by the names of the models in it. */
export type ExportedModules = Readonly<Record<string, ExportedModule<never, unknown>>>;

/**
 * Writes a program with its trained weights and its buffers, so that Python's `torch.export.load` reads it:
 * `torch.export.save`.
 *
 * A module is written with everything else that was in the file it came from, other models included. An object of modules
 * makes a file of these models under its keys.
 *
 * @param path Where to; the file appears there complete or not at all. Left out, the bytes are returned.
 * @throws {ArgumentError} when it is given anything but modules of `torch.export.load`.
 * @throws {SerializationError} when the file that a module came from, which holds other models, is gone, or the disk fails.
 */
export function saveExported(
  modules: ExportedModule<never, unknown> | ExportedModules,
  path: string | URL,
  options?: SaveExportedOptions,
): void;
export function saveExported(modules: ExportedModule<never, unknown> | ExportedModules): Uint8Array;
export function saveExported(
  modules: ExportedModule<never, unknown> | ExportedModules,
  path?: string | URL,
  options: SaveExportedOptions = {},
): Uint8Array | undefined {
  const where = "torch.export.save";
  checkOptions(options, ["extraFiles"], where);
  const records = recordsOf(modules, options, where);
  if (path === undefined) return writeStoredZip(records);
  const target = pathOf(where, path);
  fileSystem.writeAtomically(target, storedZipChunks(records));
  if (modules instanceof ExportedModule) modules[INSIDE].source.archive.noteWritten(target);
  return undefined;
}

/** The bytes of the file that {@link saveExported} writes. */
export function exportedToBytes(
  modules: ExportedModule<never, unknown> | ExportedModules,
  options: SaveExportedOptions = {},
): Uint8Array {
  checkOptions(options, ["extraFiles"], "torch.export.toBytes");
  return writeStoredZip(recordsOf(modules, options, "torch.export.toBytes"));
}

type Contents = Map<string, Uint8Array | LazyContent>;

/** The folder around all records, whose name is up to whoever writes. */
const ROOT = "archive/";

function recordsOf(modules: unknown, options: SaveExportedOptions, where: string): ZipRecord[] {
  const contents: Contents =
    modules instanceof ExportedModule ? updatedArchive(modules) : newArchive(checkModules(modules, where));
  for (const [name, text] of extraEntries(options, where)) contents.set(EXTRA_FOLDER + name, encode(text));
  return [...contents].map(([name, content]) => ({ name: ROOT + name, content }));
}

/** Everything in the file a module came from, with the module's tensors as they are now. */
function updatedArchive(module: AnyExported): Contents {
  const { archive, kept } = module[INSIDE].source;
  const contents: Contents = new Map();
  for (const record of archive.records) {
    const length = archive.sizeOf(record) ?? 0;
    contents.set(record, kept.get(record) ?? { length, read: () => archive.read(record) as Uint8Array });
  }
  for (const kind of [WEIGHTS, CONSTANTS]) {
    for (const [record, content] of tensorRecords(module, kind)) contents.set(record, content);
  }
  replaceExtraFiles(contents, module);
  return contents;
}

/** A file of these models and nothing else, each with records of its own. */
function newArchive(modules: ReadonlyMap<string, AnyExported>): Contents {
  const contents: Contents = new Map();
  const next = new Map<TensorFolder, number>();
  for (const [name, module] of modules) {
    const { source, program } = module[INSIDE];
    contents.set(programRecord(name), need(source.kept, programRecord(program.model)));
    const sample = source.kept.get(sampleRecord(program.model));
    if (sample !== undefined) contents.set(sampleRecord(name), sample);
    for (const kind of [WEIGHTS, CONSTANTS]) {
      const renamed = new Map<string, string>();
      for (const [record, content] of tensorRecords(module, kind)) {
        const number = next.get(kind) ?? 0;
        next.set(kind, number + 1);
        const file = `${kind.prefix}${number}`;
        renamed.set(record.slice(kind.folder.length), file);
        contents.set(kind.folder + file, content);
      }
      const config = source.kept.get(kind.config(program.model));
      contents.set(kind.config(name), encode(renameFiles(config, renamed)));
    }
    replaceExtraFiles(contents, module);
  }
  contents.set("archive_format", encode("pt2"));
  contents.set("archive_version", encode("0"));
  contents.set("byteorder", encode("little"));
  contents.set(".data/version", encode("6\n"));
  return contents;
}

/** The records of a module's tensors, made when they are written. */
function tensorRecords(module: AnyExported, kind: TensorFolder): [record: string, LazyContent][] {
  const { source, stored } = module[INSIDE];
  const groups = new Map<string, [name: string, entry: PayloadEntry][]>();
  for (const [name, entry] of source.payloads.get(kind) ?? []) {
    const record = kind.folder + entry.file;
    groups.set(record, [...(groups.get(record) ?? []), [name, entry]]);
  }
  return [...groups].map(([record, entries]) => {
    const length = source.archive.sizeOf(record) ?? 0;
    const read = () =>
      bytesOfTensors(
        length,
        entries.map(([name, { meta }]) => {
          const place = stored[kind.folder + name];
          return [
            checkGeometry(meta as NonNullable<typeof meta>, length, name),
            place.state.get(place.name) as Tensor,
            name,
          ];
        }),
      );
    return [record, { length, read }];
  });
}

function renameFiles(config: Uint8Array | undefined, renamed: ReadonlyMap<string, string>): string {
  if (config === undefined) return JSON.stringify({ config: {} });
  const parsed = JSON.parse(new TextDecoder().decode(config)) as { config: Record<string, { path_name: string }> };
  for (const entry of Object.values(parsed.config)) entry.path_name = renamed.get(entry.path_name) ?? entry.path_name;
  return JSON.stringify(parsed);
}

function replaceExtraFiles(contents: Contents, module: AnyExported): void {
  const { kept } = module[INSIDE].source;
  for (const record of [...contents.keys()]) {
    if (record.startsWith(EXTRA_FOLDER) && !module.extraFiles.has(record.slice(EXTRA_FOLDER.length)))
      contents.delete(record);
  }
  for (const [name, text] of module.extraFiles) {
    const record = EXTRA_FOLDER + name;
    // Left as it is unless it was changed: it need not be text.
    const before = kept.get(record);
    if (before === undefined || new TextDecoder().decode(before) !== text) contents.set(record, encode(text));
    else contents.set(record, before);
  }
}

type AnyExported = ExportedModule<never, unknown>;

function checkModules(value: unknown, where: string): Map<string, AnyExported> {
  const entries = typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  if (entries.length === 0 || !entries.every(([, module]) => module instanceof ExportedModule)) {
    throw new ArgumentError({
      message: `${where}: expected a module of torch.export.load, or an object of them by name, got ${printValue(value)}. A program is written by Python; here it is trained and saved again.`,
    });
  }
  for (const [name] of entries) {
    if (/^[\w-][\w.-]*$/.test(name)) continue;
    throw new ArgumentError({
      message: `${where}: ${JSON.stringify(name)} is no name for a model. Use letters and digits.`,
    });
  }
  return new Map(entries as [string, AnyExported][]);
}

function extraEntries({ extraFiles = {} }: SaveExportedOptions, where: string): [string, string][] {
  const entries: [unknown, unknown][] = extraFiles instanceof Map ? [...extraFiles] : Object.entries(extraFiles);
  return entries.map(([name, text]) => {
    if (typeof name === "string" && typeof text === "string" && isRecordName(name)) return [name, text];
    throw new ArgumentError({
      message: `${where}: extraFiles: expected texts by names such as "labels.json", got ${printValue(text)} for ${printValue(name)}.`,
    });
  });
}

function isRecordName(name: string): boolean {
  return (
    name !== "" && !/[\\\0]/.test(name) && !name.split("/").some((part) => part === "" || part === "." || part === "..")
  );
}

function need(kept: ReadonlyMap<string, Uint8Array>, record: string): Uint8Array {
  return kept.get(record) as Uint8Array;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
