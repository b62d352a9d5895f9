/** The largest prime below 2¹⁶. */
const MODULUS = 65521;
/** So many bytes can be added up before the sums leave the range of exact 32-bit integers (as in zlib). */
const BLOCK = 5552;

/** The Adler-32 checksum of bytes (RFC 1950), which tells when a saved weight was damaged. */
export function checksum(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (let start = 0; start < bytes.length; start += BLOCK) {
    const end = Math.min(start + BLOCK, bytes.length);
    for (let index = start; index < end; index++) {
      low += bytes[index];
      high += low;
    }
    low %= MODULUS;
    high %= MODULUS;
  }
  return high * 0x10000 + low;
}
