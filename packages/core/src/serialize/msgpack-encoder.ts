import { SerializationError } from "../errors/index.js";
import { isPlainObject } from "../util/is-plain-object.js";
import { MsgpackFloat } from "./msgpack-float.js";

/** Deeper nesting than this is taken for a cycle. */
export const MAX_DEPTH = 128;

/**
 * Encodes a value as MessagePack, with the smallest form of each item, as Python's msgpack does.
 *
 * Safe integers become integers, other numbers float64; `MsgpackFloat` is always a float64; `bigint` is a 64-bit integer;
 * `Uint8Array` is binary; `Map` keeps its order and may have keys of any kind; plain objects have string keys.
 *
 * @throws {SerializationError} for what has no MessagePack form: functions, symbols, `undefined`, class instances, cycles.
 */
export function encodeMsgpack(value: unknown): Uint8Array {
  const writer = new Writer();
  write(writer, value, 0);
  return writer.finish();
}

class Writer {
  private bytes = new Uint8Array(256);
  private view = new DataView(this.bytes.buffer);
  private length = 0;

  /** Makes room for more bytes and returns where they begin. */
  reserve(count: number): number {
    const start = this.length;
    const needed = start + count;
    if (needed > this.bytes.length) {
      const grown = new Uint8Array(Math.max(needed, this.bytes.length * 2));
      grown.set(this.bytes.subarray(0, start));
      this.bytes = grown;
      this.view = new DataView(grown.buffer);
    }
    this.length = needed;
    return start;
  }

  head(byte: number): void {
    const at = this.reserve(1); // First: it may replace the buffer.
    this.bytes[at] = byte;
  }

  /** A head byte followed by an unsigned number of 1, 2 or 4 bytes. */
  sized(head: number, width: 1 | 2 | 4, size: number): void {
    this.head(head);
    const at = this.reserve(width);
    if (width === 1) this.view.setUint8(at, size);
    else if (width === 2) this.view.setUint16(at, size);
    else this.view.setUint32(at, size);
  }

  signed(head: number, width: 1 | 2 | 4, value: number): void {
    this.head(head);
    const at = this.reserve(width);
    if (width === 1) this.view.setInt8(at, value);
    else if (width === 2) this.view.setInt16(at, value);
    else this.view.setInt32(at, value);
  }

  float64(value: number): void {
    this.head(0xcb);
    const at = this.reserve(8);
    this.view.setFloat64(at, value);
  }

  big(head: number, value: bigint): void {
    this.head(head);
    const at = this.reserve(8);
    this.view.setBigUint64(at, BigInt.asUintN(64, value));
  }

  raw(bytes: Uint8Array): void {
    const at = this.reserve(bytes.length);
    this.bytes.set(bytes, at);
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}

const utf8 = new TextEncoder();

function write(writer: Writer, value: unknown, depth: number): void {
  if (depth > MAX_DEPTH)
    throw new SerializationError({ message: "Cannot store a value that contains itself, or is nested too deeply." });
  if (value === null) writer.head(0xc0);
  else if (typeof value === "boolean") writer.head(value ? 0xc3 : 0xc2);
  else if (typeof value === "number") writeNumber(writer, value);
  else if (typeof value === "bigint") writeBigInt(writer, value);
  else if (typeof value === "string") {
    const bytes = utf8.encode(value);
    if (bytes.length < 32) writer.head(0xa0 | bytes.length);
    else writeSize(writer, [0xd9, 0xda, 0xdb], bytes.length);
    writer.raw(bytes);
  } else if (value instanceof MsgpackFloat) writer.float64(value.value);
  else if (value instanceof Uint8Array) {
    writeSize(writer, [0xc4, 0xc5, 0xc6], value.length);
    writer.raw(value);
  } else if (Array.isArray(value)) {
    if (value.length < 16) writer.head(0x90 | value.length);
    else writeSize(writer, [null, 0xdc, 0xdd], value.length);
    for (const item of value) write(writer, item, depth + 1);
  } else if (value instanceof Map) writeMap(writer, [...value], depth);
  else if (isPlainObject(value)) writeMap(writer, Object.entries(value), depth);
  else {
    const kind = typeof value === "object" ? (value.constructor?.name ?? "object") : typeof value;
    throw new SerializationError({
      message: `Cannot store a value of type ${kind}. Store numbers, strings, bytes, arrays, maps or plain objects.`,
    });
  }
}

function writeMap(writer: Writer, entries: readonly (readonly [unknown, unknown])[], depth: number): void {
  if (entries.length < 16) writer.head(0x80 | entries.length);
  else writeSize(writer, [null, 0xde, 0xdf], entries.length);
  for (const [key, item] of entries) {
    write(writer, key, depth + 1);
    write(writer, item, depth + 1);
  }
}

function writeSize(writer: Writer, heads: readonly [number | null, number, number], size: number): void {
  if (heads[0] !== null && size < 0x100) writer.sized(heads[0], 1, size);
  else if (size < 0x10000) writer.sized(heads[1], 2, size);
  else if (size < 0x100000000) writer.sized(heads[2], 4, size);
  else
    throw new SerializationError({ message: `Cannot store ${size} bytes or items in one value; the limit is 4 GiB.` });
}

function writeNumber(writer: Writer, value: number): void {
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) writer.float64(value);
  else if (value >= 0) {
    if (value < 0x80) writer.head(value);
    else if (value < 0x100) writer.sized(0xcc, 1, value);
    else if (value < 0x10000) writer.sized(0xcd, 2, value);
    else if (value < 0x100000000) writer.sized(0xce, 4, value);
    else writer.big(0xcf, BigInt(value));
  } else if (value >= -0x20) writer.head(value & 0xff);
  else if (value >= -0x80) writer.signed(0xd0, 1, value);
  else if (value >= -0x8000) writer.signed(0xd1, 2, value);
  else if (value >= -0x80000000) writer.signed(0xd2, 4, value);
  else writer.big(0xd3, BigInt(value));
}

function writeBigInt(writer: Writer, value: bigint): void {
  if (value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER))
    writeNumber(writer, Number(value));
  else if (value > 0n && value < 2n ** 64n) writer.big(0xcf, value);
  else if (value < 0n && value >= -(2n ** 63n)) writer.big(0xd3, value);
  else throw new SerializationError({ message: `Cannot store ${value}: it needs more than 64 bits.` });
}
