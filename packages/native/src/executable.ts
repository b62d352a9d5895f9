import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import type { Environment } from "./environment.js";

/**
 * Finds a program as a shell would.
 *
 * @param name - A program's name, looked for in `PATH`, or an absolute path.
 * @returns The path of the program, or `undefined`.
 */
export function findExecutable(name: string, environment: Environment = process.env): string | undefined {
  const endings = process.platform === "win32" ? (environment.PATHEXT ?? ".EXE;.CMD;.BAT").split(";") : [""];
  const directories = isAbsolute(name)
    ? [""]
    : (environment.PATH ?? environment.Path ?? "").split(delimiter).filter(Boolean);
  for (const directory of directories) {
    for (const ending of endings) {
      const path = directory === "" ? `${name}${ending}` : join(directory, `${name}${ending}`);
      if (isExecutable(path)) return path;
    }
  }
  return undefined;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
