import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { cacheDirectory } from "./cache-directory.js";
import type { Environment } from "./environment.js";

/**
 * Gives a directory to pass to node-gyp as `--nodedir`, so that it downloads nothing.
 *
 * It is the `nodedir` that npm is configured with, else the prefix of the running Node, where one has Node's headers; else a
 * directory in the user's cache made of the `node-api-headers` package, which is all that a Node-API addon includes.
 *
 * @returns `undefined` on Windows without installed headers: there an import library is needed, too, and node-gyp has to fetch it.
 */
export function nodeHeadersDirectory(environment: Environment = process.env): string | undefined {
  const prefixes = [environment.npm_config_nodedir, dirname(dirname(process.execPath))];
  const installed = prefixes.find((prefix) => prefix !== undefined && hasHeaders(prefix));
  if (installed !== undefined) return installed;
  if (process.platform === "win32") return undefined;
  const directory = join(cacheDirectory({ environment }), "node-headers", process.version);
  if (!existsSync(join(directory, "include", "node", "config.gypi"))) makeHeadersDirectory(directory);
  return directory;
}

function hasHeaders(prefix: string): boolean {
  return ["node_api.h", "common.gypi"].every((name) => existsSync(join(prefix, "include", "node", name)));
}

/**
 * Makes a directory with the layout of Node's own headers from the `node-api-headers` package.
 *
 * @param directory - Appears complete or not at all.
 */
export function makeHeadersDirectory(directory: string): void {
  const headers = createRequire(import.meta.url)("node-api-headers") as { include_dir: string };
  mkdirSync(dirname(directory), { recursive: true });
  const draft = mkdtempSync(`${directory}-`);
  try {
    const include = join(draft, "include", "node");
    cpSync(headers.include_dir, include, { recursive: true });
    writeFileSync(join(include, "config.gypi"), `# what Node was built with\n${JSON.stringify(process.config)}\n`);
    writeFileSync(join(include, "common.gypi"), `${JSON.stringify(commonSettings, null, 2)}\n`);
    rmSync(directory, { recursive: true, force: true });
    renameSync(draft, directory);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** gyp leaves the include paths empty when there are no configurations, so both must be there. */
const commonSettings = {
  variables: {},
  target_defaults: {
    default_configuration: "Release",
    configurations: {
      Release: { cflags: ["-fPIC", "-O2"] },
      Debug: { cflags: ["-fPIC", "-O0", "-g"] },
    },
  },
};
