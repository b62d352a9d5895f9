import { inAutocast } from "../autocast.js";
import type { TorchDType } from "../dtypes.js";
import { native } from "../engine.js";
import type { Handle } from "../native-api.js";
import type { CompileContext } from "./compile-context.js";
import { CompiledGraph, type Step } from "./compiled-graph.js";
import { compileOperand, readOperand } from "./operands.js";
import { badProgram } from "./problem.js";
import type { RegisterPlan } from "./registers.js";
import { putResults } from "./results.js";
import type { Node } from "./schema/types.js";

/** What the targets of operators on graphs begin with. */
export const HIGHER_ORDER_PREFIX = "torch.ops.higher_order.";

/** The arguments of an operator on graphs, with checks of what they are. */
class Arguments {
  private readonly values: readonly unknown[];
  readonly training: boolean;

  constructor(values: readonly unknown[], training: boolean) {
    this.values = values;
    this.training = training;
  }

  graph(index: number): CompiledGraph {
    const value = this.values[index];
    return value instanceof CompiledGraph ? value : refuse(index, "a graph");
  }

  list(index: number): readonly unknown[] {
    const value = this.values[index] ?? [];
    return Array.isArray(value) ? value : refuse(index, "a list");
  }

  text(index: number): string {
    const value = this.values[index];
    return typeof value === "string" ? value : refuse(index, "a text");
  }

  flag(index: number): boolean {
    const value = this.values[index];
    return typeof value === "boolean" ? value : refuse(index, "true or false");
  }

  get(index: number): unknown {
    return this.values[index];
  }

  from(index: number): readonly unknown[] {
    return this.values.slice(index);
  }

  run(index: number, inputs: readonly unknown[]): unknown[] {
    return this.graph(index).runInside(inputs, this.training);
  }
}

function refuse(index: number, what: string): never {
  throw badProgram(`argument ${index} of an operator on graphs should be ${what}. The file is damaged.`);
}

type HigherOrder = (args: Arguments) => readonly unknown[];

/** The operators on graphs. Gradients flow through them by themselves, as each step is an operator of libtorch. */
const OPERATORS: Readonly<Record<string, HigherOrder>> = {
  cond: (args) => {
    const taken = isTrue(args.get(0)) ? 1 : 2;
    const operands = args.list(3);
    return withZeroGradients(args.run(taken, operands), operands, args.graph(taken).unusedInputs);
  },
  while_loop: (args) => {
    const others = args.list(3);
    let state = args.list(2);
    while (isTrue(args.run(0, [...state, ...others])[0])) state = args.run(1, [...state, ...others]);
    // What no round changed is still the input itself.
    const given = new Set(args.list(2));
    return state.map((value) => (given.has(value) && isHandle(value) ? aten("alias", value) : value));
  },
  scan: (args) => {
    const [sequences, others] = [args.list(2), args.list(3)];
    const width = args.list(1).length;
    let carry = args.list(1);
    const results: unknown[][] = [];
    for (let index = 0; index < lengthOf(sequences); index++) {
      const round = args.run(0, [...carry, ...sequences.map((item) => aten("select", item, 0, index)), ...others]);
      carry = round.slice(0, width);
      results.push(round.slice(width));
    }
    return [...carry, ...stackColumns(results)];
  },
  map_impl: (args) => {
    const [sequences, others] = [args.list(1), args.list(2)];
    const rounds = Array.from({ length: lengthOf(sequences) }, (_, index) =>
      args.run(0, [...sequences.map((item) => aten("select", item, 0, index)), ...others]),
    );
    return stackColumns(rounds);
  },
  // Behind the graph comes its name.
  invoke_subgraph: (args) => args.run(0, args.from(2)),
  wrap_with_set_grad_enabled: (args) => {
    const addon = native();
    const before = addon.mode("grad", args.flag(0));
    try {
      return args.run(1, args.from(2));
    } finally {
      addon.mode("grad", before);
    }
  },
  wrap_with_autocast: (args) => {
    const [dtype, cache] = [args.get(1) as TorchDType | null, args.get(3) as boolean | null];
    return inAutocast(args.text(0), args.flag(2), dtype, cache, () => args.run(4, args.from(5)));
  },
  strict_mode: (args) => args.run(0, args.list(1)),
  tag_activation_checkpoint: (args) => args.run(0, args.from(1)),
  wrap: (args) => args.run(0, args.from(1)),
};

/** Compiles a node of an operator on graphs. */
export function compileHigherOrderStep(node: Node, title: string, plan: RegisterPlan, context: CompileContext): Step {
  const name = node.target.slice(HIGHER_ORDER_PREFIX.length);
  const operator = Object.hasOwn(OPERATORS, name) ? OPERATORS[name] : undefined;
  if (operator === undefined) context.refuse(adviceFor(name));
  // Keywords, such as use_reentrant, say how Python is to run it.
  const positional = operator === undefined ? [] : node.inputs.filter(({ isKeyword }) => !isKeyword);
  const operands = positional.map(({ argument }) => compileOperand(argument, plan, context));
  const put = putResults(node, plan, { asList: !node.givesOneTensor });
  if (operator === undefined) return { title, run: () => {} };
  return {
    title,
    run(registers, training) {
      const args = new Arguments(
        operands.map((operand) => readOperand(operand, registers)),
        training,
      );
      const results = operator(args);
      put(registers, node.givesOneTensor ? results[0] : results);
    },
  };
}

function adviceFor(name: string): string {
  if (name === "with_effects" || name === "call_torchbind") {
    return "operators with side effects (effect tokens, torchbind objects) are not run. Export the model without them";
  }
  return "this operator on graphs is not run. In Python, export without it, or with exported.run_decompositions({}) behind";
}

/** Calls an operator of libtorch on handles. */
function aten(name: "alias" | "select" | "stack" | "sum" | "narrow" | "flatten" | "add", ...args: unknown[]): Handle {
  const addon = native();
  const overload = { select: "int", flatten: "using_ints", add: "Tensor" }[name as string] ?? "";
  return addon.call(addon.operator(`aten::${name}`, overload), ...args) as Handle;
}

function isHandle(value: unknown): value is Handle {
  return native().isHandle(value);
}

function isTrue(condition: unknown): boolean {
  if (!isHandle(condition)) return Boolean(condition);
  const addon = native();
  return Boolean(addon.call(addon.operator("aten::_local_scalar_dense", ""), condition));
}

function lengthOf(sequences: readonly unknown[]): number {
  const [first] = sequences;
  const length = isHandle(first) ? native().shapeOf(first)[0] : undefined;
  if (length === undefined || length === 0) {
    throw badProgram("scan and map need at least one item to go over. Give inputs that are not empty.");
  }
  return length;
}

function stackColumns(rounds: readonly (readonly unknown[])[]): unknown[] {
  return rounds[0].map((_, column) => {
    const items = rounds.map((round) => round[column]);
    return isHandle(items[0]) ? aten("stack", items) : items[0];
  });
}

/**
 * Gives tensors that only the other branch uses a gradient of zeros, as Python does.
 *
 * An optimizer with momentum moves parameters whose gradient is zero, but not those without one.
 */
function withZeroGradients(
  outputs: unknown[],
  operands: readonly unknown[],
  unused: readonly number[],
): readonly unknown[] {
  const addon = native();
  const place = outputs.findIndex(
    (output) => isHandle(output) && /^(bfloat|float|complex)/.test(addon.dtypeOf(output)),
  );
  if (place === -1 || !addon.mode("grad")) return outputs;
  for (const index of unused) {
    const operand = operands[index];
    if (!isHandle(operand) || !addon.requiresGrad(operand)) continue;
    // The sum of no elements at all: it adds nothing, whatever the tensor holds.
    const nothing = aten("sum", aten("narrow", aten("flatten", operand), 0, 0, 0));
    outputs[place] = aten("add", outputs[place], nothing);
  }
  return outputs;
}
