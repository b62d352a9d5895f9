// A worker that trains a layer whose weights lie in shared memory. Posts the last loss.
import { parentPort, workerData } from "node:worker_threads";
import { NdArray } from "@thinc/core";
import { torch, xp2torch } from "../../src/index";

const { nn } = torch;
torch.setNumThreads(1);
torch.manualSeed(1);
const linear = new nn.Linear(4, 1, { bias: false });
linear.weight = new nn.Parameter(xp2torch(new NdArray(new Float32Array(workerData.memory), [1, 4])));
let loss = Number.POSITIVE_INFINITY;
for (let step = 0; step < 200; step++) {
  const X = torch.randn([16, 4]);
  const difference = linear.forward(X).sub(X.sum(1, { keepdim: true }));
  const mean = difference.pow(2).mean();
  mean.backward();
  torch.noGrad(() => linear.weight.sub_(linear.weight.grad as torch.Tensor, { alpha: 0.1 }));
  linear.weight.grad = null;
  loss = Number(mean.item());
}
parentPort?.postMessage(loss);
