import { readdirSync } from "node:fs";
import { join } from "node:path";
import { engineCacheDirectory } from "./cache-directory.js";
import type { EngineDescription } from "./engines/engine-description.js";
import type { Environment } from "./environment.js";
import { inspectPython, pythonExecutables } from "./python.js";
import { compareVersionsDescending } from "./supported-version.js";

/** The kind of place an engine was found in, in the order in which they are searched. */
export type EngineSource = "option" | "environment" | "cache" | "python" | "system";

/** A place that was searched, and what came of it. */
export interface SearchedPlace {
  where: string;
  outcome: string;
  /** Set when an engine is there, but the loader does not find these libraries, which it needs. */
  missingLibraries?: readonly string[];
}

/** Where to search; by default where a user of this process expects it. */
export interface FindEngineOptions {
  /** The engine's directory; nothing else is searched when it is given. */
  directory?: string;
  environment?: Environment;
  /** Replaces the description's system directories. */
  systemDirectories?: readonly string[];
}

/** A directory to look into. */
export interface Place {
  source: EngineSource;
  where: string;
  directory: string;
}

/** Gives the places to search one after the other, so that no Python is started when the engine is found before. */
export function* placesToSearch(
  description: EngineDescription,
  options: FindEngineOptions,
  environment: Environment,
): Generator<Place | SearchedPlace> {
  if (options.directory !== undefined) {
    yield { source: "option", where: `option directory=${options.directory}`, directory: options.directory };
    return;
  }
  for (const variable of description.directoryVariables) {
    const directory = environment[variable];
    if (directory) yield { source: "environment", where: `${variable}=${directory}`, directory };
    else yield { where: variable, outcome: "not set" };
  }
  yield* placesInCache(description, environment);
  yield* placesInPython(description, environment);
  for (const directory of options.systemDirectories ?? description.systemDirectories[process.platform] ?? []) {
    yield { source: "system", where: directory, directory };
  }
}

function* placesInCache(description: EngineDescription, environment: Environment): Generator<Place | SearchedPlace> {
  const directory = engineCacheDirectory(description.name, { environment });
  const versions = installedVersions(directory);
  if (versions.length === 0) yield { where: directory, outcome: "nothing installed" };
  for (const version of versions) {
    const versionDirectory = join(directory, version);
    yield { source: "cache", where: versionDirectory, directory: versionDirectory };
  }
}

function installedVersions(directory: string): string[] {
  try {
    // What begins with a dot is an installation under way.
    const names = readdirSync(directory).filter((name) => /^\d/.test(name));
    return names.sort(compareVersionsDescending);
  } catch {
    return [];
  }
}

function* placesInPython(description: EngineDescription, environment: Environment): Generator<Place | SearchedPlace> {
  const executables = pythonExecutables(environment);
  if (executables.length === 0) yield { where: "Python", outcome: "no python3 or python in PATH" };
  for (const executable of executables) {
    const python = inspectPython(executable, [description.pythonModule], environment);
    if ("problem" in python) {
      yield { where: `Python ${executable}`, outcome: `does not work: ${python.problem}` };
      continue;
    }
    const where = `Python ${python.version} (${python.executable})`;
    const directory = python.packages[description.pythonModule];
    if (directory) yield { source: "python", where: `${where}: ${directory}`, directory };
    else yield { where, outcome: `has no package ${description.pythonModule}` };
  }
}
