import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * Makes a folder hold the same files as another one, and touches only those that differ.
 *
 * A file that is copied has the time of the copy, not that of its source: make compiles what is newer than its object, and a
 * source that changed while its predecessor was being compiled is older than that.
 *
 * @param leftOut - Names at the top of `source` that are not copied, and stay in `target` where they are there.
 */
export function mirrorFiles(source: string, target: string, leftOut: ReadonlySet<string>): void {
  mkdirSync(target, { recursive: true });
  const entries = readdirSync(source, { withFileTypes: true }).filter(({ name }) => !leftOut.has(name));
  const names = new Set(entries.map(({ name }) => name));
  for (const name of readdirSync(target)) {
    if (!names.has(name) && !leftOut.has(name)) rmSync(join(target, name), { recursive: true });
  }
  for (const entry of entries) {
    const [from, to] = [join(source, entry.name), join(target, entry.name)];
    if (entry.isDirectory()) mirrorFiles(from, to, new Set());
    else if (!existsSync(to) || !readFileSync(from).equals(readFileSync(to))) copyFileSync(from, to);
  }
}
