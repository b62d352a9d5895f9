const COUNTS = Symbol.for("thinc.bytesCopied");
const shared = globalThis as unknown as { [COUNTS]?: Map<string, number> };

function counts(): Map<string, number> {
  shared[COUNTS] ??= new Map();
  return shared[COUNTS];
}

/** Adds to the number of bytes of array elements that were copied on the way to or from a framework. Exchanges call it. */
export function countCopiedBytes(framework: string, bytes: number): void {
  counts().set(framework, (counts().get(framework) ?? 0) + bytes);
}

/**
 * The bytes of array elements that were copied between this project's arrays and each framework's tensors, since the
 * process began. A framework that shares its memory with arrays stays at zero.
 */
export function bytesCopied(): Record<string, number> {
  return Object.fromEntries(counts());
}
