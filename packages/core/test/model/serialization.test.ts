import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decode as decodeReference, encode as encodeReference } from "@msgpack/msgpack";
import {
  chain,
  Dropout,
  decodeMsgpack,
  encodeMsgpack,
  float,
  JsOps,
  Linear,
  Model,
  MsgpackFloat,
  NdArray,
  Relu,
  registerAttrCodec,
  SerializationError,
  Softmax,
  Unserializable,
  Xoshiro128,
} from "@thinc/core";

const ops = new JsOps();
const X = ops.asarray2f([[1, 2, 3, 4]]);
const build = () => chain(Relu(5, 4, { dropout: 0.2 }), Linear(3, 5), Softmax(2, 3));
const bytesOf = (value: unknown) => Buffer.from(encodeMsgpack(value)).toString("hex");

describe("MessagePack", () => {
  const values: unknown[] = [
    null,
    true,
    false,
    0,
    127,
    128,
    255,
    256,
    65535,
    65536,
    2 ** 32 - 1,
    2 ** 32,
    Number.MAX_SAFE_INTEGER,
    -1,
    -32,
    -33,
    -128,
    -129,
    -32768,
    -32769,
    -(2 ** 31),
    -(2 ** 31) - 1,
    1.5,
    -0.25,
    1e300,
    "",
    "a",
    "ü".repeat(40),
    "x".repeat(300),
    "y".repeat(70000),
    [],
    [1, [2, [3]]],
    Array.from({ length: 20 }, (_, i) => i),
    Array.from({ length: 70000 }, () => 1),
    { a: 1, b: { c: null } },
    Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`k${i}`, i])),
    new Uint8Array([1, 2]),
    new Uint8Array(300),
    new Uint8Array(70000),
  ];

  test.each(values.map((value, i) => [i, value]))(
    "writes value %i as a published implementation does, and reads it back",
    (_i, value) => {
      const bytes = encodeMsgpack(value);
      expect(Buffer.compare(Buffer.from(bytes), Buffer.from(encodeReference(value)))).toBe(0);
      expect(Buffer.compare(Buffer.from(encodeReference(decodeReference(bytes))), Buffer.from(bytes))).toBe(0);
      expect(encodeMsgpack(decodeMsgpack(bytes))).toEqual(bytes);
    },
  );

  test("keeps integers apart from marked floats, big integers and binary keys", () => {
    expect(bytesOf(1)).toBe("01");
    expect(bytesOf(new MsgpackFloat(1))).toBe("cb3ff0000000000000");
    expect(bytesOf(-0)).toBe("cb8000000000000000");
    expect(bytesOf(2n ** 64n - 1n)).toBe("cfffffffffffffffff");
    expect(decodeMsgpack(encodeMsgpack(-(2n ** 63n)))).toBe(-(2n ** 63n));
    expect(bytesOf(new Map([[new Uint8Array([7]), 1]]))).toBe("81c4010701");
  });

  const cycle: unknown[] = [];
  cycle.push(cycle);
  test.each([
    ["a function", () => 1],
    ["undefined", undefined],
    ["a symbol", Symbol("x")],
    ["a set", new Set()],
    ["a cycle", cycle],
    ["a huge integer", 2n ** 70n],
  ])("refuses %s", (_what, value) => {
    expect(() => encodeMsgpack(value)).toThrow(SerializationError);
  });

  test.each([
    ["nothing", []],
    ["a cut string", [0xa5, 0x61]],
    ["a huge array", [0xdd, 0xff, 0xff, 0xff, 0xff]],
    ["a huge map", [0xdf, 0xff, 0xff, 0xff, 0xff]],
    ["bytes left over", [0x01, 0x02]],
    ["a byte that begins nothing", [0xc1]],
    ["text that is not UTF-8", [0xa1, 0xff]],
    ["deep nesting", new Array(1000).fill(0x91)],
  ])("refuses to read %s", (_what, bytes) => {
    expect(() => decodeMsgpack(Uint8Array.from(bytes))).toThrow(SerializationError);
  });
});

describe("a saved model", () => {
  test("gives a differently initialized model the same numbers", () => {
    const [model, other] = [build().initialize(), build().initialize()];
    model.layers[2].getParam("W").fill(0.3).data[0] = 1;
    other.layers[2].getParam("W").fill(-0.3);
    expect(other.predict(X).toNested()).not.toEqual(model.predict(X).toNested());
    other.fromBytes(model.toBytes());
    expect(other.predict(X).toNested()).toEqual(model.predict(X).toNested());
    expect(other.toBytes()).toEqual(model.toBytes());
  });

  test("can be loaded before initialize", () => {
    const model = build().initialize();
    expect(build().fromBytes(model.toBytes()).predict(X).toNested()).toEqual(model.predict(X).toNested());
  });

  test("owns its parameters after loading", () => {
    const bytes = Linear(1, 2).initialize().toBytes();
    const [a, b] = [Linear(1, 2).fromBytes(bytes), Linear(1, 2).fromBytes(bytes)];
    a.getParam("W").fill(7);
    expect(b.getParam("W").toNested()).not.toEqual([[7, 7]]);
  });

  test("loads from a Buffer, which may lie anywhere in a larger one, as from plain bytes", () => {
    const model = build().initialize();
    const bytes = model.toBytes();
    for (const offset of [0, 1, 64]) {
      const buffer = Buffer.alloc(bytes.length + 100).subarray(offset, offset + bytes.length);
      buffer.set(bytes);
      const loaded = build().fromBytes(buffer);
      buffer.fill(0);
      expect(loaded.predict(X).toNested()).toEqual(model.predict(X).toNested());
      expect(Buffer.compare(loaded.toBytes(), bytes)).toBe(0);
    }
  });

  test("copies attributes that are a Buffer", () => {
    const data = Buffer.from([1, 2, 3]);
    const model = new Model("holder", (_, X) => [X, (dY) => dY], { attrs: { data } });
    const copy = model.copy();
    data[0] = 9;
    expect([...(copy.attrs.get("data") as Uint8Array)]).toEqual([1, 2, 3]);
  });

  test("keeps dtypes, zero-size arrays and scalars", () => {
    const arrays = {
      f16: new NdArray(new Uint16Array([0x3c00]), [1], { dtype: "float16" }),
      f64: new NdArray(new Float64Array([1.5]), []),
      i64: new NdArray(new BigInt64Array([-5n]), [1]),
      bits: new NdArray(new Uint8Array([1, 0]), [2], { dtype: "bool" }),
      none: NdArray.zeros([0, 3]),
      strided: ops.asarray2f([
        [1, 2, 3],
        [4, 5, 6],
      ]).T,
    };
    const make = (params: Record<string, NdArray | null>) => new Model("m", (_m, X) => [X, (dY) => dY], { params });
    const loaded = make(Object.fromEntries(Object.keys(arrays).map((name) => [name, null]))).fromBytes(
      make(arrays as never).toBytes(),
    );
    for (const [name, array] of Object.entries(arrays)) {
      expect(loaded.getParam(name).dtype).toBe(array.dtype);
      expect(loaded.getParam(name).shape).toEqual(array.shape);
      expect(loaded.getParam(name).toNested()).toEqual(array.toNested());
    }
  });

  test("keeps references, and refuses to save one that leads out of the model", () => {
    const child = Linear(2, 2);
    const outer = chain(child, Linear(2, 2));
    child.setRef("self", child);
    outer.setRef("first", child);
    const make = () => {
      const inner = Linear(2, 2);
      const model = chain(inner, Linear(2, 2));
      return { inner, model };
    };
    const { inner, model } = make();
    model.fromBytes(outer.toBytes());
    expect(model.getRef("first")).toBe(inner);
    expect(inner.getRef("self")).toBe(inner);
    outer.layers.shift();
    expect(() => outer.toBytes()).toThrow(SerializationError);
  });

  test("keeps attributes that can be saved, and leaves out those that cannot", () => {
    const make = () => new Model("m", (_m, X) => [X, (dY) => dY], { attrs: { rate: float(1) } });
    const model = make();
    model.attrs
      .set("names", ["a", "b"])
      .set("table", { x: [1, 2.5] })
      .set("call", () => 1)
      .set("hidden", new Unserializable(1))
      .set("array", ops.asarray1i([1, 2]));
    const loaded = make().fromBytes(model.toBytes());
    expect(loaded.attrs.get("rate")).toBe(1);
    expect(loaded.attrs.get("names")).toEqual(["a", "b"]);
    expect(loaded.attrs.get("table")).toEqual({ x: [1, 2.5] });
    expect((loaded.attrs.get("array") as NdArray).toNested()).toEqual([1, 2]);
    expect([loaded.attrs.has("call"), loaded.attrs.has("hidden")]).toEqual([false, false]);
    expect(loaded.toBytes()).toEqual(model.toBytes());
  });

  test("writes a loaded attribute as it was until its value changes", () => {
    const model = Dropout(0.2);
    const bytes = model.toBytes();
    const loaded = Dropout(0.5).fromBytes(bytes);
    expect(loaded.toBytes()).toEqual(bytes);
    loaded.attrs.set("dropout_rate", 1);
    expect(loaded.toBytes()).not.toEqual(bytes);
    expect(Dropout(0).fromBytes(loaded.toBytes()).attrs.get("dropout_rate")).toBe(1);
  });

  test("takes a codec for attributes of a class", () => {
    class Point {
      constructor(readonly x: number) {}
    }
    const remove = registerAttrCodec<Point>({
      matches: (value): value is Point => value instanceof Point,
      serialize: (value) => encodeMsgpack(value.x),
      deserialize: (_current, bytes) => new Point(decodeMsgpack(bytes) as number),
    });
    const make = (x: number) => new Model("m", (_m, X) => [X, (dY) => dY], { attrs: { at: new Point(x) } });
    expect((make(0).fromBytes(make(3).toBytes()).attrs.get("at") as Point).x).toBe(3);
    remove();
    expect(make(1).fromBytes(make(3).toBytes()).attrs.get("at")).toEqual(new Point(1));
  });
});

describe("bytes that do not fit", () => {
  test.each([
    ["another number of nodes", () => Linear(5, 4)],
    ["other sizes", () => chain(Relu(6, 4, { dropout: 0.2 }), Linear(3, 6), Softmax(2, 3))],
    ["other parameters", () => chain(chain(Softmax(5, 4), Dropout<any>(0)), noDims(), Softmax(2, 3))],
  ])("of a model with %s are refused with a list, and change nothing", (_what, make) => {
    const bytes = build().initialize().toBytes();
    const model = make();
    const before = model.toBytes();
    expect(model.canFromBytes(bytes)).toBe(false);
    expect(() => model.fromBytes(bytes)).toThrow(SerializationError);
    expect(model.toBytes()).toEqual(before);
  });

  test("name each thing that differs", () => {
    const model = Linear(6, 4).initialize();
    const bytes = Linear(5, 4).initialize().toBytes();
    try {
      model.fromBytes(bytes);
      throw new Error("should not get here");
    } catch (error) {
      expect((error as SerializationError).problems).toEqual([
        "linear: dimension nO is 6 here, 5 in the file",
        "linear: parameter W: float32[6, 4] here, float32[5, 4] in the file",
        "linear: parameter b: float32[6] here, float32[5] in the file",
      ]);
    }
  });

  test("cut off anywhere leave the model as it was", () => {
    const model = build().initialize();
    const bytes = build().initialize().toBytes();
    const before = model.toBytes();
    for (let length = 0; length < bytes.length; length++) {
      expect(() => model.fromBytes(bytes.subarray(0, length))).toThrow(SerializationError);
    }
    expect(model.toBytes()).toEqual(before);
  });

  test("changed at random either load whole or leave the model as it was, and never throw another error", () => {
    const random = new Xoshiro128(4);
    const original = build().initialize().toBytes();
    const model = build().initialize();
    let refused = 0;
    for (let i = 0; i < 3000; i++) {
      const bytes = original.slice();
      for (let flips = 0; flips < 3; flips++)
        bytes[Math.floor(random.next() * bytes.length)] = Math.floor(random.next() * 256);
      const before = model.toBytes();
      try {
        model.fromBytes(bytes);
      } catch (error) {
        expect(SerializationError.isInstance(error)).toBe(true);
        expect(Buffer.compare(Buffer.from(model.toBytes()), Buffer.from(before))).toBe(0);
        refused++;
      }
      expect(typeof model.canFromBytes(bytes)).toBe("boolean");
    }
    expect(refused).toBeGreaterThan(500);
  });

  test("that are no bytes at all are refused", () => {
    for (const junk of [null, undefined, "text", {}, [1, 2], new Float32Array(2)]) {
      expect(() => Linear(1, 1).fromBytes(junk as never)).toThrow(SerializationError);
    }
  });
});

function noDims(): Model<any, any> {
  return new Model<any, any>("plain", (_m, X) => [X, (dY) => dY]);
}

describe("canFromBytes", () => {
  test("compares names and shared settings only when it is strict", () => {
    const bytes = Dropout(0.2).toBytes();
    const other = Dropout(0.3);
    expect([other.canFromBytes(bytes), other.canFromBytes(bytes, { strict: false })]).toEqual([false, true]);
    const renamed = Dropout(0.2);
    renamed.name = "drop";
    expect([renamed.canFromBytes(bytes), renamed.canFromBytes(bytes, { strict: false })]).toEqual([false, true]);
  });
});

describe("files", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "thinc-model-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test("hold the bytes, and nothing else is left beside them", () => {
    const model = build().initialize();
    const path = join(folder, "model.thinc");
    model.toDisk(path);
    model.toDisk(path);
    expect(readdirSync(folder)).toEqual(["model.thinc"]);
    expect(build().canFromDisk(path)).toBe(true);
    expect(build().fromDisk(path).predict(X).toNested()).toEqual(model.predict(X).toNested());
  });

  test("that are missing, folders or damaged are refused", () => {
    expect(build().canFromDisk(join(folder, "none"))).toBe(false);
    expect(build().canFromDisk(folder)).toBe(false);
    expect(() => build().fromDisk(join(folder, "none"))).toThrow("no such file");
    writeFileSync(join(folder, "bad"), "not a model");
    expect(() => build().fromDisk(join(folder, "bad"))).toThrow(SerializationError);
    expect(() => build().toDisk(join(folder, "no", "such", "folder"))).toThrow(SerializationError);
    expect(() => build().toDisk(undefined as never)).toThrow("Expected a path");
  });
});
