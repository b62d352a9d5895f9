import { existsSync, readFileSync, realpathSync } from "node:fs";
import { basename, join } from "node:path";
import type { EngineDescription, VersionFile } from "./engines/engine-description.js";
import { expandStar } from "./expand-star.js";

/** An engine's library in a directory; whether it can be used is not yet known. */
export interface EngineInDirectory {
  /** The directory, all links followed. */
  directory: string;
  /** The library, all links followed: loaders resolve `$ORIGIN` against the name they are given. */
  libraryPath: string;
  /** The directory of the headers, if they are there. */
  includePath?: string;
  /** The version, or `undefined` when nothing in the directory tells it. */
  version?: string;
}

/**
 * Looks for an engine in a directory: its own directory, or one that contains it, such as `site-packages`.
 *
 * @returns The engine, or a clause saying what is missing.
 */
export function inspectEngineDirectory(description: EngineDescription, directory: string): EngineInDirectory | string {
  if (!existsSync(directory)) return "no such directory";
  const layouts = description.layouts[process.platform] ?? [];
  if (layouts.length === 0) return `${description.library} is not known to exist for ${process.platform}`;
  for (const root of [directory, join(directory, description.pythonModule)]) {
    for (const layout of layouts) {
      const library = join(root, layout.library);
      if (!existsSync(library)) continue;
      const realRoot = realpathSync(root);
      const libraryPath = realpathSync(library);
      const include = layout.include === undefined ? undefined : join(realRoot, layout.include);
      return {
        directory: realRoot,
        libraryPath,
        includePath: include !== undefined && existsSync(include) ? include : undefined,
        version: readEngineVersion(description, realRoot, libraryPath),
      };
    }
  }
  return `no ${layouts[0]?.library} in it`;
}

function readEngineVersion(description: EngineDescription, directory: string, libraryPath: string): string | undefined {
  for (const file of description.versionFiles) {
    const version = readVersionFile(directory, file);
    if (version !== undefined) return version;
  }
  return description.versionInLibraryName?.exec(basename(libraryPath))?.[1];
}

function readVersionFile(directory: string, file: VersionFile): string | undefined {
  for (const path of expandStar(join(directory, file.path))) {
    try {
      const version = file.read(readFileSync(path, "utf8"));
      if (version !== undefined) return version;
    } catch {
      // A file that is missing or unreadable tells no version; the next one may.
    }
  }
  return undefined;
}
