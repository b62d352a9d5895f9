import { createContext } from "#platform";
import { ArgumentError } from "../errors/index.js";
import type { Context } from "../platform/platform.js";
import { printValue } from "../util/print-value.js";
import { isOps, type Ops } from "./ops.js";
import { getOps } from "./registry.js";

// Two copies of this package in one process must agree on what is current. Null stands for the best CPU backend.
const KEY = Symbol.for("thinc.ops.current");

function context(): Context<Ops | null> {
  const holder = globalThis as { [KEY]?: Context<Ops | null> };
  holder[KEY] ??= createContext<Ops | null>(null);
  return holder[KEY];
}

/** The backend new models are made with: the one set for this scope, else the best CPU backend. */
export function getCurrentOps(): Ops {
  return context().get() ?? getOps("cpu");
}

/** Changes the current backend, by its name or itself: for the scope of {@link useOps} this is called in, else for the whole process. @throws {ArgumentError} when there is no such backend. */
export function setCurrentOps(ops: string | Ops): void {
  context().set(resolve("setCurrentOps", ops));
}

/**
 * Runs `body` with another current backend. The old one is back afterwards, also when `body` throws; on Node the scope
 * also covers what an asynchronous `body` awaits.
 *
 * @throws {ArgumentError} when there is no such backend; `body` has not run then.
 */
export function useOps<T>(ops: string | Ops, body: () => T): T {
  return context().run(resolve("useOps", ops), body);
}

function resolve(where: string, ops: string | Ops): Ops {
  if (typeof ops === "string") return getOps(ops);
  if (isOps(ops)) return ops;
  throw new ArgumentError({
    message: `${where}: expected a backend or its name, got ${printValue(ops)}. Try getOps("cpu").`,
  });
}
