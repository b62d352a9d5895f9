import type { Environment } from "./environment.js";
import { findExecutable } from "./executable.js";

const compilerAdvice: Partial<Record<NodeJS.Platform, string>> = {
  linux: "install g++ (Debian and Ubuntu: apt-get install g++; Fedora: dnf install gcc-c++; Alpine: apk add g++)",
  darwin: "install the command line tools (xcode-select --install)",
  win32: "install Visual Studio Build Tools with the C++ workload",
};

/**
 * Tells what has to be installed before an addon can be built.
 *
 * @returns A sentence, or `undefined` when everything is there.
 */
export function missingBuildTool(environment: Environment = process.env): string | undefined {
  const has = (name: string): boolean => findExecutable(name, environment) !== undefined;
  if (!has("python3") && !has("python")) {
    return "Python 3, which node-gyp needs, is not in PATH: install it (Debian and Ubuntu: apt-get install python3).";
  }
  // On Windows node-gyp looks for Visual Studio itself.
  if (process.platform === "win32") return undefined;
  const compiler = environment.CXX?.trim().split(/\s+/)[0];
  const compilers = compiler ? [compiler] : ["g++", "c++", "clang++"];
  const advice = compilerAdvice[process.platform] ?? "install a C++ compiler and make";
  if (!compilers.some(has)) return `There is no C++ compiler (${compilers.join(", ")}) in PATH: ${advice}.`;
  // On Linux make is not needed; see `mustBuildWithoutMake`.
  if (process.platform !== "linux" && !has("make") && !has("gmake")) return `There is no make in PATH: ${advice}.`;
  return undefined;
}

/** What a line of the build's output says about its failure, and what to do about it. */
const knownFailures: readonly { sign: RegExp; advice: string }[] = [
  { sign: /No space left on device/i, advice: "The disk is full: free some space and run this again." },
  {
    sign: /Killed signal terminated program|virtual memory exhausted|cannot allocate memory|out of memory/i,
    advice:
      "The compiler ran out of memory; one file can take 1.5 GB. Close other programs or add swap, and run this again.",
  },
  {
    sign: /cannot execute ['‘]cc1plus/,
    advice: `The compiler lacks its C++ part: ${compilerAdvice[process.platform] ?? "install a C++ compiler"}.`,
  },
  {
    sign: /fatal error: .*: No such file or directory/,
    advice: "A header is missing: the engine's directory must have its headers (include/), and they must be complete.",
  },
  {
    sign: /unrecognized command[- ]line option ['‘"]?-std=|requires C\+\+20|#error .*C\+\+(17|20)/,
    advice: "The compiler is too old: C++20 is needed, as g++ 11, clang 13 and later have it.",
  },
  {
    sign: /cannot find -l\S+/,
    advice: "The linker misses a library: the engine's directory must have its lib/, and it must be complete.",
  },
  { sign: /Could not find any Python installation/, advice: "node-gyp needs Python 3.8 or later in PATH." },
  { sign: /EACCES|Permission denied/, advice: "A directory cannot be written: see whose it is." },
];

/** Turns the output of a failed build into a sentence that says what to do. */
export function adviseOnFailure(output: string): string {
  const known = knownFailures.find(({ sign }) => sign.test(output));
  return known?.advice ?? "The lines above say why; `npx thinc doctor` shows what was found on this machine.";
}
