import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { describeTorch } from "./support/torch";

const RUN = join(__dirname, "../../../tools/jest/run-typescript.cjs");
const child = (name: string, ...args: string[]) =>
  JSON.parse(
    execFileSync(process.execPath, [RUN, join(__dirname, "children", name), ...args], {
      encoding: "utf8",
      timeout: 240_000,
    }).trim(),
  );

test("importing the package loads no engine, and neither does fixing a seed", () => {
  const { loaded, functions, stats } = child("import-only.ts");
  expect([loaded, functions, stats]).toEqual([
    false,
    "function",
    { tensors: 0, nativeBytes: 0, bytesCopied: 0, copies: 0 },
  ]);
});

describeTorch("memory of a process that trains", () => {
  test("stays flat over 2,500 synchronous steps without any dispose, and nothing is copied", () => {
    const result = child("training-loop.ts", "2500");
    // A sanitizer keeps freed memory back and puts more around each block.
    expect(result.growthMegabytes).toBeLessThan(process.env.ASAN_OPTIONS === undefined ? 20 : 80);
    expect(result.bytesCopied).toBe(0);
    expect(result.tensors).toBeLessThan(50_000);
  }, 240_000);
});

describeTorch("worker threads", () => {
  const start = (forever: boolean) =>
    new Worker(RUN, { workerData: { forever }, argv: [join(__dirname, "children", "worker.ts")] });

  test("several train at once and end", async () => {
    const workers = [start(false), start(false), start(false)];
    const exits = workers.map((worker) => once(worker, "exit"));
    const sums = await Promise.all(workers.map(async (worker) => (await once(worker, "message"))[0]));
    for (const sum of sums) expect(sum).toBeCloseTo(8 * 16 * 16 * 0.01, 3);
    expect(await Promise.all(exits)).toEqual([[0], [0], [0]]);
  });

  test("one that trains for ever can be terminated, and another one works afterwards", async () => {
    for (let round = 0; round < 3; round++) {
      const worker = start(true);
      await once(worker, "message");
      expect(await worker.terminate()).toBe(1);
    }
    const last = start(false);
    expect((await once(last, "message"))[0]).toBeCloseTo(20.48, 3);
    await last.terminate();
  });
});
