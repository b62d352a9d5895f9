import { Complex } from "../complex.js";
import type { ArgumentDescription } from "../native-api.js";
import { Tensor } from "../tensor.js";
import { camelCase } from "./camel-case.js";

/** What an argument takes, worked out once from its schema. */
export interface Argument {
  /** The name in this project's style. */
  readonly name: string;
  /** The schema's type without its `?`, such as `SymInt[]`. */
  readonly type: string;
  readonly optional: boolean;
  readonly hasDefault: boolean;
  readonly keywordOnly: boolean;
  /** Whether a single number may stand for a list. */
  readonly repeats: boolean;
}

/** How well a value fits an argument: 0 exactly, more the less well, {@link NO_FIT} not at all. */
export type Fit = number;

/** The value does not fit. */
export const NO_FIT: Fit = Number.POSITIVE_INFINITY;

/** Reads an argument of a schema. */
export function compileArgument(description: ArgumentDescription): Argument {
  const optional = description.type.endsWith("?");
  return {
    name: camelCase(description.name),
    type: optional ? description.type.slice(0, -1) : description.type,
    optional,
    hasDefault: description.default !== null,
    keywordOnly: description.keywordOnly,
    repeats: description.length !== null,
  };
}

/** How well a value fits an argument. */
export function fitOf(argument: Argument, value: unknown): Fit {
  if (value === undefined) return argument.hasDefault || argument.optional ? 0 : NO_FIT;
  if (value === null) return argument.optional ? 0 : NO_FIT;
  return fitOfType(argument.type, value, argument.repeats);
}

function fitOfType(type: string, value: unknown, repeats: boolean): Fit {
  if (type.endsWith("[]")) return fitOfList(type.slice(0, -2), value, repeats);
  switch (type) {
    case "Tensor":
      if (value instanceof Tensor) return 0;
      // A number can stand for a tensor, but a number it is: overloads for numbers come first.
      return isNumeric(value) ? 4 : NO_FIT;
    case "int":
    case "SymInt":
      return typeof value === "bigint" || Number.isInteger(value) ? 0 : NO_FIT;
    case "float":
      return typeof value === "number" ? 1 : NO_FIT;
    case "Scalar":
      return isNumeric(value) ? 2 : NO_FIT;
    case "bool":
      return typeof value === "boolean" ? 0 : NO_FIT;
    case "str":
      return typeof value === "string" ? 1 : NO_FIT;
    case "ScalarType":
    case "Device":
    case "Layout":
    case "MemoryFormat":
      return typeof value === "string" ? 0 : NO_FIT;
    default:
      return typeof value === "object" ? 0 : NO_FIT;
  }
}

function fitOfList(element: string, value: unknown, repeats: boolean): Fit {
  if (!Array.isArray(value)) {
    if (ArrayBuffer.isView(value)) return element === "Tensor" ? NO_FIT : 0;
    return repeats ? fitOfType(element, value, false) + 1 : NO_FIT;
  }
  const optional = element.endsWith("?");
  const type = optional ? element.slice(0, -1) : element;
  let worst: Fit = 0;
  for (const item of value) {
    const fit = optional && item === null ? 0 : fitOfType(type, item, false);
    if (fit > worst) worst = fit;
  }
  return worst;
}

function isNumeric(value: unknown): boolean {
  return (
    typeof value === "number" || typeof value === "bigint" || typeof value === "boolean" || value instanceof Complex
  );
}
