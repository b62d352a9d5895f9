import { ArgumentError, printValue } from "@thinc/core";
import type { HookHandle } from "../tensor-methods/composites.js";
import { withDefaults } from "./checks.js";
import type { AnyModule } from "./module.js";

/** How a hook is added; PyTorch's name and default. */
export interface HookOptions {
  /** Whether it is called before those that are there already; false if left out. */
  prepend?: boolean;
}

/** What is called before `forward`: it may give other inputs. */
export type ForwardPreHook<Self extends AnyModule> = (module: Self, inputs: Parameters<Self["forward"]>) => unknown;
/** What is called after `forward`: it may give another output. */
export type ForwardHook<Self extends AnyModule> = (
  module: Self,
  inputs: Parameters<Self["forward"]>,
  output: ReturnType<Self["forward"]>,
) => unknown;

type Forward = (...inputs: unknown[]) => unknown;
type Hook = (...args: unknown[]) => unknown;

/** What is called around `forward`, by numbers. */
interface Hooks {
  before: Map<number, Hook>;
  after: Map<number, Hook>;
  /** A `forward` that is the module's own property, not its class's. */
  readonly own: Forward | null;
}

// A property, so that copies of a module have them, too; it is not among those that `Object.keys` tells.
const HOOKS: unique symbol = Symbol("hooks");

interface Hookable {
  [HOOKS]?: Hooks;
  forward: unknown;
}

let count = 0;

/**
 * Adds a hook to a module; see `Module.registerForwardPreHook` and `Module.registerForwardHook`.
 *
 * Only a module that has hooks pays for them: its `forward` gives way to one that calls them around it.
 *
 * @throws {ArgumentError} when the hook is no function.
 */
export function addForwardHook(
  where: string,
  module: object,
  kind: "before" | "after",
  hook: unknown,
  options: HookOptions,
): HookHandle {
  if (typeof hook !== "function")
    throw new ArgumentError({ message: `${where}: expected a function, got ${printValue(hook)}.` });
  const { prepend } = withDefaults<Required<HookOptions>>(options, where, { prepend: false });
  const hooks = hooksOf(module as Hookable);
  const number = count++;
  const added: [number, Hook] = [number, hook as Hook];
  hooks[kind] = new Map(prepend ? [added, ...hooks[kind]] : [...hooks[kind], added]);
  return {
    remove: () => {
      hooks[kind].delete(number);
    },
  };
}

function hooksOf(module: Hookable): Hooks {
  const known = module[HOOKS];
  if (known !== undefined) return known;
  const own = Object.hasOwn(module, "forward") ? (module.forward as Forward) : null;
  const made: Hooks = { before: new Map(), after: new Map(), own };
  const hidden = { enumerable: false, configurable: true, writable: true };
  Object.defineProperty(module, HOOKS, { ...hidden, value: made });
  Object.defineProperty(module, "forward", { ...hidden, value: forwardWithHooks });
  return made;
}

function forwardWithHooks(this: Hookable, ...inputs: unknown[]): unknown {
  const { before, after, own } = this[HOOKS] as Hooks;
  let given: readonly unknown[] = inputs;
  for (const hook of [...before.values()]) {
    const changed = hook(this, given) ?? given;
    given = Array.isArray(changed) ? changed : [changed];
  }
  const forward = own ?? (Object.getPrototypeOf(this) as { forward: Forward }).forward;
  let output = forward.apply(this, [...given]);
  for (const hook of [...after.values()]) output = hook(this, given, output) ?? output;
  return output;
}
