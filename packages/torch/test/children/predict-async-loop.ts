// Calls predictAsync again and again, and disposes of nothing. Prints the memory as JSON.
import { ArgsKwargs } from "@thinc/core";
import { PyTorchShim, type Tensor, torch, torchStats } from "../../src/index";

const runs = Number(process.argv[2]);
const { nn } = torch;
torch.setNumThreads(1);
const shim = new PyTorchShim(
  new nn.Sequential(new nn.Linear(256, 512), new nn.GELU(), new nn.LayerNorm(512), new nn.Linear(512, 256)),
);

async function main(): Promise<void> {
  let before = 0;
  let highest = 0;
  let sum = 0;
  for (let run = 0; run < runs; run++) {
    const results = await Promise.all(
      [0, 1].map((value) => shim.predictAsync(new ArgsKwargs([torch.full([64, 256], value)]))),
    );
    // Half of the results are looked at: their memory is then shared with JavaScript.
    sum += (results[0] as Tensor).toArray().data[0] as number;
    if (run === runs / 4) before = process.memoryUsage().rss;
    if (run > runs / 4 && run % 20 === 0) highest = Math.max(highest, process.memoryUsage().rss);
  }
  console.log(JSON.stringify({ growthMegabytes: (highest - before) / 1e6, sum, ...torchStats() }));
}

void main();
