import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { childDirectory } from "./helpers/addon-path.js";
import { buildProbe, loadProbe, type Probe } from "./helpers/build-probe.js";
import { collectGarbage, collectUntil } from "./helpers/collect-garbage.js";

const run = promisify(execFile);
const loop = join(childDirectory, "probe-loop.cjs");

interface ProbeAddon {
  makeBlock(length?: unknown): object;
  makeLabel(number: number): object;
  lengthOf(block?: unknown): number;
  numberOf(label?: unknown): number;
  dispose(block?: unknown): boolean;
  pinned(memory?: unknown): object;
  pinForAWhile(memory: unknown, milliseconds: number): void;
  stats(): { handles: number; bytes: number; sweeps: number; alive: number };
  sweep(): void;
  echo(...values: unknown[]): unknown[];
  beyond(...values: unknown[]): undefined;
  wholes(values?: unknown): (number | bigint)[];
  fail(kind?: unknown): void;
}

let built: Probe;
let probe: ProbeAddon;
beforeAll(() => {
  built = buildProbe(readFileSync(join(__dirname, "native", "handles-probe.cpp"), "utf8"));
  probe = loadProbe(built);
});
afterAll(() => built.remove());

describe("HandleTable", () => {
  it("gives an object back for its handle", () => {
    const handles = Array.from({ length: 600 }, (_, length) => probe.makeBlock(length));
    handles.forEach((handle, length) => {
      expect(probe.lengthOf(handle)).toBe(length);
    });
  });

  it("refuses everything that is no handle of its own", () => {
    const label = probe.makeLabel(5);
    expect(probe.numberOf(label)).toBe(5);
    expect(() => probe.lengthOf(label)).toThrow("block: expected a block, got a native handle");
    expect(() => probe.numberOf(probe.makeBlock(1))).toThrow("label: expected a label, got a native handle");
    for (const junk of [undefined, null, 1, "x", {}, [], () => 1, 1n, Symbol("s"), new Float32Array(1)]) {
      expect(() => probe.lengthOf(junk)).toThrow(expect.objectContaining({ code: "ERR_INVALID_ARG_TYPE" }));
      expect(() => probe.dispose(junk)).toThrow("expected a block");
    }
  });

  it("refuses the handle of another thread's or another load's table", () => {
    const other = loadProbe<ProbeAddon>(built);
    expect(() => probe.lengthOf(other.makeBlock(1))).toThrow("expected a block, got a native handle");
  });

  it("frees at once what is disposed, and keeps a tombstone", () => {
    const block = probe.makeBlock(1000);
    const before = probe.stats();
    expect(probe.dispose(block)).toBe(true);
    const after = probe.stats();
    expect([after.handles, after.bytes, after.alive]).toEqual([
      before.handles - 1,
      before.bytes - 4000,
      before.alive - 1,
    ]);
    expect(probe.dispose(block)).toBe(false);
    const newer = Array.from({ length: 1000 }, () => probe.makeBlock(3));
    probe.sweep();
    expect(() => probe.lengthOf(block)).toThrow(expect.objectContaining({ code: "ERR_DISPOSED" }));
    expect(newer.map((each) => probe.lengthOf(each)).every((length) => length === 3)).toBe(true);
  });

  it("frees what the garbage collector found dead, without a turn of the event loop", () => {
    const before = probe.stats();
    const make = () => {
      for (let index = 0; index < 5000; index++) probe.makeBlock(10);
    };
    make();
    collectGarbage();
    probe.sweep();
    expect(probe.stats().alive).toBeLessThanOrEqual(before.alive);
  });

  it("frees it in an idle program, too", async () => {
    const make = () => {
      for (let index = 0; index < 5000; index++) probe.makeBlock(10);
    };
    make();
    const { sweeps } = probe.stats();
    expect(await collectUntil(() => probe.stats().alive < 2000)).toBe(true);
    expect(probe.stats().sweeps).toBeGreaterThan(sweeps);
  });

  it.each(["native", "pinned", "tiny"])("keeps a synchronous loop of %s handles flat", async (kind) => {
    const result = JSON.parse((await run(process.execPath, [loop, built.path, kind])).stdout);
    expect(result.highestMegabytes).toBeLessThan(400);
    expect(result.sweeps).toBeGreaterThan(0);
    expect(result.alive).toBe(result.handles);
    expect(result.handles).toBeLessThan(40_000);
  });
});

describe("PinnedBuffer", () => {
  it("keeps memory alive until its pin goes, on whatever thread", async () => {
    const pinBuffer = () => {
      const memory = new Float32Array(1000);
      probe.pinForAWhile(memory, 1500);
      return new WeakRef(memory.buffer);
    };
    const buffer = pinBuffer();
    expect(await collectUntil(() => buffer.deref() === undefined, 5)).toBe(false);
    expect(
      await collectUntil(() => {
        probe.sweep();
        return buffer.deref() === undefined;
      }),
    ).toBe(true);
  });

  it("takes typed arrays, shared ones, views and buffers, and nothing else", () => {
    const buffer = new ArrayBuffer(16);
    const memories = [new Int8Array(buffer, 3), new DataView(buffer), buffer, Buffer.alloc(4), new Float32Array(0)];
    for (const memory of [...memories, new Int32Array(new SharedArrayBuffer(8))]) {
      expect(probe.lengthOf(probe.pinned(memory))).toBe(0);
    }
    for (const junk of [undefined, null, 1, [1, 2], {}]) expect(() => probe.pinned(junk)).toThrow("memory: expected");
  });
});

describe("Calls", () => {
  it("take any number of arguments", () => {
    const many = Array.from({ length: 100 }, (_, index) => index);
    expect(probe.echo(...many)).toEqual(many);
    expect(probe.echo(1, "two")).toEqual([1, "two"]);
    expect(probe.echo()).toEqual([]);
    expect(probe.beyond()).toBeUndefined();
    expect(probe.beyond(...many)).toBeUndefined();
  });

  it("read whole numbers without losing any", () => {
    expect(probe.wholes([0, -5, 2 ** 53, 7n, -(2n ** 63n)])).toEqual([0, -5, 2n ** 53n, 7, -(2n ** 63n)]);
    for (const bad of [[1.5], [Number.NaN], [2 ** 60], [Number.POSITIVE_INFINITY], [2n ** 63n]]) {
      expect(() => probe.wholes(bad)).toThrow(expect.objectContaining({ code: "ERR_OUT_OF_RANGE" }));
    }
    for (const bad of [["1"], [null], [{}], 5, undefined, new Int32Array(2)]) {
      expect(() => probe.wholes(bad)).toThrow(expect.objectContaining({ code: "ERR_INVALID_ARG_TYPE" }));
    }
    expect(() => probe.makeBlock(-1)).toThrow(expect.objectContaining({ name: "RangeError" }));
  });

  it.each([
    ["engine", "Error", "ENGINE", "the engine's own"],
    ["memory", "RangeError", "ERR_MEMORY_ALLOCATION_FAILED", "out of memory in native code"],
    ["standard", "Error", "THINC_NATIVE", "a standard one"],
    ["number", "Error", "THINC_NATIVE", "unknown C++ exception"],
    ["range", "RangeError", "ERR_OUT_OF_RANGE", "too far"],
    ["javascript", "Error", "FIRST", "thrown before"],
  ])("turn an exception of kind %s into a JavaScript %s", (kind, name, code, message) => {
    expect(() => probe.fail(kind)).toThrow(expect.objectContaining({ name, code, message }));
  });
});

describe("Threads", () => {
  it("each have their own tables, and free them when terminated", async () => {
    for (let round = 0; round < 4; round++) {
      const worker = new Worker(loop, { workerData: { path: built.path, kind: "native", forever: true } });
      await new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
      await worker.terminate();
    }
    // Pins that threads let go of now find their environment gone.
    await new Promise((resolve) => setTimeout(resolve, 50));
    // `alive` counts over all threads, `handles` on this one only.
    const { handles, alive } = probe.stats();
    expect(alive).toBe(handles);
  });
});
