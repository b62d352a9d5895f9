import * as zlib from "node:zlib";

// Node has the function since 20.15; 20.0 to 20.14 take the table.
const native = (zlib as { crc32?: (data: Uint8Array) => number }).crc32;

/** The CRC-32 of some bytes, as zip files carry it, from 0 to 2^32 - 1. */
export function crc32(bytes: Uint8Array): number {
  return native ? native(bytes) : crc32ByTable(bytes);
}

/** The same in plain TypeScript: the polynomial 0xEDB88320, reflected, a byte at a time. */
export function crc32ByTable(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let index = 0; index < bytes.length; index++) crc = TABLE[(crc ^ bytes[index]) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
