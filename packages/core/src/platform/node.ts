import { AsyncLocalStorage } from "node:async_hooks";
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { ArgumentError, SerializationError } from "../errors/index.js";
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
    const status = statSync(path, { throwIfNoEntry: false });
    return status?.isFile() ? new Uint8Array(readFileSync(path)) : null;
  },
  writeAtomically(path, bytes) {
    checkPath(path);
    const temporary = `${path}.${process.pid}.${Date.now().toString(36)}.tmp`;
    try {
      const file = openSync(temporary, "wx");
      try {
        for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      renameSync(temporary, path);
    } catch (cause) {
      rmSync(temporary, { force: true });
      throw new SerializationError({
        message: `Cannot write ${path}: ${(cause as Error).message}. Check that the folder exists and has room.`,
        cause,
      });
    }
  },
};

function checkPath(path: unknown): asserts path is string {
  if (typeof path !== "string" || path === "") {
    throw new ArgumentError({ message: `Expected a path, got ${path === "" ? "an empty string" : typeof path}.` });
  }
}
