import type { OperatorFunction } from "../install-methods.js";
import { Tensor } from "../tensor.js";

/**
 * Lets an operator that takes a list of tensors take them one after another, too, as Python's function does.
 *
 * @param leading How many arguments stand before the list.
 */
export function variadic<F>(operator: OperatorFunction, leading = 0): F {
  const call = (...args: unknown[]): unknown => {
    if (!(args[leading] instanceof Tensor)) return operator(...args);
    const others = args.slice(leading).findIndex((value) => !(value instanceof Tensor));
    const end = others === -1 ? args.length : leading + others;
    return operator(...args.slice(0, leading), args.slice(leading, end), ...args.slice(end));
  };
  return call as F;
}

/** A function of a list of tensors that takes them one after another, too. */
export type Variadic<F, Result> = F & ((...tensors: Tensor[]) => Result);
