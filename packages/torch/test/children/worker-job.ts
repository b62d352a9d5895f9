// A worker that does one kind of work, once or until it is terminated, and tells when it is in the middle of it.
import { parentPort, workerData } from "node:worker_threads";
import { ArgsKwargs } from "@thinc/core";
import { PyTorchShim, type Tensor, torch, torchStats } from "../../src/index";

const { job, forever, size = 64 } = workerData as { job: string; forever: boolean; size?: number };
torch.setNumThreads(1);
const { nn } = torch;
const shim = new PyTorchShim(
  new nn.Sequential(new nn.Linear(size, size), new nn.Tanh(), new nn.Linear(size, size), new nn.Tanh()),
);
const X = torch.ones([size, size]);

const jobs: Record<string, () => unknown> = {
  forward: () => shim.predict(new ArgsKwargs([X])),
  backward: () => {
    const [Y, backprop] = shim.beginUpdate(new ArgsKwargs([X]));
    backprop(new ArgsKwargs([torch.onesLike(Y as Tensor)]));
  },
  // Several at once: some compute, some wait.
  async: () => Promise.all([1, 2, 3, 4].map(() => shim.predictAsync(new ArgsKwargs([X])))),
  // Nobody waits for these.
  abandoned: () => {
    for (let run = 0; run < 4; run++) void shim.predictAsync(new ArgsKwargs([X]));
    return new Promise((resolve) => setTimeout(resolve, 1));
  },
};

async function main(): Promise<void> {
  await jobs[job]();
  parentPort?.postMessage("running");
  while (forever) await jobs[job]();
  parentPort?.postMessage(torchStats().tensors);
}

void main();
