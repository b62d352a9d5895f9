import { type ArgsKwargs, ArgumentError } from "@thinc/core";
import type { ModuleLike } from "./module-like.js";
import { takesOneInput } from "./nn/registry.js";

/**
 * Refuses surplus inputs, which JavaScript would drop without a word, for modules whose class says that it takes one.
 *
 * @throws {ArgumentError}
 */
export function checkInputCount(module: ModuleLike, { args, kwargs }: ArgsKwargs): void {
  const keywords = Object.keys(kwargs);
  if (args.length + Math.min(keywords.length, 1) <= 1 || !takesOneInput(module)) return;
  const extra = keywords.length === 0 ? "" : ` and the keywords ${keywords.join(", ")}`;
  throw new ArgumentError({
    message: `torch: ${module.constructor.name} takes one input, got ${args.length}${extra}. Join them before, or write a module whose forward takes them all.`,
  });
}
