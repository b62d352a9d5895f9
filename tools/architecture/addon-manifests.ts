import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolders } from "./source-files";

/**
 * Finds packages that would compile their addon while being installed: npm and pnpm do that for every package with a
 * binding.gyp, unless `gypfile` is false. Addons are built by `npx thinc install` and turbo, never by an install.
 *
 * @returns A sentence for each.
 */
export function addonsBuiltOnInstall(root: string): string[] {
  return packageFolders(root)
    .filter((folder) => existsSync(join(root, "packages", folder, "binding.gyp")))
    .flatMap((folder) => {
      const { gypfile, scripts = {} } = JSON.parse(
        readFileSync(join(root, "packages", folder, "package.json"), "utf8"),
      );
      const hooks = ["preinstall", "install", "postinstall"].filter((name) => scripts[name] !== undefined);
      const where = `packages/${folder}/package.json`;
      return [
        ...(gypfile === false ? [] : [`${where}: needs "gypfile": false, or installing it compiles its addon.`]),
        ...hooks.map((name) => `${where}: has a script ${name}, but nothing may run on install.`),
      ];
    });
}
