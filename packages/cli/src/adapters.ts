import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type AddonCandidate, addonCandidates, type Environment, type FoundEngine, readManifest } from "@thinc/native";

/** The packages that may bring native code, and those that bring an engine's layers. */
const adapterPackages: Readonly<Record<string, string>> = {
  torch: "@thinc/torch",
  tensorflow: "@thinc/tensorflow",
  mxnet: "@thinc/mxnet",
  onnx: "@thinc/onnx",
};

/** A package found on this machine. */
export interface InstalledPackage {
  name: string;
  version: string;
  directory: string;
  /** The addon it declares, if it has native code. */
  addon?: string;
  /** The engine the addon binds, if it binds one. */
  engine?: string;
}

/** The name of the package that brings an engine's layers. */
export function adapterOf(engine: string): string | undefined {
  return adapterPackages[engine];
}

/**
 * Finds a package as a module in the directory would, without loading it. The package the directory belongs to counts, too.
 */
export function findPackage(name: string, fromDirectory: string): InstalledPackage | undefined {
  const searched = createRequire(join(fromDirectory, "package.json")).resolve.paths(name) ?? [];
  const candidates = [...parents(fromDirectory), ...searched.map((directory) => join(directory, name))];
  for (const directory of candidates) {
    if (!existsSync(join(directory, "package.json"))) continue;
    const manifest = readManifest(directory);
    if (manifest.name !== name) continue;
    return { name, version: manifest.version, directory, addon: manifest.thinc?.addon, engine: manifest.thinc?.engine };
  }
  return undefined;
}

function parents(directory: string): string[] {
  const parent = dirname(directory);
  return parent === directory ? [directory] : [directory, ...parents(parent)];
}

/**
 * Finds the packages with native code that a project needs for an engine: the adapter, and what it shares with others.
 *
 * @param projectDirectory - Where the adapter is looked for.
 */
export function addonPackages(engine: string, projectDirectory: string): InstalledPackage[] {
  const adapterName = adapterOf(engine);
  const adapter = adapterName === undefined ? undefined : findPackage(adapterName, projectDirectory);
  if (adapter === undefined) return [];
  const shared = findPackage("@thinc/dlpack", adapter.directory);
  return [shared, adapter].filter((found) => found?.addon !== undefined) as InstalledPackage[];
}

/** Whether an addon loads, and what came of each file that was tried. */
export interface AddonCheck {
  package: string;
  addon: string;
  /** Whether there is a file of it at all. */
  built: boolean;
  loadable: boolean;
  /** The file that loads. */
  path?: string;
  candidates: { path: string; reason: string }[];
}

/**
 * Tries to load a package's addon, in a process of its own: a library that does not fit may end the process.
 *
 * @param engine - The engine, when the addon binds one.
 */
export function checkAddon(
  installed: InstalledPackage,
  engine: FoundEngine | undefined,
  environment: Environment,
): AddonCheck {
  const { name, directory, addon = "" } = installed;
  const candidates: AddonCandidate[] = addonCandidates({
    package: name,
    name: addon,
    packageDirectory: directory,
    engine: installed.engine === undefined ? undefined : engine,
    environment,
  });
  const built = candidates.some(({ path }) => existsSync(path));
  const check: AddonCheck = { package: name, addon, built, loadable: false, candidates: [] };
  for (const { path, problem } of candidates) {
    const reason = problem ?? loadElsewhere(path, environment);
    check.candidates.push({ path, reason: reason ?? "loads" });
    if (reason === undefined) return { ...check, loadable: true, path };
  }
  return check;
}

const loadScript = `
const { constants } = require("node:os");
try {
  process.dlopen({ exports: {} }, process.argv[1], constants.dlopen.RTLD_NOW ?? 0);
} catch (error) {
  console.error(error.message.split("\\n")[0]);
  process.exit(1);
}`;

function loadElsewhere(path: string, environment: Environment): string | undefined {
  const { status, signal, stderr, error } = spawnSync(process.execPath, ["-e", loadScript, path], {
    encoding: "utf8",
    env: environment as NodeJS.ProcessEnv,
    timeout: 60_000,
  });
  if (error !== undefined) return error.message;
  if (status === 0) return undefined;
  return stderr.trim().split("\n").at(-1) || `loading it ends the process (${signal ?? `status ${status}`})`;
}
