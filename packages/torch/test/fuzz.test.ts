import { ThincError, UnsupportedError, Xoshiro128 } from "@thinc/core";
import { native } from "../src/engine";
import { TORCH_FUNCTIONS } from "../src/generated/operator-names";
import { Tensor } from "../src/tensor";
import { torch } from "../src/torch";
import { describeTorch } from "./support/torch";

const functions = torch as unknown as Record<string, (...args: unknown[]) => unknown>;

describeTorch("junk", () => {
  test("4,000 calls with junk arguments throw typed errors or give a result, and never end the process", () => {
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
    let refused = 0;
    for (let round = 0; round < 4000; round++) {
      const name = pick(names);
      const args = Array.from({ length: Math.floor(random.next() * 6) }, () => pick(junk)());
      try {
        functions[name](...args);
      } catch (error) {
        refused++;
        if (!ThincError.isInstance(error)) throw new Error(`${name} threw ${String(error)}, which is no ThincError`);
      }
    }
    expect(refused).toBeGreaterThan(3000);
  });

  test("the addon's own functions throw on junk, too", () => {
    const addon = native() as unknown as Record<string, (...args: unknown[]) => unknown>;
    const foreign = torch.ones([2]).handle;
    for (const [name, fn] of Object.entries(addon)) {
      if (["operatorNames", "sweep", "stats", "isHandle", "isDisposed"].includes(name)) continue;
      for (const args of [
        [],
        [null],
        [{}],
        ["nope", "nope"],
        [3.5],
        [[foreign, 3]],
        [new Uint8Array(3), "float32", [3], null, false],
      ]) {
        expect([name, args.length, outcome(() => fn(...args))]).toEqual([
          name,
          args.length,
          expect.stringMatching(/^(Error|TypeError|RangeError)$|^\[\]$/),
        ]);
      }
    }
    expect(new Tensor(foreign).tolist()).toEqual([1, 1]);
  });
});

function outcome(body: () => unknown): string {
  try {
    const result = body();
    return JSON.stringify(result) ?? "undefined";
  } catch (error) {
    return (error as Error).name;
  }
}

describeTorch("operators that libtorch itself crashes in", () => {
  const x = () => torch.ones([2, 3]);
  const lstm = (params: Tensor[], layers = 1) =>
    functions.lstm(
      torch.ones([5, 2, 3]),
      [torch.zeros([1, 2, 4]), torch.zeros([1, 2, 4])],
      params,
      true,
      layers,
      0,
      false,
      false,
      false,
    );
  const good = () => [torch.ones([16, 3]), torch.ones([16, 4]), torch.ones([16]), torch.ones([16])];

  test("are refused with the reason where they would crash", () => {
    expect(() =>
      torch.nativeBatchNormBackward(x(), x(), null, null, null, null, null, true, 1e-5, [true, true, true]),
    ).toThrow(/save_mean is needed/);
    expect(() =>
      torch.nativeBatchNormBackward(
        x(),
        x(),
        torch.ones([7]),
        null,
        null,
        torch.ones([3]),
        torch.ones([3]),
        true,
        1e-5,
        [true, true, true],
      ),
    ).toThrow(/weight must have shape/);
    expect(() => torch.range(1, 2, 0 as never)).toThrow(/step must not be 0/);
    expect(() => torch.range(1, 5, 0, { out: torch.zeros([1]) } as never)).toThrow(/step must not be 0/);
    expect(() => lstm([torch.ones([16, 3]), torch.ones([4, 4]), torch.ones([16]), torch.ones([16])])).toThrow(
      /params must have shape \[16, 4\]/,
    );
    const t = torch.ones([2, 2]);
    expect(() => functions.quantizedLstmCell(t, [t, t], t, t, t, t, t, t, t, t, 1, 1, 0, 0)).toThrow(UnsupportedError);
    expect(() => lstm(good(), 2)).toThrow(/params must be 4 tensors for each layer/);
  });

  test("work where they would not", () => {
    const [output] = lstm(good()) as Tensor[];
    expect(output.shape).toEqual([5, 2, 4]);
    const ones = torch.ones([3]);
    const [dX] = torch.nativeBatchNormBackward(
      x(),
      torch.randn([2, 3]),
      ones,
      null,
      null,
      torch.zeros([3]),
      ones,
      true,
      1e-5,
      [true, true, true],
    );
    expect(dX.shape).toEqual([2, 3]);
    expect(torch.range(1, 5, 2 as never).tolist()).toEqual([1, 3, 5]);
  });
});
