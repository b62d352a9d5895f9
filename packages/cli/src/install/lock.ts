import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Runs something while no other process of this machine runs something under the same lock.
 *
 * The lock is a file with the number of the process that holds it; one whose process is gone is taken over.
 *
 * @param onWait - Called once, with the number of the process that holds the lock, when it has to be waited for.
 */
export async function withLock<T>(path: string, onWait: (holder: number) => void, body: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(path), { recursive: true });
  let hasWaited = false;
  while (!acquire(path)) {
    const holder = readHolder(path);
    if (holder === undefined || !isRunning(holder)) {
      rmSync(path, { force: true });
      continue;
    }
    if (!hasWaited) onWait(holder);
    hasWaited = true;
    await sleep(500);
  }
  try {
    return await body();
  } finally {
    rmSync(path, { force: true });
  }
}

function acquire(path: string): boolean {
  // A link appears with its content; a file made here would be empty for a moment, and look abandoned.
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, String(process.pid));
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function readHolder(path: string): number | undefined {
  try {
    const holder = Number(readFileSync(path, "utf8"));
    return Number.isInteger(holder) && holder > 0 ? holder : undefined;
  } catch {
    return undefined;
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // A process of somebody else runs, too, though it cannot be signalled.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
