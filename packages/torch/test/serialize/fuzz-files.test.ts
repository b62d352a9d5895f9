import { NdArray, SerializationError, Xoshiro128 } from "@thinc/core";
import { readStateDict, readTorchFile, writeTorchFile } from "../../src/serialize/index";
import { ZipReader } from "../../src/serialize/zip-reader";
import { writeStoredZip } from "../../src/serialize/zip-writer";
import { fixture } from "./fixtures";

/** Whole numbers from 0, below the number asked for; from a seed, so that a failure can be had again. */
function seeded(seed: number): (below: number) => number {
  const source = new Xoshiro128(seed);
  return (below) => Math.floor(source.next() * below);
}

/** Reads a spoilt file; anything but success or a SerializationError fails the test. */
function readSpoilt(bytes: Uint8Array, where: string): "read" | "refused" {
  try {
    const value = readTorchFile(bytes, { checksums: false });
    if (value instanceof Map)
      for (const item of value.values()) if (NdArray.isInstance(item) && item.size < 1e6) item.copy();
    return "read";
  } catch (error) {
    if (SerializationError.isInstance(error) && error.message.startsWith("torch file: ")) return "refused";
    throw new Error(`${where} gave ${String(error)}`, { cause: error });
  }
}

const FILES = ["all-dtypes.pt", "views.pt", "module.pt", "nested.pt", "optimizer.pt", "protocol4.pt", "zip64.pt"];

test.each(FILES.slice(1))("every truncation of %s is refused", (name) => {
  const bytes = fixture(name);
  for (let length = 0; length < bytes.length; length++) {
    expect(readSpoilt(bytes.subarray(0, length), `${name} cut to ${length} bytes`)).toBe("refused");
  }
});

test.each(FILES)("2,000 files made of %s by changing bytes are read or refused, never worse", (name) => {
  const original = fixture(name);
  const random = seeded(original.length);
  let refused = 0;
  for (let round = 0; round < 2000; round++) {
    const bytes = Uint8Array.from(original);
    const changes = Array.from({ length: 1 + random(3) }, () => [random(bytes.length), random(256)] as const);
    for (const [at, value] of changes) bytes[at] = value;
    if (readSpoilt(bytes, `${name} with ${JSON.stringify(changes)}`) === "refused") refused++;
  }
  expect(refused).toBeGreaterThan(100);
});

test.each(["module.pt", "nested.pt", "optimizer.pt"])(
  "5,000 spoilt pickles in %s are read or refused, never worse",
  (name) => {
    const zip = new ZipReader(fixture(name), { checksums: false });
    const records = zip.names.map((record) => ({ name: record, content: zip.read(record) as Uint8Array }));
    const random = seeded(name.length);
    let refused = 0;
    for (let round = 0; round < 5000; round++) {
      const spoilt = records.map((record) => {
        if (!record.name.endsWith("/data.pkl")) return record;
        const content = Uint8Array.from(record.content);
        for (let change = 0; change <= random(3); change++) {
          const at = random(content.length);
          // Every other change moves a piece of the pickle elsewhere: that keeps more of it well-formed than a random byte.
          if (random(2) === 0) content[at] = random(256);
          else content.copyWithin(random(content.length), at, at + random(24));
        }
        return { ...record, content };
      });
      if (readSpoilt(writeStoredZip(spoilt), `${name}, round ${round}`) === "refused") refused++;
    }
    expect(refused).toBeGreaterThan(1000);
  },
);

test("a file with a changed byte anywhere gives the same values or is refused, when checksums are on", () => {
  const original = fixture("protocol2.pt");
  const values = (bytes: Uint8Array) =>
    [...readStateDict(bytes)].map(([key, array]) => [key, array.dtype, String(array), String(array.toNested())].join());
  const want = values(original);
  for (let at = 0; at < original.length; at++) {
    const bytes = Uint8Array.from(original);
    bytes[at] ^= 0x41;
    let got = want;
    try {
      got = values(bytes);
    } catch (error) {
      expect(SerializationError.isInstance(error)).toBe(true);
    }
    expect({ at, got }).toEqual({ at, got: want });
  }
});

test("200 random nests of containers, numbers and tensors are the same after writing and reading", () => {
  const random = seeded(7);
  const leaf = (): unknown => {
    const kinds: (() => unknown)[] = [
      () => random(1000) - 500,
      () => random(2 ** 31) * 2 ** -20,
      () => BigInt(random(2 ** 31)) ** 3n + 2n ** 60n,
      () => String.fromCodePoint(...Array.from({ length: random(5) }, () => 32 + random(50_000))),
      () => random(2) === 1,
      () => null,
      () =>
        new NdArray(
          Float32Array.from({ length: 6 }, () => random(100)),
          [2, 3],
        ).T.copy(),
      () =>
        new NdArray(
          BigInt64Array.from({ length: 3 }, () => BigInt(random(100))),
          [3],
        ),
    ];
    return kinds[random(kinds.length)]();
  };
  const nest = (depth: number): unknown => {
    if (depth === 0 || random(3) === 0) return leaf();
    const items = Array.from({ length: random(5) }, () => nest(depth - 1));
    if (random(3) === 0) return Object.freeze(items);
    if (random(2) === 0) return items;
    return new Map(items.map((item, index) => [random(2) === 0 ? `key ${index}` : index, item]));
  };
  for (let round = 0; round < 200; round++) {
    const value = nest(5);
    expect(readTorchFile(writeTorchFile(value))).toEqual(value);
  }
});
