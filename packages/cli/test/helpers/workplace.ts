import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { inspectPython, pythonExecutables } from "@thinc/native";
import { type CliSurroundings, runCli } from "thinc";
import { useTemporaryDirectory } from "../../../native/test/helpers/temporary-directory";

const pythonOfMachine = pythonExecutables({ PATH: process.env.PATH })[0];
const inspected = pythonOfMachine === undefined ? undefined : inspectPython(pythonOfMachine, ["pip"]);
const python = inspected === undefined || "problem" in inspected ? undefined : inspected;
const pipDirectory = python?.packages.pip ?? undefined;

/** Why the tests that run pip cannot run here; `undefined` when they can. */
export const noPip: string | undefined = pipDirectory === undefined ? "there is no python3 with pip" : undefined;

/** What a run of `thinc` wrote, and its exit code. */
export interface CliRun {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/** A place of its own for each test, in which `thinc` finds nothing but what the test put there. */
export interface Workplace {
  inside(...parts: string[]): string;
  /** Variables with which only this place's cache, wheels and Python are seen. */
  environment(variables?: Record<string, string | undefined>): Record<string, string | undefined>;
  run(args: readonly string[], variables?: Record<string, string | undefined>): Promise<CliRun>;
}

/** Gives each test of a file a workplace. Call it at the top of the file. */
export function useWorkplace(): Workplace {
  const directory = useTemporaryDirectory();
  const inside = (...parts: string[]): string => join(directory.path, ...parts);
  const environment: Workplace["environment"] = (variables) => ({
    ...process.env,
    ...Object.fromEntries(
      Object.keys(process.env)
        .filter(isOfMachine)
        .map((name) => [name, undefined]),
    ),
    THINC_CACHE_DIR: inside("cache"),
    PIP_NO_INDEX: "1",
    PIP_FIND_LINKS: inside("wheels"),
    PATH: `${inside("bin")}${delimiter}${process.env.PATH}`,
    ...variables,
  });
  beforeEach(() => {
    for (const folder of ["bin", "wheels", "project", "site"]) mkdirSync(inside(folder));
    if (pipDirectory === undefined) return;
    // The Python of this machine, with pip and without anything else that is installed in it.
    symlinkSync(pipDirectory, inside("site", "pip"));
    const start = `PYTHONPATH='${inside("site")}' exec '${python?.executable}' -S "$@"`;
    writeFileSync(inside("bin", "python3"), `#!/bin/sh\n${start}\n`, { mode: 0o755 });
  });
  const run: Workplace["run"] = async (args, variables) => {
    const written = { stdout: "", stderr: "" };
    const streamOf = (name: "stdout" | "stderr") => ({
      write(text: string) {
        written[name] += text;
        return true;
      },
    });
    const surroundings = {
      environment: environment(variables),
      workingDirectory: inside("project"),
      stdout: streamOf("stdout"),
      stderr: streamOf("stderr"),
    };
    const exitCode = await runCli(args, surroundings as unknown as CliSurroundings);
    return { exitCode, ...written };
  };
  return { inside, environment, run };
}

function isOfMachine(name: string): boolean {
  return (
    /^(THINC_|PIP_|PYTHON|npm_)/.test(name) ||
    ["LIBTORCH", "VIRTUAL_ENV", "LD_LIBRARY_PATH", "XDG_CACHE_HOME"].includes(name)
  );
}
