import { EngineVersionError, UnsupportedError } from "@thinc/core";
import {
  type EngineDescription,
  type Environment,
  type FoundEngine,
  isEngineEnabled,
  isVersionSupported,
  knownEngines,
  searchEngine,
} from "@thinc/native";
import { adapterOf, findPackage } from "../adapters.js";
import type { Streams } from "../streams.js";
import { buildAddons } from "./build-addons.js";
import { type EngineDistribution, torchDistribution } from "./distribution.js";
import { installEngine } from "./install-engine.js";

/** The engines this version installs. The others are found where they are, but not fetched. */
const distributions: readonly EngineDistribution[] = [torchDistribution];

/** What `thinc install` was asked to do. */
export interface InstallOptions {
  /** The version to install; the distribution's default unless given. */
  version?: string;
  /** Install even where the engine is already found. */
  force?: boolean;
  /** Build the adapter's addon afterwards. */
  addon?: boolean;
  /** Write the engine's directory, and nothing else, to stdout. */
  printDirectory?: boolean;
  /** The project whose adapter is built. */
  projectDirectory: string;
  environment: Environment;
}

/**
 * Installs an engine unless it is there, and builds its addon unless that loads.
 *
 * @throws UnsupportedError for an engine that this version does not install, or that does not exist.
 * @throws EngineVersionError for a version that the adapter could not use.
 * @throws EngineNotFoundError when the engine is switched off, or not where a variable says it is.
 * @throws InstallError and AddonError when something is missing or fails.
 */
export async function install(engineName: string, options: InstallOptions, streams: Streams): Promise<void> {
  const { engine, distribution } = choose(engineName);
  const { environment, version = distribution.defaultVersion } = options;
  const { stderr, stdout } = streams;
  checkVersion(engine, version, environment);

  let found = findUsable(engine, options);
  if (found !== undefined) {
    stderr.write(
      `${engine.library} ${found.version} is already there (${found.source}: ${found.directory}); nothing to fetch.\n`,
    );
  } else {
    found = await installEngine({ engine, distribution, version, force: options.force ?? false, stderr, environment });
    stderr.write(`Installed ${engine.library} ${found.version} in ${found.directory}.\n`);
    warnWhenUnused(engine, found, environment, stderr);
  }
  if (options.addon !== false) await buildAddonsOf(engine, found, options, stderr);
  if (options.printDirectory) stdout.write(`${found.directory}\n`);
}

function choose(engineName: string): { engine: EngineDescription; distribution: EngineDistribution } {
  const engine = knownEngines.find(({ name }) => name === engineName);
  const distribution = distributions.find((candidate) => candidate.engine === engineName);
  if (engine !== undefined && distribution !== undefined) return { engine, distribution };
  const installable = distributions.map((candidate) => candidate.engine).join(", ");
  if (engine === undefined) {
    const known = knownEngines.map(({ name }) => name).join(", ");
    throw new UnsupportedError({
      message: `There is no engine "${engineName}". There are ${known}; installed can be: ${installable}.`,
    });
  }
  throw new UnsupportedError({
    message: `This version of thinc installs only ${installable}. To use ${engine.library}, ${engine.remedies.join(", or ")}.`,
  });
}

function checkVersion(engine: EngineDescription, version: string, environment: Environment): void {
  if (isVersionSupported(version, engine.supported) || environment[engine.skipVersionCheckVariable] === "1") return;
  throw new EngineVersionError({
    engine: engine.name,
    found: version,
    supported: engine.supported,
    message:
      `${engine.library} ${version} is not supported, ${engine.supported} is. Name a supported version, ` +
      `or set ${engine.skipVersionCheckVariable}=1 to install it all the same.`,
  });
}

/** Gives the engine that makes an installation needless. */
function findUsable(engine: EngineDescription, options: InstallOptions): FoundEngine | undefined {
  const { environment, force, version } = options;
  const { found, error, ...search } = searchEngine(engine, { environment });
  if (found === undefined) {
    const isSwitchedOff = !isEngineEnabled(engine.name, environment);
    if ("isSettingAtFault" in search && search.isSettingAtFault && (isSwitchedOff || !force)) throw error;
    return undefined;
  }
  if (force) return undefined;
  const isOtherVersion = version !== undefined && !isSameVersion(found.version, version);
  return isOtherVersion || found.includePath === undefined ? undefined : found;
}

/** `2.15.0+cu132` is a build of `2.15.0`. */
function isSameVersion(found: string, wanted: string): boolean {
  return found === wanted || found.split("+")[0] === wanted;
}

/** Tells when another place comes before the cache, so that what was installed would not be used. */
function warnWhenUnused(
  engine: EngineDescription,
  installed: FoundEngine,
  environment: Environment,
  stderr: Streams["stderr"],
): void {
  const { found } = searchEngine(engine, { environment });
  if (found === undefined || found.directory === installed.directory) return;
  stderr.write(
    `${found.directory} (${found.version}, ${found.source}) still comes first. ` +
      `To use what was installed, set ${engine.directoryVariables[0]}=${installed.directory}.\n`,
  );
}

async function buildAddonsOf(
  engine: EngineDescription,
  found: FoundEngine,
  { projectDirectory, environment }: InstallOptions,
  stderr: Streams["stderr"],
): Promise<void> {
  const adapter = adapterOf(engine.name);
  if (adapter === undefined || findPackage(adapter, projectDirectory) === undefined) {
    stderr.write(
      `${adapter} is not installed in ${projectDirectory}, so no addon was built. After installing it, run this again.\n`,
    );
    return;
  }
  const built = await buildAddons({ engine: found, projectDirectory, stderr, environment });
  if (built.length === 0) stderr.write("The native addons load; nothing to build.\n");
}
