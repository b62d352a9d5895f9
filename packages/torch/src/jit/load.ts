import { readFileSync } from "node:fs";
import { ArgumentError, checkOptions, printValue, SerializationError, ThincError } from "@thinc/core";
import { native } from "../engine.js";
import { translating } from "../errors.js";
import {
  type AnyScript,
  type SaveScriptOptions,
  type ScriptMethods,
  ScriptModule,
  type TensorMethods,
} from "./script-module.js";

/** How {@link load} reads a program. */
export interface LoadScriptOptions {
  /** Where its tensors go, such as `cpu`; by default where they were when it was saved. */
  mapLocation?: string | null;
  /** The files inside the file that are wanted: each value is replaced by the text that is there. */
  _extraFiles?: Record<string, string>;
}

/** A program with its methods as properties. */
export type LoadedScript<Methods extends ScriptMethods> = ScriptModule<Methods> & Omit<Methods, keyof ScriptModule>;

/**
 * Loads a TorchScript program, which Python's `torch.jit.save` or this package wrote.
 *
 * Loading runs nothing of the file but what libtorch itself runs to restore it; calling it runs the program, which may read
 * and write files: call only programs you trust.
 *
 * @param source A path, or the bytes of a file.
 * @typeParam Methods - What its methods take and give.
 * @throws {SerializationError} when there is no such file, or it is no TorchScript program, or is damaged.
 */
export function load<Methods extends ScriptMethods = TensorMethods>(
  source: string | URL | Uint8Array | ArrayBuffer,
  options: LoadScriptOptions = {},
): LoadedScript<Methods> {
  const where = "torch.jit.load";
  checkOptions(options, ["mapLocation", "_extraFiles"], where);
  const { mapLocation = null, _extraFiles = {} } = options;
  if (mapLocation !== null && typeof mapLocation !== "string") {
    throw new ArgumentError({
      message: `${where}: mapLocation: expected a device such as "cpu", got ${printValue(mapLocation)}.`,
    });
  }
  const [bytes, name] = bytesOf(source, where);
  const files = Object.keys(_extraFiles);
  const [handle, contents] = readModule(bytes, mapLocation, files, `${where}: ${name}`);
  for (const [index, file] of files.entries()) _extraFiles[file] = new TextDecoder().decode(contents[index]);
  return new ScriptModule<Methods>(handle) as LoadedScript<Methods>;
}

/**
 * Writes a TorchScript program to a file that Python's `torch.jit.load` reads.
 *
 * @throws {ArgumentError} when it is no program. @throws {SerializationError} when the file cannot be written.
 */
export function save(module: AnyScript, path: string | URL, options: SaveScriptOptions = {}): void {
  checkOptions(options, ["_extraFiles"], "torch.jit.save");
  if (!(module instanceof ScriptModule)) {
    throw new ArgumentError({
      message: `torch.jit.save: expected a ScriptModule, got ${printValue(module)}. Make one with torch.jit.script or torch.jit.trace.`,
    });
  }
  if (typeof path !== "string" && !(path instanceof URL)) {
    throw new ArgumentError({
      message: `torch.jit.save: expected a path, got ${printValue(path)}. For bytes call module.toBytes().`,
    });
  }
  module.save(path, options);
}

function readModule(bytes: Uint8Array, device: string | null, files: readonly string[], where: string) {
  // A missing libtorch is no fault of the file.
  const addon = native();
  try {
    return translating(where, () => addon.jitLoad(bytes, device, files));
  } catch (error) {
    if (!ThincError.isInstance(error)) throw error;
    const message = error.message.startsWith(`${where}: `) ? error.message.slice(where.length + 2) : error.message;
    // A file of tensors has the same shell, but no code.
    const hint = /locating file (?:constants\.pkl|code)/.test(message)
      ? " Files of tensors are read with torch.load."
      : "";
    throw new SerializationError({
      message: `${where} cannot be loaded as a TorchScript program: ${message}${hint}`,
      cause: error,
      problems: [message],
    });
  }
}

function bytesOf(source: unknown, where: string): [bytes: Uint8Array, name: string] {
  if (source instanceof Uint8Array) return [source, "the file"];
  if (source instanceof ArrayBuffer) return [new Uint8Array(source), "the file"];
  if (typeof source !== "string" && !(source instanceof URL)) {
    throw new ArgumentError({
      message: `${where}: expected a path or the bytes of a file, got ${printValue(source)}.`,
    });
  }
  try {
    return [readFileSync(source), String(source)];
  } catch (cause) {
    throw new SerializationError({ message: `${where}: cannot read ${source}: ${(cause as Error).message}`, cause });
  }
}
