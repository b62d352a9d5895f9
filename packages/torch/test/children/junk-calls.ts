// Calls operators with arguments that make no sense, and prints how many were refused:
//
//   junk-calls.ts <calls>
import { ThincError, Xoshiro128 } from "@thinc/core";
import { TORCH_FUNCTIONS } from "../../src/generated/operator-names";
import { torch } from "../../src/torch";

const functions = torch as unknown as Record<string, (...args: unknown[]) => unknown>;
const random = new Xoshiro128(2024);
const pick = <T>(items: readonly T[]): T => items[Math.floor(random.next() * items.length)];
const tensors = [
  torch.ones([2, 3]),
  torch.zeros([0]),
  torch.tensor(1n),
  torch.ones([1, 2, 3, 4], { requiresGrad: true }),
];
const disposed = torch.ones([1]);
disposed.dispose();
const junk: (() => unknown)[] = [
  () => undefined,
  () => null,
  () => "text",
  () => Symbol("junk"),
  () => ({}),
  () => ({ self: 3, out: null }),
  () => [[], "a", null],
  () => [1, -1, 2 ** 53, Number.NaN],
  () => new Float32Array(3),
  () => new ArrayBuffer(4),
  () => () => 0,
  () => new Date(0),
  () => Number.NaN,
  () => -1,
  () => 1e300,
  () => 2n ** 70n,
  () => disposed,
  () => pick(tensors),
];
const names = Object.keys(TORCH_FUNCTIONS).filter((name) => !name.startsWith("_"));
const counts = { calls: 0, refused: 0, untyped: 0 };
for (; counts.calls < Number(process.argv[2]); counts.calls++) {
  const name = pick(names);
  const args = Array.from({ length: Math.floor(random.next() * 6) }, () => pick(junk)());
  try {
    functions[name](...args);
  } catch (error) {
    counts.refused++;
    if (!ThincError.isInstance(error)) counts.untyped++;
  }
}
console.log(JSON.stringify(counts));
