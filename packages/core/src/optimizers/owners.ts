import { ArgumentError, SerializationError } from "../errors/index.js";
import { printValue } from "../util/print-value.js";

/** What has parameters under ids: a `Model`, with its nodes and their shims. */
export interface ParameterOwner {
  walk(): Iterable<{ readonly id: number; readonly shims: readonly { readonly id: number }[] }>;
}

/** One model, or several that are trained by the same optimizer. */
export type ParameterOwners = ParameterOwner | readonly ParameterOwner[];

/** The ids of all nodes and shims, in the order of the walk, each once. @throws {ArgumentError} when something is no model. */
export function ownerIds(owners: ParameterOwners): number[] {
  const ids = new Set<number>();
  for (const owner of Array.isArray(owners) ? owners : [owners]) {
    if (typeof owner?.walk !== "function") {
      throw new ArgumentError({
        message: `Optimizer: expected a model or a list of models, got ${printValue(owner)}.`,
      });
    }
    for (const node of owner.walk()) {
      ids.add(node.id);
      for (const shim of node.shims) ids.add(shim.id);
    }
  }
  return [...ids];
}

/** Replaces the id in front of a key by its position in a list, or the other way round; `null` where it is not there. */
export function translateKey(key: string, translate: (number: number) => number | undefined): string | null {
  const [, id, name] = /^(\d+)\/(.*)$/s.exec(key) ?? [];
  const translated = id === undefined ? undefined : translate(Number(id));
  return translated === undefined ? null : `${translated}/${name}`;
}

/** The keys of a state with positions in place of ids. @throws {SerializationError} when one belongs to no owner. */
export function positionKeys(keys: Iterable<string>, ids: readonly number[]): Map<string, string> {
  const positions = new Map(ids.map((id, position) => [id, position]));
  const result = new Map<string, string>();
  const problems: string[] = [];
  for (const key of keys) {
    const position = translateKey(key, (id) => positions.get(id));
    if (position === null) problems.push(`${key} belongs to no node of the model`);
    else result.set(key, position);
  }
  if (problems.length > 0) {
    throw new SerializationError({
      message: `Optimizer: cannot store the state by the nodes of the model:\n- ${problems.join("\n- ")}\nPass all models that the optimizer trains.`,
      problems,
    });
  }
  return result;
}
