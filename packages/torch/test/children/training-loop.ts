// A synchronous training loop that disposes of nothing and never lets the event loop turn. Prints the memory as JSON.
import { Adam, chain, type Floats2d, Linear, NdArray, Relu } from "@thinc/core";
import { PyTorchWrapper, torch, torchStats } from "../../src/index";

const steps = Number(process.argv[2]);
const { nn } = torch;
torch.manualSeed(1);
torch.setNumThreads(1);
const network = new nn.Sequential(
  new nn.Linear(64, 128),
  new nn.GELU(),
  new nn.Dropout(0.1),
  new nn.LayerNorm(128),
  new nn.Linear(128, 32),
);
const X = new NdArray<"float32", 2>(
  Float32Array.from({ length: 32 * 64 }, (_, index) => Math.sin(index)),
  [32, 64],
);
const model = chain(Relu(64, 64), PyTorchWrapper(network), Linear(8, 32)).initialize({ X: X as Floats2d });
const optimizer = Adam(0.001);

function step(): void {
  const [Y, backprop] = model.beginUpdate(X.copy() as Floats2d);
  backprop(Y);
  model.finishUpdate(optimizer);
  model.predict(X as Floats2d);
}

for (let index = 0; index < 500; index++) step();
const before = process.memoryUsage().rss;
let highest = before;
for (let index = 0; index < steps; index++) {
  step();
  if (index % 50 === 0) highest = Math.max(highest, process.memoryUsage().rss);
}
console.log(
  JSON.stringify({ beforeMegabytes: before / 1e6, growthMegabytes: (highest - before) / 1e6, ...torchStats() }),
);
