import { crc32 } from "./crc32.js";
import { CENTRAL_HEADER, END_RECORD, LOCAL_HEADER, ZIP64_END_LOCATOR, ZIP64_END_RECORD } from "./zip-signatures.js";

/** Bytes that are made when they are written, so that not all are in memory at once. */
export interface LazyContent {
  readonly length: number;
  read(): Uint8Array;
}

/** One record to be written. */
export interface ZipRecord {
  readonly name: string;
  readonly content: Uint8Array | LazyContent;
}

const UTF8_NAMES = 0x0800;
/** The id of the extra field that PyTorch pads with, and the byte it pads with. */
const PADDING_FIELD = 0x4246;
const PADDING_BYTE = 0x5a;
/** The id of the extra field that holds 64-bit sizes, and the version of the format that has it. */
const ZIP64_FIELD = 0x0001;
const ZIP64_VERSION = 45;
const MAX_32 = 0xffffffff;
const MAX_16 = 0xffff;

/** Where a record goes. */
interface PlannedRecord {
  readonly name: Uint8Array;
  readonly content: ZipRecord["content"];
  readonly start: number;
  /** The lengths of the extra fields of the local header: 64-bit sizes where needed, then padding. */
  readonly wide: number;
  readonly padding: number;
  readonly end: number;
}

/**
 * Writes records, stored, into a zip file in which each record's data begin at a multiple of `alignment` bytes.
 *
 * PyTorch maps tensors straight from the file (`torch.load(mmap=True)`) and needs that alignment; a padding field in each
 * header makes it. The same records give the same bytes: no time stamps are written. Beyond 4 GiB it is a zip64 file.
 */
export function writeStoredZip(records: readonly ZipRecord[], alignment = 64): Uint8Array {
  const plans = plan(records, alignment);
  const bytes = new Uint8Array(zipLength(plans));
  let at = 0;
  for (const chunk of chunksOf(plans)) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The same file in pieces, in order. A piece holds good until the next one is asked for. */
export function storedZipChunks(records: readonly ZipRecord[], alignment = 64): Iterable<Uint8Array> {
  return chunksOf(plan(records, alignment));
}

function plan(records: readonly ZipRecord[], alignment: number): PlannedRecord[] {
  const encoder = new TextEncoder();
  let start = 0;
  return records.map(({ name: text, content }) => {
    const name = encoder.encode(text);
    const wide = content.length >= MAX_32 ? 20 : 0;
    const unpadded = start + 30 + name.length + wide;
    // The padding field itself takes four bytes.
    const padding = 4 + ((alignment - ((unpadded + 4) % alignment)) % alignment);
    const planned = { name, content, start, wide, padding, end: unpadded + padding + content.length };
    start = planned.end;
    return planned;
  });
}

function zipLength(plans: readonly PlannedRecord[]): number {
  const directory = directoryOf(plans);
  return directory.start + directory.length + (directory.wide ? 56 + 20 : 0) + 22;
}

function directoryOf(plans: readonly PlannedRecord[]): { start: number; length: number; wide: boolean } {
  const start = plans.length === 0 ? 0 : plans[plans.length - 1].end;
  const length = plans.reduce((sum, planned) => sum + 46 + planned.name.length + wideFields(planned).length * 8, 0);
  const extra = plans.reduce((sum, planned) => sum + (wideFields(planned).length > 0 ? 4 : 0), 0);
  return { start, length: length + extra, wide: start + length + extra >= MAX_32 || plans.length >= MAX_16 };
}

/** The numbers of a record that do not fit into 32 bits, in the order in which the directory's zip64 field has them. */
function wideFields({ content, start }: PlannedRecord): number[] {
  const sizes = content.length >= MAX_32 ? [content.length, content.length] : [];
  return start >= MAX_32 ? [...sizes, start] : sizes;
}

function* chunksOf(plans: readonly PlannedRecord[]): Iterable<Uint8Array> {
  const checksums: number[] = [];
  for (const planned of plans) {
    const content = planned.content instanceof Uint8Array ? planned.content : planned.content.read();
    const crc = crc32(content);
    yield localHeader(planned, crc);
    yield content;
    checksums.push(crc);
  }
  for (const [index, planned] of plans.entries()) yield centralHeader(planned, checksums[index]);
  yield endRecords(plans);
}

function localHeader({ name, content, wide, padding }: PlannedRecord, crc: number): Uint8Array {
  const [bytes, view] = block(30 + name.length + wide + padding);
  view.setUint32(0, LOCAL_HEADER, true);
  writeCommonFields(view, 4, crc, content.length, name.length);
  view.setUint16(28, wide + padding, true);
  bytes.set(name, 30);
  const extra = 30 + name.length;
  if (wide > 0) writeWideField(view, extra, [content.length, content.length]);
  view.setUint16(extra + wide, PADDING_FIELD, true);
  view.setUint16(extra + wide + 2, padding - 4, true);
  bytes.fill(PADDING_BYTE, extra + wide + 4);
  return bytes;
}

function centralHeader(planned: PlannedRecord, crc: number): Uint8Array {
  const { name, content, start } = planned;
  const wide = wideFields(planned);
  const extra = wide.length > 0 ? 4 + wide.length * 8 : 0;
  const [bytes, view] = block(46 + name.length + extra);
  view.setUint32(0, CENTRAL_HEADER, true);
  writeCommonFields(view, 6, crc, content.length, name.length);
  if (extra > 0) view.setUint16(6, ZIP64_VERSION, true);
  view.setUint16(30, extra, true);
  view.setUint32(42, Math.min(start, MAX_32), true);
  bytes.set(name, 46);
  if (extra > 0) writeWideField(view, 46 + name.length, wide);
  return bytes;
}

function endRecords(plans: readonly PlannedRecord[]): Uint8Array {
  const { start, length, wide } = directoryOf(plans);
  const [bytes, view] = block((wide ? 56 + 20 : 0) + 22);
  let at = 0;
  if (wide) {
    view.setUint32(0, ZIP64_END_RECORD, true);
    view.setBigUint64(4, 44n, true);
    view.setUint16(12, ZIP64_VERSION, true);
    view.setUint16(14, ZIP64_VERSION, true);
    view.setBigUint64(24, BigInt(plans.length), true);
    view.setBigUint64(32, BigInt(plans.length), true);
    view.setBigUint64(40, BigInt(length), true);
    view.setBigUint64(48, BigInt(start), true);
    view.setUint32(56, ZIP64_END_LOCATOR, true);
    view.setBigUint64(64, BigInt(start + length), true);
    view.setUint32(72, 1, true);
    at = 76;
  }
  const count = wide ? MAX_16 : plans.length;
  view.setUint32(at, END_RECORD, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, wide ? MAX_32 : length, true);
  view.setUint32(at + 16, wide ? MAX_32 : start, true);
  return bytes;
}

/** The fields that the local and the central header have in common, from "version needed" to the name's length. */
function writeCommonFields(view: DataView, at: number, crc: number, size: number, nameLength: number): void {
  if (size >= MAX_32) view.setUint16(at, ZIP64_VERSION, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, Math.min(size, MAX_32), true);
  view.setUint32(at + 18, Math.min(size, MAX_32), true);
  view.setUint16(at + 22, nameLength, true);
}

function writeWideField(view: DataView, at: number, values: readonly number[]): void {
  view.setUint16(at, ZIP64_FIELD, true);
  view.setUint16(at + 2, values.length * 8, true);
  values.forEach((value, index) => {
    view.setBigUint64(at + 4 + index * 8, BigInt(value), true);
  });
}

function block(length: number): [Uint8Array, DataView] {
  const bytes = new Uint8Array(length);
  return [bytes, new DataView(bytes.buffer)];
}
