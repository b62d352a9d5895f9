import { DTypeError } from "@thinc/core";
import { native } from "../engine.js";
import type { Handle } from "../native-api.js";
import { badProgram } from "./problem.js";
import type { Argument, Graph, TensorMeta } from "./schema/types.js";

// libtorch's recurrent operators read their weights without looking at their shapes and dtypes. Their shapes are checked
// before every call in the addon, too; here the file is refused as a whole.

/** How many blocks the rows of a weight are made of. */
const GATES: Readonly<Record<string, number>> = { lstm: 4, gru: 3, rnn_tanh: 1, rnn_relu: 1 };

/** Whether an operator is one of those. */
export function isRecurrent(name: string): boolean {
  return Object.hasOwn(GATES, name);
}

/**
 * Checks what the file says of the weights of a recurrent operator.
 *
 * @throws {SerializationError} when shapes or dtypes do not fit each other.
 */
export function checkRecurrentNode(
  title: string,
  name: string,
  inputs: ReadonlyMap<string, Argument>,
  graph: Graph,
): void {
  const input = metasOf(inputs.get("input") ?? inputs.get("data"), graph)[0];
  const states = metasOf(inputs.get("hx"), graph);
  const weights = metasOf(inputs.get("params"), graph);
  const layers = numberOf(inputs.get("num_layers"));
  if (input === undefined || states[0] === undefined || layers === null) return;
  const directions = flagOf(inputs.get("bidirectional")) ? 2 : 1;
  const biases = flagOf(inputs.get("has_biases"));
  const output = states[0].sizes.at(-1);
  const hidden = (states[1] ?? states[0]).sizes.at(-1);
  let width = input.sizes.at(-1);
  if (typeof output !== "number" || typeof hidden !== "number" || typeof width !== "number") return;
  const rows = GATES[name] * hidden;
  const expected: number[][] = [];
  // A file may claim any number of layers: no more are looked at than there are weights.
  for (let layer = 0; layer < layers && expected.length <= weights.length; layer++) {
    for (let direction = 0; direction < directions; direction++) {
      expected.push([rows, width], [rows, output]);
      if (biases) expected.push([rows], [rows]);
      if (output !== hidden) expected.push([output, hidden]);
    }
    width = output * directions;
  }
  const refuse = (problem: string): never => {
    throw badProgram(`${title}: ${problem} libtorch would read beyond them. The file is damaged.`);
  };
  if (expected.length !== weights.length) {
    refuse(`it has ${weights.length} weights for ${layers} layers, which does not fit.`);
  }
  expected.forEach((shape, index) => {
    const meta = weights[index];
    if (meta !== undefined && meta.sizes.join() !== shape.join()) {
      refuse(`weight ${index} has shape [${meta.sizes.map(String).join(", ")}] instead of [${shape.join(", ")}].`);
    }
  });
  const dtypes = new Set([input, ...states, ...weights].flatMap((meta) => meta?.dtype ?? []));
  if (dtypes.size > 1) refuse(`its tensors are of several dtypes, ${[...dtypes].join(" and ")}.`);
}

/**
 * Checks that all tensors of a call have one dtype.
 *
 * @throws {DTypeError} naming those they have. Shapes the addon checks.
 */
export function checkRecurrentDTypes(title: string, args: readonly unknown[]): void {
  const addon = native();
  const dtypes = new Set<string>();
  for (const value of args.flat()) {
    if (addon.isHandle(value)) dtypes.add(addon.dtypeOf(value as Handle));
  }
  // The lengths of a packed batch are integers.
  const floats = [...dtypes].filter((dtype) => dtype !== "int64");
  if (floats.length <= 1) return;
  throw new DTypeError({
    message: `exported program: ${title}: its tensors are of several dtypes, ${floats.join(" and ")}. Convert inputs and weights to one.`,
    actual: floats.join(", "),
  });
}

function metasOf(argument: Argument | undefined, graph: Graph): (TensorMeta | undefined)[] {
  if (argument === undefined) return [];
  if (argument.kind === "value") return [graph.tensors.get(argument.name)];
  return argument.kind === "list" ? argument.items.flatMap((item) => metasOf(item, graph)) : [];
}

function numberOf(argument: Argument | undefined): number | null {
  return argument?.kind === "constant" && typeof argument.value === "number" ? argument.value : null;
}

function flagOf(argument: Argument | undefined): boolean {
  return argument?.kind === "constant" && argument.value === true;
}
