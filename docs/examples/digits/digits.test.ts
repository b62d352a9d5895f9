import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadTorch } from "@thinc/torch";
import { describeWithEngine } from "../../../tools/jest/require-engine";

let output: string;
beforeEach(() => {
  output = mkdtempSync(join(tmpdir(), "digits-"));
});
afterEach(() => {
  rmSync(output, { recursive: true });
});

function runJob(args: string[], environment: Record<string, string> = {}) {
  const program = join(__dirname, "main.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "--output", output, ...args], {
    encoding: "utf8",
    env: { ...process.env, ...environment },
    timeout: 240_000,
  });
  return { status, stdout, stderr };
}

const SMALL = ["--json", "--epochs", "4", "--train-samples", "6000", "--test-samples", "1000"];

function checkReport(run: ReturnType<typeof runJob>) {
  expect({ status: run.status, stderr: run.status === 0 ? "" : run.stderr }).toEqual({ status: 0, stderr: "" });
  const report = JSON.parse(run.stdout.trim().split("\n").pop() as string);
  expect(Object.keys(report)).toEqual([
    "engines",
    "epochs",
    "trainSeconds",
    "samplesPerSecond",
    "testAccuracy",
    "reloadedAccuracy",
    "bytesCopied",
  ]);
  expect(report.epochs).toBe(4);
  expect((report.samplesPerSecond * report.trainSeconds) / 24000).toBeCloseTo(1, 1);
  expect(report.testAccuracy).toBeGreaterThan(0.85);
  expect(report.reloadedAccuracy).toBe(report.testAccuracy);
  expect(readFileSync(join(output, "learning-curve.svg"), "utf8")).toMatch(/^<svg [\s\S]*<polyline[\s\S]*<\/svg>\n$/);
  expect(existsSync(join(output, "digits.thinc"))).toBe(true);
  return report;
}

describeWithEngine("torch", loadTorch, "with PyTorch", () => {
  test("all three kinds of layers learn to read digits together", () => {
    const report = checkReport(runJob(SMALL));
    expect(report.engines).toEqual(["torch", expect.stringMatching(/^tensorflow-/), "js"]);
  }, 250_000);
});

test("without any engine, TensorFlow.js and native layers learn it, and the program says so", () => {
  const run = runJob(SMALL, { THINC_ENGINES: "none" });
  const report = checkReport(run);
  expect(report.engines).toEqual(["tensorflow-wasm", "js"]);
  expect(run.stderr).toMatch(/embedded default/);
}, 250_000);

test.each([
  ["--epochs", "0"],
  ["--epochs", "two"],
  ["--dropout", "1.5"],
  ["--batch-size", ""],
])("%s %j is refused in one sentence", (option, value) => {
  const { status, stderr } = runJob([`${option}=${value}`]);
  expect(status).toBe(1);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr).toContain(option);
});

test("an unknown option is refused in one sentence", () => {
  const { status, stderr } = runJob(["--fast"]);
  expect([status, stderr.trim().split("\n").length]).toEqual([1, 1]);
});
