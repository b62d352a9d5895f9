import { join } from "node:path";
import { root } from "./paths.mjs";
import { requireCompiler, requireDisk, requirePip } from "./requirements.mjs";
import { runStep } from "./run-step.mjs";
import { runTurbo } from "./turbo.mjs";

/**
 * Finds libtorch, has `thinc install torch` fetch it where there is none, and builds the addons that use it.
 *
 * @param {typeof import("@thinc/native")} native The package that knows where engines are.
 * @returns {Promise<Record<string, string>>} The variables with which every later command finds the same libtorch.
 * @throws {import("./setup-error.mjs").SetupError} when something is missing, and the errors of `findEngine`.
 */
export async function provideTorch(native) {
  requireCompiler();
  const { found, error } = native.searchEngine(native.torchEngine);
  // A folder the user named has to do: fetching another libtorch would not make it better.
  if (error !== undefined && native.torchEngine.directoryVariables.some((name) => process.env[name])) throw error;
  if (found?.includePath === undefined) await installTorch();
  const { directory, version } = native.findEngine(native.torchEngine);
  const environment = { THINC_TORCH_DIR: directory, THINC_TORCH_VERSION: version };
  await runTurbo({
    title: "Building the native addons",
    task: "build:native",
    packages: ["@thinc/dlpack", "@thinc/torch"],
    env: environment,
  });
  return environment;
}

async function installTorch() {
  requirePip();
  requireDisk();
  await runStep({
    title: "Fetching libtorch",
    log: "install-torch",
    command: process.execPath,
    args: [join(root, "packages", "cli", "dist", "cli.js"), "install", "torch", "--no-addon"],
  });
}
