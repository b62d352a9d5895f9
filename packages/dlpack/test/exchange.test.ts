import { DTYPES, type DType, NdArray } from "@thinc/core";
import {
  CPU_DEVICE,
  DLPACK,
  DLPACK_DEVICE,
  dlpackStats,
  fromDLPack,
  hostPointer,
  isDLPackExchangeable,
  nativeCapsule,
  toDLPack,
} from "../src/index.js";

const SHARED = { copy: "never" } as const;

describe("Exchanging arrays", () => {
  it("shares the memory of a typed array both ways", () => {
    const own = new Float32Array([1, 2, 3, 4]);
    const shared = fromDLPack(toDLPack(own), SHARED);
    expect(shared.shape).toEqual([4]);
    expect(shared.dtype).toBe("float32");
    expect(hostPointer(shared.data)).toBe(hostPointer(own));

    shared.data[1] = 20;
    expect(own[1]).toBe(20);
    own[2] = 30;
    expect(shared.data[2]).toBe(30);
  });

  it("shares the memory of an array and keeps its shape", () => {
    const own = new NdArray(new Float64Array([1, 2, 3, 4, 5, 6]), [2, 3]);
    const shared = fromDLPack(toDLPack(own), SHARED);
    expect(shared.shape).toEqual([2, 3]);
    expect(hostPointer(shared.data)).toBe(hostPointer(own.data));
    shared.set(60, 1, 2);
    expect(own.get(1, 2)).toBe(60);
  });

  it.each(Object.keys(DTYPES) as DType[])("keeps dtype %s and every byte", (dtype) => {
    const own = NdArray.zeros([3, 2], dtype);
    const bytes = new Uint8Array(own.data.buffer);
    for (let index = 0; index < bytes.length; index++) bytes[index] = dtype === "bool" ? index % 2 : (index * 37) % 251;
    for (const copy of ["never", "always"] as const) {
      const taken = fromDLPack(toDLPack(own), { copy });
      expect(taken.dtype).toBe(dtype);
      expect(taken.shape).toEqual([3, 2]);
      expect(taken.data.constructor).toBe(own.data.constructor);
      expect(new Uint8Array(taken.data.buffer)).toEqual(bytes);
    }
  });

  it("shares a part of a buffer that begins in its middle", () => {
    const whole = new Float32Array([0, 1, 2, 3, 4, 5]);
    const part = whole.subarray(1, 4);
    const shared = fromDLPack(toDLPack(part), SHARED);
    expect([...shared.data]).toEqual([1, 2, 3]);
    expect(hostPointer(shared.data)).toBe(hostPointer(whole) + 4n);
    shared.data[0] = 10;
    expect(whole[1]).toBe(10);
  });

  it("shares a SharedArrayBuffer", () => {
    const own = new Int32Array(new SharedArrayBuffer(16));
    const shared = fromDLPack(toDLPack(own), SHARED);
    shared.data[3] = 7;
    expect(own[3]).toBe(7);
    expect(hostPointer(shared.data)).toBe(hostPointer(own));
  });

  it("allows several arrays over the same memory at once", () => {
    const own = new Float32Array([1, 2]);
    const exchangeable = toDLPack(own);
    const first = fromDLPack(exchangeable, SHARED);
    const second = fromDLPack(exchangeable, SHARED);
    const third = fromDLPack(toDLPack(second), SHARED);
    third.data[0] = 9;
    expect([own[0], first.data[0], second.data[0]]).toEqual([9, 9, 9]);
    expect(first.data.buffer).not.toBe(second.data.buffer);
  });

  it("shares native memory and starts at its byte offset", () => {
    const taken = fromDLPack(nativeCapsule({ shape: [4], dtype: "float64", byteOffset: 16 }), SHARED);
    expect([...taken.data]).toEqual([0, 0, 0, 0]);
    expect(hostPointer(taken.data) % 64n).toBe(16n);
    taken.data[3] = 1.5;
    expect(taken.get(3)).toBe(1.5);
  });

  it.each([[[0]], [[3, 0]], [[0, 5, 2]]])("exchanges an array of shape %j, which has no elements", (shape) => {
    for (const copy of ["never", "if-needed", "always"] as const) {
      const taken = fromDLPack(toDLPack(NdArray.zeros(shape)), { copy });
      expect(taken.shape).toEqual(shape);
      expect(taken.data.length).toBe(0);
    }
  });

  it("exchanges a scalar", () => {
    const scalar = new NdArray(new Float32Array([42]), []);
    const shared = fromDLPack(toDLPack(scalar), SHARED);
    expect(shared.shape).toEqual([]);
    expect(shared.item()).toBe(42);
  });

  it("shares an axis of length 1 whatever its stride", () => {
    const own = new NdArray(new Float32Array([1, 2, 3]), [1, 3], { strides: [99, 1] });
    expect(hostPointer(fromDLPack(toDLPack(own), SHARED).data)).toBe(hostPointer(own.data));
  });

  it("gives an object that follows the protocol and makes a new capsule at each call", () => {
    const exchangeable = toDLPack(new Float32Array(2));
    expect(isDLPackExchangeable(exchangeable)).toBe(true);
    expect(exchangeable[DLPACK_DEVICE]()).toEqual([1, 0]);
    expect(exchangeable[DLPACK_DEVICE]()).toBe(CPU_DEVICE);
    const before = dlpackStats().capsulesMade;
    expect(exchangeable[DLPACK]()).not.toBe(exchangeable[DLPACK]());
    expect(dlpackStats().capsulesMade).toBe(before + 2);
  });

  it("takes over an object of another library by its symbols alone", () => {
    const memory = new Float32Array([5, 6]);
    const foreign = {
      [Symbol.for("dlpack")]: (request: object) => toDLPack(memory)[DLPACK](request),
      [Symbol.for("dlpack.device")]: () => [1, 0],
    };
    if (!isDLPackExchangeable(foreign)) throw new Error("the symbols were not found");
    expect(hostPointer(fromDLPack(foreign, SHARED).data)).toBe(hostPointer(memory));
  });
});
