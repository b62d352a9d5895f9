import { readDevice, readDType, readLayout } from "./enums.js";
import type { Field } from "./field.js";
import { readArgument } from "./read-argument.js";
import type { Graph, NamedArgument, Node, Symbolic, TensorMeta } from "./types.js";

/** The number that the file has for an argument given by name. */
const KEYWORD = 2;

/** Reads a graph with all graphs inside. */
export function readGraph(field: Field): Graph {
  return {
    inputs: field.get("inputs").items().map(readArgument),
    outputs: field.get("outputs").items().map(readArgument),
    nodes: field.get("nodes").items().map(readNode),
    tensors: mapOf(field.get("tensor_values"), readTensorMeta),
    integers: mapOf(field.get("sym_int_values"), readSymbolic),
  };
}

function readNode(field: Field): Node {
  const outputs = field.get("outputs").items().map(readArgument);
  const name = field.get("name");
  return {
    target: field.get("target").text(),
    name: name.isMissing ? nameOfOutputs(outputs) : name.text(),
    inputs: field.get("inputs").items().map(readNamedArgument),
    outputs,
    givesOneTensor: field.get("is_hop_single_tensor_return").value === true,
  };
}

/** Files of older versions have no names of nodes, but those of their results. */
function nameOfOutputs(outputs: readonly ReturnType<typeof readArgument>[]): string {
  for (const output of outputs) {
    if (output.kind === "value") return output.name;
    if (output.kind === "list") return nameOfOutputs(output.items);
  }
  return "?";
}

function readNamedArgument(field: Field): NamedArgument {
  return {
    name: field.get("name").text(),
    argument: readArgument(field.get("arg")),
    isKeyword: field.get("kind").value === KEYWORD,
  };
}

/** Reads what the file says of a tensor. */
export function readTensorMeta(field: Field): TensorMeta {
  return {
    dtype: readDType(field.get("dtype")),
    sizes: field.get("sizes").items().map(readSymbolic),
    strides: field.get("strides").items().map(readSymbolic),
    storageOffset: readSymbolic(field.get("storage_offset")),
    requiresGrad: field.get("requires_grad").flag(),
    device: readDevice(field.get("device")),
    layout: readLayout(field.get("layout")),
  };
}

function readSymbolic(field: Field): Symbolic {
  const [kind, value] = field.union();
  if (kind === "as_int") return value.count();
  if (kind === "as_expr") return { expression: value.get("expr_str").text() };
  throw field.expected("a number or an expression");
}

function mapOf<T>(field: Field, read: (value: Field) => T): Map<string, T> {
  return new Map(field.entries().map(([name, value]) => [name, read(value)]));
}
