import { createHash } from "node:crypto";
import { createWriteStream, mkdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { diskFailure, isDiskFailure } from "./disk.js";
import { InstallError } from "./install-error.js";

/**
 * A Python wheel whose files are checked against its RECORD as they are extracted.
 *
 * RECORD is the wheel's own list of files with their SHA-256
 * (https://packaging.python.org/en/latest/specifications/binary-distribution-format/).
 */
export class Wheel {
  readonly #path: string;
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #digests: ReadonlyMap<string, string>;

  private constructor(path: string, zip: ZipFile, entries: Map<string, Entry>, digests: Map<string, string>) {
    this.#path = path;
    this.#zip = zip;
    this.#entries = entries;
    this.#digests = digests;
  }

  /**
   * Opens a wheel and reads its list of files and its RECORD.
   *
   * @throws InstallError when it is no zip archive, is cut off, or has no RECORD.
   */
  static async open(path: string): Promise<Wheel> {
    let zip: ZipFile | undefined;
    try {
      // yauzl refuses names that lead out of the directory ("../" and absolute ones).
      zip = await openPromise(path, { lazyEntries: true, autoClose: false });
      const entries = new Map<string, Entry>();
      for await (const entry of zip.eachEntry()) if (!entry.fileName.endsWith("/")) entries.set(entry.fileName, entry);
      const recordName = [...entries.keys()].find((name) => /^[^/]+\.dist-info\/RECORD$/.test(name));
      const record = recordName === undefined ? undefined : entries.get(recordName);
      if (record === undefined) throw new Error("it has no RECORD");
      return new Wheel(path, zip, entries, parseRecord(await readText(zip, record)));
    } catch (cause) {
      zip?.close();
      throw damaged(path, cause);
    }
  }

  /** The names of the files in it, with `/` between folders. */
  get names(): string[] {
    return [...this.#entries.keys()];
  }

  /** The size of a file once extracted, in bytes. */
  sizeOf(name: string): number {
    return this.#entries.get(name)?.uncompressedSize ?? 0;
  }

  /**
   * Extracts one file, keeping its path below the directory.
   *
   * @param onBytes - Called with the number of bytes of each piece written.
   * @throws InstallError when the content is not what RECORD says (what was written is then worthless), or the disk fails.
   */
  async extract(name: string, directory: string, onBytes: (count: number) => void = () => {}): Promise<void> {
    const entry = this.#entries.get(name);
    const expected = this.#digests.get(name);
    if (entry === undefined) throw damaged(this.#path, new Error(`it has no ${name}`));
    if (expected === undefined) throw damaged(this.#path, new Error(`its RECORD does not list ${name}`));
    const target = join(directory, name);
    const hash = createHash("sha256");
    const watch = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        onBytes(chunk.length);
        done(null, chunk);
      },
    });
    try {
      mkdirSync(dirname(target), { recursive: true });
      await pipeline(await this.#zip.openReadStreamPromise(entry), watch, createWriteStream(target));
    } catch (cause) {
      throw isDiskFailure(cause) ? diskFailure(target, cause) : damaged(this.#path, cause);
    }
    if (hash.digest("base64url") !== expected) {
      throw damaged(this.#path, new Error(`${name} does not have the checksum that RECORD gives`));
    }
  }

  /** Closes the file. */
  close(): void {
    this.#zip.close();
  }
}

async function readText(zip: ZipFile, entry: Entry): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

/** Reads `name,sha256=<base64url>,size` lines; names with a comma stand in quotes. Lines without a digest are left out. */
function parseRecord(text: string): Map<string, string> {
  const digests = new Map<string, string>();
  for (const [, quoted, plain, digest] of text.matchAll(
    /^(?:"((?:[^"]|"")*)"|([^,\r\n]*)),sha256=([\w-]+)=*,\d*\r?$/gm,
  )) {
    digests.set(quoted?.replaceAll('""', '"') ?? plain ?? "", digest as string);
  }
  return digests;
}

function damaged(path: string, cause: unknown): InstallError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new InstallError({
    isDamagedFile: true,
    message: `${basename(path)} is damaged: ${reason}. It was removed; run the same command again to fetch it anew.`,
    cause,
  });
}
