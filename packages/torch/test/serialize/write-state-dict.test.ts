import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { type DataOf, DTYPES, type DType, NdArray, SerializationError } from "@thinc/core";
import {
  OrderedDict,
  readStateDict,
  readTorchFile,
  TorchConstant,
  torchFileChunks,
  writeStateDict,
  writeTorchFile,
} from "../../src/serialize/index";
import { expected, fixture, fixturePath, refusalOf, summary } from "./fixtures";

/**
 * The written-*.pt files are what our writer wrote when Python last loaded them with equal values
 * (tools/parity/torch/make_state_dict_fixtures.py --verify). The writer must still write the very same bytes.
 * To renew them, delete them, run this test once, and run that check.
 */
function expectVerifiedBytes(name: string, bytes: Uint8Array): void {
  const path = fixturePath(name);
  if (!existsSync(path)) {
    writeFileSync(path, bytes);
    throw new Error(
      `${name} was missing and has been written. Let Python check it: make_state_dict_fixtures.py --verify`,
    );
  }
  expect(Buffer.compare(readFileSync(path), bytes)).toBe(0);
}

function counting(dtype: DType, shape: readonly number[]): NdArray {
  const array = NdArray.zeros<DType>(shape, dtype);
  const size = array.size;
  const flat = array.reshape(size);
  for (let index = 0; index < size; index++) flat.set(dtype === "bool" ? index % 2 : index, index);
  return array;
}

function everyDType(): Map<string, NdArray> {
  const entries = new Map<string, NdArray>();
  for (const dtype of Object.keys(DTYPES) as DType[]) {
    entries.set(`${dtype}.matrix`, counting(dtype, [2, 3]));
    entries.set(`${dtype}.vector`, counting(dtype, [6]));
    const scalar = NdArray.zeros<DType>([], dtype);
    scalar.set(1);
    entries.set(`${dtype}.scalar`, scalar);
    entries.set(`${dtype}.empty`, NdArray.zeros<DType>([0, 2], dtype));
  }
  entries.set("transposed", counting("float32", [2, 3]).T);
  const matrix = entries.get("float32.matrix") as NdArray<"float32">;
  entries.set("tied", new NdArray(matrix.data, [3, 2]));
  return entries;
}

test("Python loads every dtype, transposed and tied tensors", () => {
  expectVerifiedBytes("written-dtypes.pt", writeStateDict(everyDType()));
});

test("Python's load_state_dict accepts the weights of a module", () => {
  const weights = new Float32Array([0, 3, 1, 4, 2, 5].map((value) => value / 4));
  const vector = (...values: number[]) => new NdArray(new Float32Array(values), [values.length]);
  const state = new Map<string, NdArray>([
    ["0.weight", new NdArray(weights, [3, 2])],
    ["0.bias", vector(1, 2, 3)],
    ["1.weight", vector(1, 1, 1)],
    ["1.bias", vector(0, 0, 0)],
    ["1.running_mean", vector(0, 0, 0)],
    ["1.running_var", vector(1, 1, 1)],
    ["1.num_batches_tracked", new NdArray(new BigInt64Array([7n]), [])],
  ]);
  const bytes = writeStateDict(state);
  expectVerifiedBytes("written-module.pt", bytes);
  const metadata = readStateDict(bytes).attributes.get("_metadata") as Map<string, Map<string, number>>;
  expect([...metadata.keys()]).toEqual(["", "0", "1"]);
  expect(metadata.get("0")?.get("version")).toBe(1);
});

test("Python loads nested containers, numbers, texts and constants with their types", () => {
  const list = [1];
  const value = {
    numbers: [0, 255, 256, -1, 65535, 65536, 2 ** 31, -(2 ** 31), 2 ** 53 - 1, 2n ** 53n, -(2n ** 70n), 0.5, 1e300],
    truth: Object.freeze([true, false, null]),
    texts: ["", "é", "日本語", "😀"],
    empty: [[], Object.freeze([]), new Map(), new OrderedDict()],
    constants: [
      new TorchConstant("dtype", "float32"),
      new TorchConstant("device", "cuda:1"),
      new TorchConstant("device", "cpu"),
    ],
    object: { a: 1, b: [2] },
    keys: new Map<unknown, unknown>([
      [1, "one"],
      [null, "none"],
    ]),
    "minus zero": -0,
    shared: [list, list],
  };
  expectVerifiedBytes("written-nested.pt", writeTorchFile(value));
});

test.each(["all-dtypes", "views", "module"])(
  "what was read from %s.pt has the same values after writing and reading",
  (name) => {
    const state = readStateDict(fixture(`${name}.pt`));
    const again = readStateDict(writeStateDict(state));
    expect([...again.keys()]).toEqual([...state.keys()]);
    for (const [key, array] of again) {
      const { strides: _strides, ...rest } = expected.states[name][key];
      expect({ key, ...summary(array) }).toEqual({ key, ...rest });
      expect(array.isContiguous).toBe(true);
    }
    if (name === "module") expect(again.attributes).toEqual(state.attributes);
  },
);

test.each(["nested", "optimizer"])("what was read from %s.pt is the same after writing and reading", (name) => {
  const value = readTorchFile(fixture(`${name}.pt`));
  expect(readTorchFile(writeTorchFile(value))).toEqual(value);
});

test("tied weights are stored once and stay tied", () => {
  const weights = new Float32Array(1000);
  const tied = new Map([
    ["a", new NdArray(weights, [10, 100])],
    ["b", new NdArray(weights, [1000])],
  ]);
  const untied = new Map([
    ["a", new NdArray(weights, [10, 100])],
    ["b", new NdArray(weights.slice(), [1000])],
  ]);
  expect(writeStateDict(untied).length - writeStateDict(tied).length).toBeGreaterThan(4000);
  const read = readStateDict(writeStateDict(tied));
  expect(read.get("a")?.data.buffer).toBe(read.get("b")?.data.buffer);
});

test("in pieces the file is the same, and elements are not copied", () => {
  const array = NdArray.zeros([1000], "float32");
  const value = new Map<string, unknown>([
    ["large", array],
    ["tied", array],
    ["note", "text"],
  ]);
  const chunks = [...torchFileChunks(value)].map((chunk) => ({ copy: chunk.slice(), buffer: chunk.buffer }));
  expect(Buffer.concat(chunks.map(({ copy }) => copy)).equals(writeTorchFile(value))).toBe(true);
  expect(chunks.filter(({ buffer }) => buffer === array.data.buffer)).toHaveLength(1);
  expect(() => torchFileChunks(new Map([["f", () => 0]]))).toThrow(SerializationError);
});

test("only the elements of a view are written, not the whole storage", () => {
  const large = new NdArray(new Float32Array(100_000), [1000, 100]);
  const bytes = writeStateDict(new Map([["rows", large.rows(2, 4)]]));
  expect(bytes.length).toBeLessThan(3000);
  expect(readStateDict(bytes).get("rows")?.shape).toEqual([2, 100]);
});

test("metadata can be given", () => {
  const metadata = new Map([["", new Map([["version", 2]])]]);
  const bytes = writeStateDict(new Map([["a", NdArray.zeros([1])]]), { metadata });
  expect(readStateDict(bytes).attributes.get("_metadata")).toEqual(metadata);
});

test("an empty state dict round-trips", () => {
  expect(readStateDict(writeStateDict(new Map())).size).toBe(0);
});

test("a bfloat16 array keeps its bits", () => {
  const data = Uint16Array.from([0x3f80, 0x7fc1, 0x8000]) as DataOf<"bfloat16">;
  const read = readStateDict(writeStateDict(new Map([["a", new NdArray(data, [3], { dtype: "bfloat16" })]])));
  expect(read.get("a")?.dtype).toBe("bfloat16");
  expect(read.get("a")?.data).toEqual(Uint16Array.of(0x3f80, 0x7fc1, 0x8000));
});

test("an entry that is no array is refused by name", () => {
  const entries = new Map([["layer.weight", [1, 2] as unknown as NdArray]]);
  expect(refusalOf(() => writeStateDict(entries))).toContain('"layer.weight" is a list');
});

test("values that Python's file cannot hold are refused with their path", () => {
  expect(refusalOf(() => writeTorchFile({ a: [1, () => 1] }))).toContain('value["a"][1]: it is a function');
  expect(refusalOf(() => writeTorchFile({ a: undefined }))).toContain('value["a"]: it is undefined');
  expect(refusalOf(() => writeTorchFile([new Float32Array(2)]))).toContain(
    "value[0]: it is a Float32Array, which has no shape",
  );
  expect(refusalOf(() => writeTorchFile(new Date(0)))).toContain("a Date");
  expect(refusalOf(() => writeTorchFile(new Map([[[1], 2]])))).toContain("keys");
  expect(refusalOf(() => writeTorchFile("\ud800"))).toContain("lone surrogate");
  expect(refusalOf(() => writeTorchFile(2n ** 3000n))).toContain("255 bytes");
});

test("a container that holds itself or is nested too deeply is refused", () => {
  const cycle: unknown[] = [];
  cycle.push(cycle);
  expect(refusalOf(() => writeTorchFile(cycle))).toContain("holds itself");
  let deep: unknown = 1;
  for (let level = 0; level < 100_000; level++) deep = [deep];
  expect(refusalOf(() => writeTorchFile(deep))).toContain("nested more than");
});

test("a container that occurs often is written once", () => {
  let value: unknown = [1, 2];
  for (let level = 0; level < 20; level++) value = [value, value];
  const bytes = writeTorchFile(value);
  expect(bytes.length).toBeLessThan(2000);
  const [first, second] = readTorchFile(bytes) as unknown[][];
  expect(first).toBe(second);
  expect(first[0]).toBe(first[1]);
});
