import type { TorchOperators } from "./generated/torch-operators.js";
import type { OperatorFunction } from "./install-methods.js";

/** The operators whose names begin with a word, by the rest of their names. */
export type Namespace<Prefix extends string> = {
  [Name in keyof TorchOperators as Name extends `${Prefix}${infer Rest}`
    ? Rest extends Capitalize<Rest>
      ? Uncapitalize<Rest>
      : never
    : never]: TorchOperators[Name];
};

/** Python's `torch.linalg` and its like: `linalgNorm` becomes `norm`. */
export function namespaceOf<Prefix extends string>(
  operators: Readonly<Record<string, OperatorFunction>>,
  prefix: Prefix,
): Namespace<Prefix> {
  const names = Object.keys(operators).filter(
    (name) => name.startsWith(prefix) && /^[A-Z]/.test(name.slice(prefix.length)),
  );
  return Object.fromEntries(
    names.map((name) => [name.charAt(prefix.length).toLowerCase() + name.slice(prefix.length + 1), operators[name]]),
  ) as Namespace<Prefix>;
}
