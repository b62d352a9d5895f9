import { ArgumentError, DeviceError, DTypeError, formatShape, printValue, ShapeError } from "@thinc/core";
import { Tensor } from "../tensor.js";
import type { Argument, ExportedProgram, Symbolic, TensorMeta } from "./schema/types.js";
import { type ParsedExpression, parseExpression, type Symbols } from "./symbolic-expression.js";

/** Checks one input of a program before it runs; sizes it is the first to have are noted in `symbols`. */
export type InputCheck = (value: unknown, symbols: Symbols) => void;

type Size = number | ParsedExpression;

/**
 * Makes the check of an input.
 *
 * @param title How messages call it, such as `forward: input "x"`.
 * @param device The device that tensors have to be on.
 */
export function checkOfInput(
  argument: Argument,
  title: string,
  device: string | null,
  program: ExportedProgram,
): InputCheck {
  if (argument.kind !== "value") return checkConstant(argument, title);
  if (argument.type !== "tensor") return checkNumberInput(argument.name, argument.type, title, program);
  const meta = program.graph.tensors.get(argument.name);
  return meta === undefined ? isTensorCheck(title) : checkTensorInput(meta, title, device, program.ranges);
}

function isTensorCheck(title: string): InputCheck {
  return (value) => {
    assertTensor(value, title);
  };
}

function assertTensor(value: unknown, title: string): asserts value is Tensor {
  if (value instanceof Tensor) return;
  throw new ArgumentError({
    message: `${title}: expected a Tensor, got ${printValue(value)}. Make one with torch.tensor, or xp2torch for arrays.`,
  });
}

function checkTensorInput(
  meta: TensorMeta,
  title: string,
  device: string | null,
  ranges: ExportedProgram["ranges"],
): InputCheck {
  const sizes = meta.sizes.map(parseSize);
  const expectedDevice = device ?? meta.device;
  const form = () => `[${meta.sizes.map(printSize).join(", ")}]`;
  return (value, symbols) => {
    assertTensor(value, title);
    const { dtype, shape } = value;
    if (dtype !== meta.dtype) {
      throw new DTypeError({
        message: `${title}: expected ${meta.dtype}, as at export, got ${dtype}. Convert it with .to("${meta.dtype}").`,
        expected: [meta.dtype],
        actual: dtype,
      });
    }
    const actualDevice = value.device;
    if (actualDevice.split(":")[0] !== expectedDevice.split(":")[0]) {
      throw new DeviceError({
        message: `${title}: expected a tensor on ${expectedDevice}, got one on ${actualDevice}. Move it with .to("${expectedDevice}").`,
      });
    }
    const refuse = (problem: string): never => {
      throw new ShapeError({
        message: `${title}: expected shape ${form()}, got ${formatShape(shape)}: ${problem}`,
        expected: sizes.map((size) => (typeof size === "number" ? size : null)),
        actual: shape,
      });
    };
    if (shape.length !== sizes.length) refuse(`it has ${shape.length} axes. Export the program for other inputs.`);
    sizes.forEach((size, axis) => {
      const problem = problemOf(size, shape[axis], symbols, ranges);
      if (problem !== null) refuse(`axis ${axis} ${problem}`);
    });
  };
}

function problemOf(size: Size, actual: number, symbols: Symbols, ranges: ExportedProgram["ranges"]): string | null {
  if (typeof size === "number") {
    return size === actual ? null : `was fixed to ${size} by the export. Pass dynamic_shapes there for other sizes.`;
  }
  const { symbol, evaluate } = size;
  if (symbol !== null && !symbols.has(symbol)) {
    const range = ranges.get(symbol);
    const { min = null, max = null } = range ?? {};
    if ((min !== null && actual < min) || (max !== null && actual > max)) {
      return `must be ${printRange(min, max)}, as the export says.`;
    }
    symbols.set(symbol, actual);
    return null;
  }
  const expected = evaluate?.(symbols);
  return expected === undefined || expected === actual ? null : `must be ${expected}, as another axis says.`;
}

function printRange(min: number | bigint | null, max: number | bigint | null): string {
  if (min === null) return `at most ${max}`;
  return max === null ? `at least ${min}` : `from ${min} to ${max}`;
}

function parseSize(size: Symbolic): Size {
  return typeof size === "number" ? size : parseExpression(size.expression);
}

function printSize(size: Symbolic): string {
  if (typeof size === "number") return String(size);
  return size.expression.replace(/Symbol\('(\w+)'[^)]*\)/g, "$1").replace(/Integer\((-?\d+)\)/g, "$1");
}

/** A number that may differ from call to call. */
function checkNumberInput(
  name: string,
  type: "integer" | "float" | "boolean",
  title: string,
  program: ExportedProgram,
): InputCheck {
  const recorded = program.graph.integers.get(name);
  const size = recorded === undefined ? null : parseSize(recorded);
  return (value, symbols) => {
    const fits = {
      integer: Number.isInteger(value) || typeof value === "bigint",
      float: typeof value === "number",
      boolean: typeof value === "boolean",
    }[type];
    if (!fits) {
      const what = { integer: "a whole number", float: "a number", boolean: "true or false" }[type];
      throw new ArgumentError({ message: `${title}: expected ${what}, as at export, got ${printValue(value)}.` });
    }
    const problem =
      size === null || type !== "integer" ? null : problemOf(size, Number(value), symbols, program.ranges);
    if (problem !== null) throw new ArgumentError({ message: `${title}: got ${String(value)}; it ${problem}` });
  };
}

/** An input that the export took for a constant although it names no value. */
function checkConstant(argument: Argument, title: string): InputCheck {
  const expected = argument.kind === "constant" || argument.kind === "float" ? argument.value : undefined;
  return checkFixed(expected, title);
}

/** Checks that an input has the very value that the export fixed it to. */
export function checkFixed(expected: unknown, title: string): InputCheck {
  return (value) => {
    if (
      expected === undefined ||
      (expected === null ? value === null || value === undefined : sameNumber(value, expected))
    )
      return;
    throw new ArgumentError({
      message: `${title}: expected ${printValue(expected)}, which the export fixed it to, got ${printValue(value)}. Export again for other values.`,
    });
  };
}

function sameNumber(a: unknown, b: unknown): boolean {
  if (Object.is(a, b) || a === b) return true;
  return typeof a === "bigint" && typeof b === "number"
    ? Number(a) === b
    : typeof a === "number" && typeof b === "bigint" && BigInt(a) === b;
}
