import { ArgumentError, ThincError } from "@thinc/core";
import { native } from "../engine.js";
import { translateError } from "../errors.js";
import type { Handle } from "../native-api.js";
import type { CompileContext } from "./compile-context.js";
import { compileStep } from "./compile-step.js";
import { compileOperand, type Operand, readOperand } from "./operands.js";
import { badProgram } from "./problem.js";
import { RegisterPlan, type Registers, slotsOf } from "./registers.js";
import type { Graph } from "./schema/types.js";

/** One operation, ready to run. */
export interface Step {
  /** How messages call it, such as `node "linear" (aten::linear)`. */
  readonly title: string;
  /** Reads its arguments from registers and puts its results there. */
  run(registers: Registers, training: boolean): void;
}

/**
 * A graph as a list of steps over a flat array of registers. It holds no values, so that one serves any number of runs.
 *
 * Handles are given back after the last step that needs them; what gradients need of them libtorch keeps itself.
 */
export class CompiledGraph {
  private readonly size: number;
  private readonly inputs: readonly (number | null)[];
  private readonly steps: readonly Step[];
  private readonly releases: readonly (readonly number[])[];
  private readonly outputs: readonly Operand[];
  /** The outputs that need a handle of their own, as the same one is an input or an earlier output. */
  private readonly shared: readonly number[];
  /** The inputs that no step and no output uses, by their place. */
  readonly unusedInputs: readonly number[];

  /** @throws {SerializationError} when the graph makes no sense. What cannot be run is noted in the context. */
  constructor(graph: Graph, context: CompileContext) {
    const plan = new RegisterPlan();
    this.inputs = graph.inputs.map((input) => (input.kind === "value" ? plan.define(input.name) : null));
    for (const slot of this.inputs) if (slot !== null) plan.keep(slot);
    this.steps = graph.nodes.map((node, index) => {
      plan.begin(index);
      return compileStep(node, graph, plan, context);
    });
    plan.begin(graph.nodes.length);
    context.enter("outputs");
    this.outputs = graph.outputs.map((output) => compileOperand(output, plan, context));
    const outputSlots = graph.outputs.map((output) => slotsOf(output, plan));
    for (const slot of outputSlots.flat()) plan.keep(slot);
    this.size = plan.size;
    this.releases = plan.releases(this.steps.length);
    const taken = new Set<number | null>(this.inputs);
    this.shared = outputSlots.flatMap((slots, index) => {
      const isShared = slots.some((slot) => taken.has(slot));
      for (const slot of slots) taken.add(slot);
      return isShared ? [index] : [];
    });
    const used = new Set([...graph.nodes.flatMap((node) => node.inputs), ...graph.outputs].flatMap(namesIn));
    this.unusedInputs = graph.inputs.flatMap((input, index) =>
      input.kind === "value" && !used.has(input.name) ? [index] : [],
    );
  }

  /** How many steps there are. */
  get length(): number {
    return this.steps.length;
  }

  /** The places of outputs that are inputs or stand there twice; see {@link CompiledGraph.run}. */
  get sharedOutputs(): readonly number[] {
    return this.shared;
  }

  /**
   * Runs the steps.
   *
   * @param inputs Handles and numbers, which stay the caller's.
   * @returns Those of the outputs. One that is an input has the very handle of it.
   */
  run(inputs: readonly unknown[], training: boolean): unknown[] {
    if (inputs.length !== this.inputs.length) {
      throw badProgram(`a graph of ${this.inputs.length} inputs is given ${inputs.length}. The file is damaged.`);
    }
    const addon = native();
    const registers: Registers = new Array(this.size);
    for (let index = 0; index < inputs.length; index++) {
      const slot = this.inputs[index];
      if (slot !== null) registers[slot] = inputs[index];
    }
    const { steps, releases } = this;
    let at = 0;
    try {
      for (; at < steps.length; at++) {
        steps[at].run(registers, training);
        for (const slot of releases[at]) {
          const value = registers[slot];
          if (typeof value !== "object" || value === null) continue;
          registers[slot] = undefined;
          addon.dispose(value as Handle);
        }
      }
    } catch (error) {
      throw explain(error, steps[at].title);
    }
    return this.outputs.map((output) => readOperand(output, registers));
  }

  /** As {@link CompiledGraph.run}, but each output has a handle of its own. */
  runInside(inputs: readonly unknown[], training: boolean): unknown[] {
    const outputs = this.run(inputs, training);
    const addon = native();
    for (const index of this.shared) {
      const value = outputs[index];
      if (typeof value !== "object" || value === null || Array.isArray(value)) continue;
      outputs[index] = addon.call(addon.operator("aten::alias", ""), value);
    }
    return outputs;
  }
}

function namesIn(item: Graph["outputs"][number] | Graph["nodes"][number]["inputs"][number]): string[] {
  const argument = "argument" in item ? item.argument : item;
  if (argument.kind === "value") return [argument.name];
  return argument.kind === "list" ? argument.items.flatMap(namesIn) : [];
}

function explain(error: unknown, title: string): unknown {
  if (ThincError.isInstance(error)) return error;
  const where = `exported program: ${title}`;
  const translated = translateError(error, where);
  if (translated !== error || !(error instanceof RangeError)) return translated;
  return new ArgumentError({ message: `${where}: ${error.message}.`, cause: error });
}
