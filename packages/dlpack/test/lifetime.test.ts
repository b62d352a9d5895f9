import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { dlpackStats, fromDLPack, hostPointer, nativeCapsule, sweepCapsules, toDLPack } from "../src/index.js";
import { addonPath, childDirectory } from "./helpers/addon-path.js";
import { collectGarbage, collectUntil } from "./helpers/collect-garbage.js";

const run = promisify(execFile);

function runChild(script: string, ...arguments_: string[]) {
  return run(process.execPath, [join(childDirectory, script), addonPath, ...arguments_]);
}

const liveNativeTensors = () => dlpackStats().liveNativeTensors;

describe("Lifetime", () => {
  it("keeps the producer's memory while a consumer lives, and lets it go afterwards", async () => {
    let shared: Float32Array | null = null;
    const produce = () => {
      const own = new Float32Array(100_000).fill(7);
      shared = fromDLPack(toDLPack(own), { copy: "never" }).data as Float32Array;
      expect(hostPointer(shared)).toBe(hostPointer(own));
      return new WeakRef(own.buffer);
    };
    const buffer = produce();
    expect(await collectUntil(() => buffer.deref() === undefined, 20)).toBe(false);
    expect((shared as unknown as Float32Array).every((value) => value === 7)).toBe(true);

    shared = null;
    const letGo = () => {
      sweepCapsules();
      return buffer.deref() === undefined;
    };
    expect(await collectUntil(letGo)).toBe(true);
  });

  it("runs the deleter once the consumer's last array is gone, and not before", async () => {
    const before = liveNativeTensors();
    let arrays: unknown[] = [];
    const consume = () => {
      const array = fromDLPack(nativeCapsule({ shape: [1000] }), { copy: "never" });
      arrays = [array.rows(10, 20), array.data.subarray(5)];
    };
    consume();
    expect(liveNativeTensors()).toBe(before + 1);
    arrays.pop();
    await collectUntil(() => false, 20);
    expect(liveNativeTensors()).toBe(before + 1);
    arrays.pop();
    expect(await collectUntil(() => liveNativeTensors() === before)).toBe(true);
  });

  it("runs the deleter at once when the elements are copied", () => {
    const before = liveNativeTensors();
    fromDLPack(nativeCapsule({ shape: [1000] }), { copy: "always" });
    expect(liveNativeTensors()).toBe(before);
  });

  it("frees capsules nobody consumed, without a turn of the event loop", () => {
    const before = dlpackStats();
    const abandon = () => {
      for (let index = 0; index < 50; index++) nativeCapsule({ shape: [1000] });
      for (let index = 0; index < 50; index++) toDLPack(new Float32Array(1000));
    };
    abandon();
    expect(liveNativeTensors()).toBe(before.liveNativeTensors + 50);
    collectGarbage();
    sweepCapsules();
    expect(liveNativeTensors()).toBe(before.liveNativeTensors);
    expect(dlpackStats().liveCapsules).toBe(before.liveCapsules);
  });

  it("frees capsules nobody consumed in an idle program, without a call", async () => {
    const before = liveNativeTensors();
    const abandon = () => {
      for (let index = 0; index < 50; index++) nativeCapsule({ shape: [1000] });
    };
    abandon();
    expect(await collectUntil(() => liveNativeTensors() === before)).toBe(true);
  });

  it("frees a consumed tensor once, whatever becomes of its capsule", async () => {
    const before = liveNativeTensors();
    const consume = () => {
      const capsules = Array.from({ length: 20 }, () => nativeCapsule({ shape: [10] }));
      return capsules.map((capsule) => fromDLPack(capsule, { copy: "never" }));
    };
    const arrays: unknown[] = consume();
    collectGarbage();
    sweepCapsules();
    expect(liveNativeTensors()).toBe(before + 20);
    // Emptied, not dropped: a variable of a test may outlive its last use.
    arrays.length = 0;
    expect(await collectUntil(() => liveNativeTensors() === before)).toBe(true);
    // A second deleter would have taken the count below zero.
    expect(liveNativeTensors()).toBeGreaterThanOrEqual(0);
  });

  it.each(["abandon", "copy", "share"])(
    "stays flat in a synchronous loop over 1 GiB that can only %s",
    async (kind) => {
      const { stdout } = await runChild("synchronous-loop.cjs", kind);
      const result = JSON.parse(stdout);
      expect(result.highestMegabytes).toBeGreaterThan(20);
      expect(result.highestMegabytes).toBeLessThan(400);
      expect(result.capsulesMade).toBe(4000);
      expect(result.liveNativeTensors).toBeLessThan(1000);
    },
  );

  it.each(["return", "exit", "workers"])("lets a process end well by %s while tensors are alive", async (way) => {
    const { stderr } = await runChild("leave.cjs", way);
    expect(stderr).toBe("");
  });

  it("lets a process end by an exception while tensors are alive", async () => {
    const failure = await runChild("leave.cjs", "throw").then(
      () => undefined,
      (error: { code: number; stderr: string }) => error,
    );
    expect(failure).toMatchObject({ code: 1, stderr: expect.stringContaining("thrown on purpose") });
  });
});
