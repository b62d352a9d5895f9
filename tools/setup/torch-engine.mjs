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
  const environment = await findOrFetchTorch(native);
  await runTurbo({
    title: "Building the native addons",
    task: "build:native",
    packages: ["@thinc/dlpack", "@thinc/torch"],
    env: environment,
  });
  return environment;
}

/**
 * Finds libtorch, and has `thinc install torch` fetch it where there is none.
 *
 * @param {typeof import("@thinc/native")} native The package that knows where engines are.
 * @returns {Promise<Record<string, string>>} The variables with which every later command finds the same libtorch.
 */
export async function findOrFetchTorch(native) {
  const { found, error } = native.searchEngine(native.torchEngine);
  // A folder the user named has to do: fetching another libtorch would not make it better.
  if (error !== undefined && native.torchEngine.directoryVariables.some((name) => process.env[name])) throw error;
  if (found?.includePath === undefined) {
    requirePip();
    requireDisk();
    await installTorch();
  }
  const { directory, version } = native.findEngine(native.torchEngine);
  return { THINC_TORCH_DIR: directory, THINC_TORCH_VERSION: version };
}

/**
 * Has `thinc install torch` fetch libtorch into the user's cache, unless it is there.
 *
 * @param {string} [version] The default of `thinc install` unless given.
 * @returns {Promise<string>} Its directory.
 */
export async function installTorch(version) {
  const wanted = version === undefined ? [] : ["--version", version];
  const directory = await runStep({
    title: `Fetching libtorch${version === undefined ? "" : ` ${version}`}`,
    log: "install-torch",
    command: process.execPath,
    args: [
      join(root, "packages", "cli", "dist", "cli.js"),
      ...["install", "torch", ...wanted, "--no-addon", "--print-directory"],
    ],
  });
  return directory.trim();
}
