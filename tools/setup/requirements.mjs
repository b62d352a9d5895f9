import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "./paths.mjs";
import { SetupError } from "./setup-error.mjs";

const neededGigabytes = 2;

/** @throws {SetupError} when this Node is older than 20. */
export function requireNode(version = process.versions.node) {
  if (Number.parseInt(version, 10) >= 20) return;
  throw new SetupError(`Node ${version} is too old: install Node 20 or newer and run the same command again.`);
}

/** @throws {SetupError} when the disk of the repository or of the user's cache has too little room. */
export function requireDisk(folders = [root, cacheFolder()], gigabytes = neededGigabytes) {
  for (const folder of folders) {
    const { bavail, bsize } = fs.statfsSync(nearestExisting(folder));
    const free = (bavail * bsize) / 1e9;
    if (free >= gigabytes) continue;
    throw new SetupError(
      `Only ${free.toFixed(1)} GB are free where ${folder} is: free at least ${gigabytes} GB and run the same command again.`,
    );
  }
}

/** @throws {SetupError} when there is no C++ compiler or no Python, which a native build needs. */
export function requireCompiler() {
  if (!answers(process.env.CXX || "g++")) {
    throw new SetupError(
      "There is no C++ compiler: install g++ (Debian and Ubuntu: apt-get install g++; macOS: xcode-select --install) and run the same command again.",
    );
  }
  if (!answers("python3")) {
    throw new SetupError(
      "There is no Python 3: install it (Debian and Ubuntu: apt-get install python3 python3-pip) and run the same command again.",
    );
  }
}

/** @throws {SetupError} when Python has no pip, which fetches libtorch. */
export function requirePip() {
  if (answers("python3", "-m", "pip")) return;
  throw new SetupError(
    "Python 3 has no pip: install it (Debian and Ubuntu: apt-get install python3-pip) and run the same command again.",
  );
}

function answers(command, ...args) {
  return spawnSync(command, [...args, "--version"], { stdio: "ignore", env: process.env }).status === 0;
}

function cacheFolder() {
  return process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
}

function nearestExisting(folder) {
  let existing = folder;
  while (!fs.existsSync(existing)) existing = dirname(existing);
  return existing;
}
