import { existsSync, readdirSync, renameSync, rmSync, statfsSync } from "node:fs";
import { dirname, join } from "node:path";
import { InstallError } from "./install-error.js";

/**
 * Checks that there is room before anything is fetched.
 *
 * @param directory - Need not exist; what counts is the file system it will be on.
 * @throws InstallError when fewer bytes are free.
 */
export function requireFreeSpace(directory: string, neededBytes: number, freeBytes = freeSpace): void {
  const free = freeBytes(directory);
  if (free >= neededBytes) return;
  throw new InstallError({
    message:
      `There is too little room in ${directory}: ${gigabytes(neededBytes)} are needed, ${gigabytes(free)} are free. ` +
      `Free some space, or set THINC_CACHE_DIR to a directory on a larger disk.`,
  });
}

function freeSpace(directory: string): number {
  let existing = directory;
  while (!existsSync(existing) && existing !== dirname(existing)) existing = dirname(existing);
  const { bavail, bsize } = statfsSync(existing);
  return bavail * bsize;
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}

const diskCodes = new Set(["ENOSPC", "EDQUOT", "EACCES", "EPERM", "EROFS", "EIO", "EMFILE"]);

/** Tells whether an error comes from writing to the disk. */
export function isDiskFailure(error: unknown): boolean {
  return diskCodes.has((error as NodeJS.ErrnoException | undefined)?.code ?? "");
}

/** Turns an error of {@link isDiskFailure} into a sentence that says what to do. */
export function diskFailure(path: string, cause: unknown): InstallError {
  const { code, message } = cause as NodeJS.ErrnoException;
  const full = `The disk is full while writing ${path}: free some space and run the same command again (what was fetched is kept).`;
  const other = `${path} cannot be written (${message}): make its directory yours, or set THINC_CACHE_DIR to one that is.`;
  return new InstallError({ message: code === "ENOSPC" || code === "EDQUOT" ? full : other, cause });
}

/** Puts a directory in the place of another, which is then removed. */
export function replaceDirectory(from: string, to: string): void {
  const old = join(to, "..", `.old-${process.pid}`);
  if (existsSync(to)) renameSync(to, old);
  renameSync(from, to);
  rmSync(old, { recursive: true, force: true });
}

/** Removes what an interrupted installation has left in a directory. */
export function removeLeftovers(directory: string, pattern: RegExp): void {
  if (!existsSync(directory)) return;
  for (const name of readdirSync(directory)) {
    if (pattern.test(name)) rmSync(join(directory, name), { recursive: true, force: true });
  }
}
