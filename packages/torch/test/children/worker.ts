// A worker that trains. `forever`: until it is terminated.
import { parentPort, workerData } from "node:worker_threads";
import { torch } from "../../src/index";

const weight = torch.full([16, 16], 0.01, { requiresGrad: true });
function step(): number {
  const x = torch.ones([8, 16], { requiresGrad: true });
  const y = x.matmul(weight).sum();
  y.backward();
  weight.grad = null;
  return Number(y.item());
}
const first = step();
parentPort?.postMessage(first);
if (workerData.forever) for (;;) step();
