import { SerializationError } from "@thinc/core";
import { crc32 } from "./crc32.js";
import { CENTRAL_HEADER, END_RECORD, LOCAL_HEADER } from "./zip-signatures.js";

/** One record to be written. */
export interface ZipRecord {
  readonly name: string;
  readonly content: Uint8Array;
}

const UTF8_NAMES = 0x0800;
/** The id of the extra field that PyTorch pads with, and the byte it pads with. */
const PADDING_FIELD = 0x4246;
const PADDING_BYTE = 0x5a;

/**
 * Writes records, stored, into a zip file in which each record's data begin at a multiple of `alignment` bytes.
 *
 * PyTorch maps tensors straight from the file (`torch.load(mmap=True)`) and needs that alignment; a padding field in each
 * header makes it. The same records give the same bytes: no time stamps are written.
 *
 * @throws {SerializationError} when the file would be larger than 4 GiB.
 */
export function writeStoredZip(records: readonly ZipRecord[], alignment = 64): Uint8Array {
  const plans = plan(records, alignment);
  const directoryStart = plans.length === 0 ? 0 : plans[plans.length - 1].end;
  const directorySize = plans.reduce((sum, { name }) => sum + 46 + name.length, 0);
  const total = directoryStart + directorySize + 22;
  if (total > 0xffffffff || records.length >= 0xffff) {
    throw new SerializationError({
      message: `torch file: ${total} bytes in ${records.length} records are more than one file can hold here (4 GiB). Write several files.`,
    });
  }
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  let at = directoryStart;
  for (const { name, content, start, padding } of plans) {
    const crc = crc32(content);
    view.setUint32(start, LOCAL_HEADER, true);
    writeCommonFields(view, start + 4, crc, content.length, name.length);
    view.setUint16(start + 28, padding, true);
    bytes.set(name, start + 30);
    const extra = start + 30 + name.length;
    view.setUint16(extra, PADDING_FIELD, true);
    view.setUint16(extra + 2, padding - 4, true);
    bytes.fill(PADDING_BYTE, extra + 4, extra + padding);
    bytes.set(content, extra + padding);

    view.setUint32(at, CENTRAL_HEADER, true);
    writeCommonFields(view, at + 6, crc, content.length, name.length);
    view.setUint32(at + 42, start, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  }
  view.setUint32(at, END_RECORD, true);
  view.setUint16(at + 8, records.length, true);
  view.setUint16(at + 10, records.length, true);
  view.setUint32(at + 12, directorySize, true);
  view.setUint32(at + 16, directoryStart, true);
  return bytes;
}

function plan(records: readonly ZipRecord[], alignment: number) {
  const encoder = new TextEncoder();
  let start = 0;
  return records.map(({ name: text, content }) => {
    const name = encoder.encode(text);
    const unpadded = start + 30 + name.length;
    // The padding field itself takes four bytes.
    const padding = 4 + ((alignment - ((unpadded + 4) % alignment)) % alignment);
    const planned = { name, content, start, padding, end: unpadded + padding + content.length };
    start = planned.end;
    return planned;
  });
}

/** The fields that the local and the central header have in common, from "version needed" to the name's length. */
function writeCommonFields(view: DataView, at: number, crc: number, size: number, nameLength: number): void {
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, size, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, nameLength, true);
}
