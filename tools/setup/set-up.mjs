import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { dependenciesAreInstalled, installDependencies } from "./install-dependencies.mjs";
import { root } from "./paths.mjs";
import { requireCompiler, requireDisk, requireNode } from "./requirements.mjs";
import { isToldToUser } from "./setup-error.mjs";
import { provideTorch } from "./torch-engine.mjs";
import { runTurbo } from "./turbo.mjs";

/**
 * Brings a fresh clone to where it can run: npm packages, TypeScript build, libtorch, native addons.
 *
 * What is there already is not made again. PyTorch is left out where `THINC_ENGINES` says so; where it cannot be had,
 * that is told and it is left out, unless `THINC_REQUIRE` names it.
 *
 * @returns {Promise<{ environment: Record<string, string>, torch: "ready" | "unwanted" | "not to be had" }>}
 *   `environment`: variables for the commands that follow.
 * @throws {import("./setup-error.mjs").SetupError} when something that is needed is missing.
 */
export async function setUp() {
  const native = await buildPackages();
  if (!native.isEngineEnabled("torch")) return { environment: {}, torch: "unwanted" };
  try {
    return { environment: await provideTorch(native), torch: "ready" };
  } catch (error) {
    if (!isToldToUser(error) || native.isEngineRequired("torch")) throw error;
    process.stderr.write(`${error.message}\nGoing on without PyTorch.\n`);
    return { environment: {}, torch: "not to be had" };
  }
}

/**
 * Installs the npm packages and builds our own, whatever engines there are.
 *
 * @returns {Promise<typeof import("@thinc/native")>} The package that knows where engines are.
 * @throws {import("./setup-error.mjs").SetupError} when something that is needed is missing.
 */
export async function buildPackages() {
  requireNode();
  if (!dependenciesAreInstalled()) requireDisk();
  await installDependencies();
  await runTurbo({ title: "Building the packages", task: "build", packages: ["./packages/*"] });
  return await import(pathToFileURL(join(root, "packages", "native", "dist", "index.js")).href);
}

/**
 * Builds the native code that needs no engine; without a compiler it says so and goes on, and the tests of that code
 * say why they skip.
 */
export async function buildEngineFreeAddons() {
  try {
    requireCompiler();
    await runTurbo({ title: "Building the native addon of dlpack", task: "build:native", packages: ["@thinc/dlpack"] });
  } catch (error) {
    if (!isToldToUser(error)) throw error;
    process.stderr.write(`${error.message}\nGoing on without the native side of DLPack.\n`);
  }
}
