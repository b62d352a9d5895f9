import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, relative } from "node:path";
import { allowedArrows, houseFolder, publishedName } from "./house";
import { packageFolders, packageOf, packageSources, type SourceFile } from "./source-files";

interface Manifest {
  name: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/**
 * Finds dependencies between the house's packages that point the wrong way, in package.json files and in sources.
 *
 * @returns A sentence for each.
 */
export function turnedArrows(root: string): string[] {
  return packageFolders(root).flatMap((folder) => {
    const manifest: Manifest = JSON.parse(readFileSync(join(root, "packages", folder, "package.json"), "utf8"));
    const allowed = allowedArrows[folder];
    if (allowed === undefined) {
      return [`packages/${folder}: house.ts does not say what it may depend on; give it a line there.`];
    }
    return [
      ...manifestArrows(folder, manifest, allowed),
      ...packageSources(root, folder).flatMap((file) => sourceArrows(root, folder, file, manifest, allowed)),
    ];
  });
}

function manifestArrows(folder: string, manifest: Manifest, allowed: readonly string[]): string[] {
  const kinds = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"] as const;
  const found = kinds.flatMap((kind) =>
    Object.keys(manifest[kind] ?? {})
      .filter((name) => isForbidden(name, allowed))
      .map((name) => `packages/${folder}/package.json: ${kind} has ${name}, but ${mayUse(folder, allowed)}.`),
  );
  if (folder !== "core" && allowed.includes("core")) {
    const core = publishedName("core");
    if (manifest.peerDependencies?.[core] === undefined || manifest.dependencies?.[core] !== undefined) {
      found.push(`packages/${folder}/package.json: ${core} has to be a peer dependency, so that there is one copy.`);
    }
  }
  return found;
}

function sourceArrows(
  root: string,
  folder: string,
  file: SourceFile,
  manifest: Manifest,
  allowed: readonly string[],
): string[] {
  const home = join(root, "packages", folder);
  return file.imports.flatMap((name) => {
    if (name.startsWith(".")) {
      const outside = relative(home, join(dirname(file.path), name)).startsWith("..");
      return outside ? [`${file.label}: imports ${name}, which is outside its package; import by package name.`] : [];
    }
    if (name.startsWith("#") || isBuiltin(name)) return [];
    if (isForbidden(name, allowed)) return [`${file.label}: imports ${name}, but ${mayUse(folder, allowed)}.`];
    const owner = packageOf(name);
    const declared =
      owner === manifest.name ||
      [manifest.dependencies, manifest.optionalDependencies, manifest.peerDependencies].some((each) => each?.[owner]);
    return declared ? [] : [`${file.label}: imports ${name}, which its package.json does not declare.`];
  });
}

function isForbidden(moduleName: string, allowed: readonly string[]): boolean {
  const target = houseFolder(moduleName);
  return target !== undefined && !allowed.includes(target);
}

function mayUse(folder: string, allowed: readonly string[]): string {
  const names = allowed.map(publishedName).join(", ");
  return `${publishedName(folder)} may depend on ${names === "" ? "none of our packages" : `${names} only`}`;
}

/** Whether a module name is one of Node's own. */
export function isBuiltin(moduleName: string): boolean {
  return moduleName.startsWith("node:") || builtinModules.includes(moduleName);
}
