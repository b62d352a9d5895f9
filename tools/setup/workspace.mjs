import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.mjs";

/**
 * Lists the workspace's packages, as pnpm-workspace.yaml names their folders.
 *
 * @param {string} [from] The repository's root.
 * @returns {{ folder: string, name: string, manifest: any }[]} `folder` is absolute, `name` the folder's own name.
 */
export function workspacePackages(from = root) {
  const inPackages = readdirSync(join(from, "packages")).map((name) => join("packages", name));
  return [...inPackages, "tools", join("docs", "examples")]
    .map((path) => join(from, path))
    .filter((folder) => existsSync(join(folder, "package.json")))
    .map((folder) => ({
      folder,
      name: folder.slice(Math.max(folder.lastIndexOf("/"), folder.lastIndexOf("\\")) + 1),
      manifest: readManifest(folder),
    }));
}

/** Reads a folder's package.json. */
export function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}
