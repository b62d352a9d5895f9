import { SerializationError, UnsupportedError } from "@thinc/core";

/** Makes the error for a file that is no exported program or a damaged one; `problem` is a sentence or two. */
export function badProgram(problem: string, problems: readonly string[] = [], cause?: unknown): SerializationError {
  return new SerializationError({ message: `exported program: ${problem}`, problems, cause });
}

/** Makes the error for a program that is well formed, but not for here; `problem` says what to do, too. */
export function unsupportedProgram(problem: string, problems: readonly string[] = []): UnsupportedError {
  return new UnsupportedError({ message: `exported program: ${problem}`, problems });
}

/** Joins a sentence, a list of problems, which is cut where it is long, and a sentence on what to do. */
export function listProblems(sentence: string, problems: readonly string[], advice: string): string {
  const shown = problems.slice(0, MOST_SHOWN).map((problem) => `\n- ${problem}`);
  const rest = problems.length > MOST_SHOWN ? `\n- and ${problems.length - MOST_SHOWN} more` : "";
  return `${sentence}:${shown.join("")}${rest}\n${advice}`;
}

const MOST_SHOWN = 20;
