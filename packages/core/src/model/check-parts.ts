import { ArgumentError } from "../errors/index.js";
import { checkOptions } from "../util/check-options.js";
import { isPlainObject } from "../util/is-plain-object.js";
import { printValue } from "../util/print-value.js";
import { describeData } from "./data-validation.js";
import { type InitData, Model, type ModelOptions } from "./model.js";
import { Shim } from "./shim.js";

const OPTIONS = ["init", "dims", "params", "layers", "shims", "attrs", "refs", "ops", "data"];

/** Checks the parts of a new model, so that a wrong one shows here and not when it is used. @throws {ArgumentError} */
export function checkParts(name: unknown, forward: unknown, options: ModelOptions<never, never>): void {
  if (typeof name !== "string") {
    throw new ArgumentError({ message: `Model: expected a name, got ${printValue(name)}.` });
  }
  if (typeof forward !== "function") {
    throw new ArgumentError({
      message: `${name}: expected a forward function (model, X, isTrain) => [Y, backprop], got ${printValue(forward)}.`,
    });
  }
  checkOptions(options, OPTIONS, name);
  const { init, layers = [], shims = [] } = options;
  if (init !== undefined && typeof init !== "function") {
    throw new ArgumentError({
      message: `${name}: expected init to be a function (model, { X, Y }) => void, got ${printValue(init)}.`,
    });
  }
  checkItems(name, "layers", "models", layers, Model.isInstance);
  checkItems(name, "shims", "shims", shims, Shim.isInstance);
}

/** Checks the argument of `initialize`. @throws {ArgumentError} when it is not `{ X, Y }`. */
export function checkInitData(model: Model, data: InitData): void {
  if (!isPlainObject(data)) {
    throw new ArgumentError({
      message: `${model.name}: initialize takes sample data as { X, Y }, got ${describeData(data)}. Write initialize({ X }).`,
    });
  }
  checkOptions(data, ["X", "Y"], `${model.name}: initialize`);
}

function checkItems(
  name: string,
  part: string,
  kind: string,
  items: unknown,
  matches: (item: unknown) => boolean,
): void {
  if (Array.isArray(items) && items.every((item) => matches(item))) return;
  throw new ArgumentError({
    message: `${name}: expected ${part} to be a list of ${kind}, got ${describeData(items)}${Array.isArray(items) ? ` with ${describeData(items.find((item) => !matches(item)))}` : ""}.`,
  });
}
