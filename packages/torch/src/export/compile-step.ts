import type { CompileContext } from "./compile-context.js";
import type { Step } from "./compiled-graph.js";
import { compileCustomStep } from "./custom-step.js";
import { compileHigherOrderStep, HIGHER_ORDER_PREFIX } from "./higher-order.js";
import { compileOperand, readOperand } from "./operands.js";
import { compileOperatorStep } from "./operator-step.js";
import type { RegisterPlan } from "./registers.js";
import { putResults } from "./results.js";
import type { Graph, Node } from "./schema/types.js";
import { symbolicOperation } from "./symbolic-operators.js";

/**
 * Compiles a node. What cannot be run is noted in the context, and its results get their places all the same, so that
 * everything that cannot be run is told at once.
 */
export function compileStep(node: Node, graph: Graph, plan: RegisterPlan, context: CompileContext): Step {
  const operator = /^torch\.ops\.(\w+)\.(\w+)\.(\w+)$/.exec(node.target);
  const name = operator === null ? node.target : `${operator[1]}::${operator[2]}`;
  const title = `node ${JSON.stringify(node.name)} (${name.slice(0, 100)})`;
  context.enter(title);
  const symbolic = symbolicOperation(node.target);
  if (symbolic !== undefined) {
    const operands = node.inputs.map(({ argument }) => compileOperand(argument, plan, context));
    const put = putResults(node, plan);
    return {
      title,
      run: (registers) => put(registers, symbolic(operands.map((item) => readOperand(item, registers)))),
    };
  }
  if (node.target.startsWith(HIGHER_ORDER_PREFIX)) return compileHigherOrderStep(node, title, plan, context);
  if (operator !== null) {
    const { operators } = context.options;
    const overload = operator[3] === "default" ? "" : operator[3];
    const custom = operators.get(`${name}.${operator[3]}`) ?? operators.get(name);
    if (custom !== undefined) return compileCustomStep(node, custom, title, plan, context);
    return compileOperatorStep(
      node,
      { namespace: operator[1], name: operator[2], overload },
      title,
      graph,
      plan,
      context,
    );
  }
  context.refuse(
    node.target.startsWith("torch._functorch.predispatch.")
      ? "it is a trace of torch.vmap. In Python, export with exported.run_decompositions({}) behind"
      : `${JSON.stringify(node.target.slice(0, 100))} is no operator that is known here`,
  );
  putResults(node, plan);
  return { title, run: () => {} };
}
