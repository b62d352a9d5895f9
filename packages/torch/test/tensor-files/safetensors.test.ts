import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ArgumentError, NdArray, SerializationError } from "@thinc/core";
import { loadFile, openSafetensors, readSafetensors, saveFile, writeSafetensors } from "../../src/safetensors/index";
import { safetensorsChunks } from "../../src/safetensors/write-safetensors";
import { RawTensor, type StoredTensor } from "../../src/serialize/index";
import { torch } from "../../src/torch";
import { describeTorch } from "../support/torch";
import { describeAll, expectedIn, expectVerifiedBytes, tensorFile } from "./fixtures";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "safetensors-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const path = tensorFile("dtypes.safetensors");
const bytes = new Uint8Array(readFileSync(path));

/** A file with a header and data of its own. */
function file(header: string | Uint8Array, data = 0, length?: bigint): Uint8Array {
  const text = typeof header === "string" ? new TextEncoder().encode(header) : header;
  const made = new Uint8Array(8 + text.length + data);
  new DataView(made.buffer).setBigUint64(0, length ?? BigInt(text.length), true);
  made.set(text, 8);
  return made;
}

const entry = (shape: string, offsets: string, dtype = "F32") =>
  `{"dtype":"${dtype}","shape":${shape},"data_offsets":${offsets}}`;

function refusal(body: () => unknown): string {
  try {
    body();
  } catch (error) {
    if (SerializationError.isInstance(error)) return error.message;
    throw error;
  }
  throw new Error("nothing was thrown");
}

test("every dtype is read with Python's bits, from bytes and from a path", () => {
  const want = expectedIn("dtypes.safetensors");
  expect(describeAll(readSafetensors(bytes))).toEqual(want);
  expect(describeAll(readSafetensors(path))).toEqual(want);
  expect(describeAll(readSafetensors(pathToFileURL(path)))).toEqual(want);
  expect(readSafetensors(path).attributes.get("metadata")).toEqual(new Map([["format", "pt"]]));
});

test("what was read is written with the very bytes that Python writes", () => {
  expect(Buffer.compare(writeSafetensors(readSafetensors(path)), bytes)).toBe(0);
  const none = tensorFile("no-tensors.safetensors");
  expect(Buffer.compare(writeSafetensors(new Map()), readFileSync(none))).toBe(0);
  expect(readSafetensors(none).size).toBe(0);
});

test("Python loads views, doubled tensors, bfloat16 and metadata that were written here", () => {
  const base = new NdArray(new Float32Array([0, 1, 2, 3, 4, 5]), [2, 3]);
  const half = new NdArray(new Uint16Array([0x3fc0, 0xc000]), [2], { dtype: "bfloat16" });
  const twice = { "twice a": base, "twice b": base };
  const written = writeSafetensors(
    { turned: base.T, half, ...twice },
    { metadata: { format: "pt", note: "é" }, allowShared: true },
  );
  // Python keeps metadata in a hash table, whose order is of no account.
  expectVerifiedBytes("written.safetensors", written);
});

test("arrays share memory with the bytes where these are aligned, and are copies where not", () => {
  const aligned = Uint8Array.from(bytes);
  const vector = readSafetensors(aligned).get("float32.vector") as NdArray;
  expect(vector.data.buffer).toBe(aligned.buffer);
  const shifted = new Uint8Array(bytes.length + 1).subarray(1);
  shifted.set(bytes);
  const tensors = readSafetensors(shifted);
  expect(describeAll(tensors)).toEqual(expectedIn("dtypes.safetensors"));
  expect((tensors.get("float32.vector") as NdArray).data.buffer).not.toBe(shifted.buffer);
  expect((tensors.get("uint8.vector") as NdArray).data.buffer).toBe(shifted.buffer);
});

test("onlyNames reads these tensors alone, in the order asked for", () => {
  const tensors = readSafetensors(path, { onlyNames: ["0", "int64.vector"] });
  expect([...tensors.keys()]).toEqual(["0", "int64.vector"]);
  expect((tensors.get("int64.vector") as NdArray).data.buffer.byteLength).toBe(24);
  expect(() => readSafetensors(path, { onlyNames: ["nothing"] })).toThrow(ArgumentError);
  expect(() => readSafetensors(path, { names: ["0"] } as never)).toThrow(/onlyNames/);
});

test("an open file tells its tensors and reads them one by one, until it is closed", () => {
  const open = openSafetensors(path);
  expect(open.keys()).toHaveLength(Object.keys(expectedIn("dtypes.safetensors")).length);
  expect(open.describe("bfloat16.vector")).toEqual({ dtype: "BF16", shape: [10], byteLength: 20 });
  expect(open.has("0") && !open.has("1")).toBe(true);
  expect(String(open.read("float8_e5m2.vector"))).toBe("float8_e5m2[3]");
  open.close();
  open.close();
  expect(refusal(() => open.read("0"))).toMatch(/closed/);
});

test.each<[string, Uint8Array, RegExp]>([
  ["an empty file", new Uint8Array(0), /0 bytes/],
  ["a file of seven bytes", new Uint8Array(7), /7 bytes/],
  ["a header that is longer than the file", file("{}", 0, 3n), /truncated/],
  ["a header of more than 100 MB", file("{}", 0, 100_000_001n), /no more than 100000000/],
  ["a header of 2^64 - 1 bytes", file("{}", 0, 2n ** 64n - 1n), /no more than/],
  ["an empty header", file(""), /does not begin with/],
  ["a header with a blank before it", file(" {}"), /does not begin with/],
  ["a header that is a list", file("[]"), /does not begin with/],
  ["a header cut short", file('{"a":'), /no JSON/],
  ["a header with something behind it", file("{}x"), /header holds "x"/],
  ["a header that is no UTF-8", file(Uint8Array.from([0x7b, 0xff, 0x7d])), /no JSON in UTF-8/],
  ["a key that occurs twice", file(`{"a":${entry("[0]", "[0,0]")},"a":${entry("[0]", "[0,0]")}}`), /occurs twice/],
  [
    "a key written in two ways",
    file(`{"a":${entry("[0]", "[0,0]")},"\\u0061":${entry("[0]", "[0,0]")}}`),
    /occurs twice/,
  ],
  [
    "a tensor with two shapes",
    file(`{"a":{"dtype":"F32","shape":[0],"shape":[1],"data_offsets":[0,0]}}`),
    /occurs twice/,
  ],
  ["a fraction in a shape", file(`{"a":${entry("[1.0]", "[0,4]")}}`, 4), /1\.0/],
  ["NaN in a shape", file(`{"a":${entry("[NaN]", "[0,4]")}}`, 4), /NaN/],
  ["a negative length", file(`{"a":${entry("[-1]", "[0,4]")}}`, 4), /-1/],
  ["a length in exponents", file(`{"a":${entry("[1e3]", "[0,4]")}}`, 4), /1e3/],
  ["a length beyond 2^53", file(`{"a":${entry("[9007199254740993]", "[0,4]")}}`, 4), /lengths below/],
  [
    "a shape whose product overflows",
    file(`{"a":${entry("[4294967296,4294967296,4294967296]", "[0,4]")}}`, 4),
    /do not take as many/,
  ],
  [
    "a shape whose product wraps to what is there",
    file(`{"a":${entry("[4611686018427387904,4]", "[0,0]")}}`),
    /lengths below/,
  ],
  [
    "a shape without elements that is too large",
    file(`{"a":${entry("[1099511627776,1099511627776,0]", "[0,0]")}}`),
    /is too large/,
  ],
  ["a name with half a character", file(`{"\\ud800":${entry("[1]", "[0,4]")}}`, 4), /lone surrogate/],
  ["a text as shape", file(`{"a":${entry('"1"', "[0,4]")}}`, 4), /shape/],
  ["more axes than there can be", file(`{"a":${entry(`[${Array(65).fill(1)}]`, "[0,4]")}}`, 4), /at most 64/],
  ["fewer bytes than the shape takes", file(`{"a":${entry("[2]", "[0,4]")}}`, 4), /do not take as many/],
  ["offsets that fall", file(`{"a":${entry("[0]", "[4,0]")}}`, 4), /rising/],
  ["one offset", file(`{"a":${entry("[1]", "[4]")}}`, 4), /rising/],
  ["offsets behind the end", file(`{"a":${entry("[1]", "[4,8]")}}`, 4), /gap/],
  ["data behind the tensors", file(`{"a":${entry("[1]", "[0,4]")}}`, 8), /take 4 bytes, the file has 8/],
  ["too few data", file(`{"a":${entry("[2]", "[0,8]")}}`, 4), /take 8 bytes, the file has 4/],
  ["tensors that overlap", file(`{"a":${entry("[2]", "[0,8]")},"b":${entry("[1]", "[4,8]")}}`, 8), /overlaps/],
  ["the same tensor twice", file(`{"a":${entry("[1]", "[0,4]")},"b":${entry("[1]", "[0,4]")}}`, 4), /overlaps/],
  ["a gap between tensors", file(`{"a":${entry("[1]", "[0,4]")},"b":${entry("[1]", "[8,12]")}}`, 12), /gap/],
  ["an unknown dtype", file(`{"a":${entry("[1]", "[0,4]", "Q4")}}`, 4), /unknown dtype "Q4"/],
  ["a dtype that is a name of every object", file(`{"a":${entry("[1]", "[0,4]", "constructor")}}`, 4), /unknown dtype/],
  ["a tensor without a dtype", file('{"a":{"shape":[0],"data_offsets":[0,0]}}'), /not described/],
  ["a tensor that is a number", file('{"a":1}'), /not described/],
  ["metadata of numbers", file('{"__metadata__":{"a":1}}'), /no text/],
  ["metadata that are a list", file('{"__metadata__":[]}'), /no object/],
  ["deep nesting", file(`{"a":${"[".repeat(100_000)}`), /nested more than 3/],
  ["a bool that is neither 0 nor 1", file(`{"a":${entry("[1]", "[0,1]", "BOOL")}}`, 1).fill(2, -1), /neither 0 nor 1/],
  ["a dtype of six bits", file(`{"a":${entry("[4]", "[0,3]", "F6_E2M3")}}`, 3), /F6_E2M3/],
  ["a file of torch.save", new Uint8Array(readFileSync(tensorFile("parameters.pt"))), /torch\.load/],
])("%s is refused", (_, content, message) => {
  expect(refusal(() => readSafetensors(content))).toMatch(message);
  const target = join(folder, "hostile.safetensors");
  writeFileSync(target, content);
  expect(refusal(() => readSafetensors(target))).toMatch(message);
});

test("a length that claims gigabytes is refused at once, without their memory", () => {
  const before = process.memoryUsage().arrayBuffers;
  expect(refusal(() => readSafetensors(file(`{"a":${entry("[1099511627776]", "[0,4398046511104]")}}`, 4)))).toMatch(
    /has 4/,
  );
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1e7);
});

test("a tensor named like a property of every object is a tensor like others", () => {
  const names = ["__proto__", "constructor", "toString", "2", "1"];
  const tensors = new Map(names.map((name, index) => [name, new NdArray(new Float32Array([index]), [1])]));
  const back = readSafetensors(writeSafetensors(tensors));
  // The writer sorts names; numbers among them do not come first.
  expect([...back.keys()]).toEqual([...names].sort());
  const turned = readSafetensors(file(`{"9":${entry("[1]", "[0,4]")},"10":${entry("[1]", "[4,8]")}}`, 8));
  expect([...turned.keys()]).toEqual(["9", "10"]);
  expect(names.map((name) => (back.get(name) as NdArray).item())).toEqual([0, 1, 2, 3, 4]);
});

test("every truncation is refused, and no changed byte does worse than a refusal", () => {
  for (let length = 0; length < bytes.length; length += 7) {
    expect(() => readSafetensors(bytes.subarray(0, length))).toThrow(SerializationError);
  }
  let refused = 0;
  for (let at = 0; at < bytes.length; at++) {
    const spoilt = Uint8Array.from(bytes);
    spoilt[at] ^= 1 << (at % 8);
    try {
      readSafetensors(spoilt);
    } catch (error) {
      if (!SerializationError.isInstance(error)) throw error;
      refused++;
    }
  }
  expect(refused).toBeGreaterThan(500);
});

test("in pieces the file is the same, and elements are not copied", () => {
  const tensors = { a: NdArray.zeros([1000], "float32"), b: NdArray.zeros([3], "int8") };
  const chunks = safetensorsChunks(tensors);
  expect(Buffer.concat(chunks).equals(writeSafetensors(tensors))).toBe(true);
  expect(chunks.map(({ buffer }) => buffer).slice(1)).toEqual([tensors.a.data.buffer, tensors.b.data.buffer]);
});

test("tensors that share memory are refused by name, disjoint parts of one buffer are not", () => {
  const data = new Float32Array(6);
  const array = new NdArray(data, [6]);
  expect(refusal(() => writeSafetensors({ a: array, b: array, c: new NdArray(new Float32Array(1), [1]) }))).toMatch(
    /"a" and "b"/,
  );
  expect(refusal(() => writeSafetensors({ a: array, b: array.reshape(2, 3).T }))).toMatch(/share memory/);
  expect(refusal(() => writeSafetensors({ a: array.rows(0, 4), b: array.rows(3, 6) }))).toMatch(/share memory/);
  const disjoint = writeSafetensors({ a: array.rows(0, 3), b: array.rows(3, 6), none: array.rows(2, 2) });
  expect(readSafetensors(disjoint).size).toBe(3);
  const twice = readSafetensors(writeSafetensors({ a: array, b: array }, { allowShared: true }));
  expect((twice.get("a") as NdArray).data).toEqual(data);
  expect((twice.get("b") as NdArray).data).toEqual(data);
});

test("what the format cannot hold is refused in words", () => {
  const one = new NdArray(new Float32Array(1), [1]);
  const complex = new RawTensor("complex128", NdArray.zeros<"uint8">([1, 16], "uint8"));
  expect(refusal(() => writeSafetensors({ z: complex }))).toMatch(/no dtype complex128/);
  expect(() => writeSafetensors({ a: [1, 2] as never })).toThrow(/torch\.save takes more/);
  expect(() => writeSafetensors([one] as never)).toThrow(ArgumentError);
  expect(() => writeSafetensors(null as never)).toThrow(ArgumentError);
  expect(() => writeSafetensors({ __metadata__: one })).toThrow(ArgumentError);
  expect(() => writeSafetensors({ "\ud800": one })).toThrow(ArgumentError);
  expect(() => writeSafetensors({ a: one }, { metadata: { n: 1 as never } })).toThrow(/texts/);
  expect(() => writeSafetensors({ a: one }, { metdata: {} } as never)).toThrow(/metadata/);
  expect(() => saveFile({ a: one }, join(folder, "no", "folder"))).toThrow(SerializationError);
  expect(() => readSafetensors(join(folder, "none"))).toThrow(SerializationError);
  expect(() => readSafetensors(folder)).toThrow(/is no file/);
  expect(() => readSafetensors(7 as never)).toThrow(ArgumentError);
});

describeTorch("loadFile and saveFile", () => {
  test("tensors of every dtype that libtorch and the format have come back", () => {
    const target = join(folder, "all.safetensors");
    const dtypes = [
      "bool",
      "int8",
      "uint8",
      "int16",
      "uint16",
      "int32",
      "uint32",
      "int64",
      "uint64",
      "float16",
      "bfloat16",
    ] as const;
    const wide = [
      "float32",
      "float64",
      "complex64",
      "float8_e4m3fn",
      "float8_e4m3fnuz",
      "float8_e5m2",
      "float8_e5m2fnuz",
    ] as const;
    const tensors = new Map(
      [...dtypes, ...wide].map((dtype) => [
        dtype as string,
        torch
          .tensor([
            [1, 0],
            [0, 1],
          ])
          .to(dtype),
      ]),
    );
    saveFile(tensors, target, { metadata: { format: "pt" } });
    const back = loadFile(target);
    for (const [dtype, tensor] of tensors) {
      const copy = back.get(dtype);
      expect([copy?.dtype, copy?.to("complex128").real.tolist()]).toEqual([
        dtype,
        tensor.to("complex128").real.tolist(),
      ]);
    }
    expect(loadFile(readFileSync(target), { onlyNames: ["bool"] }).size).toBe(1);
    expect(loadFile(target, { device: "meta" }).get("bool")?.device).toBe("meta");
  });

  test("a module's weights go through a file into another module", () => {
    const [from, to] = [new torch.nn.Linear(3, 2), new torch.nn.Linear(3, 2)];
    const target = join(folder, "linear.safetensors");
    saveFile(from.stateDict(), target);
    to.loadStateDict(loadFile(target));
    expect(to.weight.tolist()).toEqual(from.weight.tolist());
    to.loadStateDict(readSafetensors(target) as Map<string, StoredTensor>);
    expect(to.bias?.tolist()).toEqual(from.bias?.tolist());
  });

  test("tied weights and overlapping views are refused, views that are apart are not", () => {
    const tied = new torch.nn.Sequential(new torch.nn.Linear(2, 2), new torch.nn.Linear(2, 2));
    const [first, second] = tied.children() as InstanceType<typeof torch.nn.Linear>[];
    second.weight = first.weight;
    expect(refusal(() => writeSafetensors(tied.stateDict()))).toMatch(/"0.weight" and "1.weight"/);
    const base = torch.randn([4, 3]);
    expect(refusal(() => writeSafetensors({ base, turned: base.t() }))).toMatch(/share memory/);
    expect(refusal(() => writeSafetensors({ base, array: base.toArray() }))).toMatch(/share memory/);
    const apart = readSafetensors(writeSafetensors({ a: base.slice(0, 0, 2), b: base.slice(0, 2, 4) }));
    expect((apart.get("b") as NdArray).toNested()).toEqual(base.slice(0, 2, 4).tolist());
  });
});
