import { ArgumentError, printValue } from "@thinc/core";
import { camelCase } from "../operators/camel-case.js";
import { Tensor } from "../tensor.js";
import type { CompileContext } from "./compile-context.js";
import type { Step } from "./compiled-graph.js";
import { compileOperand, readOperand } from "./operands.js";
import { type RegisterPlan, slotsOf } from "./registers.js";
import { putResults } from "./results.js";
import type { Node } from "./schema/types.js";

/**
 * An operator that the caller supplies: it takes what the node is given, tensors and plain values, and gives a tensor, an
 * array of them, a number or null. Made of operators of `torch` it has gradients by itself.
 *
 * Arguments that Python gives by name come in one object at the end, in camel case.
 */
// biome-ignore lint/suspicious/noExplicitAny: only the program knows what its operators take.
export type CustomOperator = (...args: any[]) => Tensor | readonly (Tensor | null)[] | number | bigint | boolean | null;

/** Compiles a node of an operator that the caller supplies. */
export function compileCustomStep(
  node: Node,
  operator: CustomOperator,
  title: string,
  plan: RegisterPlan,
  context: CompileContext,
): Step {
  const compiled = node.inputs.map(({ name, argument, isKeyword }) => {
    // The function may hold on to its tensors.
    for (const slot of slotsOf(argument, plan)) plan.keep(slot);
    return {
      name: camelCase(name),
      isKeyword,
      isTensor: isTensor(argument),
      operand: compileOperand(argument, plan, context),
    };
  });
  const put = putResults(node, plan, { keep: true });
  return {
    title,
    run(registers) {
      const args: unknown[] = [];
      const named: Record<string, unknown> = {};
      let isNamed = false;
      for (const { name, isKeyword, isTensor: wraps, operand } of compiled) {
        const value = readOperand(operand, registers);
        const argument = wraps ? wrap(value) : value;
        if (isKeyword) named[name] = argument;
        else args.push(argument);
        isNamed ||= isKeyword;
      }
      put(registers, unwrap(operator(...args, ...(isNamed ? [named] : [])), title));
    },
  };
}

function isTensor(argument: Node["inputs"][number]["argument"]): boolean {
  if (argument.kind === "list") return argument.items.some(isTensor);
  return argument.kind === "value" && argument.type === "tensor";
}

function wrap(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(wrap);
  return typeof value === "object" && value !== null ? new Tensor(value as Tensor["handle"]) : value;
}

function unwrap(value: unknown, title: string): unknown {
  if (value instanceof Tensor) return value.handle;
  if (Array.isArray(value)) return value.map((item) => unwrap(item, title));
  if (value === null || value === undefined || ["number", "bigint", "boolean"].includes(typeof value)) return value;
  throw new ArgumentError({
    message: `exported program: ${title}: the function that was given for it returned ${printValue(value)}. Return a Tensor, an array of them, or a number.`,
  });
}
