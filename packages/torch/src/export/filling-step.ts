import { ShapeError } from "@thinc/core";
import { native } from "../engine.js";
import type { Handle, OverloadDescription } from "../native-api.js";
import type { CompileContext } from "./compile-context.js";
import type { Step } from "./compiled-graph.js";
import { type Operand, readOperand } from "./operands.js";
import { badProgram } from "./problem.js";
import type { RegisterPlan, Registers } from "./registers.js";
import { putResults } from "./results.js";
import type { Node } from "./schema/types.js";

// What Python writes as `out=`, as the power iterations of spectral norms do. libtorch gives the tensor another shape where the
// result has one, and checks less on this way: here the result is computed by itself and then copied.

/** The names of the arguments that an overload fills with its results; most overloads have none. */
export function outputTargets({ arguments: schema }: OverloadDescription): string[] {
  return schema.flatMap(({ name, written, keywordOnly }) => (written && keywordOnly ? [name] : []));
}

/** The overload that gives what this one fills its targets with; itself, where there is none. */
export function giverOf(filling: OverloadDescription, name: string, context: CompileContext): OverloadDescription {
  const targets = outputTargets(filling);
  const wanted = formOf(filling, targets);
  const found = context.overloadsOf(`aten::${name}`).find((item) => {
    return !item.arguments.some(({ written }) => written) && formOf(item, []) === wanted;
  });
  return found ?? filling;
}

function formOf({ arguments: schema }: OverloadDescription, without: readonly string[]): string {
  return schema
    .filter(({ name }) => !without.includes(name))
    .map(({ name, type }) => `${name}:${type}`)
    .join();
}

/**
 * Compiles a node that fills tensors.
 *
 * @param call Computes the results.
 * @param targets The tensors to fill, in the order of the results.
 */
export function compileFillingStep(
  node: Node,
  title: string,
  call: (registers: Registers, training: boolean) => unknown,
  targets: readonly (Operand | null)[],
  plan: RegisterPlan,
): Step {
  const written = targets.map((target) => (target?.kind === "slot" ? target.slot : null));
  if (written.includes(null))
    throw badProgram(`${title}: a tensor that it should fill is missing. The file is damaged.`);
  const put = putResults(node, plan, { asList: targets.length !== 1, written });
  return {
    title,
    run(registers, training) {
      const result = call(registers, training);
      const results = (targets.length === 1 ? [result] : result) as readonly Handle[];
      const filled = targets.map((target) => readOperand(target as Operand, registers) as Handle);
      filled.forEach((target, index) => {
        fill(target, results[index], title);
      });
      put(registers, targets.length === 1 ? filled[0] : filled);
    },
  };
}

function fill(target: Handle, result: Handle, title: string): void {
  const addon = native();
  const [expected, actual] = [addon.shapeOf(target), addon.shapeOf(result)];
  if (expected.join() !== actual.join()) {
    throw new ShapeError({
      message: `exported program: ${title}: a result of shape [${actual.join(", ")}] is to fill a tensor of shape [${expected.join(", ")}].`,
      expected,
      actual,
    });
  }
  const before = addon.mode("grad", false);
  try {
    addon.call(addon.operator("aten::copy_", ""), target, result);
  } finally {
    addon.mode("grad", before);
    addon.dispose(result);
  }
}
