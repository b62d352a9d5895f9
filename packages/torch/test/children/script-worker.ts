// A worker that loads a program, trains it and gives its bytes back. `forever`: until it is terminated.
import { parentPort, workerData } from "node:worker_threads";
import { torch } from "../../src/index";

const program = torch.jit.load(workerData.bytes as Uint8Array);
const X = torch.ones([3, 4]);
function step(): number {
  const loss = program.forward(X).pow(2).sum();
  loss.backward();
  torch.noGrad(() => {
    for (const parameter of program.parameters()) {
      if (parameter.grad) parameter.sub_(parameter.grad.mul(0.01));
      parameter.grad = null;
    }
  });
  return Number(loss.item());
}
const losses = Array.from({ length: 5 }, step);
const made = torch.jit.script(new torch.nn.Linear(4, 2)).forward(X).shape;
const traced = torch.jit
  .trace((x: typeof X) => x.mul(2), X)
  .forward(X)
  .sum()
  .item();
parentPort?.postMessage({ losses, made, traced, bytes: program.toBytes() });
if (workerData.forever) for (;;) step();
program.dispose();
