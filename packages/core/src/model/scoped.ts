/**
 * Runs `body` and then `restore`, whatever happens: also when `body` throws, and, where it returns a promise,
 * only once that promise has settled.
 */
export function scoped<T>(restore: () => void, body: () => T): T {
  let result: T;
  try {
    result = body();
  } catch (error) {
    restore();
    throw error;
  }
  if (isThenable(result)) {
    return result.then(
      (value) => {
        restore();
        return value;
      },
      (error) => {
        restore();
        throw error;
      },
    ) as T;
  }
  restore();
  return result;
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as PromiseLike<unknown> | null)?.then === "function";
}
