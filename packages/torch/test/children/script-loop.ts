// Calls TorchScript programs forward and backward in a loop that never lets the event loop turn. Prints the memory as JSON.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ArgsKwargs, SGD } from "@thinc/core";
import { TorchScriptShim, torch, torchStats } from "../../src/index";
import type { Tensor } from "../../src/tensor";

const steps = Number(process.argv[2]);
torch.setNumThreads(1);
torch.manualSeed(1);
const program = torch.jit.script(
  new torch.nn.Sequential(
    new torch.nn.Linear(64, 128),
    new torch.nn.BatchNorm1d(128),
    new torch.nn.GELU(),
    new torch.nn.Linear(128, 32),
  ),
);
const structures = torch.jit.load<{ forward(x: object): { sum: Tensor } }>(
  readFileSync(join(__dirname, "../fixtures/jit/structures.pt")),
);
const shim = new TorchScriptShim(program);
const optimizer = SGD(0.001);

function step(): void {
  const X = torch.randn([32, 64], { requiresGrad: true });
  const [Y, backprop] = shim.beginUpdate(new ArgsKwargs([X]));
  backprop(new ArgsKwargs([(Y as Tensor).detach()]));
  shim.finishUpdate(optimizer);
  structures.forward({ a: X, b: X }).sum.sum().backward();
}

for (let index = 0; index < 1000; index++) step();
const before = process.memoryUsage().rss;
let highest = before;
for (let index = 0; index < steps; index++) {
  step();
  if (index % 50 === 0) highest = Math.max(highest, process.memoryUsage().rss);
}
console.log(JSON.stringify({ growthMegabytes: (highest - before) / 1e6, ...torchStats() }));
