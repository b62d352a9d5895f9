import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { isBuiltin } from "./dependency-arrows";
import { frameworkWords } from "./house";
import { packageSources, readSource, type SourceFile } from "./source-files";

/** Where the world enters core: the main entry, and what `#platform` is outside Node. */
const portableEntries = ["index.ts", "platform/web.ts"];

/**
 * Finds what keeps core from running everywhere: a Node built-in that its main entry reaches other than through
 * `#platform`, or that the platform file for browsers reaches, or an import that names a framework.
 *
 * @returns A sentence for each.
 */
export function coreImpurities(root: string): string[] {
  const builtins = portableGraph(root).flatMap((file) =>
    file.imports
      .filter(isBuiltin)
      .map((name) => `${file.label}: imports ${name} into what has to run everywhere; go through #platform.`),
  );
  const frameworks = packageSources(root, "core").flatMap((file) =>
    file.imports
      .filter((name) => frameworkWords.some((word) => name.toLowerCase().includes(word)))
      .map((name) => `${file.label}: imports ${name}, but core never names a framework.`),
  );
  return [...builtins, ...frameworks];
}

/** The sources that core's portable entries reach by relative imports; `#platform` is where it stops. */
export function portableGraph(root: string): SourceFile[] {
  const reached = new Map<string, SourceFile>();
  const waiting = portableEntries
    .map((entry) => join(root, "packages", "core", "src", entry))
    .filter((path) => existsSync(path));
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    const file = readSource(root, path);
    reached.set(path, file);
    for (const name of file.imports.filter((each) => each.startsWith("."))) {
      const target = resolveRelative(dirname(path), name);
      if (target !== undefined) waiting.push(target);
    }
  }
  return [...reached.values()];
}

function resolveRelative(folder: string, name: string): string | undefined {
  const plain = join(folder, name.replace(/\.js$/, ""));
  return [`${plain}.ts`, join(plain, "index.ts"), join(folder, name)].find(
    (path) => /\.ts$/.test(path) && existsSync(path),
  );
}
