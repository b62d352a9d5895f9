import { ArgumentError } from "@thinc/core";
import { Module } from "./nn/module.js";
import type { Tensor } from "./tensor.js";

/** What a {@link PyTorchShim} needs of a module. Every `torch.nn.Module` has it. */
export interface ModuleLike {
  /** Computes the outputs of inputs. Keyword arguments come as an object after the others. */
  forward(...inputs: never[]): unknown;
  /** The trainable tensors, with names that stay the same. */
  namedParameters(): Iterable<readonly [string, Tensor]>;
  /** Everything that is saved: parameters and buffers, by name. */
  stateDict(): ReadonlyMap<string, Tensor>;
  /** Whether layers such as dropout act as in training. */
  readonly training: boolean;
  /** Sets the mode of the module and of all in it: training if nothing is said, or evaluation. */
  train(mode?: boolean): unknown;
  /** The module itself and all inside it; left out where there are none. */
  modules?(): Iterable<{ training: boolean }>;
  /** Moves the tensors to a device, such as `cuda:0`. */
  to?(target: { device: string }): unknown;
  /**
   * Computes what `forward` does in evaluation mode, without gradients and without blocking the event loop. Where it is left
   * out, `predictAsync` records `forward`. The mode that {@link ModuleLike.training} tells stays as it is.
   */
  forwardAsync?(inputs: readonly unknown[], options: { signal?: AbortSignal }): Promise<unknown>;
  /** A copy with tensors of its own. */
  copy?(): unknown;
}

/** Checks that a value can be wrapped. @throws {ArgumentError} naming what is missing. */
export function checkModule(value: unknown, where: string): asserts value is ModuleLike {
  const methods = ["forward", "namedParameters", "stateDict", "train"] as const;
  if (typeof value !== "object" || value === null) {
    throw new ArgumentError({
      message: `${where}: expected a module such as new torch.nn.Linear(16, 8), got ${value === null ? "null" : typeof value}.`,
    });
  }
  const missing = methods.filter((name) => typeof (value as Record<string, unknown>)[name] !== "function");
  if (missing.length === 0) return;
  throw new ArgumentError({
    message: `${where}: expected a module such as new torch.nn.Linear(16, 8); ${value.constructor?.name ?? "the object"} has no ${missing.join("(), ")}().`,
  });
}

/** Runs `body` with the module in training or evaluation mode; every module inside is afterwards in the mode it was in. */
export function inMode<T>(module: ModuleLike, training: boolean, body: () => T): T {
  const before = module.training;
  // A module in training may have layers that were frozen on purpose: those are left alone.
  if (training && before) return body();
  const changed: { training: boolean }[] = [];
  for (const item of module.modules?.() ?? []) if (item.training !== training) changed.push(item);
  if (before === training && changed.length === 0) return body();
  // What a class does besides when its mode changes is done both ways; the others are a walk faster this way.
  const isPlain = module.train === Module.prototype.train;
  if (isPlain) for (const item of changed) item.training = training;
  else module.train(training);
  try {
    return body();
  } finally {
    if (!isPlain) module.train(before);
    for (const item of changed) if (item.training === training) item.training = !training;
  }
}
