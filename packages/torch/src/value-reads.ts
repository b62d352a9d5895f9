// A program that is being recorded does not see values of tensors that JavaScript reads: who records wants to know of it.

let reads: number | null = null;

/** Notes that JavaScript looks at the values of a tensor. */
export function noteValueRead(): void {
  if (reads !== null) reads += 1;
}

/** Counts how often JavaScript looks at values of tensors while `body` runs. */
export function countValueReads(body: () => void): number {
  const before = reads;
  reads = 0;
  try {
    body();
    return reads;
  } finally {
    reads = before;
  }
}
