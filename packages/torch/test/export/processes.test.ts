import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeTorch } from "../support/torch";

const RUN = join(__dirname, "../../../../tools/jest/run-typescript.cjs");
const CHILD = join(__dirname, "../children/hostile-programs.ts");

describeTorch("spoilt programs", () => {
  test.each([
    ["mlp", "lstm", "gru", "conv-norm"],
    ["cond", "masked-encoder", "indexing", "scan"],
  ])(
    "%s and others, in 40 ways each, are refused or run, and never end the process",
    (...names) => {
      const output = execFileSync(process.execPath, [RUN, CHILD, "1", "40", ...names], {
        encoding: "utf8",
        timeout: 240_000,
      });
      const { refused, failed, ran } = JSON.parse(output.trim()) as Record<string, number>;
      expect(refused + failed + ran).toBe(160);
      expect(refused).toBeGreaterThan(40);
      expect(ran).toBeGreaterThan(10);
    },
    240_000,
  );
});

describeTorch("trained programs", () => {
  test("are written for Python to verify, alone and together", () => {
    const folder = mkdtempSync(join(tmpdir(), "thinc-written-"));
    const child = join(__dirname, "../children/write-exported.ts");
    execFileSync(process.execPath, [RUN, child, folder, "mlp", "tied"], { encoding: "utf8" });
    const names = ["mlp", "together", "two-models", "tied"].flatMap((name) => [
      `written-${name}.json`,
      `written-${name}.pt2`,
    ]);
    expect(readdirSync(folder).sort()).toEqual(names.sort());
    rmSync(folder, { recursive: true });
  }, 240_000);
});

describeTorch("memory of a process that runs a program", () => {
  test("stays flat over 2,500 synchronous runs forward and backward without any dispose", () => {
    const child = join(__dirname, "../children/exported-loop.ts");
    const output = execFileSync(process.execPath, [RUN, child, "2500", "mlp", "5", "8"], { encoding: "utf8" });
    const { growthMegabytes, tensors, bytesCopied } = JSON.parse(output.trim()) as Record<string, number>;
    expect(growthMegabytes).toBeLessThan(40);
    expect(tensors).toBeLessThan(50_000);
    expect(bytesCopied).toBe(0);
  }, 240_000);
});
