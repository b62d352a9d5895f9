import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { dlpackStats, fromDLPack, hostPointer, nativeCapsule, sweepCapsules, toDLPack } from "../src/index.js";
import { addonPath, childDirectory } from "./helpers/addon-path.js";
import { collectUntil } from "./helpers/collect-garbage.js";

interface WorkerReport {
  stats: ReturnType<typeof dlpackStats>;
  refusal: string;
}

function startWorker(way: "once" | "forever") {
  const worker = new Worker(join(childDirectory, "worker.cjs"), { workerData: { path: addonPath, way } });
  const report = new Promise<WorkerReport>((resolve, reject) => {
    worker.on("message", resolve);
    worker.on("error", reject);
  });
  const exit = new Promise<number>((resolve) => {
    worker.on("exit", resolve);
  });
  return { worker, report, exit };
}

/** True once no thread has a native tensor of this package left but those this file made. */
async function tensorsReturnTo(count: number): Promise<boolean> {
  return collectUntil(() => {
    sweepCapsules();
    return dlpackStats().liveNativeTensors === count;
  });
}

describe("Worker threads", () => {
  it("use the addon beside each other and free everything when they end", async () => {
    const mine = fromDLPack(nativeCapsule({ shape: [4] }), { copy: "never" });
    mine.fill(3);
    const before = dlpackStats();
    const workers = [startWorker("once"), startWorker("once"), startWorker("once")];
    for (const { report, exit } of workers) {
      const { stats } = await report;
      // Each counts for itself.
      expect(stats).toMatchObject({ capsulesMade: 401, capsulesConsumed: 300, copies: 100, bytesCopied: 400_000 });
      expect(await exit).toBe(0);
    }
    expect(dlpackStats()).toMatchObject({ capsulesMade: before.capsulesMade, bytesCopied: before.bytesCopied });
    expect(await tensorsReturnTo(before.liveNativeTensors)).toBe(true);
    expect([...mine.data]).toEqual([3, 3, 3, 3]);
  });

  it("can be terminated in the middle of their work", async () => {
    const before = dlpackStats().liveNativeTensors;
    for (let round = 0; round < 3; round++) {
      const { worker, report, exit } = startWorker("forever");
      await report;
      await new Promise((resolve) => setTimeout(resolve, 30));
      await worker.terminate();
      expect(await exit).toBe(1);
    }
    expect(await tensorsReturnTo(before)).toBe(true);
  });

  it("cannot be sent a capsule", async () => {
    const { report, exit } = startWorker("once");
    expect((await report).refusal).toBe("DataCloneError");
    await exit;
  });

  it("share memory through a SharedArrayBuffer that both sides export", async () => {
    const memory = new Int32Array(new SharedArrayBuffer(16));
    const shared = fromDLPack(toDLPack(memory), { copy: "never" });
    const source = `require("node:worker_threads").workerData[2] = 42;`;
    const worker = new Worker(source, { eval: true, workerData: memory });
    await new Promise((resolve) => worker.on("exit", resolve));
    expect(shared.get(2)).toBe(42);
    expect(hostPointer(shared.data)).toBe(hostPointer(memory));
  });
});
