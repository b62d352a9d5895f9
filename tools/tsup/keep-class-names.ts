import type { Options } from "tsup";

/**
 * Gives classes that refer to themselves their names back, which messages and `toString` show.
 *
 * esbuild makes `var Tensor = class _Tensor { … }` of them. Its own way out, `keepNames`, calls a function for each function
 * of the bundle, so that nothing of it could be left out of a program that is bundled again.
 */
export const keepClassNames: NonNullable<Options["plugins"]>[number] = {
  name: "keep-class-names",
  renderChunk: (code) => ({ code: restoreClassNames(code) }),
};

/** Renames each `_Name` of `var Name = class _Name`. A space behind keeps the columns of the source map. */
export function restoreClassNames(code: string): string {
  const renamed = new Set([...code.matchAll(/^var (\w+) = class _\1\b/gm)].map(([, name]) => name));
  return code.replace(/(?<![\w$.#"'`])_([A-Z]\w*)/g, (word, name: string) => (renamed.has(name) ? `${name} ` : word));
}
