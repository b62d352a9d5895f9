import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  cacheDirectory,
  describePlatform,
  type EngineDescription,
  type Environment,
  engineCacheDirectory,
  type FoundEngine,
  findEngine,
  searchEngine,
} from "@thinc/native";
import type { Streams } from "../streams.js";
import { removeLeftovers, replaceDirectory, requireFreeSpace } from "./disk.js";
import type { EngineDistribution } from "./distribution.js";
import { extractEngine, extractProvidedLibrary } from "./extract-engine.js";
import { InstallError } from "./install-error.js";
import { withLock } from "./lock.js";
import { findPip } from "./pip.js";
import { startProgress } from "./progress.js";
import { WheelFetcher } from "./wheel-fetcher.js";

/** What to install. */
export interface InstallEngineOptions {
  engine: EngineDescription;
  distribution: EngineDistribution;
  version: string;
  /** Install even where this version is already in the cache. */
  force: boolean;
  stderr: Streams["stderr"];
  environment: Environment;
}

/**
 * Puts an engine's files into the user's cache: fetches its wheels with the user's pip, keeps what is needed of them.
 *
 * The engine appears in the cache complete or not at all. Wheels that were fetched are kept until then, so an
 * installation that was interrupted goes on where it stopped.
 *
 * @returns The engine as found in the cache.
 * @throws InstallError when something is missing or fails, with what to do.
 */
export async function installEngine(options: InstallEngineOptions): Promise<FoundEngine> {
  const { engine, distribution, version, stderr, environment } = options;
  refusePlatform(engine);
  const enginesDirectory = engineCacheDirectory(engine.name, { environment });
  const onWait = (holder: number): void => {
    stderr.write(`Another installation of ${engine.name} is under way (process ${holder}); waiting for it …\n`);
  };
  const finished = join(enginesDirectory, version);
  return withLock(join(enginesDirectory, ".lock"), onWait, async () => {
    if (!options.force) {
      // Another process may have installed it while this one waited.
      const { found } = searchEngine(engine, { directory: finished, environment });
      if (found !== undefined) return found;
    }
    const pip = findPip(environment);
    removeLeftovers(enginesDirectory, /^\.(incoming|old)-/);
    requireFreeSpace(enginesDirectory, distribution.neededBytes[process.platform] ?? 0);
    const incoming = join(enginesDirectory, `.incoming-${process.pid}`);
    const downloads = join(
      cacheDirectory({ environment }),
      "downloads",
      `${engine.name}-${version}-${describePlatform().key}`,
    );
    removeLeftovers(downloads, /^\.pip-/);
    try {
      const fetcher = new WheelFetcher(pip, distribution.pythonVersion, downloads, options);
      const wheels = await assemble(distribution, version, incoming, fetcher, stderr);
      writeFileSync(
        join(incoming, "thinc-install.json"),
        `${JSON.stringify({ engine: engine.name, version, platform: describePlatform().key, wheels }, null, 2)}\n`,
      );
      // Also checks that it can be used: its version, and every library it needs.
      findEngine(engine, { directory: incoming, environment });
      replaceDirectory(incoming, finished);
    } finally {
      rmSync(incoming, { recursive: true, force: true });
    }
    rmSync(downloads, { recursive: true, force: true });
    return findEngine(engine, { directory: finished, environment });
  });
}

function refusePlatform(engine: EngineDescription): void {
  const { key } = describePlatform();
  const published = ["linux-x64", "linux-arm64", "darwin-arm64", "win32-x64"];
  if (published.includes(key)) return;
  throw new InstallError({
    message:
      `There is no ${engine.library} to fetch for ${key}; there is for ${published.join(", ")}. ` +
      `Build it yourself and set ${engine.directoryVariables[0]} to its directory.`,
  });
}

/** Gathers the engine's files in a directory. Gives the names of the wheels they came from. */
async function assemble(
  distribution: EngineDistribution,
  version: string,
  directory: string,
  fetcher: WheelFetcher,
  stderr: Streams["stderr"],
): Promise<string[]> {
  const requirement = `${distribution.distribution}==${version}`;
  const lacking = await fetcher.use(requirement, async (wheel) => {
    const progress = startProgress(`Extracting ${requirement}`, stderr);
    try {
      return await extractEngine(wheel, distribution, directory, progress.update);
    } finally {
      progress.stop();
    }
  });
  for (const { soname: pattern, requirement: requirementFor } of distribution.providers) {
    for (const soname of lacking) {
      const major = pattern.exec(soname)?.[1];
      if (major === undefined) continue;
      const provider = requirementFor(Number(major));
      const hasIt = await fetcher.use(provider, (wheel) => extractProvidedLibrary(wheel, soname, directory));
      if (!hasIt)
        throw new InstallError({
          message: `${provider} does not contain ${soname}. Name another version with --version.`,
        });
    }
  }
  return fetcher.used;
}
