// Says how many threads work for operators, here and for predictAsync. Prints JSON.
import { readFileSync } from "node:fs";
import { ArgsKwargs } from "@thinc/core";
import { PyTorchShim, torch } from "../../src/index";

const { nn } = torch;
/** The threads of this process. */
const count = () => Number(/^Threads:\s+(\d+)/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1]);
const attempt = (body: () => void): string => {
  try {
    body();
    return "";
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
};

async function main(): Promise<void> {
  const first = [torch.getNumThreads(), torch.getNumInteropThreads()];
  torch.setNumInteropThreads(1);
  torch.setNumThreads(1);
  const set = [torch.getNumThreads(), torch.getNumInteropThreads()];
  const shim = new PyTorchShim(new nn.Sequential(new nn.GELU(), new nn.Softmax(1)));
  const X = new ArgsKwargs([torch.randn([512, 1024])]);
  const added: number[] = [];
  // The one thread of predictAsync brings helpers of its own, as many as were set when the run began.
  for (const threads of [1, 1, 4, 4]) {
    torch.setNumThreads(threads);
    const before = count();
    await shim.predictAsync(X);
    added.push(count() - before);
  }
  const late = attempt(() => torch.setNumInteropThreads(2));
  const wrong = [0, -1, 1.5, Number.NaN, "2", 5000].map((threads) => [
    attempt(() => torch.setNumThreads(threads as number)),
    attempt(() => torch.setNumInteropThreads(threads as number)),
  ]);
  const still = torch.getNumThreads();
  console.log(JSON.stringify({ first, set, added, late, wrong, still, policy: process.env.OMP_WAIT_POLICY ?? null }));
}

void main();
