import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { badSafetensors } from "./problem.js";

/** Where the bytes of a file come from. */
export interface ByteSource {
  readonly size: number;
  /** The bytes from one position to another; whoever asks gets a view or a copy. */
  read(begin: number, end: number): Uint8Array;
  close(): void;
}

/** Bytes in memory; what is read is a view of them. */
export function sourceOfBytes(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.byteLength,
    read: (begin, end) => new Uint8Array(bytes.buffer, bytes.byteOffset + begin, end - begin),
    close: () => {},
  };
}

/** A file on disk, of which only what is asked for is read. @throws {SerializationError} when it cannot be opened. */
export function sourceOfPath(path: string): ByteSource {
  const fail = (cause: unknown) =>
    badSafetensors(
      `cannot read ${path}: ${(cause as Error).message}. Check the path, and that this user may read it.`,
      cause,
    );
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (cause) {
    throw fail(cause);
  }
  const status = fstatSync(file);
  if (!status.isFile()) {
    closeSync(file);
    throw badSafetensors(`${path} is no file.`);
  }
  const { size } = status;
  let open = true;
  return {
    size,
    read(begin, end) {
      if (!open) throw badSafetensors(`${path} was closed before. Open it again.`);
      const bytes = new Uint8Array(end - begin);
      let done = 0;
      while (done < bytes.length) {
        let count: number;
        try {
          count = readSync(file, bytes, done, bytes.length - done, begin + done);
        } catch (cause) {
          throw fail(cause);
        }
        if (count === 0) throw badSafetensors(`${path} has become shorter while it was read.`);
        done += count;
      }
      return bytes;
    },
    close() {
      if (open) closeSync(file);
      open = false;
    },
  };
}
