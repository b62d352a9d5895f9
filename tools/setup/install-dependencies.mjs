import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.mjs";
import { runStep } from "./run-step.mjs";
import { readManifest, workspacePackages } from "./workspace.mjs";

const stampFile = join(root, "node_modules", ".thinc-setup-stamp");

/**
 * Installs the npm dependencies with pnpm (fetched by npx), unless nothing has changed since the last time.
 *
 * @throws {import("./setup-error.mjs").SetupError} when they cannot be installed.
 */
export async function installDependencies() {
  const fingerprint = dependencyFingerprint();
  if (dependenciesAreInstalled(fingerprint)) return;
  await runStep({
    title: "Installing npm packages",
    log: "pnpm-install",
    command: "npx",
    args: ["--yes", readManifest(root).packageManager, "install", "--frozen-lockfile"],
    env: { CI: "true" },
  });
  writeFileSync(stampFile, fingerprint);
}

/** Whether the last install was for the present lockfile and package.json files. */
export function dependenciesAreInstalled(fingerprint = dependencyFingerprint()) {
  return existsSync(stampFile) && readFileSync(stampFile, "utf8") === fingerprint;
}

function dependencyFingerprint() {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}`);
  const manifests = workspacePackages().map(({ folder }) => join(folder, "package.json"));
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json"]
    .map((name) => join(root, name))
    .concat(manifests)) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest("hex");
}
