import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { compareVersionsDescending, type Environment, inspectPython, pythonExecutables } from "@thinc/native";
import { InstallError } from "./install-error.js";
import { adviseOnPipFailure } from "./pip-advice.js";

/** A pip to fetch with. */
export interface Pip {
  /** The Python that runs it. */
  python: string;
  version: string;
  /** A directory with another pip than the Python's own. */
  pipDirectory?: string;
}

/** The first pip that goes on with a broken download instead of beginning anew (`--resume-retries`). */
export const firstResumingVersion = "25.1";

/**
 * Finds the user's pip: that of the virtual environment, else that of `python3` in PATH.
 *
 * @throws InstallError when there is no Python, or none with pip.
 */
export function findPip(environment: Environment): Pip {
  const advice = "Install it (Debian and Ubuntu: apt-get install python3 python3-pip) and run the same command again.";
  const executables = pythonExecutables(environment);
  if (executables.length === 0) throw new InstallError({ message: `There is no Python 3 in PATH. ${advice}` });
  const problems: string[] = [];
  for (const executable of executables) {
    const python = inspectPython(executable, [], environment);
    if ("problem" in python) problems.push(`${executable} does not work: ${python.problem}`);
    else if (python.pip === null) problems.push(`${python.executable} has no pip`);
    else return { python: python.executable, version: python.pip };
  }
  throw new InstallError({ message: `There is no pip: ${problems.join("; ")}. ${advice}` });
}

/** Tells whether a pip can resume downloads. */
export function canResume({ version }: Pip): boolean {
  return compareVersionsDescending(version, firstResumingVersion) <= 0;
}

/**
 * Gives a pip that can resume downloads: the user's own, else a newer one that it puts into a directory of the cache.
 *
 * @param onFetch - Called before a newer one is fetched.
 * @returns The pip given when no newer one can be had; downloads then begin anew after a failure.
 */
export async function provideResumingPip(
  pip: Pip,
  directory: string,
  environment: Environment,
  onFetch: () => void,
): Promise<Pip> {
  if (canResume(pip)) return pip;
  const present = pipIn(directory);
  if (present !== undefined) return { ...pip, version: present, pipDirectory: directory };
  const draft = `${directory}.${process.pid}`;
  onFetch();
  try {
    const requirement = `pip>=${firstResumingVersion}`;
    await runPip(pip, ["install", "--quiet", "--no-deps", "--target", draft, requirement], { environment });
    rmSync(directory, { recursive: true, force: true });
    renameSync(draft, directory);
    return { ...pip, version: pipIn(directory) ?? firstResumingVersion, pipDirectory: directory };
  } catch (error) {
    if (InstallError.isInstance(error)) return pip;
    throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function pipIn(directory: string): string | undefined {
  const file = join(directory, "pip", "__init__.py");
  return existsSync(file) ? /__version__ = ["']([^"']+)/.exec(readFileSync(file, "utf8"))?.[1] : undefined;
}

/** What to fetch, and where to. */
export interface DownloadOptions {
  /** What pip is asked for, such as `torch==2.15.0`. */
  requirement: string;
  /** The Python version the wheel is for. */
  pythonVersion: string;
  /** The wheel appears here once it is complete. */
  directory: string;
  environment: Environment;
  /** Called several times a second with the bytes fetched so far, and the size once pip has told it. */
  onProgress?: (bytes: number, total: number | undefined) => void;
}

/**
 * Fetches one wheel, without what it depends on. pip checks it against the checksum of the index.
 *
 * @returns The wheel's path.
 * @throws InstallError when pip fails, with what to do.
 */
export async function downloadWheel(pip: Pip, options: DownloadOptions): Promise<string> {
  const { requirement, pythonVersion, directory, environment, onProgress } = options;
  mkdirSync(directory, { recursive: true });
  // pip's own temporary files go here, too: on the disk whose free space was checked, and where they can be measured.
  const workDirectory = mkdtempSync(join(directory, ".pip-"));
  const temporary = join(workDirectory, "tmp");
  const incoming = join(workDirectory, "wheel");
  mkdirSync(temporary);
  let total: number | undefined;
  const timer = setInterval(() => onProgress?.(bytesIn(temporary), total), 300);
  try {
    const retries = canResume(pip) ? ["--resume-retries", "20"] : [];
    const wanted = [
      "--no-deps",
      "--only-binary=:all:",
      "--python-version",
      pythonVersion,
      "--dest",
      incoming,
      requirement,
    ];
    await runPip(pip, ["download", "--no-cache-dir", "--progress-bar", "off", ...retries, ...wanted], {
      environment: { ...environment, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
      onLine: (line) => {
        total = announcedSize(line) ?? total;
      },
    });
    const [name] = readdirSync(incoming).filter((file) => file.endsWith(".whl"));
    if (name === undefined) throw new InstallError({ message: `pip fetched no wheel for ${requirement}.` });
    renameSync(join(incoming, name), join(directory, name));
    return join(directory, name);
  } finally {
    clearInterval(timer);
    rmSync(workDirectory, { recursive: true, force: true });
  }
}

/** Reads the size in pip's line `Downloading <file> (539.1 MB)`. */
function announcedSize(line: string): number | undefined {
  const [, amount, unit] = /^\s*Downloading \S+ \(([\d.]+) (kB|MB|GB)\)/.exec(line) ?? [];
  if (amount === undefined) return undefined;
  return Number(amount) * { kB: 1e3, MB: 1e6, GB: 1e9 }[unit as "kB" | "MB" | "GB"];
}

function bytesIn(directory: string): number {
  let bytes = 0;
  try {
    for (const name of readdirSync(directory, { recursive: true, encoding: "utf8" })) {
      const entry = statSync(join(directory, name));
      if (entry.isFile()) bytes += entry.size;
    }
  } catch {
    // pip moves its files about while they are counted; the next count will do.
  }
  return bytes;
}

interface RunOptions {
  environment: Environment;
  onLine?: (line: string) => void;
}

async function runPip(pip: Pip, args: readonly string[], { environment, onLine }: RunOptions): Promise<void> {
  const child = spawn(pip.python, ["-m", "pip", ...args, "--disable-pip-version-check", "--no-input"], {
    env: {
      ...environment,
      // Settings for installing into an environment; here nothing is installed into one.
      PIP_REQUIRE_VIRTUALENV: "0",
      PIP_USER: "0",
      PYTHONUNBUFFERED: "1",
      ...(pip.pipDirectory === undefined ? {} : { PYTHONPATH: pip.pipDirectory }),
    } as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "pipe"],
    windowsHide: true,
  });
  // When this process is told to end, pip must not go on alone.
  const stopPip = (signal: NodeJS.Signals): void => {
    child.kill(signal);
    process.kill(process.pid, signal);
  };
  process.once("SIGINT", stopPip).once("SIGTERM", stopPip);
  let output = "";
  const take = (chunk: string): void => {
    output += chunk;
    for (const line of chunk.split(/\r?\n/)) onLine?.(line);
  };
  child.stdout.setEncoding("utf8").on("data", take);
  child.stderr.setEncoding("utf8").on("data", take);
  const status = await new Promise<number | NodeJS.Signals>((finish, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => finish(code ?? signal ?? 1));
  }).finally(() => process.off("SIGINT", stopPip).off("SIGTERM", stopPip));
  if (status !== 0) throw new InstallError({ message: adviseOnPipFailure(output, args[args.length - 1] as string) });
}
