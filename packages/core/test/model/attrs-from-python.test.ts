import { Buffer } from "node:buffer";
import { chain, Linear, Model, NdArray, noop } from "@thinc/core";
import { decodeBytes, readFixture } from "../support/fixtures";

/** Made by tools/parity/thinc/make_attr_vectors.py. */
const saved = new Map(
  readFixture<{ name: string; bytes: string }[]>("attrs.json").map(({ name, bytes }) => [name, bytes]),
);
const holder = () => new Model("holder", (_model, X) => [X, (dY) => dY]);
const base64 = (model: Model<any, any>) => Buffer.from(model.toBytes()).toString("base64");
const bytesOf = (name: string) => decodeBytes(saved.get(name) as string);

/** What is loaded for each attribute that Python saved. */
const LOADED: Record<string, unknown> = {
  text: "Grüße, 世界 🌍",
  "empty-text": "",
  "long-text": "x".repeat(300),
  bytes: new Uint8Array([0, 255, 128]),
  none: null,
  true: true,
  false: false,
  zero: 0,
  integers: [
    0,
    127,
    128,
    255,
    256,
    65535,
    65536,
    2 ** 32 - 1,
    2 ** 32,
    -1,
    -32,
    -33,
    -128,
    -129,
    -32769,
    -(2 ** 31) - 1,
  ],
  "big-integers": [
    2 ** 53 - 1,
    2n ** 53n,
    2n ** 53n + 1n,
    2n ** 63n - 1n,
    2n ** 63n,
    2n ** 64n - 1n,
    -(2n ** 53n) - 1n,
    -(2n ** 63n),
  ],
  float: 0.1,
  "integral-float": 1,
  "negative-zero": -0,
  "special-floats": [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e308, 5e-324, 2, -3, 1e20],
  nan: Number.NaN,
  list: [1, [2, ["a", null]], []],
  tuple: [1, 2, [3]],
  dict: { a: 1, b: { c: [1, 2] } },
  "integer-keys": new Map<number, unknown>([
    [1, "a"],
    [-5, new Map([[2, 3]])],
  ]),
  "number-like-keys": new Map([
    ["10", 1],
    ["2", 2],
  ]),
  // In Python, 1 and true are one key.
  "mixed-keys": new Map<unknown, string>([
    [1, "c"],
    ["1", "b"],
  ]),
  "dangerous-keys": new Map<string, unknown>([
    ["__proto__", 1],
    ["constructor", { prototype: 2 }],
    ["hasOwnProperty", 3],
  ]),
  "dict-of-20": Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`key-${i}`, i])),
  "float32-scalar": Math.fround(0.1),
  "float64-scalar": 2,
  "int64-scalar": -3n,
  "uint64-scalar": 2n ** 64n - 1n,
  "bool-scalar": true,
};

/** Dtype, shape and elements of each array that Python saved. */
const ARRAYS: Record<string, [dtype: string, shape: number[], elements: unknown]> = {
  "float32-array": [
    "float32",
    [2, 3],
    [
      [0, 1, 2],
      [3, 4, 5],
    ],
  ],
  "fortran-array": [
    "float32",
    [2, 3],
    [
      [0, 1, 2],
      [3, 4, 5],
    ],
  ],
  "strided-array": ["int32", [4], [0, 3, 6, 9]],
  "big-endian-array": ["float64", [3], [0, 1, 2]],
  "uint64-array": ["uint64", [2], [0n, 2n ** 64n - 1n]],
  "bool-array": ["bool", [2], [1, 0]],
  "float16-array": ["float16", [2], [1, -0.5]],
  "empty-array": ["float32", [0, 3], []],
  "scalar-array": ["float64", [], 3.5],
};

/** Kinds this project has no values for: kept as they were saved. */
const FOREIGN = ["text-array", "complex-array", "complex"];
const TREES = ["references", "unset-parameters"];

test("every model of the fixture is looked at", () => {
  const known = [...Object.keys(LOADED), ...Object.keys(ARRAYS), ...FOREIGN, ...TREES, "arrays-in-containers"];
  expect([...saved.keys()].sort()).toEqual(known.sort());
});

test.each(Object.keys(LOADED))("the attribute %s has the value it had in Python", (name) => {
  const value = holder().fromBytes(bytesOf(name)).attrs.get("value");
  expect(value).toEqual(LOADED[name]);
  if (name === "negative-zero") expect(Object.is(value, -0)).toBe(true);
});

test.each(Object.keys(ARRAYS))("the attribute %s is an array", (name) => {
  const value = holder().fromBytes(bytesOf(name)).attrs.get("value") as NdArray;
  expect(NdArray.isInstance(value)).toBe(true);
  expect([value.dtype, value.shape, value.toNested()]).toEqual(ARRAYS[name]);
});

test("arrays inside of lists and maps are arrays, too", () => {
  const value = holder().fromBytes(bytesOf("arrays-in-containers")).attrs.get("value") as any;
  expect([value.list[0].dtype, value.list[0].toNested(), value.list[1].deep.toNested(), value.scalar]).toEqual([
    "float32",
    [0, 0],
    [[1n]],
    3,
  ]);
});

test.each([...saved.keys()].filter((name) => !TREES.includes(name)))(
  "the attribute %s is saved again byte for byte, also by a copy, and after it was changed and changed back",
  (name) => {
    const model = holder().fromBytes(bytesOf(name));
    expect(base64(model)).toBe(saved.get(name));
    expect(model.canFromBytes(bytesOf(name))).toBe(true);
    expect(base64(model.copy())).toBe(saved.get(name));
    const value = model.attrs.get("value");
    model.attrs.set("value", "something else");
    expect(base64(model)).not.toBe(saved.get(name));
    model.attrs.set("value", value);
    expect(base64(model)).toBe(saved.get(name));
  },
);

test("what was loaded does not change with the bytes it came from", () => {
  for (const name of ["bytes", "float32-array"]) {
    const bytes = bytesOf(name);
    const model = holder().fromBytes(bytes);
    bytes.fill(0);
    expect(base64(model)).toBe(saved.get(name));
  }
});

test("references are those of Python, and are saved again byte for byte", () => {
  const shared = Linear(2, 2);
  const inner = chain(shared, noop());
  const model = chain(inner, shared).fromBytes(bytesOf("references"));
  expect(inner.getRef("first")).toBe(shared);
  expect([model.getRef("deep"), model.getRef("self")]).toEqual([shared, model]);
  expect([model.hasRef("later"), model.refNames]).toEqual([null, ["deep", "self", "later"]]);
  expect(base64(model)).toBe(saved.get("references"));
  const copy = model.copy();
  expect(copy.getRef("self")).toBe(copy);
  expect(copy.getRef("deep")).toBe(copy.layers[1]);
  expect(base64(copy)).toBe(saved.get("references"));
});

test("parameters that were not there yet stay so", () => {
  const model = Linear(2).fromBytes(bytesOf("unset-parameters"));
  expect([model.hasParam("W"), model.hasDim("nI"), base64(model)]).toEqual([null, null, saved.get("unset-parameters")]);
  const full = Linear(2, 3).initialize().fromBytes(bytesOf("unset-parameters"));
  expect([full.hasParam("W"), full.getDim("nI")]).toEqual([null, 3]);
});
