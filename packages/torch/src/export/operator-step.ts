import { ArgumentError } from "@thinc/core";
import { loadTorch, native } from "../engine.js";
import type { OverloadDescription } from "../native-api.js";
import { refusalOf } from "./allowed-operators.js";
import type { CompileContext } from "./compile-context.js";
import type { Step } from "./compiled-graph.js";
import { compileFillingStep, giverOf, outputTargets } from "./filling-step.js";
import type { ModeSwitch } from "./mode-switches.js";
import { compileOperand, type Operand, readOperand } from "./operands.js";
import { checkRecurrentDTypes, checkRecurrentNode, isRecurrent } from "./recurrent-checks.js";
import type { RegisterPlan, Registers } from "./registers.js";
import { putResults } from "./results.js";
import type { Argument, Graph, Node } from "./schema/types.js";

/** An operator of libtorch by the parts of its name. */
export interface OperatorName {
  readonly namespace: string;
  readonly name: string;
  readonly overload: string;
}

/** Compiles a node of an operator of libtorch. */
export function compileOperatorStep(
  node: Node,
  { namespace, name, overload }: OperatorName,
  title: string,
  graph: Graph,
  plan: RegisterPlan,
  context: CompileContext,
): Step {
  const asked = findOverload(`${namespace}::${name}`, overload, context);
  const targets = asked === null ? [] : outputTargets(asked);
  const description = targets.length === 0 ? asked : giverOf(asked as OverloadDescription, name, context);
  const refusal = description === null ? null : refusalOf(namespace, name, description);
  if (refusal !== null)
    context.refuse(`${refusal}. Give a function for it: { operators: { "${namespace}::${name}": … } }`);
  const inputs = new Map(node.inputs.map(({ name: key, argument }) => [key, argument]));
  const filled = targets.map((key) => inputs.get(key) ?? null);
  for (const key of targets) inputs.delete(key);
  const schema = description?.arguments ?? [];
  if (description === null || refusal !== null || !checkNames(inputs, schema, context)) {
    putResults(node, plan);
    return { title, run: () => {} };
  }
  const operands = schema.map(({ name: key, type }) => {
    const argument = inputs.get(key);
    return argument === undefined ? null : compileOperand(argument, plan, context, takesAnyNumber(type));
  });
  const operator = native().operator(`${namespace}::${name}`, description.overload);
  if (targets.length > 0) {
    const operandsOfTargets = filled.map((argument) => argument && compileOperand(argument, plan, context));
    return compileFillingStep(node, title, compileCall(operator, operands, null), operandsOfTargets, plan);
  }
  const written = writtenSlots(description, operands);
  // A list comes as one output of several items; the parts of a tuple are outputs of their own.
  const put = putResults(node, plan, { asList: description.returns.length !== 1, written });
  if (name === "_assert_scalar") return assertion(title, operands);
  const modeSwitch = context.switches.find(name, schema, inputs);
  const call = compileCall(operator, operands, modeSwitch);
  if (isRecurrent(name)) {
    checkRecurrentNode(title, name, inputs, graph);
    return {
      title,
      run(registers, training) {
        checkRecurrentDTypes(
          title,
          operands.map((operand) => operand && readOperand(operand, registers)),
        );
        put(registers, call(registers, training));
      },
    };
  }
  if (name === "add_" && isCounter(inputs, context)) {
    // A norm that is called twice goes on with what the first call gave.
    for (const output of node.outputs) if (output.kind === "value") context.counters.add(output.name);
    return { title, run: (registers, training) => training && put(registers, call(registers, training)) };
  }
  return {
    title,
    run(registers, training) {
      put(registers, call(registers, training));
    },
  };
}

/** The operator, or `null` with a problem noted where this libtorch has no such one. */
function findOverload(qualified: string, overload: string, context: CompileContext): OverloadDescription | null {
  const found = context.overloadsOf(qualified).find((item) => item.overload === overload);
  if (found !== undefined) return found;
  if (qualified.startsWith("aten::")) {
    const full = overload === "" ? qualified : `${qualified}.${overload}`;
    context.refuse(
      `libtorch ${loadTorch().version} has no operator ${full}. Use a newer libtorch, or give a function for it: { operators: { "${qualified}": … } }`,
    );
  } else {
    context.refuse(`it is no operator of libtorch. Give a function for it: { operators: { "${qualified}": … } }`);
  }
  return null;
}

function checkNames(
  inputs: ReadonlyMap<string, Argument>,
  schema: OverloadDescription["arguments"],
  context: CompileContext,
): boolean {
  const known = new Set(schema.map(({ name }) => name));
  const unknown = [...inputs.keys()].filter((key) => !known.has(key));
  if (unknown.length > 0) context.refuse(`the operator has no argument ${unknown.join(", ").slice(0, 100)}`);
  return unknown.length === 0;
}

/** Whether an argument takes any number, so that a whole float must not become an integer. */
function takesAnyNumber(type: string): boolean {
  return /^(Scalar|Tensor)\b/.test(type);
}

/** An operator that works in place gives back the very handle it was given; both have one place. */
function writtenSlots(description: OverloadDescription, operands: readonly (Operand | null)[]): (number | null)[] {
  const changed = description.arguments.flatMap(({ written }, index) => (written ? [operands[index]] : []));
  return description.returns.map(({ written }) => {
    const operand = written ? changed.shift() : null;
    return operand?.kind === "slot" ? operand.slot : null;
  });
}

function compileCall(
  operator: number,
  operands: readonly (Operand | null)[],
  modeSwitch: ModeSwitch | null,
): (registers: Registers, training: boolean) => unknown {
  const { call } = native();
  const last = operands.reduce((found, operand, index) => (operand === null ? found : index), -1);
  const template: unknown[] = [operator];
  const places: number[] = [];
  const slots: number[] = [];
  const computed: [place: number, get: (registers: Registers) => unknown][] = [];
  for (let index = 0; index <= last; index++) {
    const operand = operands[index];
    template.push(operand?.kind === "constant" ? operand.value : undefined);
    if (operand?.kind === "slot") {
      places.push(index + 1);
      slots.push(operand.slot);
    } else if (operand?.kind === "computed") {
      computed.push([index + 1, operand.get]);
    }
  }
  if (computed.length === 0 && modeSwitch === null && last >= 0 && last < MOST_DIRECT)
    return directCall(template, places, slots);
  return (registers, training) => {
    const args = template.slice();
    for (let index = 0; index < places.length; index++) args[places[index]] = registers[slots[index]];
    for (const [place, get] of computed) args[place] = get(registers);
    if (modeSwitch !== null) args[modeSwitch.index + 1] = training ? modeSwitch.training : modeSwitch.evaluation;
    return call(...(args as [number, ...unknown[]]));
  };
}

/** Calls of up to so many arguments are made without a list of them, which is most of the cost of a small step. */
const MOST_DIRECT = 4;

function directCall(
  template: readonly unknown[],
  places: readonly number[],
  slots: readonly number[],
): (registers: Registers) => unknown {
  const { call } = native();
  const [operator, ...constants] = template as [number, ...unknown[]];
  const slotOf = (index: number) => (places.includes(index + 1) ? slots[places.indexOf(index + 1)] : -1);
  const [a, b, c, d] = [0, 1, 2, 3].map(slotOf);
  const [ka, kb, kc, kd] = constants;
  switch (constants.length) {
    case 1:
      return (r) => call(operator, a < 0 ? ka : r[a]);
    case 2:
      return (r) => call(operator, a < 0 ? ka : r[a], b < 0 ? kb : r[b]);
    case 3:
      return (r) => call(operator, a < 0 ? ka : r[a], b < 0 ? kb : r[b], c < 0 ? kc : r[c]);
    default:
      return (r) => call(operator, a < 0 ? ka : r[a], b < 0 ? kb : r[b], c < 0 ? kc : r[c], d < 0 ? kd : r[d]);
  }
}

/** A check that the export left in the program, of a value that is only known when it runs. */
function assertion(title: string, operands: readonly (Operand | null)[]): Step {
  const [condition, text] = operands;
  const message = text?.kind === "constant" ? String(text.value) : "an assertion failed";
  return {
    title,
    run(registers) {
      if (condition !== null && readOperand(condition, registers)) return;
      throw new ArgumentError({
        message: `exported program: ${title}: ${message.slice(0, 300)}. The inputs break a condition of the export.`,
      });
    },
  };
}

function isCounter(inputs: ReadonlyMap<string, Argument>, context: CompileContext): boolean {
  const self = inputs.get("self");
  return (
    !context.isInside && self?.kind === "value" && context.switches.skipsCounting && context.counters.has(self.name)
  );
}
