import { NdArray } from "@thinc/core";
import {
  type CopyReport,
  CopyRequiredError,
  DLPACK,
  type DLPackCapsule,
  dlpackStats,
  fromDLPack,
  hostPointer,
  nativeCapsule,
  toDLPack,
} from "../src/index.js";

/** Takes a tensor over and tells what was copied, by the counters and by the reports. */
function takeCounting(source: Parameters<typeof fromDLPack>[0], options: Parameters<typeof fromDLPack>[1] = {}) {
  const before = dlpackStats();
  const reports: CopyReport[] = [];
  const array = fromDLPack(source, { ...options, onCopy: (report) => reports.push(report) });
  const after = dlpackStats();
  return {
    array,
    reports,
    bytes: after.bytesCopied - before.bytesCopied,
    copies: after.copies - before.copies,
  };
}

/** Each kind of tensor that cannot be shared. */
const UNSHAREABLE: readonly [reason: string, make: () => DLPackCapsule, bytes: number][] = [
  ["layout", () => toDLPack(new NdArray(new Float32Array(6), [2, 3]).T)[DLPACK](), 24],
  ["layout", () => nativeCapsule({ shape: [2, 2], strides: [4, 2], bytes: 28 }), 16],
  ["alignment", () => nativeCapsule({ shape: [4], misalign: 2 }), 16],
  ["read-only", () => nativeCapsule({ shape: [3], flags: 1 }), 12],
  ["read-only", () => toDLPack(new Float32Array(5), { readOnly: true })[DLPACK](), 20],
];

describe("Copying", () => {
  it("copies nothing where memory can be shared", () => {
    const taken = takeCounting(toDLPack(new Float32Array(100)));
    expect(taken).toMatchObject({ bytes: 0, copies: 0, reports: [] });
  });

  it("copies into memory of its own when asked to", () => {
    const own = new Float32Array([1, 2, 3]);
    const taken = takeCounting(toDLPack(own), { copy: "always" });
    expect(taken).toMatchObject({ bytes: 12, copies: 1, reports: [{ reason: "requested", bytes: 12 }] });
    own[0] = 9;
    expect([...taken.array.data]).toEqual([1, 2, 3]);
    expect(hostPointer(taken.array.data)).not.toBe(hostPointer(own));
  });

  it.each(UNSHAREABLE)("copies once where sharing is impossible because of %s", (reason, make, bytes) => {
    expect(takeCounting(make())).toMatchObject({ bytes, copies: 1, reports: [{ reason, bytes }] });
  });

  it.each(UNSHAREABLE)(
    "refuses to copy because of %s when told so, and leaves the capsule usable",
    (reason, make, bytes) => {
      const capsule = make();
      const before = dlpackStats();
      let thrown: unknown;
      try {
        fromDLPack(capsule, { copy: "never" });
      } catch (error) {
        thrown = error;
      }
      expect(CopyRequiredError.isInstance(thrown)).toBe(true);
      expect(thrown).toMatchObject({ reason, bytes, code: "THINC_DLPACK_COPY_REQUIRED" });
      expect(dlpackStats()).toEqual(before);
      expect(fromDLPack(capsule).byteLength).toBe(bytes);
    },
  );

  it("frees the capsule of a producer at once when it refuses to copy", () => {
    const before = dlpackStats().liveCapsules;
    const transposed = toDLPack(new NdArray(new Float32Array(6), [2, 3]).T);
    expect(() => fromDLPack(transposed, { copy: "never" })).toThrow("C order");
    expect(dlpackStats().liveCapsules).toBe(before);
  });

  it("copies the elements of a strided view in C order", () => {
    const data = Float32Array.from({ length: 24 }, (_, index) => index);
    const cube = new NdArray(data, [2, 3, 4]);
    const views = [cube.transpose(2, 0, 1), cube.transpose(1, 0, 2), cube.T, cube.rows(1).transpose(0, 2, 1)];
    views.push(new NdArray(data, [2, 3], { strides: [12, 2] }), new NdArray(data, [3, 4], { strides: [0, 1] }));
    for (const view of views) {
      const taken = takeCounting(toDLPack(view));
      expect(taken.array.toNested()).toEqual(view.toNested());
      expect(taken.array.isContiguous).toBe(true);
      expect(taken.bytes).toBe(view.byteLength);
    }
  });

  it("copies small tensors below a threshold and shares the others", () => {
    const small = takeCounting(toDLPack(new Float32Array(4)), { copyBelow: 17 });
    expect(small).toMatchObject({ bytes: 16, reports: [{ reason: "small", bytes: 16 }] });
    const large = takeCounting(toDLPack(new Float32Array(4)), { copyBelow: 16 });
    expect(large).toMatchObject({ bytes: 0, reports: [] });
    expect(takeCounting(toDLPack(new Float32Array(4)), { copy: "never", copyBelow: 1000 }).bytes).toBe(0);
  });

  it("lets a consumer ask the producer for a copy, which is counted and marked", () => {
    const own = new Float32Array([1, 2]);
    const before = dlpackStats();
    const capsule = toDLPack(own, { readOnly: true })[DLPACK]({ copy: true });
    expect(dlpackStats().bytesCopied - before.bytesCopied).toBe(8);
    const taken = takeCounting(capsule);
    expect(taken).toMatchObject({ bytes: 0, reports: [{ reason: "producer", bytes: 8 }] });
    taken.array.data[0] = 5;
    expect(own[0]).toBe(1);
  });

  it("does not take a producer's copy for shared memory", () => {
    const capsule = toDLPack(new Float32Array(2))[DLPACK]({ copy: true });
    expect(() => fromDLPack(capsule, { copy: "never" })).toThrow("the producer copied it already");
  });

  describe("on a host without ArrayBuffers over native memory", () => {
    beforeEach(() => {
      process.env.THINC_DLPACK_EXTERNAL_BUFFERS = "0";
    });
    afterEach(() => {
      delete process.env.THINC_DLPACK_EXTERNAL_BUFFERS;
    });

    it("copies and says why", () => {
      const own = new Float32Array([1, 2, 3]);
      const taken = takeCounting(toDLPack(own));
      expect(taken).toMatchObject({ bytes: 12, copies: 1, reports: [{ reason: "external-buffers", bytes: 12 }] });
      expect([...taken.array.data]).toEqual([1, 2, 3]);
    });

    it("throws where a copy is forbidden and leaves the capsule usable", () => {
      const capsule = toDLPack(new Float32Array(3))[DLPACK]();
      expect(() => fromDLPack(capsule, { copy: "never" })).toThrow("allows no ArrayBuffers over native memory");
      expect(fromDLPack(capsule).size).toBe(3);
    });
  });
});
