import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { type ElfDynamic, readElfDynamic } from "./elf.js";
import type { Environment } from "./environment.js";
import { findExecutable } from "./executable.js";
import { expandStar } from "./expand-star.js";
import { describePlatform } from "./platform.js";

/** How {@link findMissingLibraries} searches. */
export interface MissingLibrariesOptions {
  environment?: Environment;
  /** The directories every library is searched in at the end; by default those of this system's loader. */
  systemDirectories?: readonly string[];
}

/**
 * Names the libraries that the loader would not find when it loads a library, those its own needs need included.
 *
 * The search is the loader's (ld.so(8)): RPATH of the library and of those that led to it, `LD_LIBRARY_PATH`, RUNPATH, the
 * system's directories. Loading the library would name only the first one missing, and cannot be undone.
 *
 * @returns The sonames, sorted; empty off Linux, where nothing is checked.
 */
export function findMissingLibraries(libraryPath: string, options: MissingLibrariesOptions = {}): string[] {
  if (process.platform !== "linux") return [];
  const environment = options.environment ?? process.env;
  const missing = searchNeeds(libraryPath, environment, options.systemDirectories ?? loaderDirectories());
  if (missing.length === 0) return missing;
  // Some systems teach their loader other directories. What the loader itself finds is not missing.
  const reallyMissing = askLoader(libraryPath, environment);
  return reallyMissing === undefined ? missing : missing.filter((soname) => reallyMissing.includes(soname));
}

interface Need {
  path: string;
  dynamic: ElfDynamic;
  /** The RPATHs of the libraries that led here, nearest first. */
  inherited: string[];
}

function searchNeeds(libraryPath: string, environment: Environment, systemDirectories: readonly string[]): string[] {
  const root = readElfDynamic(libraryPath);
  if (root === undefined) return [];
  const preferred = (environment.LD_LIBRARY_PATH ?? "").split(/[:;]/).filter(Boolean);
  const seen = new Set<string>([root.soname ?? ""]);
  const missing: string[] = [];
  const queue: Need[] = [{ path: libraryPath, dynamic: root, inherited: [] }];
  for (let need = queue.shift(); need !== undefined; need = queue.shift()) {
    const { dynamic, inherited } = need;
    const origin = dirname(realpathSync(need.path));
    const expand = (directories: string[]): string[] =>
      directories.map((directory) => directory.replace(/\$ORIGIN\b|\$\{ORIGIN\}/g, origin));
    const runpath = expand(dynamic.runpath);
    const rpath = runpath.length > 0 ? [] : [...expand(dynamic.rpath), ...inherited];
    const directories = [...rpath, ...preferred, ...runpath, ...systemDirectories];
    for (const soname of dynamic.needed) {
      if (seen.has(soname) || isBuiltIntoLoader(soname)) continue;
      seen.add(soname);
      const found = locate(soname, directories, root.machine);
      if (found === undefined) missing.push(soname);
      else queue.push({ ...found, inherited: rpath });
    }
  }
  return missing.sort();
}

function locate(
  soname: string,
  directories: readonly string[],
  machine: number,
): { path: string; dynamic: ElfDynamic } | undefined {
  const paths = isAbsolute(soname) ? [soname] : directories.map((directory) => join(directory, soname));
  for (const path of paths) {
    if (!existsSync(path)) continue;
    const dynamic = readElfDynamic(path);
    if (dynamic !== undefined && dynamic.machine === machine) return { path, dynamic };
  }
  return undefined;
}

/** musl's loader is the C library itself and never opens files of these names. */
function isBuiltIntoLoader(soname: string): boolean {
  const isMusl = describePlatform().key.endsWith("-musl");
  return isMusl && /^lib(c|pthread|rt|m|dl|util|xnet|resolv|crypt)\.(so|musl)/.test(soname);
}

let knownLoaderDirectories: string[] | undefined;

/** The directories the system's loader searches last: those of its configuration, then the built-in ones. */
function loaderDirectories(): string[] {
  if (knownLoaderDirectories !== undefined) return knownLoaderDirectories;
  const triple = { x64: "x86_64-linux-gnu", arm64: "aarch64-linux-gnu" }[process.arch as string];
  const builtIn = ["/lib64", "/usr/lib64", "/lib", "/usr/lib", "/usr/local/lib"];
  const multiarch = triple === undefined ? [] : [`/lib/${triple}`, `/usr/lib/${triple}`];
  knownLoaderDirectories = [...readLoaderConfiguration("/etc/ld.so.conf"), ...multiarch, ...builtIn];
  return knownLoaderDirectories;
}

function readLoaderConfiguration(path: string): string[] {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return [];
  }
  return text.split("\n").flatMap((line) => {
    const entry = line.replace(/#.*/, "").trim();
    const included = /^include\s+(.*)$/.exec(entry)?.[1];
    if (included === undefined) return entry.startsWith("/") ? [entry] : [];
    const pattern = isAbsolute(included) ? included : join(dirname(path), included);
    return expandStar(pattern).flatMap(readLoaderConfiguration);
  });
}

/** Asks `ldd` which libraries are not found; `undefined` where it is missing or cannot read the library. */
function askLoader(libraryPath: string, environment: Environment): string[] | undefined {
  const ldd = findExecutable("ldd", environment);
  if (ldd === undefined) return undefined;
  const { stdout } = spawnSync(ldd, [libraryPath], {
    encoding: "utf8",
    env: { ...environment, LC_ALL: "C" } as NodeJS.ProcessEnv,
    timeout: 20_000,
  });
  if (typeof stdout !== "string" || !stdout.includes("=>")) return undefined;
  return [...stdout.matchAll(/^\s*(\S+) => not found/gm)].map(([, soname]) => soname as string);
}
