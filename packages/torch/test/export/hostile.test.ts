import { execFileSync } from "node:child_process";
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
