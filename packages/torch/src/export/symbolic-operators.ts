import { badProgram } from "./problem.js";

// Operators on sizes and other numbers of a program, with Python's meaning. They are run here, not by libtorch.

type Operation = (...operands: never[]) => number | boolean;

const mod = (a: number, b: number) => {
  checkDivisor(b);
  return a - Math.floor(a / b) * b;
};

const OPERATIONS: Readonly<Record<string, Operation>> = {
  "_operator.add": (a: number, b: number) => a + b,
  "_operator.sub": (a: number, b: number) => a - b,
  "_operator.mul": (a: number, b: number) => a * b,
  "_operator.floordiv": (a: number, b: number) => {
    checkDivisor(b);
    return Math.floor(a / b);
  },
  "_operator.truediv": (a: number, b: number) => {
    checkDivisor(b);
    return a / b;
  },
  "_operator.mod": mod,
  "_operator.pow": (a: number, b: number) => a ** b,
  "_operator.neg": (a: number) => -a,
  "_operator.pos": (a: number) => a,
  "_operator.abs": (a: number) => Math.abs(a),
  "_operator.eq": (a: unknown, b: unknown) => a === b,
  "_operator.ne": (a: unknown, b: unknown) => a !== b,
  "_operator.lt": (a: number, b: number) => a < b,
  "_operator.le": (a: number, b: number) => a <= b,
  "_operator.gt": (a: number, b: number) => a > b,
  "_operator.ge": (a: number, b: number) => a >= b,
  "_operator.and_": (a: number | boolean, b: number | boolean) =>
    typeof a === "boolean" && typeof b === "boolean" ? a && b : bits(a, b, (x, y) => x & y),
  "_operator.or_": (a: number | boolean, b: number | boolean) =>
    typeof a === "boolean" && typeof b === "boolean" ? a || b : bits(a, b, (x, y) => x | y),
  "_operator.not_": (a: unknown) => !a,
  "_operator.lshift": (a: number, b: number) => a * 2 ** b,
  "_operator.rshift": (a: number, b: number) => Math.floor(a / 2 ** b),
  "math.trunc": (a: number) => Math.trunc(a),
  "math.floor": (a: number) => Math.floor(a),
  "math.ceil": (a: number) => Math.ceil(a),
  "torch.sym_not": (a: unknown) => !a,
  "torch.sym_int": (a: number) => Math.trunc(a),
  "torch.sym_float": (a: number) => a,
  "torch.sym_max": (a: number, b: number) => Math.max(a, b),
  "torch.sym_min": (a: number, b: number) => Math.min(a, b),
  "torch.sym_ite": (condition: unknown, a: number, b: number) => (condition ? a : b),
  "torch.sym_sqrt": (a: number) => Math.sqrt(a),
  "torch._sym_sqrt": (a: number) => Math.sqrt(a),
};

/** The operation of a target such as `_operator.mul`, on numbers and booleans; `undefined` for other targets. */
export function symbolicOperation(target: string): ((operands: readonly unknown[]) => number | boolean) | undefined {
  if (!Object.hasOwn(OPERATIONS, target)) return undefined;
  const operation = OPERATIONS[target] as (...operands: unknown[]) => number | boolean;
  return (operands) => {
    const result = operation(...operands.map(numberOf));
    // No negative zero: Python's integers have none, and libtorch would take it for a float.
    return typeof result === "number" ? result + 0 : result;
  };
}

function numberOf(operand: unknown): number | boolean {
  if (typeof operand === "number" || typeof operand === "boolean") return operand;
  if (typeof operand === "bigint") return Number(operand);
  throw badProgram("an operator on numbers is given something else. The file is damaged.");
}

function bits(a: number | boolean, b: number | boolean, operation: (a: bigint, b: bigint) => bigint): number {
  return Number(operation(BigInt(Number(a)), BigInt(Number(b))));
}

function checkDivisor(divisor: number): void {
  if (divisor === 0) throw new RangeError("division by zero");
}
