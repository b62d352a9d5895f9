import { ArgumentError, printValue } from "@thinc/core";
import { canHaveGradient } from "../dtypes.js";
import { Tensor } from "../tensor.js";

/** What an optimizer takes as parameters: tensors, or tensors with names as `namedParameters()` gives them. */
export type Parameters = Iterable<Tensor> | Iterable<readonly [string, Tensor]>;

/** Parameters with options of their own; what is left out is as for the others. */
export type GroupInput<Options> = { params: Parameters | Tensor } & Partial<Options>;

/** Some parameters of an optimizer with the options they are updated with, which may be changed between steps. */
export type ParamGroup<Options> = { readonly params: readonly Tensor[]; paramNames?: readonly string[] } & Options;

/** Tells groups from parameters. */
export function isGroup(value: unknown): value is { params: Parameters | Tensor } {
  return typeof value === "object" && value !== null && !(value instanceof Tensor) && "params" in value;
}

/**
 * The parameters of a group, and their names where they have some.
 *
 * @throws {ArgumentError} when something cannot be optimized, or only some have names.
 */
export function readParameters(where: string, params: unknown): { tensors: Tensor[]; names: string[] | null } {
  if (params instanceof Tensor) return { tensors: [checkLeaf(where, params)], names: null };
  if (typeof (params as Iterable<unknown> | null)?.[Symbol.iterator] !== "function" || typeof params === "string") {
    throw new ArgumentError({
      message: `${where}: expected parameters such as module.parameters(), got ${printValue(params)}.`,
    });
  }
  const tensors: Tensor[] = [];
  const names: string[] = [];
  for (const item of params as Iterable<unknown>) {
    if (Array.isArray(item) && item.length === 2 && typeof item[0] === "string") {
      names.push(item[0]);
      tensors.push(checkLeaf(where, item[1]));
    } else tensors.push(checkLeaf(where, item));
  }
  if (names.length !== 0 && names.length !== tensors.length) {
    throw new ArgumentError({ message: `${where}: only some of the parameters have names. Name all, or none.` });
  }
  if (new Set(tensors).size !== tensors.length) {
    throw new ArgumentError({ message: `${where}: a parameter occurs twice in a group. Give each once.` });
  }
  return { tensors, names: names.length === 0 ? null : names };
}

function checkLeaf(where: string, value: unknown): Tensor {
  if (!(value instanceof Tensor)) {
    throw new ArgumentError({
      message: `${where}: only tensors can be optimized, got ${printValue(value)}. Pass module.parameters().`,
    });
  }
  if (!value.isLeaf) {
    throw new ArgumentError({
      message: `${where}: a tensor that was computed from others cannot be optimized. Optimize what it was computed from.`,
    });
  }
  if (!canHaveGradient(value.dtype)) {
    throw new ArgumentError({
      message: `${where}: a tensor of ${value.dtype} has no gradient. Pass tensors of a float dtype.`,
    });
  }
  return value;
}
