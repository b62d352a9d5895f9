import { readDevice, readDType, readLayout, readMemoryFormat } from "./enums.js";
import type { Field } from "./field.js";
import { readGraph } from "./read-graph.js";
import type { Argument, ValueType } from "./types.js";

/** Reads an argument: a union whose kind says what it is. */
export function readArgument(field: Field): Argument {
  const [kind, value] = field.union();
  switch (kind) {
    case "as_none":
      return constant(null);
    case "as_bool":
      return constant(value.flag());
    case "as_int":
      return constant(value.integer());
    case "as_float":
      return { kind: "float", value: value.float() };
    case "as_complex":
      return { kind: "complex", re: value.get("real").float(), im: value.get("imag").float() };
    case "as_string":
      return constant(value.text());
    case "as_scalar_type":
      return constant(readDType(value));
    case "as_layout":
      return constant(readLayout(value));
    case "as_memory_format":
      return constant(readMemoryFormat(value));
    case "as_device":
      return { kind: "device", name: readDevice(value) };
    case "as_tensor":
      return tensor(value);
    case "as_optional_tensor":
      return optionalTensor(value);
    case "as_sym_int":
      return symbolic(value, "integer");
    case "as_sym_float":
      return symbolic(value, "float");
    case "as_sym_bool":
      return symbolic(value, "boolean");
    case "as_graph":
      return { kind: "graph", graph: readGraph(value.get("graph")) };
    default:
      return readList(kind, value);
  }
}

function readList(kind: string, field: Field): Argument {
  switch (kind) {
    case "as_bools":
      return list(field, (item) => constant(item.flag()));
    case "as_ints":
      return list(field, (item) => constant(item.integer()));
    case "as_floats":
      return list(field, (item) => ({ kind: "float", value: item.float() }));
    case "as_strings":
      return list(field, (item) => constant(item.text()));
    case "as_tensors":
      return list(field, tensor);
    case "as_optional_tensors":
      return list(field, optionalTensor);
    case "as_sym_ints":
      return list(field, (item) => symbolic(item, "integer"));
    case "as_sym_floats":
      return list(field, (item) => symbolic(item, "float"));
    case "as_sym_bools":
      return list(field, (item) => symbolic(item, "boolean"));
    case "as_nested_tensors":
      return list(field, (items) => list(items, tensor));
    case "as_int_lists":
      return list(field, (items) => list(items, (item) => constant(item.integer())));
    case "as_float_lists":
      return list(field, (items) => list(items, (item) => ({ kind: "float", value: item.float() })));
    default:
      return { kind: "unsupported", what: `an argument of the kind ${kind.slice(0, 60)}` };
  }
}

function constant(value: unknown): Argument {
  return { kind: "constant", value };
}

function list(field: Field, read: (item: Field) => Argument): Argument {
  return { kind: "list", items: field.items().map(read) };
}

function tensor(field: Field): Argument {
  return { kind: "value", name: field.get("name").text(), type: "tensor" };
}

function optionalTensor(field: Field): Argument {
  const [kind, value] = field.union();
  if (kind === "as_none") return constant(null);
  if (kind !== "as_tensor") throw field.expected("a tensor or none");
  return tensor(value);
}

/** A number that is either the result of a node or known. */
function symbolic(field: Field, type: ValueType): Argument {
  const [kind, value] = field.union();
  switch (kind) {
    case "as_name":
      return { kind: "value", name: value.text(), type };
    case "as_int":
      return constant(value.integer());
    case "as_float":
      return { kind: "float", value: value.float() };
    case "as_bool":
      return constant(value.flag());
    default:
      throw field.expected("a name or a number");
  }
}
