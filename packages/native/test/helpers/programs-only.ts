import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findExecutable, inspectPython, pythonExecutables } from "@thinc/native";

/** What a build without make may use: Python, the compilers, and the assembler and linker that they call. */
export const programsOfACompilerPackage = ["python3", "node", "g++", "cc", "as", "ld"];

/**
 * Makes an environment whose `PATH` has only these programs of this machine.
 *
 * They are called through scripts in one folder, as some programs do not work when they are called through a link.
 *
 * @param folder - Where the scripts go; it must not be there yet.
 */
export function environmentWith(
  names: readonly string[],
  folder: string,
  base: Record<string, string | undefined> = process.env,
): Record<string, string | undefined> {
  mkdirSync(folder);
  for (const name of names) {
    const script = join(folder, name);
    writeFileSync(script, `#!/bin/sh\nexec '${realProgram(name)}' "$@"\n`);
    chmodSync(script, 0o755);
  }
  return { ...base, PATH: folder, CXX: undefined, CC: undefined, MAKE: undefined };
}

function realProgram(name: string): string {
  // What is not here is not called either: it only has to be found.
  const path = findExecutable(name) ?? process.execPath;
  // `python3` may be a version manager's script, which needs more programs than Python itself.
  return name === "python3" ? inspectPython(pythonExecutables()[0] ?? path).executable : path;
}
