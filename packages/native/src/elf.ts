import { closeSync, openSync, readSync } from "node:fs";

/** What the dynamic section of a shared library asks of the loader. */
export interface ElfDynamic {
  /** The names (sonames) of the libraries it needs. */
  needed: string[];
  soname?: string;
  /** Directories to search, also for the libraries it loads in turn. Unheeded where there is a runpath. */
  rpath: string[];
  /** Directories to search, for its own needs only. */
  runpath: string[];
  /** The number of the machine type; libraries of another one do not fit. */
  machine: number;
}

// Numbers of the ELF specification (gABI 4.2, chapter 5).
const PT_LOAD = 1;
const PT_DYNAMIC = 2;
const DT_NULL = 0;
const DT_NEEDED = 1;
const DT_STRTAB = 5;
const DT_STRSZ = 10;
const DT_SONAME = 14;
const DT_RPATH = 15;
const DT_RUNPATH = 29;

/**
 * Reads the dynamic section of a 64-bit ELF library.
 *
 * Only the headers and the string table are read: a library of half a gigabyte takes well under a millisecond.
 *
 * @returns `undefined` when the file is no 64-bit ELF file, has no dynamic section, or cannot be read.
 */
export function readElfDynamic(path: string): ElfDynamic | undefined {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch {
    return undefined;
  }
  try {
    return parse((offset, length) => {
      const bytes = Buffer.alloc(length);
      const count = readSync(file, bytes, 0, length, offset);
      if (count < length) throw new RangeError("the file ends too early");
      return bytes;
    });
  } catch (error) {
    if (error instanceof RangeError || (error as NodeJS.ErrnoException).code !== undefined) return undefined;
    throw error;
  } finally {
    closeSync(file);
  }
}

function parse(read: (offset: number, length: number) => Buffer): ElfDynamic | undefined {
  const header = read(0, 64);
  const is64Bit = header[4] === 2;
  if (header.toString("latin1", 0, 4) !== "\x7fELF" || !is64Bit) return undefined;
  const isLittleEndian = header[5] === 1;
  const half = (bytes: Buffer, offset: number): number =>
    isLittleEndian ? bytes.readUInt16LE(offset) : bytes.readUInt16BE(offset);
  const word = (bytes: Buffer, offset: number): number =>
    isLittleEndian ? bytes.readUInt32LE(offset) : bytes.readUInt32BE(offset);
  const wide = (bytes: Buffer, offset: number): number =>
    Number(isLittleEndian ? bytes.readBigUInt64LE(offset) : bytes.readBigUInt64BE(offset));

  const segmentSize = half(header, 54);
  const segmentCount = half(header, 56);
  const table = read(wide(header, 32), segmentSize * segmentCount);
  const segments = Array.from({ length: segmentCount }, (_, index) => {
    const at = index * segmentSize;
    return {
      type: word(table, at),
      offset: wide(table, at + 8),
      address: wide(table, at + 16),
      size: wide(table, at + 32),
    };
  });
  const dynamic = segments.find(({ type }) => type === PT_DYNAMIC);
  if (dynamic === undefined) return undefined;

  const entries: { tag: number; value: number }[] = [];
  const section = read(dynamic.offset, dynamic.size);
  for (let at = 0; at + 16 <= section.length; at += 16) {
    const entry = { tag: wide(section, at), value: wide(section, at + 8) };
    if (entry.tag === DT_NULL) break;
    entries.push(entry);
  }
  const entryOf = (tag: number): number | undefined => entries.find((entry) => entry.tag === tag)?.value;
  const stringsAddress = entryOf(DT_STRTAB);
  const stringsSize = entryOf(DT_STRSZ);
  if (stringsAddress === undefined || stringsSize === undefined) return undefined;
  // The table is named by its address in memory; the segment that is loaded there tells where it is in the file.
  const home = segments.find(
    ({ type, address, size }) => type === PT_LOAD && stringsAddress >= address && stringsAddress < address + size,
  );
  if (home === undefined) return undefined;
  const strings = read(home.offset + stringsAddress - home.address, stringsSize);
  const text = (offset: number): string => {
    const end = strings.indexOf(0, offset);
    return strings.toString("utf8", offset, end < 0 ? strings.length : end);
  };
  const paths = (tag: number): string[] => {
    const value = entryOf(tag);
    return value === undefined ? [] : text(value).split(":").filter(Boolean);
  };
  const soname = entryOf(DT_SONAME);
  return {
    needed: entries.filter(({ tag }) => tag === DT_NEEDED).map(({ value }) => text(value)),
    soname: soname === undefined ? undefined : text(soname),
    rpath: paths(DT_RPATH),
    runpath: paths(DT_RUNPATH),
    machine: half(header, 18),
  };
}
