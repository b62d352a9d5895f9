import { ThincError } from "@thinc/core";

/** Writes a line of progress, apart from results. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Ends a program that failed: in a sentence where the user can do something about it, else with the stack. */
export function fail(error: NodeJS.ErrnoException): void {
  const expected = ThincError.isInstance(error) || error.code?.startsWith("ERR_PARSE_ARGS") || error.name === "Error";
  say(`${expected ? error.message : error.stack}`);
  process.exitCode = 1;
}
