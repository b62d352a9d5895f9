// `npm run check:packages`: packs every published package and checks what its users would get.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { workspacePackages } from "../setup/workspace.mjs";

let failed = 0;
for (const { folder, name, manifest } of workspacePackages().filter((each) => !each.manifest.private)) {
  const packed = mkdtempSync(join(tmpdir(), `thinc-pack-${name}-`));
  try {
    const passed =
      run(folder, "pnpm", "pack", "--pack-destination", packed) &&
      readdirSync(packed)
        .map((file) => join(packed, file))
        .every((tarball) => run(folder, "publint", "--strict", tarball) && run(folder, "attw", tarball));
    process.stdout.write(
      `${manifest.name}: ${passed ? "fit to be published" : "NOT fit to be published, see above"}\n`,
    );
    failed += passed ? 0 : 1;
  } finally {
    rmSync(packed, { recursive: true, force: true });
  }
}
process.exitCode = failed === 0 ? 0 : 1;

/** Runs a command quietly; its output is shown only when it fails. */
function run(folder, command, ...args) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: "utf8" });
  if (status !== 0) process.stderr.write(`${stdout}${stderr}`);
  return status === 0;
}
