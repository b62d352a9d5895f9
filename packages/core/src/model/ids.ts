// One counter for models and shims, shared by every copy of this package in the process: optimizers keep their state by
// id, so two nodes must never have the same one (in Thinc a model and a shim can collide).
const COUNTER = Symbol.for("thinc.ids");
const shared = globalThis as unknown as { [COUNTER]?: { next: number } };

/** A fresh id for a model or a shim. */
export function nextId(): number {
  shared[COUNTER] ??= { next: 1 };
  return shared[COUNTER].next++;
}

/** The name under which an optimizer knows a parameter. */
export type ParamKey = `${number}/${string}`;

/** The key of the parameter `name` of the model or shim with this id. */
export function paramKey(id: number, name: string): ParamKey {
  return `${id}/${name}`;
}
