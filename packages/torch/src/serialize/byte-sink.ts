const UTF8 = new TextEncoder();

/** Collects bytes; grows as needed. */
export class ByteSink {
  private bytes = new Uint8Array(1024);
  private view = new DataView(this.bytes.buffer);
  private length = 0;

  uint8(value: number): void {
    const at = this.claim(1);
    this.view.setUint8(at, value);
  }

  uint16(value: number): void {
    const at = this.claim(2);
    this.view.setUint16(at, value, true);
  }

  uint32(value: number): void {
    const at = this.claim(4);
    this.view.setUint32(at, value, true);
  }

  int32(value: number): void {
    const at = this.claim(4);
    this.view.setInt32(at, value, true);
  }

  /** A double as pickles store it, the high byte first. */
  float64BigEndian(value: number): void {
    const at = this.claim(8);
    this.view.setFloat64(at, value, false);
  }

  /** A text in UTF-8. */
  text(text: string): void {
    this.append(UTF8.encode(text));
  }

  /** A text in UTF-8, after its length in bytes as four bytes. */
  prefixedText(text: string): void {
    const encoded = UTF8.encode(text);
    this.uint32(encoded.length);
    this.append(encoded);
  }

  /** The bytes so far, in memory of their own. */
  finish(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private append(bytes: Uint8Array): void {
    const at = this.claim(bytes.length);
    this.bytes.set(bytes, at);
  }

  private claim(length: number): number {
    const at = this.length;
    this.length += length;
    if (this.length > this.bytes.length) {
      const grown = new Uint8Array(Math.max(this.length, 2 * this.bytes.length));
      grown.set(this.bytes);
      this.bytes = grown;
      this.view = new DataView(grown.buffer);
    }
    return at;
  }
}
