import { ArgumentError, checkOptions, type PredictAsyncOptions, printValue } from "@thinc/core";
import { native } from "../engine.js";
import { translateError, translating } from "../errors.js";
import { noGrad } from "../grad-mode.js";
import type { Handle } from "../native-api.js";
import { Tensor } from "../tensor.js";

/**
 * Runs `forward` without computing: its operators are recorded, and run on another thread afterwards.
 *
 * @returns What `forward` returned. The tensors in it have their elements once the promise resolves; other tensors that
 * `forward` made are void.
 * @throws {UnsupportedError} (the promise rejects) where elements are needed at once and `fallback` is not `"sync"`.
 */
export async function recordRun(forward: () => unknown, options: PredictAsyncOptions = {}): Promise<unknown> {
  const { fallback, signal } = checkAsyncOptions(options);
  signal?.throwIfAborted();
  const addon = native();
  translating("predictAsync", () => addon.recordStart(fallback === "sync"));
  let outputs: unknown;
  let run: { promise: Promise<void>; number: number };
  try {
    outputs = noGrad(forward);
    run = translating("predictAsync", () => addon.recordRun(handlesIn(outputs)));
  } catch (error) {
    if (addon.isRecording()) addon.recordAbandon();
    throw error;
  }
  await settled(run.promise, run.number, signal);
  return outputs;
}

/** Waits for a run on another thread, which the signal can stop. @throws The signal's reason, or what went wrong. */
export async function settled<T>(
  promise: Promise<T>,
  number: number,
  signal: AbortSignal | undefined,
  where = "predictAsync",
): Promise<T> {
  const addon = native();
  stopAtExit();
  const cancel = () => addon.runCancel(number);
  signal?.addEventListener("abort", cancel, { once: true });
  try {
    return await promise;
  } catch (error) {
    signal?.throwIfAborted();
    throw translateError(error, where);
  } finally {
    signal?.removeEventListener("abort", cancel);
  }
}

/** Checks the options of `predictAsync`. @throws {ArgumentError} */
export function checkAsyncOptions(options: PredictAsyncOptions): PredictAsyncOptions {
  checkOptions(options, ["fallback", "signal"], "predictAsync");
  const { fallback, signal } = options;
  if (fallback !== undefined && fallback !== "error" && fallback !== "sync") {
    throw new ArgumentError({
      message: `predictAsync: expected fallback to be "error" or "sync", got ${printValue(fallback)}.`,
    });
  }
  if (signal !== undefined && !(signal instanceof AbortSignal)) {
    throw new ArgumentError({
      message: `predictAsync: expected signal to be an AbortSignal, got ${printValue(signal)}.`,
    });
  }
  return options;
}

let stopping = false;

// A thread that computes while the process takes itself apart would use what is gone.
function stopAtExit(): void {
  if (stopping) return;
  stopping = true;
  process.once("exit", () => native().runStopAll());
}

// All tensors of a module's output, whatever object they are in.
function handlesIn(outputs: unknown): Handle[] {
  const handles: Handle[] = [];
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null || ArrayBuffer.isView(value) || seen.has(value)) return;
    seen.add(value);
    if (value instanceof Tensor) handles.push(value.handle);
    else if (value instanceof Map || Array.isArray(value) || value instanceof Set)
      for (const item of value.values()) visit(item);
    else for (const item of Object.values(value)) visit(item);
  };
  visit(outputs);
  return handles;
}
