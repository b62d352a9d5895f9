/**
 * PyTorch's name in this project's style: `batch_norm` becomes `batchNorm`.
 *
 * Underscores at both ends stay: `add_` works in place, and `_fused_adam_` is internal to PyTorch.
 */
export function camelCase(name: string): string {
  const [, before, middle, after] = /^(_*)(.*?)(_*)$/.exec(name) as unknown as [string, string, string, string];
  return before + middle.replace(/_+([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase()) + after;
}
