import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, crc32ByTable } from "../../src/serialize/crc32";
import { ZipReader } from "../../src/serialize/zip-reader";
import { CENTRAL_HEADER } from "../../src/serialize/zip-signatures";
import { FileSource } from "../../src/serialize/zip-source";
import { storedZipChunks, writeStoredZip } from "../../src/serialize/zip-writer";
import { refusalOf } from "./fixtures";

const content = (value: string) => Buffer.from(value);
const two = () =>
  writeStoredZip([
    { name: "a/one", content: content("first record") },
    { name: "a/two", content: content("second") },
  ]);

/** Changes the directory entry of a record: `change` gets a view that begins at the entry. */
function spoil(bytes: Uint8Array, record: number, change: (entry: DataView) => void): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = view.getUint32(bytes.length - 6, true);
  for (let index = 0; index < record; index++) at += 46 + view.getUint16(at + 28, true);
  expect(view.getUint32(at, true)).toBe(CENTRAL_HEADER);
  change(new DataView(bytes.buffer, bytes.byteOffset + at));
  return bytes;
}

function setSizes(entry: DataView, size: number): void {
  entry.setUint32(20, size, true);
  entry.setUint32(24, size, true);
}

test("the checksum of a known text is the known one", () => {
  expect(crc32(content("123456789"))).toBe(0xcbf43926);
  expect(crc32ByTable(content("123456789"))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});

test("the checksum by table is that of the fast path", () => {
  for (const length of [0, 1, 2, 3, 64, 1000]) {
    const bytes = randomBytes(length);
    expect(crc32ByTable(bytes)).toBe(crc32(bytes));
  }
});

test("what was written is read, in order", () => {
  const zip = new ZipReader(two());
  expect(zip.names).toEqual(["a/one", "a/two"]);
  expect(Buffer.from(zip.read("a/two") as Uint8Array).toString()).toBe("second");
  expect(zip.read("a/three")).toBeUndefined();
});

test("each record's data begin at a multiple of 64 bytes", () => {
  const records = Array.from({ length: 70 }, (_, index) => ({
    name: "x".repeat(index + 1),
    content: randomBytes(index),
  }));
  const bytes = writeStoredZip(records);
  const zip = new ZipReader(bytes);
  for (const { name, content: written } of records) {
    const read = zip.read(name) as Uint8Array;
    expect(read.byteOffset % 64).toBe(0);
    expect(Buffer.compare(read, written)).toBe(0);
  }
});

test("the same records give the same bytes", () => {
  expect(Buffer.compare(two(), two())).toBe(0);
});

test("a comment at the end of the file does no harm", () => {
  const bytes = two();
  const commented = Buffer.concat([bytes, content("a comment")]);
  commented.writeUInt16LE(9, bytes.length - 2);
  expect(new ZipReader(commented).names).toEqual(["a/one", "a/two"]);
});

test("a changed byte in a record is noticed by its checksum", () => {
  const bytes = two();
  bytes[Buffer.from(bytes).indexOf("first")] ^= 1;
  const zip = new ZipReader(bytes);
  expect(refusalOf(() => zip.read("a/one"))).toContain('"a/one" does not fit');
  expect(Buffer.from(zip.read("a/two") as Uint8Array).toString()).toBe("second");
  expect(Buffer.from(new ZipReader(bytes, { checksums: false }).read("a/one") as Uint8Array).toString()).toBe(
    "girst record",
  );
});

test("a truncated file is refused", () => {
  const bytes = two();
  for (const length of [0, 10, 21, 22, 100, bytes.length - 1]) {
    expect(refusalOf(() => new ZipReader(bytes.subarray(0, length)))).toContain("truncated");
  }
});

test.each([
  ["../escape", "leads out"],
  ["a/../../b", "leads out"],
  ["/etc/passwd", "leads out"],
  ["a\\b", "leads out"],
  ["a/./b", "leads out"],
  ["a\u0000b", "leads out"],
  ["", "leads out"],
])("the record name %j is refused", (name, told) => {
  expect(refusalOf(() => new ZipReader(writeStoredZip([{ name, content: content("x") }])))).toContain(told);
});

test("a name that occurs twice is refused", () => {
  const twice = writeStoredZip([
    { name: "a", content: content("1") },
    { name: "a", content: content("2") },
  ]);
  expect(refusalOf(() => new ZipReader(twice))).toContain("occurs twice");
});

test.each([
  ["records that overlap", 1, (entry: DataView) => entry.setUint32(42, 0, true), "does not fit the directory"],
  ["a record reaching into the next", 0, (entry: DataView) => setSizes(entry, 100), "overlap"],
  ["a record beyond the end", 1, (entry: DataView) => setSizes(entry, 1e9), "beyond the end"],
  ["a header beyond the end", 1, (entry: DataView) => entry.setUint32(42, 0xfffffff0, true), "is missing"],
  ["a header where none is", 1, (entry: DataView) => entry.setUint32(42, 7, true), "is missing"],
  ["a compressed record", 0, (entry: DataView) => entry.setUint16(10, 8, true), "compressed"],
  ["a record with two sizes", 0, (entry: DataView) => entry.setUint32(20, 3, true), "compressed"],
  ["an encrypted record", 0, (entry: DataView) => entry.setUint16(8, 1, true), "encrypted"],
  ["a spoilt signature", 0, (entry: DataView) => entry.setUint32(0, 0, true), "directory of the zip file is damaged"],
  [
    "a name longer than the directory",
    1,
    (entry: DataView) => entry.setUint16(28, 60000, true),
    "directory of the zip file is damaged",
  ],
])("%s is refused", (_title, record, change, told) => {
  expect(refusalOf(() => new ZipReader(spoil(two(), record, change)))).toContain(told);
});

test("a directory that claims more records than it can hold is refused", () => {
  const bytes = Buffer.from(two());
  bytes.writeUInt16LE(60000, bytes.length - 12);
  expect(refusalOf(() => new ZipReader(bytes))).toContain("60000 records");
});

test("a directory outside the file is refused", () => {
  const bytes = Buffer.from(two());
  bytes.writeUInt32LE(0xfffffff0, bytes.length - 6);
  expect(refusalOf(() => new ZipReader(bytes))).toContain("outside the file");
});

test("a file on disk is read piece by piece, and the same records come out", () => {
  const folder = mkdtempSync(join(tmpdir(), "thinc-zip-"));
  const path = join(folder, "two.zip");
  writeFileSync(path, two());
  const source = new FileSource(path);
  const inMemory = new ZipReader(two());
  const zip = new ZipReader(source);
  expect(zip.names).toEqual(inMemory.names);
  for (const name of zip.names) {
    expect(zip.read(name)).toEqual(inMemory.read(name));
    expect(zip.sizeOf(name)).toBe(inMemory.read(name)?.length);
  }
  source.close();
  expect(zip.read(zip.names[0])).toEqual(inMemory.read(zip.names[0]));
  writeFileSync(path, new Uint8Array(10));
  expect(refusalOf(() => zip.read(zip.names[0]))).toContain("was changed since it was loaded");
  rmSync(folder, { recursive: true });
  expect(refusalOf(() => zip.read(zip.names[0]))).toContain("cannot read");
  expect(refusalOf(() => new FileSource(tmpdir()))).toContain("is no file");
});

test("more than 65,535 records make a zip64 file that reads back", () => {
  const records = Array.from({ length: 65_600 }, (_, index) => ({
    name: `r${index}`,
    content: content(String(index)),
  }));
  const zip = new ZipReader(writeStoredZip(records));
  expect(zip.names).toHaveLength(65_600);
  expect(Buffer.from(zip.read("r65599") ?? []).toString()).toBe("65599");
});

test("content that is made when it is written gives the same file, in pieces", () => {
  const lazy = { name: "b", content: { length: 5, read: () => content("12345") } };
  const pieces = [...storedZipChunks([{ name: "a", content: content("1") }, lazy])];
  const plain = writeStoredZip([
    { name: "a", content: content("1") },
    { name: "b", content: content("12345") },
  ]);
  expect(new Uint8Array(Buffer.concat(pieces))).toEqual(plain);
});
