import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { binFolder, root } from "../setup/paths.mjs";
import { turboEnvironment } from "../setup/turbo.mjs";
import { sumCounts } from "./summary.mjs";

/**
 * Runs the tests of packages, one package after the other, and adds up their counts.
 *
 * Packages take turns because each run of jest uses all cores by itself, and so that their output does not mix.
 *
 * @param {{ name: string, manifest: { name: string } }[]} packages
 * @param {Record<string, string>} env Variables on top of the present ones.
 */
export async function runTests(packages, env) {
  const folder = mkdtempSync(join(tmpdir(), "thinc-test-summary-"));
  try {
    const args = ["run", "test", "--continue=always", "--concurrency=1", "--log-order=stream", "--log-prefix=none"];
    const child = spawn("turbo", [...args, ...packages.map(({ manifest }) => `--filter=${manifest.name}`)], {
      cwd: root,
      stdio: "inherit",
      env: {
        // Threads of libtorch that wait by spinning take many times longer when another process has the core; jest's do.
        OMP_WAIT_POLICY: "passive",
        ...process.env,
        ...turboEnvironment,
        ...env,
        PATH: `${binFolder}${delimiter}${process.env.PATH ?? ""}`,
        THINC_TEST_SUMMARY_DIR: folder,
      },
      shell: process.platform === "win32",
    });
    const exitCode = await new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (code) => resolve(code ?? 1));
    });
    return sumCounts(
      folder,
      packages.map(({ name }) => name),
      exitCode,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
