import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ArgumentError } from "@thinc/core";

/** What native code needs to know of a package's `package.json`. */
export interface PackageManifest {
  name: string;
  version: string;
  dependencies?: Record<string, string>;
  /** Names the addon the package builds, and the engine it is built against, if any. */
  thinc?: { addon?: string; engine?: string };
}

/**
 * Gives the directory of the package a module belongs to.
 *
 * Pass `import.meta.url`: it works in the ESM build, in the CommonJS build (through tsup's shims) and in tests.
 *
 * @throws ArgumentError when no directory above the module has a `package.json` with a name.
 */
export function packageDirectoryOf(moduleUrl: string): string {
  const path = moduleUrl.startsWith("file:") ? fileURLToPath(moduleUrl) : moduleUrl;
  for (let directory = dirname(path); ; directory = dirname(directory)) {
    // A package.json without a name only sets the module type of a folder.
    if (existsSync(join(directory, "package.json")) && readManifest(directory).name) return directory;
    if (directory === dirname(directory)) {
      throw new ArgumentError({
        message: `${moduleUrl} is not in a package: no directory above it has a package.json.`,
      });
    }
  }
}

/**
 * Reads the `package.json` of a package.
 *
 * @throws ArgumentError when there is none, or when it is not JSON.
 */
export function readManifest(packageDirectory: string): PackageManifest {
  const path = join(packageDirectory, "package.json");
  try {
    return JSON.parse(readFileSync(path, "utf8")) as PackageManifest;
  } catch (cause) {
    throw new ArgumentError({ message: `${path} cannot be read. Give the directory of an installed package.`, cause });
  }
}
