import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Gives the paths that fit a pattern.
 *
 * @param pattern - A path in which at most one segment holds one `*`, which stands for any characters.
 * @returns The path itself when it holds no `*`; else those that exist, sorted; what follows the starred segment is only appended.
 */
export function expandStar(pattern: string): string[] {
  const star = pattern.indexOf("*");
  if (star < 0) return [pattern];
  const start = pattern.slice(0, star);
  const directory = dirname(`${start}_`);
  const before = basename(`${start}_`).slice(0, -1);
  const rest = pattern.slice(star + 1);
  const separator = rest.search(/[/\\]/);
  const after = separator < 0 ? rest : rest.slice(0, separator);
  const below = separator < 0 ? "" : rest.slice(separator);
  try {
    return readdirSync(directory)
      .filter((name) => name.startsWith(before) && name.endsWith(after) && name.length >= before.length + after.length)
      .sort()
      .map((name) => join(directory, name) + below);
  } catch {
    return [];
  }
}
