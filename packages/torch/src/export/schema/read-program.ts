import { unsupportedProgram } from "../problem.js";
import type { Field } from "./field.js";
import { readArgument } from "./read-argument.js";
import { readGraph, readTensorMeta } from "./read-graph.js";
import type { ExportedProgram, InputSpec, OutputSpec, PayloadEntry, Range } from "./types.js";

/** The major version of the schema that is read here. It changes when older readers would misread a file. */
const SCHEMA_MAJOR = 8;

/**
 * Reads a program, checking everything that is used here.
 *
 * What is not known is let pass where the schema's rule allows it: new optional entries only raise the minor version.
 *
 * @throws {SerializationError} when something is not what the schema says.
 * @throws {UnsupportedError} when the schema is of another major version.
 */
export function readProgram(field: Field): ExportedProgram {
  const version = field.get("schema_version");
  const major = version.get("major").count();
  if (major !== SCHEMA_MAJOR) {
    throw unsupportedProgram(
      `it has schema version ${major}.${version.get("minor").count()}; version ${SCHEMA_MAJOR} is read here, which PyTorch 2.6 to 2.15 write. ` +
        "Export it again with one of those.",
    );
  }
  const module = field.get("graph_module");
  const signature = module.get("signature");
  const call = topCall(module.get("module_call_graph"));
  const names = call.get("forward_arg_names");
  return {
    graph: readGraph(module.get("graph")),
    inputSpecs: signature.get("input_specs").items().map(readInputSpec),
    outputSpecs: signature.get("output_specs").items().map(readOutputSpec),
    inSpec: call.get("in_spec").text(),
    outSpec: call.get("out_spec").text(),
    argumentNames: names.isMissing ? [] : names.items().map((name) => name.text()),
    namedTuples: readNamedTuples(module.get("treespec_namedtuple_fields")),
    ranges: new Map(
      field
        .get("range_constraints")
        .entries()
        .map(([symbol, range]) => [symbol, readRange(range)]),
    ),
    torchVersion: field.get("torch_version").isMissing ? "unknown" : field.get("torch_version").text(),
  };
}

/** Reads where the tensors of a program lie, by name. */
export function readPayload(field: Field): Map<string, PayloadEntry> {
  return new Map(
    field
      .get("config")
      .entries()
      .map(([name, entry]) => {
        const meta = entry.get("tensor_meta");
        const read: PayloadEntry = {
          file: entry.get("path_name").text(),
          isParameter: entry.get("is_param").flag(),
          isPickled: entry.get("use_pickle").flag(),
          meta: meta.isMissing ? null : readTensorMeta(meta),
        };
        return [name, read];
      }),
  );
}

/** The call of the whole module, which says how inputs and outputs are nested. */
function topCall(calls: Field): Field {
  const found = calls.items().find((call) => call.get("fqn").text() === "");
  if (found === undefined || found.get("signature").isMissing) throw calls.expected("a list with the whole module");
  return found.get("signature");
}

function readInputSpec(field: Field): InputSpec {
  const [kind, value] = field.union();
  switch (kind) {
    case "parameter":
      return { kind, argument: nameOf(value), name: value.get("parameter_name").text() };
    case "buffer":
      return { kind, argument: nameOf(value), name: value.get("buffer_name").text() };
    case "tensor_constant":
      return { kind: "constant", argument: nameOf(value), name: value.get("tensor_constant_name").text() };
    case "user_input":
      return { kind: "user", argument: readArgument(value.get("arg")) };
    case "constant_input":
      return { kind: "fixed", name: value.get("name").text(), value: readFixed(value.get("value")) };
    case "custom_obj":
      return { kind: "unsupported", what: "an input that is an object of a custom class (custom_obj)" };
    case "token":
      return { kind: "unsupported", what: "an effect token, which orders operators with side effects (token)" };
    default:
      return { kind: "unsupported", what: `an input of the kind ${kind.slice(0, 60)}` };
  }
}

function readOutputSpec(field: Field): OutputSpec {
  const [kind, value] = field.union();
  switch (kind) {
    case "user_output":
    case "loss_output":
      return { kind: "user" };
    case "buffer_mutation":
      return { kind: "bufferMutation", name: value.get("buffer_name").text() };
    case "parameter_mutation":
      return { kind: "parameterMutation", name: value.get("parameter_name").text() };
    case "gradient_to_parameter":
      return { kind: "parameterGradient", name: value.get("parameter_name").text() };
    case "user_input_mutation":
      return { kind: "inputMutation", name: value.get("user_input_name").text() };
    case "gradient_to_user_input":
      return { kind: "inputGradient", name: value.get("user_input_name").text() };
    case "token":
      return { kind: "unsupported", what: "an effect token among the outputs (token)" };
    default:
      return { kind: "unsupported", what: `an output of the kind ${kind.slice(0, 60)}` };
  }
}

function nameOf(field: Field): string {
  return field.get("arg").get("name").text();
}

function readFixed(field: Field): number | bigint | boolean | string | null {
  const [kind, value] = field.union();
  switch (kind) {
    case "as_none":
      return null;
    case "as_bool":
      return value.flag();
    case "as_int":
      return value.integer();
    case "as_float":
      return value.float();
    case "as_string":
      return value.text();
    default:
      throw field.expected("a number, a text, true, false or none");
  }
}

function readNamedTuples(field: Field): Map<string, readonly string[]> {
  if (field.isMissing) return new Map();
  return new Map(
    field.entries().map(([name, definition]) => [
      name,
      definition
        .get("field_names")
        .items()
        .map((item) => item.text()),
    ]),
  );
}

function readRange(field: Field): Range {
  const bound = (value: Field) => (value.isMissing ? null : value.integer());
  return { min: bound(field.get("min_val")), max: bound(field.get("max_val")) };
}
