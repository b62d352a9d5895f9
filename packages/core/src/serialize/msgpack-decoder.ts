import { SerializationError } from "../errors/index.js";
import { plainBytes } from "../util/plain-bytes.js";
import { MsgpackFloat } from "./msgpack-float.js";

const MAX_DEPTH = 128;
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** How {@link decodeMsgpack} reads. */
export interface DecodeMsgpackOptions {
  /** Gives integral floats as {@link MsgpackFloat}, so that they can be written again as they were. Default: false. */
  markFloats?: boolean;
}

/**
 * Decodes one MessagePack value that fills the bytes exactly. Maps become `Map`, binary becomes `Uint8Array` (a view).
 *
 * Integers outside the safe range become `bigint`. Lengths are checked against what is left before anything is made of
 * them, so bad bytes cannot ask for more memory than they have.
 *
 * @throws {SerializationError} for bytes that are cut off, left over or not MessagePack.
 */
export function decodeMsgpack(bytes: Uint8Array, options: DecodeMsgpackOptions = {}): unknown {
  if (!(bytes instanceof Uint8Array)) {
    throw new SerializationError({
      message: `Expected a Uint8Array of bytes, got ${bytes === null ? "null" : typeof bytes}.`,
    });
  }
  const reader = new Reader(bytes, options.markFloats ?? false);
  const value = reader.value(0);
  if (reader.position !== bytes.length) {
    throw new SerializationError({
      message: `${bytes.length - reader.position} bytes are left over at byte ${reader.position}; these are not the bytes that were written.`,
    });
  }
  return value;
}

class Reader {
  position = 0;
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private readonly markFloats: boolean;

  constructor(bytes: Uint8Array, markFloats: boolean) {
    this.bytes = plainBytes(bytes);
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.markFloats = markFloats;
  }

  value(depth: number): unknown {
    if (depth > MAX_DEPTH)
      throw new SerializationError({
        message: `Bytes are nested more than ${MAX_DEPTH} deep at byte ${this.position}.`,
      });
    const head = this.view.getUint8(this.take(1));
    if (head < 0x80) return head;
    if (head < 0x90) return this.map(head & 0x0f, depth);
    if (head < 0xa0) return this.array(head & 0x0f, depth);
    if (head < 0xc0) return this.string(head & 0x1f);
    if (head >= 0xe0) return head - 0x100;
    switch (head) {
      case 0xc0:
        return null;
      case 0xc2:
        return false;
      case 0xc3:
        return true;
      case 0xc4:
      case 0xc5:
      case 0xc6:
        return this.binary(this.unsigned(1 << (head - 0xc4)));
      case 0xca:
        return this.float(this.view.getFloat32(this.take(4)));
      case 0xcb:
        return this.float(this.view.getFloat64(this.take(8)));
      case 0xcc:
      case 0xcd:
      case 0xce:
        return this.unsigned(1 << (head - 0xcc));
      case 0xcf:
        return shrink(this.view.getBigUint64(this.take(8)));
      case 0xd0:
        return this.view.getInt8(this.take(1));
      case 0xd1:
        return this.view.getInt16(this.take(2));
      case 0xd2:
        return this.view.getInt32(this.take(4));
      case 0xd3:
        return shrink(this.view.getBigInt64(this.take(8)));
      case 0xd9:
      case 0xda:
      case 0xdb:
        return this.string(this.unsigned(1 << (head - 0xd9)));
      case 0xdc:
      case 0xdd:
        return this.array(this.unsigned(2 << (head - 0xdc)), depth);
      case 0xde:
      case 0xdf:
        return this.map(this.unsigned(2 << (head - 0xde)), depth);
      default:
        throw new SerializationError({
          message: `Byte ${this.position - 1} (0x${head.toString(16)}) begins no value that a model file holds.`,
        });
    }
  }

  private take(count: number): number {
    const start = this.position;
    if (start + count > this.bytes.length) {
      throw new SerializationError({
        message: `The bytes end at ${this.bytes.length}, inside a value that needs ${start + count - this.bytes.length} more. The file is cut off.`,
      });
    }
    this.position = start + count;
    return start;
  }

  private unsigned(width: number): number {
    const at = this.take(width);
    if (width === 1) return this.view.getUint8(at);
    return width === 2 ? this.view.getUint16(at) : this.view.getUint32(at);
  }

  private float(value: number): number | MsgpackFloat {
    return this.markFloats && Number.isInteger(value) ? new MsgpackFloat(value) : value;
  }

  private binary(size: number): Uint8Array {
    const start = this.take(size);
    return this.bytes.subarray(start, start + size);
  }

  private string(size: number): string {
    const start = this.position;
    try {
      return utf8.decode(this.binary(size));
    } catch (cause) {
      if (SerializationError.isInstance(cause)) throw cause;
      throw new SerializationError({ message: `The text at byte ${start} is not UTF-8.`, cause });
    }
  }

  private array(size: number, depth: number): unknown[] {
    this.checkCount(size);
    const items: unknown[] = [];
    for (let i = 0; i < size; i++) items.push(this.value(depth + 1));
    return items;
  }

  private map(size: number, depth: number): Map<unknown, unknown> {
    this.checkCount(size * 2);
    const map = new Map<unknown, unknown>();
    for (let i = 0; i < size; i++) {
      const key = this.value(depth + 1);
      map.set(key, this.value(depth + 1));
    }
    return map;
  }

  private checkCount(count: number): void {
    // Each item takes a byte at least.
    if (this.position + count > this.bytes.length) this.take(count);
  }
}

function shrink(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
