import { SerializationError } from "@thinc/core";

/** Makes the error for a safetensors file that cannot be read or written; `problem` is a sentence or two. */
export function badSafetensors(problem: string, cause?: unknown): SerializationError {
  return new SerializationError({ message: `safetensors: ${problem}`, cause });
}
