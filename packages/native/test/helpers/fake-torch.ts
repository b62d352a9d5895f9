import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ElfContent, writeElf } from "./write-elf";

/** Makes a directory that looks like Python's `torch` package: a library, headers and a version file. */
export function makeTorch(directory: string, version: string | undefined, library: ElfContent = {}): string {
  writeElf(join(directory, "lib", "libtorch_cpu.so"), { soname: "libtorch_cpu.so", ...library });
  mkdirSync(join(directory, "include"), { recursive: true });
  if (version !== undefined)
    writeFileSync(join(directory, "version.py"), `__version__ = '${version}'\ndebug = False\n`);
  return directory;
}
