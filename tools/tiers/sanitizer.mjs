import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { isAbsolute, join } from "node:path";
import { SetupError } from "../setup/setup-error.mjs";

/** The compiler that brings the sanitizers. */
export const compiler = process.env.CXX || "g++";

const sanitizers = "-fsanitize=address,undefined";

/**
 * The variables with which native code is compiled and linked for the sanitizers.
 *
 * `vptr` is left out: it needs the type information of libtorch's classes, which libtorch does not export.
 */
export const sanitizedBuild = {
  CXXFLAGS: `${sanitizers} -fno-sanitize=vptr -fno-sanitize-recover=undefined -fno-omit-frame-pointer -g1 -O1`,
  LDFLAGS: sanitizers,
};

/**
 * Gives the sanitizer's library, which Node has to load before everything else, as Node itself is not compiled for it.
 *
 * @throws {SetupError} where the compiler has none.
 */
export function sanitizerLibrary() {
  let path = "";
  try {
    path = execFileSync(compiler, ["-print-file-name=libasan.so"], { encoding: "utf8" }).trim();
  } catch {
    // No such compiler: told below.
  }
  // A compiler that has no such file prints the bare name.
  if (isAbsolute(path) && existsSync(path)) return path;
  throw new SetupError(
    `${compiler} brings no libasan.so: install g++ for Linux (Debian and Ubuntu: apt-get install g++) and run this again.`,
  );
}

/** Collects what the sanitizers report in all processes of a run, also in children and workers of tests. */
export class Reports {
  #folder = mkdtempSync(join(tmpdir(), "thinc-sanitizer-"));

  /** The variables for the processes that are watched. */
  environment() {
    const options = {
      log_path: join(this.#folder, "report"),
      // Node and libtorch keep much for good, and what V8's objects point to is not seen: it would all be "leaked".
      detect_leaks: 0,
      // Freed memory is held back for a while, to catch its use. The tests of flat memory leave room for 20 MB.
      quarantine_size_mb: 4,
      // More memory than there is has to be an error of libtorch's, as without the sanitizer.
      allocator_may_return_null: 1,
    };
    const joined = Object.entries(options).map(([name, value]) => `${name}=${value}`);
    return {
      LD_PRELOAD: sanitizerLibrary(),
      ASAN_OPTIONS: joined.join(":"),
      UBSAN_OPTIONS: `print_stacktrace=1:log_path=${options.log_path}`,
    };
  }

  /** The reports so far, without mere warnings; they are forgotten then. */
  take() {
    const files = readdirSync(this.#folder).map((name) => join(this.#folder, name));
    const reports = files
      .map((file) => readFileSync(file, "utf8"))
      .filter((text) => /ERROR:|runtime error:/.test(text));
    for (const file of files) rmSync(file);
    return reports;
  }

  remove() {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
