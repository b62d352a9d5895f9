import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UnsupportedError } from "@thinc/core";
import { native } from "../src/engine";
import { Tensor } from "../src/tensor";
import { torch } from "../src/torch";
import { describeTorch } from "./support/torch";

const functions = torch as unknown as Record<string, (...args: unknown[]) => unknown>;

const RUN = join(__dirname, "../../../tools/jest/run-typescript.cjs");
/** What a child process prints, as JSON; it fails where the process does not end well. */
const child = (name: string, ...args: (string | number)[]) =>
  JSON.parse(
    execFileSync(process.execPath, [RUN, join(__dirname, "children", name), ...args.map(String)], {
      encoding: "utf8",
      timeout: 120_000,
      cwd: mkdtempSync(join(tmpdir(), "thinc-torch-calls-")),
      env: { ...process.env, OMP_NUM_THREADS: "1" },
      stdio: ["ignore", "pipe", "ignore"],
    })
      .trim()
      .split("\n")
      .at(-1) as string,
  ) as Record<string, number>;

/** Functions of the addon that need no argument, or say something of any. */
const TAKE_ANYTHING = [
  "operatorNames",
  "sweep",
  "stats",
  "isHandle",
  "isDisposed",
  "isRecording",
  "runStopAll",
  "makeGenerator",
  "generatorState",
];

describeTorch("public operators", () => {
  test("10,000 calls with junk arguments throw typed errors or give a result, and never end the process", () => {
    const { calls, refused, untyped } = child("junk-calls.ts", 10_000);
    expect([calls, untyped]).toEqual([10_000, 0]);
    expect(refused).toBeGreaterThan(8000);
  }, 120_000);

  test("10,000 calls with random arguments of the right types, and back through them, never end the process", () => {
    const { calls, results, gradients, untyped } = child("random-calls.ts", "state", 2025, 0, 99_999, 0, 5);
    expect(calls).toBeGreaterThan(10_000);
    expect(untyped).toBe(0);
    // Most arguments do not fit each other, but not so few do that nothing is shown.
    expect(results).toBeGreaterThan(2500);
    expect(gradients).toBeGreaterThan(250);
  }, 120_000);
});

describeTorch("junk", () => {
  test("the addon's own functions throw on junk, too", () => {
    const addon = native() as unknown as Record<string, (...args: unknown[]) => unknown>;
    const foreign = torch.ones([2]).handle;
    for (const [name, fn] of Object.entries(addon)) {
      if (TAKE_ANYTHING.includes(name)) continue;
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
