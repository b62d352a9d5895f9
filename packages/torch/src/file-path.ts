import { fileURLToPath } from "node:url";
import { ArgumentError, fileSystem, printValue, SerializationError } from "@thinc/core";

/** A path as text. @throws {ArgumentError} when it is none. */
export function pathOf(where: string, path: string | URL): string {
  if (path instanceof URL && path.protocol === "file:") return fileURLToPath(path);
  if (typeof path === "string" && path !== "") return path;
  throw new ArgumentError({ message: `${where}: expected a path, got ${printValue(path)}.` });
}

/** Bytes as they are given, or `null` where something else was, such as a path. */
export function bytesIfGiven(source: unknown): Uint8Array | null {
  if (source instanceof ArrayBuffer) return new Uint8Array(source);
  return source instanceof Uint8Array ? source : null;
}

/** The bytes of a file. @throws {SerializationError} when there is none, or it cannot be read. */
export function readFileAt(where: string, path: string | URL): Uint8Array {
  const target = pathOf(where, path);
  const bytes = fileSystem.read(target);
  if (bytes !== null) return bytes;
  throw new SerializationError({ message: `${where}: there is no file ${target}. Check the path.` });
}
