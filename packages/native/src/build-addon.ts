import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, delimiter, dirname, join } from "node:path";
import { AddonError, ArgumentError } from "@thinc/core";
import {
  type AddonBuildRecord,
  addonCacheDirectory,
  buildRecordPath,
  namedAddonDirectory,
  nodeApiVersion,
} from "./addon-location.js";
import { fingerprintOfSources } from "./addon-sources.js";
import { adviseOnFailure, missingBuildTool } from "./build-advice.js";
import { commandListArguments, mustBuildWithoutMake, runBuildCommands } from "./build-without-make.js";
import type { Environment } from "./environment.js";
import type { FoundEngine } from "./find-engine.js";
import { mirrorFiles } from "./mirror-files.js";
import { nodeHeadersDirectory } from "./node-headers.js";
import { type PackageManifest, readManifest } from "./package-directory.js";
import { runProgram } from "./run-program.js";

/** What to build, and where to. */
export interface BuildAddonOptions {
  /** The directory of the package; it has a `binding.gyp`, and its `package.json` names the addon under `thinc.addon`. */
  packageDirectory: string;
  /** The engine to build against, when the addon binds one; it must have headers. */
  engine?: FoundEngine;
  /**
   * Where the addon goes; by default the directory that `THINC_ADDON_DIR` names, else the package's `build/Release`, or the
   * user's cache where that cannot be written.
   */
  outputDirectory?: string;
  /** Called with each line the compiler writes. */
  onProgress?: (line: string) => void;
  environment?: Environment;
}

/** An addon that was built. */
export interface BuiltAddon {
  path: string;
  seconds: number;
}

/**
 * Builds a package's native addon with node-gyp, and on Linux also where there is no make.
 *
 * Nothing is downloaded. One file is compiled at a time unless `JOBS` says otherwise, as a file that includes libtorch takes
 * about a gigabyte. `binding.gyp` gets `THINC_<ENGINE>_DIR` in its environment and can resolve the package's dependencies.
 * Below `THINC_ADDON_DIR` what was compiled is kept, so that there, as in the package, make compiles only what changed.
 * `THINC_WERROR=1` makes every warning an error.
 *
 * @throws AddonError when a tool is missing or the compiler fails, with its last lines and what to do.
 * @throws ArgumentError when the package declares no addon, or another engine than the one given.
 */
export async function buildAddon(options: BuildAddonOptions): Promise<BuiltAddon> {
  const environment = options.environment ?? process.env;
  const { packageDirectory, engine } = options;
  const manifest = readManifest(packageDirectory);
  const name = addonNameOf(manifest, packageDirectory, engine);
  const fail = (message: string): AddonError => new AddonError({ package: manifest.name, message });
  const missing = missingBuildTool(environment);
  if (missing !== undefined) throw fail(`${manifest.name} cannot be built. ${missing}`);
  if (engine !== undefined && engine.includePath === undefined) {
    throw fail(
      `${manifest.name} cannot be built: ${engine.directory} has no headers. ` +
        `Run \`npx thinc install ${engine.engine} --force\`, or name a directory with include/.`,
    );
  }

  const start = performance.now();
  const named = options.outputDirectory === undefined ? namedAddonDirectory(environment) : undefined;
  const inPlace = options.outputDirectory === undefined && named === undefined && isWritable(packageDirectory);
  const outputDirectory =
    options.outputDirectory ??
    (inPlace
      ? join(packageDirectory, "build", "Release")
      : addonCacheDirectory({ package: manifest.name, packageDirectory, engine, environment }));
  const sources = fingerprintOfSources(packageDirectory);
  const workDirectory = inPlace
    ? packageDirectory
    : copySources(packageDirectory, named === undefined ? undefined : join(named, "work", name));
  try {
    const build = await runBuild(workDirectory, packageDirectory, engine, environment, options.onProgress);
    const built = join(workDirectory, "build", "Release", `${name}.node`);
    if (build.status !== 0 || !existsSync(built)) {
      const lastLines = build.lastLines.map((line) => `  ${line}`).join("\n");
      throw fail(
        `${manifest.name} could not be built. The compiler's last lines:\n${lastLines}\n${adviseOnFailure(build.lastLines.join("\n"))}`,
      );
    }
    const path = join(outputDirectory, `${name}.node`);
    if (!inPlace) moveFile(built, path);
    writeRecord(path, manifest, engine, sources);
    return { path, seconds: (performance.now() - start) / 1000 };
  } finally {
    if (!inPlace && named === undefined) rmSync(workDirectory, { recursive: true, force: true });
  }
}

/** Gives the file that a line of the build's output says is being compiled or linked, or `undefined`. */
export function builtFileIn(line: string): string | undefined {
  const file = /^\s*(?:CXX|CC|SOLINK_MODULE|LINK)\(\S+\)\s+(\S+)/.exec(line)?.[1];
  return file?.replace(/^.*obj\.target\//, "");
}

function addonNameOf(manifest: PackageManifest, packageDirectory: string, engine: FoundEngine | undefined): string {
  const { addon, engine: declaredEngine } = manifest.thinc ?? {};
  if (addon === undefined || !existsSync(join(packageDirectory, "binding.gyp"))) {
    throw new ArgumentError({
      message:
        `${manifest.name} (${packageDirectory}) has no native addon: ` +
        `that takes a binding.gyp and { "thinc": { "addon": <name> } } in package.json.`,
    });
  }
  if (declaredEngine !== engine?.engine) {
    throw new ArgumentError({
      message: `${manifest.name} is built against ${declaredEngine ?? "no engine"}, but was given ${engine?.engine ?? "none"}.`,
    });
  }
  return addon;
}

function isWritable(directory: string): boolean {
  try {
    accessSync(directory, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** What a build does not need of a package, or makes itself. */
const LEFT_OUT = new Set(["node_modules", "build", "dist", "test"]);

/**
 * Copies what a build needs to a directory, as node-gyp builds only in place.
 *
 * @param keptDirectory - Where to copy to; a temporary directory unless given. Its `build` stays.
 */
function copySources(packageDirectory: string, keptDirectory: string | undefined): string {
  const workDirectory = keptDirectory ?? mkdtempSync(join(tmpdir(), "thinc-build-"));
  mirrorFiles(packageDirectory, workDirectory, LEFT_OUT);
  return workDirectory;
}

interface FinishedBuild {
  status: number | null;
  lastLines: string[];
}

/** Has node-gyp build the addon; where there is no make, it only resolves binding.gyp, and the compiler is called directly. */
async function runBuild(
  workDirectory: string,
  packageDirectory: string,
  engine: FoundEngine | undefined,
  environment: Environment,
  onProgress: ((line: string) => void) | undefined,
): Promise<FinishedBuild> {
  const lastLines: string[] = [];
  const run = {
    workingDirectory: workDirectory,
    environment: buildEnvironment(packageDirectory, engine, environment),
    onLine: (line: string): void => {
      lastLines.push(line);
      if (lastLines.length > 25) lastLines.shift();
      onProgress?.(line);
    },
  };
  const withoutMake = mustBuildWithoutMake(environment);
  const { resolve } = createRequire(import.meta.url);
  const nodeGyp = join(dirname(resolve("node-gyp/package.json")), "bin", "node-gyp.js");
  const headers = nodeHeadersDirectory(environment);
  const args = [
    nodeGyp,
    ...(withoutMake ? ["configure"] : ["configure", "build"]),
    "--loglevel=warn",
    ...(headers === undefined ? [] : [`--nodedir=${headers}`]),
    ...(withoutMake ? commandListArguments(workDirectory) : []),
  ];
  const configured = await runProgram({ ...run, command: process.execPath, args });
  const status = withoutMake && configured === 0 ? await runBuildCommands(run) : configured;
  return { status, lastLines };
}

function buildEnvironment(
  packageDirectory: string,
  engine: FoundEngine | undefined,
  environment: Environment,
): Environment {
  // In a copy of the package, `require.resolve` in binding.gyp would not find the package's dependencies by itself.
  const { resolve } = createRequire(join(packageDirectory, "package.json"));
  const searchPaths = [...(resolve.paths("@thinc/native") ?? []), environment.NODE_PATH].filter(Boolean);
  return {
    ...environment,
    ...(environment.THINC_WERROR === "1" ? warningsAsErrors(environment) : {}),
    JOBS: environment.JOBS || "1",
    NODE_PATH: searchPaths.join(delimiter),
    ...(engine === undefined ? {} : { [`THINC_${engine.engine.toUpperCase()}_DIR`]: engine.directory }),
  };
}

function warningsAsErrors({ CFLAGS = "", CXXFLAGS = "" }: Environment): Environment {
  return { CFLAGS: `${CFLAGS} -Werror`.trim(), CXXFLAGS: `${CXXFLAGS} -Werror`.trim() };
}

/** Puts a file in place at once, also across file systems: nobody ever sees half of it. */
function moveFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  const draft = join(dirname(to), `.${basename(to)}.${process.pid}`);
  copyFileSync(from, draft);
  renameSync(draft, to);
}

function writeRecord(path: string, manifest: PackageManifest, engine: FoundEngine | undefined, sources: string): void {
  const record: AddonBuildRecord = {
    package: manifest.name,
    packageVersion: manifest.version,
    nodeApi: nodeApiVersion,
    sources,
    engine: engine && { name: engine.engine, version: engine.version, directory: engine.directory },
  };
  writeFileSync(buildRecordPath(path), `${JSON.stringify(record, null, 2)}\n`);
}
