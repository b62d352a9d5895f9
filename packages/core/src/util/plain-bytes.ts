/**
 * The same memory as a plain `Uint8Array`.
 *
 * A `Buffer` of Node is one, too, but its `slice` does not copy, and its `buffer` may hold other people's bytes.
 */
export function plainBytes(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
