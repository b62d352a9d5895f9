import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { ArgumentError, SerializationError, ThincError } from "../errors/index.js";
import type { Context, FileSystem } from "./platform.js";

/** Makes a {@link Context} over `AsyncLocalStorage`, so that a scope also covers what its body awaits. */
export function createContext<T>(initial: T): Context<T> {
  const storage = new AsyncLocalStorage<{ value: T }>();
  const outermost = { value: initial };
  return {
    get: () => (storage.getStore() ?? outermost).value,
    run: (value, body) => storage.run({ value }, body),
    set: (value) => {
      (storage.getStore() ?? outermost).value = value;
    },
  };
}

/** The host's file system. */
export const fileSystem: FileSystem = {
  read(path) {
    checkPath(path);
    try {
      const status = statSync(path, { throwIfNoEntry: false });
      return status?.isFile() ? new Uint8Array(readFileSync(path)) : null;
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === "ENOTDIR") return null; // A folder of the path is a file.
      throw new SerializationError({
        message: `Cannot read ${path}: ${(cause as Error).message}. Check that this user may read it.`,
        cause,
      });
    }
  },
  writeAtomically(path, bytes) {
    checkPath(path);
    let temporary: string | null = null;
    try {
      const target = finalTarget(path);
      const mode = statSync(target, { throwIfNoEntry: false })?.mode;
      if (mode !== undefined) accessSync(target, constants.W_OK); // Renaming would replace a protected file, too.
      const unique = `${target}.${randomUUID().slice(0, 8)}.tmp`;
      const file = openSync(unique, "wx");
      temporary = unique;
      try {
        if (mode !== undefined) fchmodSync(file, mode & 0o7777); // The new file is as private as the old one.
        for (const chunk of bytes instanceof Uint8Array ? [bytes] : bytes) writeAll(file, chunk);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      renameSync(temporary, target);
    } catch (cause) {
      if (temporary !== null) rmSync(temporary, { force: true });
      if (ThincError.isInstance(cause)) throw cause; // Making a piece of the content failed, not writing it.
      throw new SerializationError({
        message: `Cannot write ${path}: ${(cause as Error).message}. Check that the folder exists and has room.`,
        cause,
      });
    }
  },
};

function writeAll(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) {
    // The system writes at most 2 GiB at a time.
    written += writeSync(file, bytes, written, Math.min(bytes.length - written, 2 ** 30));
  }
}

/** Where a path leads: a link stays, and what it points to is replaced. */
function finalTarget(path: string): string {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? realpathSync(path) : path;
}

function checkPath(path: unknown): asserts path is string {
  if (typeof path !== "string" || path === "") {
    throw new ArgumentError({ message: `Expected a path, got ${path === "" ? "an empty string" : typeof path}.` });
  }
}
