import { UnsupportedError } from "@thinc/core";
import { loadTorch, native } from "../src/engine";
import { TORCH_FUNCTIONS } from "../src/generated/operator-names";
import { Operator } from "../src/operators/operator";
import { torch } from "../src/torch";
import { describeTorch } from "./support/torch";
import { libtorchIs } from "./support/versions";

const functions = torch as unknown as Record<string, (...args: unknown[]) => unknown>;

/** The functions of `torch` whose operator the libtorch at hand does not have. */
function lackingFunctions(): string[] {
  const known = new Set(native().operatorNames());
  return Object.entries(TORCH_FUNCTIONS)
    .filter(([, operator]) => !known.has(`aten::${operator}`))
    .map(([name]) => name);
}

describeTorch("versions of libtorch", () => {
  test("the functions are those of the newest supported libtorch, and the oldest lacks only some", () => {
    const lacking = lackingFunctions();
    if (libtorchIs(">=2.15")) expect(lacking).toEqual([]);
    else expect(lacking.length / Object.keys(TORCH_FUNCTIONS).length).toBeLessThan(0.1);
  });

  test("a function that this libtorch lacks is there, and says so with the version when it is called", () => {
    const { version } = loadTorch();
    const lacking = lackingFunctions().map((name) => [name, () => functions[name](torch.ones([2]), 1, 2)] as const);
    const future = new Operator("torch.fromTheFuture", "aten::from_the_future");
    for (const [name, call] of [...lacking, ["fromTheFuture", () => future.call([])] as const]) {
      let error: unknown;
      try {
        call();
      } catch (thrown) {
        error = thrown;
      }
      expect([name, error instanceof UnsupportedError, String(error)]).toEqual([
        name,
        true,
        expect.stringContaining(`torch.${name}: libtorch ${version} has no such operator.`),
      ]);
    }
  });

  test("what a tensor tells of itself it tells in all versions", () => {
    const x = torch.ones([2, 3]);
    const part = x.select(0, 1);
    expect([x.dim(), x.numel(), x.isContiguous(), x.getDevice(), part.storageOffset()]).toEqual([2, 6, true, -1, 3]);
    expect([torch.numel(x), x.t().isContiguous()]).toEqual([6, false]);
  });

  test("the newest operator of torch.nn's own modules is there, too", () => {
    const module = new torch.nn.RMSNorm(4);
    expect(module.forward(torch.ones([2, 4])).shape).toEqual([2, 4]);
  });
});
