import { badFile } from "./problem.js";

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Walks through the bytes of a pickle; never beyond their end. */
export class ByteCursor {
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Where the next byte stands. */
  get position(): number {
    return this.at;
  }

  uint8(): number {
    return this.view.getUint8(this.advance(1));
  }

  uint16(): number {
    return this.view.getUint16(this.advance(2), true);
  }

  int32(): number {
    return this.view.getInt32(this.advance(4), true);
  }

  uint32(): number {
    return this.view.getUint32(this.advance(4), true);
  }

  /** A double, which pickles alone store with the high byte first. */
  float64BigEndian(): number {
    return this.view.getFloat64(this.advance(8), false);
  }

  skip(length: number): void {
    this.advance(length);
  }

  /** A whole number in two's complement, low byte first; a `bigint` only where a number would not be exact. */
  integer(length: number): number | bigint {
    const start = this.advance(length);
    let value = 0n;
    for (let index = start + length - 1; index >= start; index--) value = (value << 8n) | BigInt(this.bytes[index]);
    if (length > 0) value = BigInt.asIntN(8 * length, value);
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
  }

  text(length: number): string {
    const start = this.advance(length);
    return decode(this.bytes.subarray(start, start + length));
  }

  /** The text up to the next line feed, which is passed over; names in pickles are never longer than `limit` bytes. */
  line(limit = 1000): string {
    const end = this.bytes.subarray(this.at, this.at + limit).indexOf(0x0a);
    if (end === -1) throw badFile(`the pickle has an endless name at byte ${this.at}.`);
    const text = this.text(end);
    this.at += 1;
    return text;
  }

  private advance(length: number): number {
    const start = this.at;
    if (length > this.bytes.length - start) {
      throw badFile(`the pickle ends too early: ${length} bytes are missing after byte ${start}. The file is damaged.`);
    }
    this.at = start + length;
    return start;
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return UTF8.decode(bytes);
  } catch (cause) {
    throw badFile("the pickle holds a text that is not UTF-8.", cause);
  }
}
