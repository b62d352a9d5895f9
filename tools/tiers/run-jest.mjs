import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../setup/paths.mjs";
import { sumCounts } from "../test/summary.mjs";

/**
 * Runs the tests of packages with jest itself, each package in one process, and adds up their counts.
 *
 * `npm test` runs them through turbo; a tier needs variables (`LD_PRELOAD`) that concern the tests and nothing around them.
 *
 * @param {string[]} folders Folder names below `packages`, such as `torch`.
 * @param {Record<string, string>} env Variables on top of the present ones.
 * @param {string[]} [files] Only the test files whose paths contain one of these; all unless given.
 * @returns {Promise<{ passed: number, failed: number, skipped: number, complaints: string[] }>}
 */
export async function runJest(folders, env, files = []) {
  const summaries = mkdtempSync(join(tmpdir(), "thinc-tier-"));
  try {
    let worst = 0;
    for (const folder of folders) {
      const child = spawn(
        process.execPath,
        [join(root, "node_modules", "jest", "bin", "jest.js"), "--runInBand", ...files],
        {
          cwd: join(root, "packages", folder),
          stdio: "inherit",
          env: { OMP_WAIT_POLICY: "passive", ...process.env, ...env, THINC_TEST_SUMMARY_DIR: summaries },
        },
      );
      const exitCode = await new Promise((resolve, reject) => {
        child.on("error", reject);
        child.on("close", (code) => resolve(code ?? 1));
      });
      worst ||= exitCode;
    }
    return sumCounts(summaries, folders, worst);
  } finally {
    rmSync(summaries, { recursive: true, force: true });
  }
}
