import type { Anything } from "../types/anything.js";
import type { Model } from "./model.js";

/** How `predictAsync` of a model or a shim runs. A framework may know more options. */
export interface PredictAsyncOptions {
  /** Stops the run as soon as it can be stopped; the promise is then rejected with the signal's reason. */
  signal?: AbortSignal;
  /**
   * What happens where a framework's module needs numbers before they are computed: `"error"`, the default, rejects before
   * anything was computed; `"sync"` computes what there is so far at once, on this thread, and goes on.
   */
  fallback?: "error" | "sync";
}

/** What a kind of node does in `predictAsync`, beside its forward function. */
export type AsyncForward<In = Anything, Out = Anything> = (
  model: Model<In, Out>,
  X: In,
  options: PredictAsyncOptions,
) => Promise<Out>;

const asyncForwards = new WeakMap<(...args: never[]) => unknown, AsyncForward>();

/**
 * Says what nodes with a forward function do in `Model.predictAsync`. Without it they predict at once.
 *
 * It must give what the forward function gives for `isTrain: false`.
 */
export function defineAsyncForward(forward: (...args: never[]) => unknown, asyncForward: AsyncForward): void {
  asyncForwards.set(forward, asyncForward);
}

/** What was defined for a forward function. */
export function asyncForwardOf(forward: (...args: never[]) => unknown): AsyncForward | undefined {
  return asyncForwards.get(forward);
}
