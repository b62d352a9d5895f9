import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Adds up what the packages' jest runs counted.
 *
 * A package that left no counts, or counts of no test at all, is one failure: its tests did not run.
 *
 * @param {string} folder Where the summary reporter wrote its files.
 * @param {string[]} names The packages that were to run tests.
 * @param {number} exitCode How the whole run ended; when it failed and no test did, that is one failure too.
 * @returns {{ passed: number, failed: number, skipped: number, complaints: string[] }} `complaints` are sentences
 *   about failures that no test stands for.
 */
export function sumCounts(folder, names, exitCode) {
  const sum = { passed: 0, failed: 0, skipped: 0, complaints: [] };
  for (const name of names) {
    const file = join(folder, `${name}.json`);
    const counts = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { passed: 0, failed: 0, skipped: 0 };
    sum.passed += counts.passed;
    sum.failed += counts.failed;
    sum.skipped += counts.skipped;
    if (counts.passed + counts.failed + counts.skipped > 0) continue;
    sum.failed += 1;
    sum.complaints.push(`${name} ran no test: see above why, or give it a test.`);
  }
  if (exitCode !== 0 && sum.failed === 0) {
    sum.failed += 1;
    sum.complaints.push("A test run ended with an error although its tests passed: see above for what it says.");
  }
  return sum;
}

/** The line that closes a test run. */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
