import { crc32 } from "./crc32.js";
import { badFile, quoted } from "./problem.js";
import { CENTRAL_HEADER, END_RECORD, LOCAL_HEADER, ZIP64_END_LOCATOR, ZIP64_END_RECORD } from "./zip-signatures.js";

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
  private readonly bytes: Uint8Array;
  private readonly checksums: boolean;
  private readonly entries = new Map<string, ZipEntry>();

  /**
   * @param bytes The file; kept, not copied.
   * @throws {SerializationError} when it is no zip file, is truncated, or its directory makes no sense.
   */
  constructor(bytes: Uint8Array, options: ZipReaderOptions = {}) {
    // A Buffer is a Uint8Array whose `slice` does not copy; here it must be a plain one.
    this.bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.checksums = options.checksums ?? true;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (const entry of readDirectory(this.bytes, view)) {
      if (this.entries.has(entry.name)) throw badFile(`the record ${quoted(entry.name)} occurs twice.`);
      this.entries.set(entry.name, entry);
    }
    refuseOverlap([...this.entries.values()]);
  }

  /** The names of the records, in the order of the directory. */
  get names(): string[] {
    return [...this.entries.keys()];
  }

  /** The bytes of a record, as a view of the file, or `undefined` where there is none of that name. */
  read(name: string): Uint8Array | undefined {
    const entry = this.entries.get(name);
    if (!entry) return undefined;
    const content = this.bytes.subarray(entry.dataStart, entry.dataStart + entry.size);
    if (this.checksums && crc32(content) !== entry.crc) {
      throw badFile(
        `the checksum of the record ${quoted(name)} does not fit: the file is damaged. Fetch it again; if it was written ` +
          "without checksums (torch.serialization.set_crc32_options(False)), pass { checksums: false }.",
      );
    }
    return content;
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const { start, size, count, end } = findDirectory(view);
  // Compared by subtraction: the numbers of a hostile file may be so large that their sum is not exact.
  if (start > end || size > end - start) throw badFile("the directory of the zip file lies outside the file.");
  // Each directory entry takes at least 46 bytes, so a wrong count cannot make us loop for long.
  if (count > size / 46) throw badFile(`the zip file claims ${count} records, more than its directory can hold.`);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    const [entry, next] = readCentralHeader(bytes, view, at, start + size);
    entries.push(entry);
    at = next;
  }
  return entries;
}

/** Finds the central directory through the end record, which stands at the very end but for a comment. */
function findDirectory(view: DataView): { start: number; size: number; count: number; end: number } {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - MAX_16); at--) {
    if (view.getUint32(at, true) !== END_RECORD || at + 22 + view.getUint16(at + 20, true) !== view.byteLength)
      continue;
    const disks = view.getUint16(at + 4, true) + view.getUint16(at + 6, true);
    const record = {
      count: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      start: view.getUint32(at + 16, true),
      end: at,
    };
    if (record.count === MAX_16 || record.size === MAX_32 || record.start === MAX_32) {
      return findZip64Directory(view, at) ?? record;
    }
    if (disks !== 0) throw badFile("the zip file is one of several parts. Join them first.");
    return record;
  }
  throw badFile("the end of the zip file is missing: the file is truncated or damaged.");
}

function findZip64Directory(view: DataView, endRecord: number) {
  const locator = endRecord - 20;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_END_LOCATOR) return undefined;
  const at = safeUint64(view, locator + 8);
  if (at > locator - 56 || view.getUint32(at, true) !== ZIP64_END_RECORD) {
    throw badFile("the zip64 end record is missing: the file is truncated or damaged.");
  }
  return {
    count: safeUint64(view, at + 32),
    size: safeUint64(view, at + 40),
    start: safeUint64(view, at + 48),
    end: at,
  };
}

function readCentralHeader(bytes: Uint8Array, view: DataView, at: number, limit: number): [ZipEntry, number] {
  if (at + 46 > limit || view.getUint32(at, true) !== CENTRAL_HEADER) {
    throw badFile("the directory of the zip file is damaged.");
  }
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > limit) throw badFile("the directory of the zip file is damaged.");
  const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength));
  const wide = readZip64Extra(view, at + 46 + nameLength, extraLength, {
    size: view.getUint32(at + 24, true),
    storedSize: view.getUint32(at + 20, true),
    headerStart: view.getUint32(at + 42, true),
  });
  if ((view.getUint16(at + 8, true) & 1) !== 0)
    throw badFile(`the record ${quoted(name)} is encrypted. Decrypt the file first.`);
  if (view.getUint16(at + 10, true) !== 0 || wide.size !== wide.storedSize) {
    throw badFile(
      `the record ${quoted(name)} is compressed, which torch.save never does. Write the file with torch.save.`,
    );
  }
  const { size, headerStart } = wide;
  const dataStart = findData(bytes, view, name, headerStart);
  if (size > bytes.length - dataStart) throw badFile(`the record ${quoted(name)} reaches beyond the end of the file.`);
  return [{ name, crc: view.getUint32(at + 16, true), headerStart, dataStart, size }, next];
}

/** The zip64 extra field holds, in this order, just those numbers whose 32-bit form is all ones. */
function readZip64Extra(
  view: DataView,
  start: number,
  length: number,
  narrow: { size: number; storedSize: number; headerStart: number },
) {
  const wide = { ...narrow };
  let at = start;
  while (at + 4 <= start + length) {
    const kind = view.getUint16(at, true);
    const fieldEnd = at + 4 + view.getUint16(at + 2, true);
    if (fieldEnd > start + length) break;
    if (kind === 1) {
      let value = at + 4;
      for (const key of ["size", "storedSize", "headerStart"] as const) {
        if (narrow[key] !== MAX_32) continue;
        if (value + 8 > fieldEnd) throw badFile("a zip64 field of the directory is too short.");
        wide[key] = safeUint64(view, value);
        value += 8;
      }
    }
    at = fieldEnd;
  }
  return wide;
}

/** The data follow the local header, whose extra field has a length of its own. */
function findData(bytes: Uint8Array, view: DataView, name: string, headerStart: number): number {
  if (headerStart > bytes.length - 30 || view.getUint32(headerStart, true) !== LOCAL_HEADER) {
    throw badFile(`the header of the record ${quoted(name)} is missing.`);
  }
  const nameEnd = headerStart + 30 + view.getUint16(headerStart + 26, true);
  const dataStart = nameEnd + view.getUint16(headerStart + 28, true);
  if (dataStart > bytes.length || decodeName(bytes.subarray(headerStart + 30, nameEnd)) !== name) {
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

function safeUint64(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw badFile(`the zip file claims a length of ${value} bytes.`);
  return Number(value);
}
