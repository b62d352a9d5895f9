import { callEngine, type DLPackStats, loadedEngine } from "./engine.js";
import type { DLPackCapsule } from "./protocol.js";

/** The address of a view's first byte. Two views with the same address share their memory. */
export function hostPointer(view: ArrayBufferView | ArrayBuffer): bigint {
  return callEngine((addon) => addon.hostPointer(view));
}

/** What this package did so far on this thread; all zero, and nothing is loaded, before its first use. */
export function dlpackStats(): DLPackStats {
  const addon = loadedEngine();
  if (addon !== undefined) return addon.stats();
  return {
    bytesCopied: 0,
    copies: 0,
    capsulesMade: 0,
    capsulesConsumed: 0,
    liveCapsules: 0,
    liveViews: 0,
    liveNativeTensors: 0,
  };
}

/**
 * Frees the tensor of a capsule now, instead of when the capsule is collected.
 *
 * @throws {CapsuleConsumedError} when someone has taken it already.
 */
export function releaseCapsule(capsule: DLPackCapsule): void {
  callEngine((addon) => addon.release(capsule));
}

/** Frees the capsules that the garbage collector found dead. Calls of this package do so by themselves; an idle program may not. */
export function sweepCapsules(): void {
  loadedEngine()?.sweep();
}
