import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sumCounts, summaryLine } from "./summary.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "thinc-summary-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const leave = (name: string, passed: number, failed: number, skipped: number) =>
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ name, passed, failed, skipped }));

test("the counts of all packages are added", () => {
  leave("core", 10, 0, 1);
  leave("torch", 5, 2, 3);
  const sum = sumCounts(folder, ["core", "torch"], 1);
  expect(sum).toEqual({ passed: 15, failed: 2, skipped: 4, complaints: [] });
  expect(summaryLine(sum)).toBe("15 passed, 2 failed, 4 skipped");
});

test("a package that left no counts is one failure", () => {
  leave("core", 10, 0, 0);
  expect(sumCounts(folder, ["core", "torch"], 0)).toEqual({
    passed: 10,
    failed: 1,
    skipped: 0,
    complaints: ["torch ran no test: see above why, or give it a test."],
  });
});

test("a package whose run held no test is one failure", () => {
  leave("core", 0, 0, 0);
  expect(sumCounts(folder, ["core"], 0)).toMatchObject({ passed: 0, failed: 1, skipped: 0 });
});

test("a package whose tests were all skipped has run them", () => {
  leave("torch", 0, 0, 7);
  expect(sumCounts(folder, ["torch"], 0)).toEqual({ passed: 0, failed: 0, skipped: 7, complaints: [] });
});

test("a run that ends with an error though its tests passed is one failure", () => {
  leave("core", 10, 0, 0);
  const sum = sumCounts(folder, ["core"], 139);
  expect(sum).toMatchObject({ passed: 10, failed: 1, skipped: 0 });
  expect(sum.complaints).toEqual([expect.stringContaining("ended with an error although its tests passed")]);
});
