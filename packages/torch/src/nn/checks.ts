import {
  ArgumentError,
  checkNumber,
  checkOptions,
  DTypeError,
  formatShape,
  printValue,
  ShapeError,
  sameShape,
} from "@thinc/core";
import { isAnyAutocastEnabled } from "../autocast.js";
import { canHaveGradient } from "../dtypes.js";
import { isOptions } from "../operators/is-options.js";
import { Tensor } from "../tensor.js";

/** Checks that an input of a module is a tensor. @throws {ArgumentError} */
export function checkTensor(title: string, value: unknown, what = "input"): asserts value is Tensor {
  if (value instanceof Tensor) return;
  throw new ArgumentError({
    message: `${title}: expected a Tensor as ${what}, got ${printValue(value)}. Make one with torch.tensor, or xp2torch for arrays.`,
  });
}

/**
 * Checks the shape of an input.
 *
 * @param expected A length for each axis, `null` for any; a leading `"*"` stands for any number of axes.
 * @throws {ShapeError} with `advice`, a sentence that says what to do.
 */
export function checkInputShape(
  title: string,
  input: Tensor,
  expected: readonly (number | null | "*")[],
  advice: string,
  what = "input",
): void {
  const shape = input.shape;
  const open = expected[0] === "*";
  const fixed = (open ? expected.slice(1) : expected) as readonly (number | null)[];
  const tail = shape.slice(shape.length - fixed.length);
  const fits =
    (open ? shape.length >= fixed.length : shape.length === fixed.length) &&
    fixed.every((length, axis) => length === null || length === tail[axis]);
  if (fits) return;
  const form = open ? `[${["*", ...fixed.map((length) => length ?? "any")].join(", ")}]` : formatShape(fixed);
  throw new ShapeError({
    message: `${title}: expected ${what} ${form}, got ${formatShape(shape)}. ${advice}`,
    expected: open ? [null, ...fixed] : fixed,
    actual: shape,
  });
}

/**
 * Checks that a window fits into an input with its padding, axis by axis, the last ones of the input.
 *
 * @param what The window, such as `kernel`.
 * @throws {ShapeError}
 */
export function checkWindow(
  title: string,
  input: Tensor,
  what: string,
  window: readonly number[],
  padding: readonly number[],
): void {
  const shape = input.shape;
  const sides = shape.slice(shape.length - window.length);
  if (window.every((length, axis) => sides[axis] + 2 * padding[axis] >= length)) return;
  throw new ShapeError({
    message: `${title}: the ${what} of ${formatShape(window)} is larger than the input of ${formatShape(sides)} with a padding of ${formatShape(padding)}. Use a smaller ${what}, or larger inputs.`,
    expected: window,
    actual: shape,
  });
}

/** Checks that a tensor has one of some dtypes. @throws {DTypeError} */
export function checkDType(title: string, tensor: Tensor, expected: readonly string[], what = "input"): void {
  const actual = tensor.dtype;
  if (expected.includes(actual)) return;
  // Casts bring floats together.
  if (canHaveGradient(actual) && expected.every(canHaveGradient) && isAnyAutocastEnabled()) return;
  throw new DTypeError({
    message: `${title}: expected ${what} of ${expected.join(" or ")}, got ${actual}. Convert it with .to("${expected[0]}").`,
    expected,
    actual,
  });
}

/** Checks that a tensor has the shape of another, since it would be broadcast else, which is hardly ever meant. @throws {ShapeError} */
export function checkSameShape(title: string, input: Tensor, other: Tensor, what: string): void {
  const expected = input.shape;
  const actual = other.shape;
  if (sameShape(expected, actual)) return;
  throw new ShapeError({
    message: `${title}: the input has shape ${formatShape(expected)}, the ${what} ${formatShape(actual)}. Reshape or expand one of them.`,
    expected,
    actual,
  });
}

/** Checks that a value is a finite number above 0. @throws {ArgumentError} */
export function checkPositive(value: unknown, where: string): number {
  const number = checkNumber(value, where);
  if (number > 0) return number;
  throw new ArgumentError({ message: `${where}: expected a number above 0, got ${number}.` });
}

/** Checks that a value is one of some texts. @throws {ArgumentError} */
export function checkChoice<T extends string>(value: unknown, where: string, choices: readonly T[]): T {
  if (choices.includes(value as T)) return value as T;
  throw new ArgumentError({
    message: `${where}: expected ${choices.map((choice) => `"${choice}"`).join(", ")}, got ${printValue(value)}.`,
  });
}

/**
 * Fills in what options leave out, and checks that they have known names only.
 *
 * @param options By name in an object, or what a function got as `Given`: one after another, the rest in an object at the end.
 * @param order The names in the order of their places, where it is not that of the defaults; see `Given`.
 * @throws {ArgumentError} naming the unknown option and the known ones, or what is given twice or is one too many.
 */
export function withDefaults<T extends object>(
  options: Partial<T> | readonly unknown[],
  where: string,
  defaults: T,
  order: string = Object.keys(defaults).join(" "),
): T {
  const named = Array.isArray(options) ? namedOptions(options, where, order.split(" ")) : options;
  checkOptions(named, Object.keys(defaults), where);
  const filled = { ...defaults };
  for (const [name, value] of Object.entries(named)) {
    if (value !== undefined) filled[name as keyof T] = value as T[keyof T];
  }
  return filled;
}

function namedOptions(given: readonly unknown[], where: string, order: readonly string[]): Record<string, unknown> {
  const last = given.at(-1);
  const named = isOptions(last) ? { ...last } : {};
  const places = isOptions(last) ? given.slice(0, -1) : given;
  if (places.length > order.length) {
    throw new ArgumentError({
      message: `${where}: ${printValue(places[order.length])} is one argument too many. Those that can be left out are ${order.filter((name) => !name.startsWith("~")).join(", ")}.`,
    });
  }
  for (const [place, value] of places.entries()) {
    const name = order[place];
    if (value === undefined || (name.startsWith("~") && value === null)) continue;
    if (name.startsWith("~")) {
      throw new ArgumentError({
        message: `${where}: there is no ${name.slice(1)} here, got ${printValue(value)} in its place. Pass null.`,
      });
    }
    if (named[name] !== undefined) throw new ArgumentError({ message: `${where}: "${name}" is given twice.` });
    named[name] = value;
  }
  return named;
}
