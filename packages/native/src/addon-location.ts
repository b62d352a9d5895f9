import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { fingerprintOfSources } from "./addon-sources.js";
import { cacheDirectory } from "./cache-directory.js";
import type { Environment } from "./environment.js";
import type { FoundEngine } from "./find-engine.js";
import { readManifest } from "./package-directory.js";
import { describePlatform } from "./platform.js";

/** The version of Node-API the addons are built for: one binary serves Node 20 and all later ones. */
export const nodeApiVersion = 8;

/** Which addon of which package, for which engine. */
export interface AddonRequest {
  /** The package that brings the addon, such as `@thinc/torch`. */
  package: string;
  /** The addon's file name without `.node`. */
  name: string;
  /** The package's directory; see `packageDirectoryOf`. */
  packageDirectory: string;
  /** The engine the addon binds, when it binds one. */
  engine?: FoundEngine;
  environment?: Environment;
}

/** A file that may be the addon. */
export interface AddonCandidate {
  path: string;
  /** Set when the file is known not to do: it is missing, or was built for something else. */
  problem?: string;
}

/** What is noted beside an addon that was built on this machine. */
export interface AddonBuildRecord {
  package: string;
  packageVersion: string;
  nodeApi: number;
  /** See `fingerprintOfSources`. */
  sources?: string;
  engine?: { name: string; version: string; directory: string };
}

/**
 * Gives the files an addon is looked for in: built in the package, prebuilt for this platform, built into the user's cache.
 *
 * Where `THINC_ADDON_DIR` is set, only what was built into that directory counts.
 */
export function addonCandidates(request: AddonRequest): AddonCandidate[] {
  const file = `${request.name}.node`;
  const named = namedAddonDirectory(request.environment);
  if (named !== undefined) return [builtCandidate(join(named, file), request)];
  return [
    builtCandidate(join(request.packageDirectory, "build", "Release", file), request),
    prebuiltCandidate(request, file),
    builtCandidate(join(addonCacheDirectory(request), file), request),
  ];
}

/**
 * Gives the directory that `THINC_ADDON_DIR` names, for addons that are built in another way than usual: for another
 * version of the engine, or with a sanitizer. Such a directory is for one way of building.
 */
export function namedAddonDirectory(environment: Environment = process.env): string | undefined {
  return environment.THINC_ADDON_DIR ? resolve(environment.THINC_ADDON_DIR) : undefined;
}

/**
 * Gives the directory of an addon that is not built in its package: that of `THINC_ADDON_DIR`, else one in the user's cache.
 *
 * A path in the cache holds all that binds the binary: the package's version and sources, the engine's version, Node-API
 * and the platform.
 */
export function addonCacheDirectory(request: Omit<AddonRequest, "name">): string {
  const named = namedAddonDirectory(request.environment);
  if (named !== undefined) return named;
  const { version } = readManifest(request.packageDirectory);
  const engine = request.engine === undefined ? "" : `${request.engine.engine}-${request.engine.version}-`;
  const sources = fingerprintOfSources(request.packageDirectory);
  const binding = `${engine}napi${nodeApiVersion}-${describePlatform().key}-${sources}`;
  const cache = cacheDirectory({ environment: request.environment });
  return join(cache, "addons", request.package.replace(/^@/, "").replace(/[\\/]/g, "-"), version, binding);
}

/** Gives the path of the note beside an addon. */
export function buildRecordPath(addonPath: string): string {
  return addonPath.replace(/\.node$/, ".build.json");
}

function builtCandidate(path: string, { engine, packageDirectory }: AddonRequest): AddonCandidate {
  if (!existsSync(path)) return { path, problem: "no such file" };
  const record = readBuildRecord(path);
  if (record?.sources !== undefined && record.sources !== fingerprintOfSources(packageDirectory)) {
    return { path, problem: "its sources have changed since it was built" };
  }
  if (engine === undefined || record?.engine === undefined) return { path };
  const built = record.engine;
  if (built.version !== engine.version) {
    return { path, problem: `built for ${built.name} ${built.version}, but ${engine.version} was found` };
  }
  // The addon carries the directory it was linked against; where the user names another one, that one must be taken.
  const isNamedByUser = engine.source === "option" || engine.source === "environment";
  if (isNamedByUser && built.directory !== engine.directory) {
    return { path, problem: `built for ${built.name} in ${built.directory}, but ${engine.directory} was asked for` };
  }
  return { path };
}

function readBuildRecord(addonPath: string): AddonBuildRecord | undefined {
  try {
    return JSON.parse(readFileSync(buildRecordPath(addonPath), "utf8")) as AddonBuildRecord;
  } catch {
    // An addon built by hand with node-gyp has no note; whether it fits shows when it is loaded.
    return undefined;
  }
}

function prebuiltCandidate(request: AddonRequest, file: string): AddonCandidate {
  const path = `${request.package}-${describePlatform().key}/${file}`;
  try {
    return { path: createRequire(join(request.packageDirectory, "package.json")).resolve(path) };
  } catch {
    return { path, problem: "this optional package is not installed" };
  }
}
