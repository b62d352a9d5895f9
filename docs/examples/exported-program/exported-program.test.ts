import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadTorch } from "@thinc/torch";
import { describeWithEngine } from "../../../tools/jest/require-engine";

describeWithEngine("torch", loadTorch, "a model that was exported in Python", () => {
  test("learns to tell two spirals apart, and is saved with what it learned", () => {
    const output = mkdtempSync(join(tmpdir(), "exported-"));
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(__dirname, "main.mjs"), "--output", output], {
      encoding: "utf8",
      timeout: 120_000,
    });
    rmSync(output, { recursive: true });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const accuracies = [...stdout.matchAll(/accuracy .*: (\d\.\d+)/g)].map(([, number]) => Number(number));
    expect(accuracies).toHaveLength(3);
    const [before, after, reloaded] = accuracies;
    expect(before).toBeLessThan(0.8);
    expect(after).toBeGreaterThan(0.95);
    expect(reloaded).toBe(after);
  });
});
