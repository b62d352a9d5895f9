import type { OperatorFunction } from "../install-methods.js";
import { Tensor } from "../tensor.js";

const isTensor = (value: unknown) => value instanceof Tensor;
const isLength = (value: unknown) => typeof value === "number" || typeof value === "bigint";

/** Lets an operator take the items of a list one after another, too; `leading` arguments stand before the list. */
function variadicOf(
  operator: OperatorFunction,
  leading: number,
  isItem: (value: unknown) => boolean,
): OperatorFunction {
  return (...args) => {
    if (!isItem(args[leading])) return operator(...args);
    let end = leading + 1;
    while (end < args.length && isItem(args[end])) end++;
    return operator(...args.slice(0, leading), args.slice(leading, end), ...args.slice(end));
  };
}

/**
 * Lets an operator that takes a list of tensors take them one after another, too, as Python's function does.
 *
 * @param leading How many arguments stand before the list.
 */
export function variadic<F>(operator: OperatorFunction, leading = 0): F {
  return variadicOf(operator, leading, isTensor) as F;
}

/** The same for an operator that takes lengths. */
export function variadicSizes(operator: OperatorFunction, leading: number): OperatorFunction {
  return variadicOf(operator, leading, isLength);
}

/** A function of a list of tensors that takes them one after another, too. */
export type Variadic<F, Result> = F & ((...tensors: Tensor[]) => Result);
