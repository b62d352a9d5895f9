import { UnsupportedError } from "../errors/index.js";
import type { Context, FileSystem } from "./platform.js";

/** Makes a {@link Context} that covers synchronous bodies only: browsers have no asynchronous context yet. */
export function createContext<T>(initial: T): Context<T> {
  let current = { value: initial };
  return {
    get: () => current.value,
    run(value, body) {
      const outer = current;
      current = { value };
      try {
        return body();
      } finally {
        current = outer;
      }
    },
    set(value) {
      current.value = value;
    },
  };
}

/** There are no files here: use `toBytes` and `fromBytes`. */
export const fileSystem: FileSystem = {
  read: () => noFiles(),
  writeAtomically: () => noFiles(),
};

function noFiles(): never {
  throw new UnsupportedError({ message: "Files need Node. Use toBytes and fromBytes, and store the bytes yourself." });
}
