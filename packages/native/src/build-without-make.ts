import { copyFileSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import type { Environment } from "./environment.js";
import { findExecutable } from "./executable.js";
import { packageDirectoryOf } from "./package-directory.js";
import { type ProgramRun, runProgram } from "./run-program.js";

/** One command of a build; `title` is the line that make would print for it. */
interface BuildCommand {
  title: string;
  /** The file it makes, relative to the directory that is built. */
  output: string;
  arguments: [string, ...string[]];
}

/** What `gyp/command_list.py` writes. */
interface BuildCommands {
  compile: BuildCommand[];
  link: BuildCommand;
  /** Where the finished addon belongs. */
  product: string;
}

/**
 * Tells whether addons are built here without node-gyp's `build` step: on Linux where there is no make.
 *
 * Debian's g++ brings no make. On other systems the compiler does (macOS), or node-gyp uses another tool (Windows).
 */
export function mustBuildWithoutMake(environment: Environment): boolean {
  return process.platform === "linux" && findExecutable(environment.MAKE || "make", environment) === undefined;
}

/**
 * Puts gyp's generator for commands where gyp can load it, and gives the arguments that make `node-gyp configure` use it.
 *
 * gyp takes all after a hyphen in a generator's path for something else, so the path has to be a relative one.
 */
export function commandListArguments(workDirectory: string): string[] {
  const generator = join("build", "command_list.py");
  mkdirSync(join(workDirectory, "build"), { recursive: true });
  const source = join(packageDirectoryOf(import.meta.url), "gyp", "command_list.py");
  copyFileSync(source, join(workDirectory, generator));
  return ["--", "-f", generator];
}

/**
 * Compiles and links what `node-gyp configure` with {@link commandListArguments} described.
 *
 * Every file is compiled anew. `JOBS` files are compiled at a time, as with make (`max`: one for each core); `V=1` shows the commands.
 * After a failure no further command is started.
 *
 * @returns The exit code of the first command that failed, else 0.
 */
export async function runBuildCommands(run: Omit<ProgramRun, "command" | "args">): Promise<number | null> {
  const { workingDirectory, environment, onLine } = run;
  const inside = (path: string): string => join(workingDirectory, path);
  const commands = JSON.parse(readFileSync(inside("build/commands.json"), "utf8")) as BuildCommands;
  const execute = async (step: BuildCommand): Promise<number | null> => {
    const [command, ...args] = step.arguments;
    onLine(environment.V ? `  ${step.arguments.join(" ")}` : step.title);
    mkdirSync(dirname(inside(step.output)), { recursive: true });
    return runProgram({ ...run, command, args });
  };

  let status: number | null = 0;
  const waiting = [...commands.compile];
  const compileInTurn = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined && status === 0; step = waiting.shift()) {
      const result = await execute(step);
      if (result !== 0 && status === 0) status = result;
    }
  };
  await Promise.all(Array.from({ length: numberOfJobs(environment) }, compileInTurn));
  if (status === 0) status = await execute(commands.link);
  // A process that has the former addon loaded keeps its file.
  if (status === 0) renameSync(inside(commands.link.output), inside(commands.product));
  return status;
}

function numberOfJobs({ JOBS = "" }: Environment): number {
  if (JOBS.trim().toLowerCase() === "max") return availableParallelism();
  const number = Number.parseInt(JOBS, 10);
  return number > 0 ? number : 1;
}
