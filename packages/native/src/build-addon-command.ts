import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { ArgumentError, ThincError } from "@thinc/core";
import { buildAddon, builtFileIn } from "./build-addon.js";
import { missingBuildTool } from "./build-advice.js";
import { isEngineRequired } from "./engine-switches.js";
import { knownEngines } from "./engines/known-engines.js";
import type { Environment } from "./environment.js";
import { type FoundEngine, searchEngine } from "./find-engine.js";
import { type PackageManifest, readManifest } from "./package-directory.js";

const help = `Usage: thinc-build-addon [--package-directory <path>] [--verbose]

Builds the native addon that the package (by default that of the working directory) declares in its package.json:
  { "thinc": { "addon": "<name>", "engine": "<engine, if it binds one>" } }

An engine that is not there is no failure: the addon is skipped, unless THINC_REQUIRE names the engine.
THINC_ENGINES switches engines off; THINC_<ENGINE>_DIR says where one is.`;

/** Where {@link runBuildAddonCommand} runs. */
export interface BuildAddonSurroundings {
  environment?: Environment;
  workingDirectory?: string;
  stdout?: Pick<NodeJS.WritableStream, "write">;
  stderr?: Pick<NodeJS.WritableStream, "write">;
}

/**
 * Runs `thinc-build-addon`, which is what the packages' `build:native` scripts call.
 *
 * @returns The exit code: 0 when the addon was built or may be missing, else 1, after a sentence on stderr.
 */
export async function runBuildAddonCommand(
  args: readonly string[],
  surroundings: BuildAddonSurroundings = {},
): Promise<number> {
  const { environment = process.env, stdout = process.stdout, stderr = process.stderr } = surroundings;
  const say = (line: string): void => void stdout.write(`${line}\n`);
  try {
    const { values } = parseArgs({ args: [...args], options: commandOptions });
    if (values.help) say(help);
    else {
      const packageDirectory = resolve(surroundings.workingDirectory ?? ".", values["package-directory"]);
      await build(packageDirectory, values.verbose, environment, say);
    }
    return 0;
  } catch (error) {
    const isForUser =
      ThincError.isInstance(error) || (error as NodeJS.ErrnoException).code?.startsWith("ERR_PARSE_ARGS");
    const { message, stack } = error as Error;
    stderr.write(`${isForUser && !args.includes("--verbose") ? message : (stack ?? message)}\n`);
    return 1;
  }
}

const commandOptions = {
  "package-directory": { type: "string", default: "." },
  verbose: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

async function build(
  packageDirectory: string,
  isVerbose: boolean,
  environment: Environment,
  say: (line: string) => void,
): Promise<void> {
  const manifest = readManifest(packageDirectory);
  const { name } = manifest;
  const need = lookForEngine(manifest, environment);
  if (need.obstacle !== undefined) return say(`${name}: addon skipped. ${need.obstacle.message}`);
  const missing = missingBuildTool(environment);
  if (missing !== undefined && mayLackTools(manifest, environment)) return say(`${name}: addon skipped. ${missing}`);

  const { engine } = need;
  say(`${name}: building the addon${engine ? ` for ${engine.engine} ${engine.version} (${engine.directory})` : ""} …`);
  const onProgress = (line: string): void => {
    const file = builtFileIn(line);
    if (isVerbose) say(line);
    else if (file !== undefined) say(`${name}: ${file} …`);
  };
  const { path, seconds } = await buildAddon({ packageDirectory, engine, environment, onProgress });
  say(`${name}: built ${path} in ${seconds.toFixed(1)} s`);
}

/** Finds the engine an addon binds. One that is missing is an obstacle, or an error where `THINC_REQUIRE` names it. */
function lookForEngine(
  manifest: PackageManifest,
  environment: Environment,
): { engine?: FoundEngine; obstacle?: Error } {
  const engineName = manifest.thinc?.engine;
  if (engineName === undefined) return {};
  const description = knownEngines.find((candidate) => candidate.name === engineName);
  if (description === undefined) {
    throw new ArgumentError({
      message: `${manifest.name}: there is no engine "${engineName}"; correct thinc.engine in its package.json.`,
    });
  }
  const { found, error } = searchEngine(description, { environment });
  if (found !== undefined) return { engine: found };
  if (isEngineRequired(engineName, environment)) throw error;
  return { obstacle: error };
}

/** A missing compiler is no failure for an addon that binds no engine where no engine is wanted. */
function mayLackTools(manifest: PackageManifest, environment: Environment): boolean {
  const isNothingNativeWanted =
    environment.THINC_ENGINES?.trim() === "none" && environment.THINC_REQUIRE?.trim() !== "all";
  return manifest.thinc?.engine === undefined && isNothingNativeWanted;
}
