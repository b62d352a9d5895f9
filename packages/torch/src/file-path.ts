import { fileURLToPath } from "node:url";
import { ArgumentError, printValue } from "@thinc/core";

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
