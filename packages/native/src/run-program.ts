import { spawn } from "node:child_process";
import type { Environment } from "./environment.js";

/** A program to run, with all it is run with. */
export interface ProgramRun {
  /** A program's name, looked for in the `PATH` of `environment`, or a path. */
  command: string;
  args: readonly string[];
  workingDirectory: string;
  environment: Environment;
  /** Called with each line that the program writes, to stdout or stderr, blank ones left out. */
  onLine: (line: string) => void;
}

/**
 * Runs a program to its end.
 *
 * @returns Its exit code, `null` when a signal ended it.
 * @throws The error of the operating system when it cannot be started.
 */
export function runProgram(run: ProgramRun): Promise<number | null> {
  const child = spawn(run.command, run.args, {
    cwd: run.workingDirectory,
    env: run.environment as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "pipe"],
    windowsHide: true,
  });
  return new Promise((finish, reject) => {
    const rest = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"] as const) {
      child[stream].setEncoding("utf8").on("data", (chunk: string) => {
        const lines = (rest[stream] + chunk).split(/\r?\n/);
        rest[stream] = lines.pop() ?? "";
        for (const line of lines) if (line.trim() !== "") run.onLine(line);
      });
    }
    child.on("error", reject);
    child.on("close", (status) => {
      for (const line of Object.values(rest)) if (line.trim() !== "") run.onLine(line);
      finish(status);
    });
  });
}
