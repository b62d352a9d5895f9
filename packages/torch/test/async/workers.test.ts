import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { ArgsKwargs, NdArray } from "@thinc/core";
import { xp2torch } from "../../src/convert";
import { torchStats } from "../../src/memory";
import * as nn from "../../src/nn/index";
import { PyTorchShim } from "../../src/shim";
import type { Tensor } from "../../src/tensor";
import { torch } from "../../src/torch";
import { describeTorch, valuesOf } from "../support/torch";

const RUN = join(__dirname, "../../../../tools/jest/run-typescript.cjs");
const CHILDREN = join(__dirname, "../children");
const JOBS = ["forward", "backward", "async", "abandoned"];

const start = (job: string, forever: boolean) =>
  new Worker(RUN, { workerData: { job, forever }, argv: [join(CHILDREN, "worker-job.ts")] });

async function endOf(
  way: string,
  workers: number,
): Promise<{ code: number; signal: string | null; output: string; errors: string }> {
  const child = spawn(process.execPath, [RUN, join(CHILDREN, "exit-in-the-middle.ts"), way, String(workers)], {
    timeout: 120_000,
  });
  let output = "";
  let errors = "";
  child.stdout.on("data", (text) => {
    output += text;
  });
  child.stderr.on("data", (text) => {
    errors += text;
  });
  const [code, signal] = await once(child, "close");
  return { code, signal, output: output.trim(), errors };
}

describeTorch("worker threads", () => {
  test("four do each kind of work at once, beside this thread, and end by themselves", async () => {
    const workers = JOBS.map((job) => start(job, false));
    const exits = workers.map((worker) => once(worker, "exit"));
    const shim = new PyTorchShim(new nn.Linear(4, 4));
    const X = new ArgsKwargs([torch.ones([2, 4])]);
    const wanted = valuesOf(shim.predict(X) as Tensor);
    for (let run = 0; run < 20; run++) expect(valuesOf((await shim.predictAsync(X)) as Tensor)).toEqual(wanted);
    expect(await Promise.all(exits)).toEqual([[0], [0], [0], [0]]);
  }, 120_000);

  test.each(JOBS)(
    "can be terminated in the middle of: %s",
    async (job) => {
      for (let round = 0; round < 4; round++) {
        const worker = start(job, true);
        await once(worker, "message");
        // Not always at the same point of the work.
        await new Promise((resolve) => setTimeout(resolve, round * 3));
        expect(await worker.terminate()).toBe(1);
      }
      expect(
        torch
          .ones([2, 2])
          .matmul(torch.ones([2, 2]))
          .sum()
          .item(),
      ).toBe(8);
    },
    120_000,
  );
});

describeTorch("a process that ends while modules compute", () => {
  test.each([0, 4])(
    "by process.exit has the exit code it was given, with %i workers",
    async (workers) => {
      const { code, signal, errors } = await endOf("exit", workers);
      expect({ code, signal, errors }).toEqual({ code: 7, signal: null, errors: "" });
    },
    120_000,
  );

  test("by an uncaught error has the exit code 1 and shows the error", async () => {
    const { code, signal, errors } = await endOf("throw", 2);
    expect({ code, signal }).toEqual({ code: 1, signal: null });
    expect(errors).toMatch(/Error: uncaught/);
  }, 120_000);

  test("by an unhandled rejection of predictAsync has the exit code 1 and shows what was wrong", async () => {
    const { code, signal, errors } = await endOf("reject", 0);
    expect({ code, signal }).toEqual({ code: 1, signal: null });
    expect(errors).toMatch(/ShapeError: Linear/);
  }, 120_000);

  test("after it terminated its workers has the exit code 0", async () => {
    const { code, output } = await endOf("terminate", 4);
    expect({ code, output }).toEqual({ code: 0, output: "[1,1,1,1]" });
  }, 120_000);

  test("waits for open runs when nothing else is to be done", async () => {
    const { code, output } = await endOf("wait", 0);
    expect({ code, output }).toEqual({ code: 0, output: "all done" });
  }, 120_000);
});

describeTorch("tensors between threads", () => {
  test("share weights over a SharedArrayBuffer: what a worker trains is seen here, without a copy", async () => {
    const memory = new SharedArrayBuffer(4 * 4);
    const linear = new nn.Linear(4, 1, { bias: false });
    linear.weight = new nn.Parameter(xp2torch(new NdArray(new Float32Array(memory), [1, 4])));
    const before = torchStats().bytesCopied;
    const worker = new Worker(RUN, { workerData: { memory }, argv: [join(CHILDREN, "shared-weights.ts")] });
    // Before the message is waited for: on a busy machine both come at once.
    const exit = once(worker, "exit");
    const [loss] = await once(worker, "message");
    expect(await exit).toEqual([0]);
    expect(loss).toBeLessThan(0.01);
    // The worker fitted the sum of four numbers.
    for (const weight of valuesOf(linear.weight)) expect(weight).toBeCloseTo(1, 1);
    expect(linear.forward(torch.tensor([[1, 2, 3, 4]])).item()).toBeCloseTo(10, 0);
    expect(torchStats().bytesCopied).toBe(before);
  }, 60_000);

  test("a tensor does not travel in a message, its array does", () => {
    const tensor = torch.tensor([1, 2]);
    const clone = structuredClone({ tensor }) as { tensor: object };
    expect(torch.isTensor(clone.tensor)).toBe(false);
    const { data, shape } = structuredClone({ ...pick(tensor) });
    expect(valuesOf(xp2torch(new NdArray(data, shape)))).toEqual([1, 2]);
  });
});

function pick(tensor: Tensor) {
  const { data, shape } = tensor.toArray().copy();
  return { data, shape };
}
