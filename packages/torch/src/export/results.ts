import { badProgram } from "./problem.js";
import type { RegisterPlan, Registers } from "./registers.js";
import type { Argument, Node } from "./schema/types.js";

/** Where a result goes: a place, nowhere, or one place for each item of a list. */
type Target = number | null | readonly Target[];

/** How the results of a node are laid out. */
export interface ResultOptions {
  /** Whether several outputs, or one, come as a list; by default several do. */
  asList?: boolean;
  /** For each output the place of the argument that it is, changed in place. */
  written?: readonly (number | null)[];
  /** Leaves the results to whoever else has them. */
  keep?: boolean;
}

/**
 * Makes the function that puts what an operator gave at the places of a node's outputs.
 *
 * @throws {SerializationError} when run, where the operator gives another number of results than the program has.
 */
export function putResults(
  node: Node,
  plan: RegisterPlan,
  options: ResultOptions = {},
): (registers: Registers, result: unknown) => void {
  const { outputs } = node;
  const { asList = outputs.length > 1, written = [], keep = false } = options;
  const targets = outputs.map((output, index) => targetOf(output, plan, written[index] ?? null));
  if (keep) for (const slot of targets.flat(2)) if (typeof slot === "number") plan.keep(slot);
  if (targets.length === 0) return () => {};
  const [first] = targets;
  if (!asList && typeof first === "number") {
    return (registers, result) => {
      registers[first] = result;
    };
  }
  return (registers, result) => {
    put(registers, asList ? targets : first, result, node.name);
  };
}

function targetOf(output: Argument, plan: RegisterPlan, written: number | null): Target {
  if (output.kind === "list") return output.items.map((item) => targetOf(item, plan, null));
  if (output.kind !== "value") return null;
  if (written === null) return plan.define(output.name);
  plan.defineAt(output.name, written);
  return written;
}

function put(registers: Registers, target: Target, result: unknown, name: string): void {
  if (target === null) return;
  if (typeof target === "number") {
    registers[target] = result;
    return;
  }
  if (!Array.isArray(result) || result.length !== target.length) {
    const count = Array.isArray(result) ? result.length : 1;
    throw badProgram(`node ${JSON.stringify(name)} gave ${count} results where the program has ${target.length}.`);
  }
  target.forEach((item, index) => {
    put(registers, item, result[index], name);
  });
}
