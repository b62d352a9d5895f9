import type { CompileContext } from "./compile-context.js";
import type { RegisterPlan, Registers } from "./registers.js";
import type { Argument } from "./schema/types.js";

/** An argument of a step: a value that is known, the value at a place, or one that is put together at each call. */
export type Operand =
  | { readonly kind: "constant"; readonly value: unknown }
  | { readonly kind: "slot"; readonly slot: number }
  | { readonly kind: "computed"; readonly get: (registers: Registers) => unknown };

/**
 * Compiles an argument.
 *
 * @param isScalar Whether it goes where libtorch takes any number and decides by its kind.
 */
export function compileOperand(
  argument: Argument,
  plan: RegisterPlan,
  context: CompileContext,
  isScalar = false,
): Operand {
  switch (argument.kind) {
    case "constant":
      return argument;
    case "float":
      return { kind: "constant", value: isScalar ? Float64Array.of(argument.value) : argument.value };
    case "complex":
      return { kind: "constant", value: Float64Array.of(argument.re, argument.im) };
    case "device":
      return { kind: "constant", value: context.deviceOf(argument.name) };
    case "value": {
      const slot = plan.find(argument.name);
      if (!isScalar || argument.type !== "float") return { kind: "slot", slot };
      return { kind: "computed", get: (registers) => Float64Array.of(registers[slot] as number) };
    }
    case "list":
      return compileList(argument.items.map((item) => compileOperand(item, plan, context, isScalar)));
    case "graph":
      return { kind: "constant", value: context.compileGraph(argument.graph) };
    case "unsupported":
      context.refuse(argument.what);
      return { kind: "constant", value: null };
  }
  argument satisfies never;
  throw new Error("unreachable");
}

/** Reads an operand. */
export function readOperand(operand: Operand, registers: Registers): unknown {
  if (operand.kind === "constant") return operand.value;
  return operand.kind === "slot" ? registers[operand.slot] : operand.get(registers);
}

function compileList(items: readonly Operand[]): Operand {
  if (items.every((item) => item.kind === "constant")) {
    return { kind: "constant", value: items.map((item) => (item as { value: unknown }).value) };
  }
  return { kind: "computed", get: (registers) => items.map((item) => readOperand(item, registers)) };
}
