// Runs a program forward and backward in a synchronous loop that disposes of nothing. Prints how the memory grew as JSON.
import { join } from "node:path";
import { torch, torchStats } from "../../src/index";

const steps = Number(process.argv[2]);
torch.setNumThreads(1);
const program = torch.export.load(join(__dirname, "../fixtures/export", `${process.argv[3]}.pt2`));
const x = torch.randn(process.argv.slice(4).map(Number), { requiresGrad: true });

function step(): void {
  const output: unknown = program.forward(x);
  const [first] = Array.isArray(output) ? (output as (typeof x)[]) : [output as typeof x];
  program.zeroGrad();
  x.grad = null;
  first.sum().backward();
}

for (let index = 0; index < 1000; index++) step();
const before = process.memoryUsage().rss;
let highest = before;
for (let index = 0; index < steps; index++) {
  step();
  if (index % 100 === 0) highest = Math.max(highest, process.memoryUsage().rss);
}
console.log(
  JSON.stringify({ beforeMegabytes: before / 1e6, growthMegabytes: (highest - before) / 1e6, ...torchStats() }),
);
