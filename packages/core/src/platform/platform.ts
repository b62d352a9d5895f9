/** A value that is scoped to a call and everything that call starts, asynchronous work included where the host can do that. */
export interface Context<T> {
  /** The value in force here. */
  get(): T;
  /** Runs `body` with another value in force; the old one is back afterwards, also when `body` throws. */
  run<R>(value: T, body: () => R): R;
  /** Changes the value for the current scope, or for the whole process outside of any scope. */
  set(value: T): void;
}

/** Reads and writes whole files. */
export interface FileSystem {
  /** The bytes of a file, or `null` where there is none or it is a directory. */
  read(path: string): Uint8Array | null;
  /**
   * Writes to a temporary file beside the target, then renames, so that a reader never sees half a file.
   *
   * @param bytes The content, or pieces of it in order, each of which is written before the next one is asked for.
   */
  writeAtomically(path: string, bytes: Uint8Array | Iterable<Uint8Array>): void;
}
