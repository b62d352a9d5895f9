import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { resolve } from "node:path";
import type { SerializationError } from "@thinc/core";
import { badFile } from "./problem.js";

/** Makes the error for what is wrong with a file. */
export type Refuse = (problem: string, cause?: unknown) => SerializationError;

/** Where a file's bytes come from. */
export interface ZipSource {
  /** The length of the file. */
  readonly size: number;
  /** Some bytes of the file; a view of it or a copy. The caller stays inside the file. */
  read(start: number, length: number): Uint8Array;
}

/** A file that is in memory already: what is read is a view of it. */
export class BytesSource implements ZipSource {
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    // A Buffer is a Uint8Array whose `slice` does not copy; here it must be a plain one.
    this.bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get size(): number {
    return this.bytes.length;
  }

  read(start: number, length: number): Uint8Array {
    return this.bytes.subarray(start, start + length);
  }
}

/** A file on disk that is read where and when it is needed, each time into memory of its own. */
export class FileSource implements ZipSource {
  readonly size: number;
  /** The whole path. */
  readonly path: string;
  private readonly stamp: string;
  private file: number | null;
  private readonly refuse: Refuse;

  /**
   * @param refuse Makes the errors; they speak of a file of torch if left out.
   * @throws {SerializationError} when the file cannot be opened.
   */
  constructor(path: string, refuse: Refuse = badFile) {
    this.path = resolve(path);
    this.refuse = refuse;
    this.file = open(this.path, refuse);
    const status = fstatSync(this.file);
    if (!status.isFile()) {
      this.close();
      throw refuse(`${path} is no file.`);
    }
    this.size = status.size;
    this.stamp = stampOf(this.file);
  }

  /** @throws {SerializationError} when the file was replaced or cut since it was opened first. */
  read(start: number, length: number): Uint8Array {
    const wasClosed = this.file === null;
    const file = this.file ?? open(this.path, this.refuse);
    try {
      if (wasClosed && stampOf(file) !== this.stamp) {
        throw this.refuse(`${this.path} was changed since it was loaded. Load it again.`);
      }
      return readFully(file, this.path, start, length, this.refuse);
    } finally {
      if (wasClosed) closeSync(file);
    }
  }

  /** Gives the file back to the system; it is opened again for reads that come later. */
  close(): void {
    if (this.file !== null) closeSync(this.file);
    this.file = null;
  }
}

function open(path: string, refuse: Refuse): number {
  try {
    return openSync(path, "r");
  } catch (cause) {
    throw refuse(
      `cannot read ${path}: ${(cause as Error).message}. Check that it is there and that this user may read it.`,
      cause,
    );
  }
}

function stampOf(file: number): string {
  const { dev, ino, size, mtimeMs } = fstatSync(file);
  return [dev, ino, size, mtimeMs].join();
}

function readFully(file: number, path: string, start: number, length: number, refuse: Refuse): Uint8Array {
  const bytes = new Uint8Array(length);
  let done = 0;
  while (done < length) {
    // The system reads at most 2 GiB at a time.
    const count = readSync(file, bytes, done, Math.min(length - done, 1 << 30), start + done);
    if (count === 0) throw refuse(`${path} was cut while it was read. Load it again.`);
    done += count;
  }
  return bytes;
}
