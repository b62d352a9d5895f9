import { summaryLine } from "../test/summary.mjs";

/**
 * Ends a tier: prints what no test stands for, and as the last line the sum of all tests.
 *
 * @param {{ passed: number, failed: number, skipped: number, complaints: string[] }} sum
 * @returns {number} The exit code.
 */
export function finish(sum) {
  for (const complaint of sum.complaints) process.stdout.write(`${complaint}\n`);
  process.stdout.write(`${summaryLine(sum)}\n`);
  return sum.failed === 0 ? 0 : 1;
}
