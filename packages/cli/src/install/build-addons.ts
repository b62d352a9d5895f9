import { addonCacheDirectory, buildAddon, builtFileIn, type Environment, type FoundEngine } from "@thinc/native";
import { addonPackages, checkAddon } from "../adapters.js";
import type { Streams } from "../streams.js";

/** Which addons to build. */
export interface BuildAddonsOptions {
  engine: FoundEngine;
  /** The project whose adapter is taken. */
  projectDirectory: string;
  stderr: Streams["stderr"];
  environment: Environment;
}

/**
 * Builds into the user's cache the addons that a project needs for an engine, those that load already left out.
 *
 * @returns The paths of the addons that were built; empty when the adapter is not installed in the project.
 * @throws AddonError when a compiler is missing or fails.
 */
export async function buildAddons(options: BuildAddonsOptions): Promise<string[]> {
  const { engine, projectDirectory, stderr, environment } = options;
  const built: string[] = [];
  for (const installed of addonPackages(engine.engine, projectDirectory)) {
    if (checkAddon(installed, engine, environment).loadable) continue;
    const bound = installed.engine === undefined ? undefined : engine;
    const { directory: packageDirectory, name } = installed;
    stderr.write(`Building the native addon of ${name} …\n`);
    const { path, seconds } = await buildAddon({
      packageDirectory,
      engine: bound,
      outputDirectory: addonCacheDirectory({ package: name, packageDirectory, engine: bound, environment }),
      environment,
      onProgress: (line) => {
        const file = builtFileIn(line);
        if (file !== undefined) stderr.write(`  ${file}\n`);
      },
    });
    stderr.write(`Built ${path} in ${seconds.toFixed(0)} s.\n`);
    built.push(path);
  }
  return built;
}
