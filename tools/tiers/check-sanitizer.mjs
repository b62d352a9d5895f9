import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../setup/paths.mjs";
import { SetupError } from "../setup/setup-error.mjs";
import { compiler, sanitizedBuild } from "./sanitizer.mjs";

/**
 * Proves with a deliberate fault that the sanitizer sees what an addon does to the memory of an ArrayBuffer.
 *
 * @param {import("./sanitizer.mjs").Reports} reports
 * @throws {SetupError} when the fault is not reported.
 */
export function checkSanitizer(reports) {
  const folder = mkdtempSync(join(tmpdir(), "thinc-overrun-"));
  try {
    const addon = join(folder, "overrun.node");
    const { include_dir } = createRequire(join(root, "packages", "native", "package.json"))("node-api-headers");
    const source = fileURLToPath(new URL("overrun.cpp", import.meta.url));
    const flags = `${sanitizedBuild.CXXFLAGS} ${sanitizedBuild.LDFLAGS}`.split(" ");
    execFileSync(compiler, [
      "-shared",
      "-fPIC",
      ...flags,
      "-DNODE_GYP_MODULE_NAME=overrun",
      "-isystem",
      include_dir,
      "-o",
      addon,
      source,
    ]);
    const script = `require(${JSON.stringify(addon)})(new ArrayBuffer(1000))`;
    spawnSync(process.execPath, ["-e", script], { env: { ...process.env, ...reports.environment() }, stdio: "ignore" });
    if (reports.take().some((report) => report.includes("heap-buffer-overflow"))) return;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  throw new SetupError("The sanitizer did not report a deliberate fault, so it would report no other either.");
}
