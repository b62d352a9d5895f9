import { Tensor } from "../tensor.js";
import { Parameter } from "./parameter.js";

/**
 * The buffers of each module by name, and whether each is saved.
 *
 * Kept beside the modules, so that a module's own properties are what its class gave it, and no more.
 */
const bufferTables = new WeakMap<object, Map<string, boolean>>();

/** Notes that an object is a module, so far without buffers; or with those of the module it is a copy of. */
export function enrolModule(module: object, like?: object): void {
  bufferTables.set(module, new Map(like && bufferTables.get(like)));
}

/** Tells whether a value is a module. */
export function isModule(value: object): boolean {
  return bufferTables.has(value);
}

/** Notes that a property of a module is a buffer. */
export function enrolBuffer(module: object, name: string, persistent: boolean): void {
  bufferTables.get(module)?.set(name, persistent);
}

/** The parameters that a module itself has, by name. */
export function* ownParameters(module: object): Iterable<[string, Parameter]> {
  for (const name of Object.keys(module)) {
    const value = (module as Record<string, unknown>)[name];
    if (value instanceof Parameter) yield [name, value];
  }
}

/** The buffers that a module itself has, by name; if wanted, only those that are saved. */
export function* ownBuffers(module: object, persistentOnly = false): Iterable<[string, Tensor]> {
  for (const [name, persistent] of bufferTables.get(module) ?? []) {
    const value = (module as Record<string, unknown>)[name];
    if (value instanceof Tensor && (persistent || !persistentOnly)) yield [name, value];
  }
}

/** What a module itself saves, by name: its parameters, then its persistent buffers. */
export function* ownState(module: object): Iterable<[string, Tensor]> {
  yield* ownParameters(module);
  yield* ownBuffers(module, true);
}
