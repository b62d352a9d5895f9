import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { readManifest } from "./package-directory.js";

const sourceFile = /\.(c|cc|cpp|cxx|h|hh|hpp|hxx|inc)$/;
/** Folders of a package that no build of an addon reads. */
const leftOut = new Set(["node_modules", "build", "dist", "test"]);

/**
 * Gives a short text that changes when what an addon is compiled from changes: `binding.gyp`, the package's C and C++
 * files, and the headers that its dependencies ship in `include/`.
 *
 * It does not depend on where the package lies.
 */
export function fingerprintOfSources(packageDirectory: string): string {
  const hash = createHash("sha256");
  const add = (directory: string, name: string): void => {
    hash
      .update(`${name}\n`)
      .update(readFileSync(join(directory, name)))
      .update("\n");
  };
  if (existsSync(join(packageDirectory, "binding.gyp"))) add(packageDirectory, "binding.gyp");
  for (const name of sourcesIn(packageDirectory)) add(packageDirectory, name);
  for (const { name, directory } of headerDirectories(packageDirectory)) {
    hash.update(`${name}\n`);
    for (const header of sourcesIn(directory)) add(directory, header);
  }
  return hash.digest("hex").slice(0, 12);
}

function sourcesIn(directory: string, below = ""): string[] {
  const names: string[] = [];
  for (const entry of readdirSync(join(directory, below), { withFileTypes: true })) {
    const name = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!leftOut.has(entry.name)) names.push(...sourcesIn(directory, name));
    } else if (sourceFile.test(entry.name)) names.push(name);
  }
  return names.sort();
}

function headerDirectories(packageDirectory: string): { name: string; directory: string }[] {
  const { resolve } = createRequire(join(packageDirectory, "package.json"));
  const found: { name: string; directory: string }[] = [];
  for (const name of Object.keys(readManifest(packageDirectory).dependencies ?? {}).sort()) {
    try {
      const directory = join(dirname(resolve(`${name}/package.json`)), "include");
      if (existsSync(directory)) found.push({ name, directory });
    } catch {
      // A package that hides its package.json is none that addons take headers from.
    }
  }
  return found;
}
