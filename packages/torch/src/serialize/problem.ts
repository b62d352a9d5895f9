import { SerializationError } from "@thinc/core";

/** Makes the error for a file that cannot be read; `problem` is a sentence or two. */
export function badFile(problem: string, cause?: unknown): SerializationError {
  return new SerializationError({ message: `torch file: ${problem}`, cause });
}

/** Prints a name found in a file: quoted, with control characters escaped, and never longer than 100 characters. */
export function quoted(name: string): string {
  return JSON.stringify(name.length > 100 ? `${name.slice(0, 99)}…` : name);
}
