import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { explainFailure } from "./explain-failure.mjs";
import { binFolder, logFolder, root } from "./paths.mjs";
import { startProgress } from "./progress.mjs";
import { SetupError } from "./setup-error.mjs";

/**
 * Runs one command of set-up: quietly, with its progress shown, its output kept in a log.
 *
 * @param {object} step
 * @param {string} step.title What is being done, for the progress line.
 * @param {string} step.log The log's file name without extension.
 * @param {string} step.command The program; `node_modules/.bin` is on its PATH.
 * @param {string[]} step.args
 * @param {Record<string, string>} [step.env] Variables on top of the present ones.
 * @param {string} [step.cwd] The repository's root unless given.
 * @returns {Promise<string>} What the command wrote to stdout.
 * @throws {SetupError} when it cannot be started or fails; the end of its output is printed before.
 */
export async function runStep({ title, log, command, args, env = {}, cwd = root }) {
  const progress = startProgress(title);
  const { code, stdout, output } = await capture({ command, args, env, cwd, onLine: progress.detail });
  progress.stop(code === 0 ? "done" : "failed");

  mkdirSync(logFolder, { recursive: true });
  const logFile = join(logFolder, `${log}.log`);
  writeFileSync(logFile, output);
  if (code === 0) return stdout;

  process.stderr.write(`${output.trimEnd().split("\n").slice(-25).join("\n")}\n\n`);
  throw new SetupError(explainFailure({ title, code, output, logFile: relative(root, logFile) }));
}

/** Runs a command and collects its output; a program that is not there gives code 127. */
function capture({ command, args, env, cwd, onLine }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, PATH: `${binFolder}${delimiter}${process.env.PATH ?? ""}`, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    let stdout = "";
    let output = "";
    const take = (chunk) => {
      output += chunk;
      const line = lastLine(String(chunk));
      if (line) onLine(line);
    };
    child.stdout.setEncoding("utf8").on("data", (chunk) => {
      stdout += chunk;
      take(chunk);
    });
    child.stderr.setEncoding("utf8").on("data", take);
    child.on("error", (error) => resolve({ code: 127, stdout, output: `${output}${error.message}\n` }));
    child.on("close", (code, signal) => resolve({ code: code ?? signal, stdout, output }));
  });
}

/** The last line that says something, without colours; a carriage return starts a new line. */
function lastLine(text) {
  const lines = stripVTControlCharacters(text).split(/[\r\n]+/);
  return lines
    .reverse()
    .find((line) => line.trim() !== "")
    ?.trim();
}
