import type { NdArray } from "@thinc/core";
import { OrderedDict, readStateDict, readTorchFile } from "../../src/serialize/index";
import { expected, fixture, refusalOf, summary } from "./fixtures";

function check(name: string, state: ReadonlyMap<string, NdArray>) {
  const want = expected.states[name];
  expect([...state.keys()]).toEqual(Object.keys(want));
  for (const [key, array] of state) {
    const { strides: _strides, ...rest } = want[key];
    expect({ key, ...summary(array) }).toEqual({ key, ...rest });
  }
}

test("every dtype is read with Python's bits, as vector, scalar and empty tensor", () => {
  check("all-dtypes", readStateDict(fixture("all-dtypes.pt")));
});

test("64-bit integers keep their extreme values", () => {
  const state = readStateDict(fixture("all-dtypes.pt"));
  expect(state.get("int64.vector")?.toNested()).toEqual([-(2n ** 63n), -1n, 2n ** 63n - 1n]);
  expect(state.get("uint64.vector")?.toNested()).toEqual([0n, 2n ** 63n, 2n ** 64n - 1n]);
});

test("a module's state dict comes with the _metadata that Python gave it", () => {
  const state = readStateDict(fixture("module.pt"));
  check("module", state);
  const metadata = state.attributes.get("_metadata") as OrderedDict<string, Map<string, number>>;
  expect(metadata).toBeInstanceOf(OrderedDict);
  expect(Object.fromEntries([...metadata].map(([path, entry]) => [path, Object.fromEntries(entry)]))).toEqual(
    expected.metadata,
  );
});

test("views keep their values and strides", () => {
  const state = readStateDict(fixture("views.pt"));
  check("views", state);
  expect(state.get("transposed")?.strides).toEqual([1, 6]);
  expect(state.get("expanded")?.strides).toEqual([0, 0]);
  expect(state.get("windows")?.strides).toEqual([2, 1]);
});

test("tensors that share storage in Python share memory", () => {
  const state = readStateDict(fixture("views.pt"));
  (state.get("base") as NdArray).set(-1, 1, 0);
  expect(state.get("rows")?.get(0, 0)).toBe(-1);
  expect(state.get("transposed")?.get(0, 1)).toBe(-1);
  expect(state.get("tied")?.get(1, 0)).toBe(-1);
  expect(state.get("tied")).not.toBe(undefined);
  expect(state.get("integers")?.data.buffer).toBe(state.get("reversed storage")?.data.buffer);
});

test("nothing shares memory with the bytes that were read", () => {
  const bytes = fixture("protocol2.pt");
  const state = readStateDict(bytes);
  bytes.fill(0);
  check("small", state);
  const padded = new Uint8Array(fixture("protocol2.pt").length + 3);
  padded.set(fixture("protocol2.pt"), 3);
  const odd = readStateDict(padded.subarray(3));
  padded.fill(0);
  check("small", odd);
});

test.each(["protocol2", "protocol3", "protocol4", "protocol5", "zip64", "named-after-its-file"])(
  "the file %s.pt is read",
  (name) => {
    check("small", readStateDict(fixture(`${name}.pt`)));
  },
);

test("a file without checksums is read only when they are not asked for", () => {
  expect(refusalOf(() => readStateDict(fixture("no-checksums.pt")))).toContain("{ checksums: false }");
  check("small", readStateDict(fixture("no-checksums.pt"), { checksums: false }));
});

test("a nested file is read with Python's values", () => {
  const value = readTorchFile(fixture("nested.pt")) as OrderedDict<string, unknown>;
  expect(value).toBeInstanceOf(OrderedDict);
  expect((value.get("tensor") as NdArray).toNested()).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect((value.get("parameter") as NdArray).toNested()).toEqual([1, -1]);
  expect((value.get("frozen") as NdArray).toNested()).toEqual([2]);
  expect(value.get("numbers")).toEqual([
    0,
    1,
    -1,
    255,
    256,
    65535,
    65536,
    -(2 ** 31),
    2 ** 31,
    2 ** 53 - 1,
    -(2n ** 53n),
    2n ** 53n,
    2n ** 63n,
    -(2n ** 70n),
    0.5,
    -0,
    1e300,
  ]);
  expect(value.get("special")).toEqual([Infinity, -Infinity, NaN]);
  expect(value.get("truth")).toEqual([true, false, null]);
  expect(value.get("texts")).toEqual(["", "é", "日本語", "😀", "line\nfeed", "x".repeat(300)]);
  expect(value.get("empty")).toEqual([[], [], new Map(), new OrderedDict()]);
  expect(value.get("size")).toEqual([2, 3]);
  expect((value.get("devices") as unknown[]).map(String)).toEqual(["cpu", "cuda:1"]);
  expect((value.get("dtypes") as unknown[]).map(String)).toEqual([
    "torch.float32",
    "torch.bfloat16",
    "torch.complex64",
  ]);
  expect(value.get("keys")).toEqual(
    new Map<unknown, unknown>([
      [1, "one"],
      ["two", 2],
      [2.5, "float"],
      [null, "none"],
      [2n ** 60n, "large"],
    ]),
  );
  const shared = value.get("shared") as unknown[];
  expect(shared[0]).toBe(shared[1]);
  expect(value.get("deep")).toEqual([[[[[["end"]]]]]]);
});

test("tuples are frozen arrays and lists are not", () => {
  const value = readTorchFile(fixture("nested.pt")) as Map<string, unknown>;
  expect(Object.isFrozen(value.get("truth"))).toBe(true);
  expect(Object.isFrozen(value.get("size"))).toBe(true);
  expect(Object.isFrozen(value.get("texts"))).toBe(false);
});

test("a checkpoint with an optimizer's state is read", () => {
  const value = readTorchFile(fixture("optimizer.pt")) as Map<string, Map<string, unknown>>;
  expect(value.get("epoch")).toBe(3);
  const groups = value.get("optimizer")?.get("param_groups") as Map<string, unknown>[];
  expect(groups[0].get("lr")).toBe(0.125);
  expect(groups[0].get("betas")).toEqual([0.9, 0.999]);
  const state = value.get("optimizer")?.get("state") as Map<number, Map<string, NdArray>>;
  expect(state.get(0)?.get("step")?.toNested()).toBe(1);
  // The first gradient is 2 w + 0.5 w; a tenth of it goes into the average.
  expect(state.get(0)?.get("exp_avg")?.toNested()).toEqual([0.25, 0.5]);
});

test("a file that holds more than tensors is no state dict, and the message names the entry to take", () => {
  expect(refusalOf(() => readStateDict(fixture("optimizer.pt")))).toContain('"epoch" holds a number');
  expect(refusalOf(() => readStateDict(fixture("nested.pt")))).toContain('"numbers" holds a list');
});

test.each(Object.entries(expected.refused))("refused-%s.pt is refused by name: %s", (name, told) => {
  expect(refusalOf(() => readTorchFile(fixture(`refused-${name}.pt`)))).toContain(told);
  expect(refusalOf(() => readStateDict(fixture(`refused-${name}.pt`)))).toContain(told);
});

test("what is no file of torch.save is refused with what it looks like", () => {
  expect(refusalOf(() => readTorchFile(new Uint8Array()))).toContain("empty");
  expect(refusalOf(() => readTorchFile(new TextEncoder().encode("hello world")))).toContain("not a zip file");
  const safetensors = Buffer.concat([Buffer.from([2, 0, 0, 0, 0, 0, 0, 0]), Buffer.from("{}")]);
  expect(refusalOf(() => readTorchFile(safetensors))).toContain("safetensors");
  expect(refusalOf(() => readTorchFile("state.pt" as unknown as Uint8Array))).toContain("expected a Uint8Array");
});
