// Ends the process in some way while work is under way here and in workers.
import { once } from "node:events";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { ArgsKwargs } from "@thinc/core";
import { PyTorchShim, torch } from "../../src/index";

const [, , way, workers] = process.argv;
const RUN = join(__dirname, "../../../../tools/jest/run-typescript.cjs");
const { nn } = torch;
const shim = new PyTorchShim(new nn.Sequential(new nn.Linear(512, 512), new nn.Tanh(), new nn.Linear(512, 512)));
const X = new ArgsKwargs([torch.ones([512, 512])]);

async function main(): Promise<void> {
  const started = Array.from({ length: Number(workers) }, (_, index) => {
    const job = ["async", "forward", "backward", "abandoned"][index % 4];
    return new Worker(RUN, {
      workerData: { job, forever: true, size: 256 },
      argv: [join(__dirname, "worker-job.ts")],
    });
  });
  await Promise.all(started.map((worker) => once(worker, "message")));
  const runs = [1, 2, 3, 4, 5, 6].map(() => shim.predictAsync(X));
  await runs[0];
  switch (way) {
    case "exit":
      process.exit(7);
      break;
    case "throw":
      setImmediate(() => {
        throw new Error("uncaught");
      });
      break;
    case "reject":
      void shim.predictAsync(new ArgsKwargs([torch.ones([3, 3])]));
      break;
    case "terminate":
      console.log(JSON.stringify(await Promise.all(started.map((worker) => worker.terminate()))));
      break;
    default:
      // Open runs keep the process alive, so all of them end.
      void Promise.all(runs).then(() => console.log("all done"));
  }
}

void main();
