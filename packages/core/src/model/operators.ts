import { createContext } from "#platform";
import { ArgumentError } from "../errors/index.js";
import type { Anything } from "../types/anything.js";
import type { Model } from "./model.js";

/** The operators that can be given a meaning. */
export type Operator = "+" | "-" | "*" | "@" | "/" | "//" | "%" | "**" | "<<" | ">>" | "&" | "^" | "|";

/** What an operator makes of two models, or of a model and a number. */
export type OperatorFunction = (left: Model, right: Anything) => Model;

const operators = createContext<Partial<Record<Operator, OperatorFunction>>>({});

/**
 * Runs `body` with operators for {@link op}, such as `{ ">>": chain, "|": concatenate }`. The table takes the place of an
 * outer one; it is gone afterwards, also when `body` throws.
 */
export function defineOperators<T>(table: Partial<Record<Operator, OperatorFunction>>, body: () => T): T {
  return operators.run({ ...table }, body);
}

/** Applies an operator of {@link defineOperators}: JavaScript cannot overload its own. @throws {ArgumentError} when it has no meaning here. */
export function op(operator: Operator, left: Model, right: Model | number): Model {
  const table = operators.get();
  const apply = Object.hasOwn(table, operator) ? table[operator] : undefined;
  if (typeof apply !== "function") {
    throw new ArgumentError({
      message: `Undefined operator: ${operator}. Give it a meaning with defineOperators({ "${operator}": … }, …).`,
    });
  }
  return apply(left, right);
}
