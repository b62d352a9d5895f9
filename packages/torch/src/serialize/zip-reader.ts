import { crc32 } from "./crc32.js";
import { badFile, quoted } from "./problem.js";
import { CENTRAL_HEADER, END_RECORD, LOCAL_HEADER, ZIP64_END_LOCATOR, ZIP64_END_RECORD } from "./zip-signatures.js";
import { BytesSource, type ZipSource } from "./zip-source.js";

/** One record of a zip file. */
interface ZipEntry {
  readonly name: string;
  readonly crc: number;
  /** Where the local header begins. */
  readonly headerStart: number;
  readonly dataStart: number;
  readonly size: number;
}

/** How a {@link ZipReader} reads. */
export interface ZipReaderOptions {
  /** Whether the CRC-32 of each record is compared when it is read; true if left out. */
  checksums?: boolean;
}

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const MAX_32 = 0xffffffff;
const MAX_16 = 0xffff;

/**
 * Reads a zip file whose records are stored, not compressed: the container of Python's `torch.save`.
 *
 * The whole directory is checked at once: every record lies inside the file, none overlaps another, no name occurs twice
 * or leads out of the archive. So reading all records can never take more memory than the file itself.
 *
 * Format: PKWARE APPNOTE 6.3.10, sections 4.3 (records) and 4.5.3 (zip64).
 */
export class ZipReader {
  private readonly source: ZipSource;
  private readonly checksums: boolean;
  private readonly entries = new Map<string, ZipEntry>();

  /**
   * @param file The file in memory, which is kept, not copied; or where to read it, piece by piece.
   * @throws {SerializationError} when it is no zip file, is truncated, or its directory makes no sense.
   */
  constructor(file: Uint8Array | ZipSource, options: ZipReaderOptions = {}) {
    this.source = file instanceof Uint8Array ? new BytesSource(file) : file;
    this.checksums = options.checksums ?? true;
    for (const entry of readDirectory(this.source)) {
      if (this.entries.has(entry.name)) throw badFile(`the record ${quoted(entry.name)} occurs twice.`);
      this.entries.set(entry.name, entry);
    }
    refuseOverlap([...this.entries.values()]);
  }

  /** The names of the records, in the order of the directory. */
  get names(): string[] {
    return [...this.entries.keys()];
  }

  /** How many bytes a record has, or `undefined` where there is none of that name. */
  sizeOf(name: string): number | undefined {
    return this.entries.get(name)?.size;
  }

  /** The bytes of a record, a view of a file in memory, or `undefined` where there is none of that name. */
  read(name: string): Uint8Array | undefined {
    const entry = this.entries.get(name);
    if (!entry) return undefined;
    const content = this.source.read(entry.dataStart, entry.size);
    if (this.checksums && crc32(content) !== entry.crc) {
      throw badFile(
        `the checksum of the record ${quoted(name)} does not fit: the file is damaged. Fetch it again; if it was written ` +
          "without checksums (torch.serialization.set_crc32_options(False)), pass { checksums: false }.",
      );
    }
    return content;
  }
}

/** A part of the file, in which numbers are found by their place in the whole file. */
class Part {
  readonly start: number;
  readonly bytes: Uint8Array;
  private readonly view: DataView;

  constructor(source: ZipSource, start: number, length: number) {
    this.start = start;
    this.bytes = source.read(start, length);
    this.view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
  }

  uint16(at: number): number {
    return this.view.getUint16(at - this.start, true);
  }

  uint32(at: number): number {
    return this.view.getUint32(at - this.start, true);
  }

  uint64(at: number): number {
    const value = this.view.getBigUint64(at - this.start, true);
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw badFile(`the zip file claims a length of ${value} bytes.`);
    return Number(value);
  }

  slice(from: number, to: number): Uint8Array {
    return this.bytes.subarray(from - this.start, to - this.start);
  }
}

function readDirectory(source: ZipSource): ZipEntry[] {
  const { start, size, count, end } = findDirectory(source);
  // Compared by subtraction: the numbers of a hostile file may be so large that their sum is not exact.
  if (start > end || size > end - start) throw badFile("the directory of the zip file lies outside the file.");
  // Each directory entry takes at least 46 bytes, so a wrong count cannot make us loop for long.
  if (count > size / 46) throw badFile(`the zip file claims ${count} records, more than its directory can hold.`);
  const directory = new Part(source, start, size);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    const [entry, next] = readCentralHeader(source, directory, at, start + size);
    entries.push(entry);
    at = next;
  }
  return entries;
}

/** Finds the central directory through the end record, which stands at the very end but for a comment. */
function findDirectory(source: ZipSource): { start: number; size: number; count: number; end: number } {
  const { size } = source;
  const tailStart = Math.max(0, size - 22 - MAX_16);
  const tail = new Part(source, tailStart, size - tailStart);
  for (let at = size - 22; at >= tailStart; at--) {
    if (tail.uint32(at) !== END_RECORD || at + 22 + tail.uint16(at + 20) !== size) continue;
    const disks = tail.uint16(at + 4) + tail.uint16(at + 6);
    const record = { count: tail.uint16(at + 10), size: tail.uint32(at + 12), start: tail.uint32(at + 16), end: at };
    if (record.count === MAX_16 || record.size === MAX_32 || record.start === MAX_32) {
      return findZip64Directory(source, at) ?? record;
    }
    if (disks !== 0) throw badFile("the zip file is one of several parts. Join them first.");
    return record;
  }
  throw badFile("the end of the zip file is missing: the file is truncated or damaged.");
}

function findZip64Directory(source: ZipSource, endRecord: number) {
  const start = endRecord - 20;
  if (start < 0) return undefined;
  const locator = new Part(source, start, 20);
  if (locator.uint32(start) !== ZIP64_END_LOCATOR) return undefined;
  const at = locator.uint64(start + 8);
  const record = at > start - 56 ? null : new Part(source, at, 56);
  if (record?.uint32(at) !== ZIP64_END_RECORD) {
    throw badFile("the zip64 end record is missing: the file is truncated or damaged.");
  }
  return { count: record.uint64(at + 32), size: record.uint64(at + 40), start: record.uint64(at + 48), end: at };
}

function readCentralHeader(source: ZipSource, part: Part, at: number, limit: number): [ZipEntry, number] {
  if (at + 46 > limit || part.uint32(at) !== CENTRAL_HEADER) {
    throw badFile("the directory of the zip file is damaged.");
  }
  const nameLength = part.uint16(at + 28);
  const extraLength = part.uint16(at + 30);
  const next = at + 46 + nameLength + extraLength + part.uint16(at + 32);
  if (next > limit) throw badFile("the directory of the zip file is damaged.");
  const name = decodeName(part.slice(at + 46, at + 46 + nameLength));
  const wide = readZip64Extra(part, at + 46 + nameLength, extraLength, {
    size: part.uint32(at + 24),
    storedSize: part.uint32(at + 20),
    headerStart: part.uint32(at + 42),
  });
  if ((part.uint16(at + 8) & 1) !== 0)
    throw badFile(`the record ${quoted(name)} is encrypted. Decrypt the file first.`);
  if (part.uint16(at + 10) !== 0 || wide.size !== wide.storedSize) {
    throw badFile(`the record ${quoted(name)} is compressed, which PyTorch never does. Write the file with PyTorch.`);
  }
  const { size, headerStart } = wide;
  const dataStart = findData(source, name, headerStart);
  if (size > source.size - dataStart) throw badFile(`the record ${quoted(name)} reaches beyond the end of the file.`);
  return [{ name, crc: part.uint32(at + 16), headerStart, dataStart, size }, next];
}

/** The zip64 extra field holds, in this order, just those numbers whose 32-bit form is all ones. */
function readZip64Extra(
  part: Part,
  start: number,
  length: number,
  narrow: { size: number; storedSize: number; headerStart: number },
) {
  const wide = { ...narrow };
  let at = start;
  while (at + 4 <= start + length) {
    const kind = part.uint16(at);
    const fieldEnd = at + 4 + part.uint16(at + 2);
    if (fieldEnd > start + length) break;
    if (kind === 1) {
      let value = at + 4;
      for (const key of ["size", "storedSize", "headerStart"] as const) {
        if (narrow[key] !== MAX_32) continue;
        if (value + 8 > fieldEnd) throw badFile("a zip64 field of the directory is too short.");
        wide[key] = part.uint64(value);
        value += 8;
      }
    }
    at = fieldEnd;
  }
  return wide;
}

/** The data follow the local header, whose extra field has a length of its own. */
function findData(source: ZipSource, name: string, headerStart: number): number {
  const header = headerStart > source.size - 30 ? null : new Part(source, headerStart, 30);
  if (header?.uint32(headerStart) !== LOCAL_HEADER) {
    throw badFile(`the header of the record ${quoted(name)} is missing.`);
  }
  const nameLength = header.uint16(headerStart + 26);
  const dataStart = headerStart + 30 + nameLength + header.uint16(headerStart + 28);
  if (dataStart > source.size || decodeName(source.read(headerStart + 30, nameLength)) !== name) {
    throw badFile(`the header of the record ${quoted(name)} does not fit the directory.`);
  }
  return dataStart;
}

function decodeName(encoded: Uint8Array): string {
  let name: string;
  try {
    name = UTF8.decode(encoded);
  } catch (cause) {
    throw badFile("the name of a record is not UTF-8.", cause);
  }
  const parts = name.split("/");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are just what is refused.
  if (name === "" || /[\\\u0000-\u001f]/.test(name) || parts[0] === "" || parts.includes("..") || parts.includes(".")) {
    throw badFile(`${quoted(name)} is no name for a record: it leads out of the archive.`);
  }
  return name;
}

function refuseOverlap(entries: ZipEntry[]): void {
  entries.sort((a, b) => a.headerStart - b.headerStart);
  for (let index = 1; index < entries.length; index++) {
    const before = entries[index - 1];
    if (before.dataStart + before.size > entries[index].headerStart) {
      throw badFile(`the records ${quoted(before.name)} and ${quoted(entries[index].name)} overlap.`);
    }
  }
}
