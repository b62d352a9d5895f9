import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A shared library with libtorch_cuda's plain C functions over host memory, compiled for a test. */
export interface FakeGpu {
  readonly directory: string;
  readonly path: string;
  /** What was called so far: the function, a number and an address. */
  calls(): [what: string, number: number, address: bigint][];
}

/** Compiles one. @param flags More for the compiler, such as `-DWITHOUT_POOL`. */
export function buildFakeGpu(...flags: string[]): FakeGpu {
  const directory = mkdtempSync(join(tmpdir(), "fake-gpu-"));
  const path = join(directory, "libtorch_cuda.so");
  const log = join(directory, "calls");
  writeFileSync(log, "");
  const source = join(__dirname, "fake-gpu.c");
  // The compiler is there wherever the addon was built.
  execFileSync("gcc", ["-shared", "-fPIC", "-Wall", "-Werror", `-DLOG="${log}"`, ...flags, "-o", path, source]);
  return {
    directory,
    path,
    calls: () =>
      readFileSync(log, "utf8")
        .trim()
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => {
          const [what, number, address] = line.split(" ");
          return [what, Number(number), BigInt(address)];
        }),
  };
}
