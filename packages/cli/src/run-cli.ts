import { resolve } from "node:path";
import { ThincError, UnsupportedError } from "@thinc/core";
import { type Environment, packageDirectoryOf, readManifest } from "@thinc/native";
import { Command, CommanderError } from "commander";
import { doctor } from "./doctor/doctor-command.js";
import { install } from "./install/install-command.js";
import type { Streams } from "./streams.js";

/** Where a command runs. */
export interface CliSurroundings extends Partial<Streams> {
  environment?: Environment;
  /** The directory commands start from. */
  workingDirectory?: string;
}

/**
 * Runs one command of `thinc`.
 *
 * Results go to stdout, everything else to stderr. A failure is told in a sentence or two; with `--verbose` the stack follows.
 *
 * @param args - The arguments after `thinc`.
 * @returns The exit code: 0 when all went well, 2 when something was asked for that does not exist, 1 for other failures.
 */
export async function runCli(args: readonly string[], surroundings: CliSurroundings = {}): Promise<number> {
  const { stdout = process.stdout, stderr = process.stderr } = surroundings;
  let exitCode = 0;
  const program = makeProgram(surroundings, { stdout, stderr }, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    // commander has written its message, or the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    stderr.write(`${explain(error, args.includes("--verbose"))}\n`);
    return UnsupportedError.isInstance(error) ? 2 : 1;
  }
}

function explain(error: unknown, isVerbose: boolean): string {
  if (isVerbose && error instanceof Error) return error.stack ?? error.message;
  if (ThincError.isInstance(error)) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  return `internal: ${message}. Run the command with --verbose to see where it happened, and report it.`;
}

function makeProgram(surroundings: CliSurroundings, streams: Streams, end: (exitCode: number) => void): Command {
  const environment = surroundings.environment ?? process.env;
  const workingDirectory = surroundings.workingDirectory ?? process.cwd();
  const { version } = readManifest(packageDirectoryOf(import.meta.url));
  const program = new Command("thinc")
    .description("Shows which machine-learning engines this machine has, and installs them.")
    .version(version)
    // `thinc install torch --version 2.15.0` means the engine's version, not that of thinc.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
    });

  program
    .command("doctor")
    .description("show Node, compiler, Python and each engine: found or not, its version, and where it was looked for")
    .option("--json", "write the report as JSON")
    .option("--require <engines>", "exit with 1 unless these engines (separated by commas) are usable")
    .option("--project <directory>", "the project whose adapters are checked", workingDirectory)
    .option("--verbose", "show the stack when something fails")
    .action((options: { json?: boolean; require?: string; project: string }) => {
      end(doctor({ ...options, projectDirectory: resolve(workingDirectory, options.project), environment }, streams));
    });

  program
    .command("install <engine>")
    .description(
      "fetch an engine with pip into the user's cache, and build its addon; does nothing where both are there",
    )
    .option("--version <version>", "the engine's version")
    .option("--if-missing", "do nothing where the engine is already there (the default)")
    .option("--force", "install even where the engine is already there")
    .option("--no-addon", "do not build the native addon")
    .option("--print-directory", "write the engine's directory, and nothing else, to stdout")
    .option("--project <directory>", "the project whose adapter is built", workingDirectory)
    .option("--verbose", "show the stack when something fails")
    .action(async (engine: string, options: InstallFlags) => {
      if (options.ifMissing && options.force) program.error("error: --if-missing and --force exclude each other");
      await install(
        engine,
        { ...options, projectDirectory: resolve(workingDirectory, options.project), environment },
        streams,
      );
    });
  return program;
}

interface InstallFlags {
  version?: string;
  ifMissing?: boolean;
  force?: boolean;
  addon: boolean;
  printDirectory?: boolean;
  project: string;
}
