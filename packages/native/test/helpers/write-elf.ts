import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** What the library is to ask of the loader. */
export interface ElfContent {
  needed?: readonly string[];
  soname?: string;
  rpath?: string;
  runpath?: string;
  /** The machine type; by default that of this process. */
  machine?: number;
}

const machines: Record<string, number> = { x64: 62, arm64: 183 };

/**
 * Writes a 64-bit little-endian ELF library that has nothing but a dynamic section: real enough to be read and searched,
 * and no program in the world would run it.
 */
export function writeElf(path: string, content: ElfContent = {}): void {
  const strings: string[] = [""];
  const offsetOf = (text: string): bigint => {
    const offset = strings.reduce((sum, each) => sum + Buffer.byteLength(each) + 1, 0);
    strings.push(text);
    return BigInt(offset);
  };
  const entries: [bigint, bigint][] = (content.needed ?? []).map((name) => [1n, offsetOf(name)]);
  if (content.soname !== undefined) entries.push([14n, offsetOf(content.soname)]);
  if (content.rpath !== undefined) entries.push([15n, offsetOf(content.rpath)]);
  if (content.runpath !== undefined) entries.push([29n, offsetOf(content.runpath)]);
  const table = Buffer.from(strings.map((text) => `${text}\0`).join(""));

  const headerSize = 64;
  const segmentSize = 56;
  const dynamicOffset = headerSize + 2 * segmentSize;
  const dynamicSize = (entries.length + 3) * 16;
  const tableOffset = dynamicOffset + dynamicSize;
  // The addresses differ from the offsets, as they do in real libraries.
  const base = 0x10000;
  entries.push([5n, BigInt(base + tableOffset)], [10n, BigInt(table.length)], [0n, 0n]);

  const bytes = Buffer.alloc(tableOffset + table.length);
  bytes.write("\x7fELF", 0, "latin1");
  bytes.set([2, 1, 1], 4);
  bytes.writeUInt16LE(3, 16);
  bytes.writeUInt16LE(content.machine ?? machines[process.arch] ?? 0, 18);
  bytes.writeBigUInt64LE(BigInt(headerSize), 32);
  bytes.writeUInt16LE(segmentSize, 54);
  bytes.writeUInt16LE(2, 56);
  const segment = (index: number, type: number, offset: number, size: number): void => {
    const at = headerSize + index * segmentSize;
    bytes.writeUInt32LE(type, at);
    bytes.writeBigUInt64LE(BigInt(offset), at + 8);
    bytes.writeBigUInt64LE(BigInt(base + offset), at + 16);
    bytes.writeBigUInt64LE(BigInt(size), at + 32);
  };
  segment(0, 1, 0, bytes.length);
  segment(1, 2, dynamicOffset, dynamicSize);
  entries.forEach(([tag, value], index) => {
    bytes.writeBigUInt64LE(tag, dynamicOffset + index * 16);
    bytes.writeBigUInt64LE(value, dynamicOffset + index * 16 + 8);
  });
  table.copy(bytes, tableOffset);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
