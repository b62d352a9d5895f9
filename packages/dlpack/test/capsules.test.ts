import { ArgumentError, DeviceError, DTypeError, NdArray, ShapeError, ThincError } from "@thinc/core";
import {
  CapsuleConsumedError,
  CapsuleError,
  CapsuleVersionError,
  DLPACK,
  DLPACK_DEVICE,
  type DLPackCapsule,
  dlpackStats,
  fromDLPack,
  nativeCapsule,
  releaseCapsule,
  toDLPack,
} from "../src/index.js";

function errorOf(body: () => unknown): unknown {
  try {
    body();
  } catch (error) {
    return error;
  }
  throw new Error("expected an error");
}

/** Everything that is no tensor; typed so that the compiler lets it through. */
const JUNK: unknown[] = [
  undefined,
  null,
  0,
  1n,
  "dlpack",
  true,
  Symbol.for("dlpack"),
  () => 1,
  {},
  [],
  [1, 2],
  new Float32Array(2),
  new ArrayBuffer(8),
  new NdArray(new Float32Array(1), [1]),
  { __dlpack__: () => 1 },
  { [DLPACK]: 1, [DLPACK_DEVICE]: 2 },
  { [DLPACK]: () => 1 },
  { [DLPACK_DEVICE]: () => [1, 0] },
  Promise.resolve(1),
  new Proxy({}, {}),
];

describe("Capsules", () => {
  it("give their tensor once", () => {
    const capsule = toDLPack(new Float32Array([1, 2]))[DLPACK]();
    expect(fromDLPack(capsule).size).toBe(2);
    for (const copy of ["never", "if-needed", "always"] as const) {
      const error = errorOf(() => fromDLPack(capsule, { copy }));
      expect(CapsuleConsumedError.isInstance(error)).toBe(true);
      expect(CapsuleError.isInstance(error)).toBe(true);
      expect(ThincError.isInstance(error)).toBe(true);
      expect(error).toMatchObject({ code: "THINC_DLPACK_CONSUMED" });
    }
  });

  it("cannot be released after they were used, nor used after they were released", () => {
    const used = nativeCapsule({ shape: [2] });
    fromDLPack(used, { copy: "always" });
    expect(errorOf(() => releaseCapsule(used))).toBeInstanceOf(CapsuleConsumedError);
    const released = nativeCapsule({ shape: [2] });
    releaseCapsule(released);
    expect(errorOf(() => fromDLPack(released))).toBeInstanceOf(CapsuleConsumedError);
    expect(errorOf(() => releaseCapsule(released))).toBeInstanceOf(CapsuleConsumedError);
  });

  it("free their tensor when released", () => {
    const before = dlpackStats().liveNativeTensors;
    const capsule = nativeCapsule({ shape: [1000] });
    expect(dlpackStats().liveNativeTensors).toBe(before + 1);
    releaseCapsule(capsule);
    expect(dlpackStats().liveNativeTensors).toBe(before);
  });

  it("of another major version are freed and refused", () => {
    const before = dlpackStats();
    const capsule = nativeCapsule({ shape: [2], version: [2, 0] });
    const error = errorOf(() => fromDLPack(capsule));
    expect(error).toBeInstanceOf(CapsuleVersionError);
    expect(error).toMatchObject({ message: expect.stringContaining("expected DLPack 1.x, got 2.0") });
    expect(dlpackStats().liveNativeTensors).toBe(before.liveNativeTensors);
    expect(errorOf(() => fromDLPack(capsule))).toBeInstanceOf(CapsuleConsumedError);
  });

  it("of a newer minor version are read", () => {
    expect(fromDLPack(nativeCapsule({ shape: [2], version: [1, 9] })).shape).toEqual([2]);
  });

  it("on another device are refused by name and stay whole", () => {
    const capsule = nativeCapsule({ shape: [2], device: [2, 1] });
    const error = errorOf(() => fromDLPack(capsule));
    expect(error).toBeInstanceOf(DeviceError);
    expect(error).toMatchObject({ message: expect.stringContaining("cuda:1") });
    releaseCapsule(capsule);
  });

  it.each([
    [3, "pinned for CUDA"],
    [11, "pinned for ROCm"],
    [13, "managed by CUDA"],
  ])("in host memory of type %i (%s) are read", (type) => {
    expect(fromDLPack(nativeCapsule({ shape: [2], device: [type, 0] }), { copy: "never" }).size).toBe(2);
  });

  it.each([
    ["complex64", { code: 5, bits: 64 }],
    ["float8", { code: 10, bits: 8 }],
    ["opaque32", { code: 3, bits: 32 }],
    ["int4", { code: 0, bits: 4 }],
    ["float32x4", { code: 2, bits: 32, lanes: 4 }],
  ])("of type %s are refused, as JavaScript has no such elements", (_name, type) => {
    const capsule = nativeCapsule({ shape: [2], type });
    expect(errorOf(() => fromDLPack(capsule))).toBeInstanceOf(DTypeError);
    releaseCapsule(capsule);
  });

  it("with an impossible shape are refused", () => {
    const huge = { shape: [2 ** 40, 2 ** 40], strides: [1, 1], bytes: 8 };
    expect(errorOf(() => nativeCapsule(huge))).toBeInstanceOf(ShapeError);
    expect(errorOf(() => nativeCapsule({ shape: [-1], bytes: 8 }))).toBeInstanceOf(ShapeError);
    expect(errorOf(() => nativeCapsule({ shape: [8], bytes: 8 }))).toBeInstanceOf(ArgumentError);
  });
});

describe("fromDLPack", () => {
  it.each(JUNK.map((value) => [value]))("refuses %p", (value) => {
    const before = dlpackStats();
    const error = errorOf(() => fromDLPack(value as DLPackCapsule));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error).toMatchObject({ message: expect.stringContaining('Symbol.for("dlpack")') });
    expect(dlpackStats()).toEqual(before);
  });

  it.each([[() => undefined], [() => ({})], [() => 7], [() => toDLPack(new Float32Array(1))]])(
    "refuses a producer whose capsule comes from %p and is none",
    (produce) => {
      const producer = { [DLPACK]: produce, [DLPACK_DEVICE]: () => [1, 0] };
      expect(errorOf(() => fromDLPack(producer as never))).toBeInstanceOf(CapsuleError);
    },
  );

  it.each([[undefined], [null], [1], [[1]], [["cpu", 0]], [{ type: 1, id: 0 }]])(
    "refuses a producer that says its device is %j",
    (device) => {
      const producer = { [DLPACK]: jest.fn(), [DLPACK_DEVICE]: () => device };
      expect(errorOf(() => fromDLPack(producer as never))).toBeInstanceOf(ArgumentError);
      expect(producer[DLPACK]).not.toHaveBeenCalled();
    },
  );

  it("asks for the device first and makes no capsule for one it cannot read", () => {
    const producer = { [DLPACK]: jest.fn(), [DLPACK_DEVICE]: () => [2, 0] };
    expect(errorOf(() => fromDLPack(producer as never))).toBeInstanceOf(DeviceError);
    expect(producer[DLPACK]).not.toHaveBeenCalled();
  });

  it("tells the producer which version it reads and whether copying is forbidden", () => {
    const produce = jest.fn(() => toDLPack(new Float32Array(1))[DLPACK]());
    const producer = { [DLPACK]: produce, [DLPACK_DEVICE]: () => [1, 0] as const };
    fromDLPack(producer);
    expect(produce).toHaveBeenLastCalledWith({ maxVersion: [1, 1] });
    fromDLPack(producer, { copy: "never" });
    expect(produce).toHaveBeenLastCalledWith({ maxVersion: [1, 1], copy: false });
  });

  it("lets a producer's own error through", () => {
    const producer = {
      [DLPACK]: () => {
        throw new RangeError("no memory left");
      },
      [DLPACK_DEVICE]: () => [1, 0] as const,
    };
    expect(() => fromDLPack(producer)).toThrow(new RangeError("no memory left"));
  });

  it.each([[{ copy: "sometimes" }], [{ copy: true }], [{ copyBelow: -1 }], [{ copyBelow: "1k" }], [{ onCopy: 1 }]])(
    "refuses the options %j before it takes anything",
    (options) => {
      const capsule = nativeCapsule({ shape: [1] });
      expect(errorOf(() => fromDLPack(capsule, options as never))).toBeInstanceOf(ArgumentError);
      releaseCapsule(capsule);
    },
  );
});

describe("toDLPack", () => {
  it.each([
    [undefined],
    [null],
    [1],
    ["x"],
    [[1, 2]],
    [{}],
    [new ArrayBuffer(8)],
    [new DataView(new ArrayBuffer(8))],
    [new Uint8ClampedArray(2)],
  ])("refuses %p", (value) => {
    expect(errorOf(() => toDLPack(value as never))).toBeInstanceOf(ArgumentError);
  });

  it("refuses an array that is not in host memory", () => {
    const array = new NdArray(new Float32Array(1), [1], { device: { type: "cuda", id: 1 } });
    expect(errorOf(() => toDLPack(array))).toBeInstanceOf(DeviceError);
  });

  it("refuses a resizable buffer, which could shrink under native code", () => {
    const Resizable = ArrayBuffer as unknown as new (length: number, options: { maxByteLength: number }) => ArrayBuffer;
    const array = new Float32Array(new Resizable(8, { maxByteLength: 16 }));
    const error = errorOf(() => toDLPack(array)[DLPACK]());
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error).toMatchObject({ message: expect.stringContaining("resizable") });
  });

  it("refuses a buffer that was detached since", () => {
    const array = new Float32Array(4);
    const exchangeable = toDLPack(array);
    structuredClone(array.buffer, { transfer: [array.buffer] });
    expect(errorOf(() => exchangeable[DLPACK]())).toBeInstanceOf(ArgumentError);
  });

  it("refuses what it cannot promise", () => {
    const exchangeable = toDLPack(new Float32Array(1));
    expect(errorOf(() => exchangeable[DLPACK]({ maxVersion: [0, 8] }))).toBeInstanceOf(CapsuleVersionError);
    expect(errorOf(() => exchangeable[DLPACK]({ maxVersion: 1 as never }))).toBeInstanceOf(ArgumentError);
    expect(errorOf(() => exchangeable[DLPACK]({ device: [2, 0] }))).toBeInstanceOf(DeviceError);
    expect(errorOf(() => exchangeable[DLPACK]({ stream: 1 }))).toBeInstanceOf(ArgumentError);
  });

  it("accepts a request with everything left out or null", () => {
    const exchangeable = toDLPack(new Float32Array([3]));
    const request = { maxVersion: [1, 3], device: null, copy: null, stream: null } as const;
    expect(fromDLPack(exchangeable[DLPACK](request)).item()).toBe(3);
    expect(fromDLPack(exchangeable[DLPACK]({ device: [1, 0] })).item()).toBe(3);
  });
});
