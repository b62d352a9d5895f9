import { homedir } from "node:os";
import { join, resolve } from "node:path";
import type { Environment } from "./environment.js";

/** Where the cache of a user is looked for. */
export interface CacheDirectoryOptions {
  environment?: Environment;
  platform?: NodeJS.Platform;
}

/**
 * Gives the directory in which engines and addons of this user are kept. It need not exist.
 *
 * `THINC_CACHE_DIR` comes first; then `thinc` in what the platform uses: `XDG_CACHE_HOME` or `~/.cache` on Linux,
 * `~/Library/Caches` on macOS, `LOCALAPPDATA` on Windows.
 */
export function cacheDirectory({
  environment = process.env,
  platform = process.platform,
}: CacheDirectoryOptions = {}): string {
  if (environment.THINC_CACHE_DIR) return resolve(environment.THINC_CACHE_DIR);
  const home = environment.HOME || environment.USERPROFILE || homedir();
  if (platform === "win32") return join(environment.LOCALAPPDATA || join(home, "AppData", "Local"), "thinc");
  // A relative XDG_CACHE_HOME is to be ignored, says the XDG base directory specification.
  if (environment.XDG_CACHE_HOME?.startsWith("/")) return join(environment.XDG_CACHE_HOME, "thinc");
  return platform === "darwin" ? join(home, "Library", "Caches", "thinc") : join(home, ".cache", "thinc");
}

/** Gives the directory below which `npx thinc install` keeps the versions of one engine, a directory each. */
export function engineCacheDirectory(engine: string, options?: CacheDirectoryOptions): string {
  return join(cacheDirectory(options), "engines", engine);
}
