import { join } from "node:path";
import { root } from "../setup/paths.mjs";
import { runStep } from "../setup/run-step.mjs";

/**
 * Builds the addons of dlpack and torch in a way of their own, into a folder of their own: those in the packages, which
 * every other command uses, stay as they are.
 *
 * @param {string} name The folder's name; a second build in the same way compiles only what changed.
 * @param {Record<string, string>} env What is different: the engine's directory, flags of the compiler.
 * @returns {Promise<Record<string, string>>} `env` and the variable with which tests load these addons and no others.
 * @throws {import("../setup/setup-error.mjs").SetupError} when they cannot be built.
 */
export async function buildAddons(name, env) {
  const environment = { ...env, THINC_REQUIRE: "torch", THINC_ADDON_DIR: join(root, ".cache", "addons", name) };
  for (const folder of ["dlpack", "torch"]) {
    await runStep({
      title: `Building the addon of ${folder} (${name})`,
      log: `build-addon-${folder}-${name}`,
      command: process.execPath,
      args: [join(root, "packages", "native", "bin", "build-addon.mjs")],
      cwd: join(root, "packages", folder),
      env: environment,
    });
  }
  return environment;
}
