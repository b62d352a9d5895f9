import type { TorchDType } from "../../dtypes.js";

// A program as the rest of this folder sees it: what `torch/_export/serde/schema.py` describes, checked and with names
// instead of numbers where the file has numbers. What nothing here needs is left out; the file itself is kept for saving.

/** A size, stride or number that is either known or an expression of symbols such as `s77`. */
export type Symbolic = number | { readonly expression: string };

/** What the file says of a tensor. */
export interface TensorMeta {
  readonly dtype: TorchDType;
  readonly sizes: readonly Symbolic[];
  readonly strides: readonly Symbolic[];
  readonly storageOffset: Symbolic;
  readonly requiresGrad: boolean;
  readonly device: string;
  readonly layout: string;
}

/** An argument of a node, or one of a graph's inputs or outputs. */
export type Argument =
  /** A value that is known, already as the addon takes it. */
  | { readonly kind: "constant"; readonly value: unknown }
  /** A float, which must not become an integer where its value is whole. */
  | { readonly kind: "float"; readonly value: number }
  | { readonly kind: "complex"; readonly re: number; readonly im: number }
  | { readonly kind: "device"; readonly name: string }
  /** The result of another node or an input of the graph. `type` tells tensors from numbers. */
  | { readonly kind: "value"; readonly name: string; readonly type: ValueType }
  | { readonly kind: "list"; readonly items: readonly Argument[] }
  | { readonly kind: "graph"; readonly graph: Graph }
  /** Something that cannot be run here; `what` names it. */
  | { readonly kind: "unsupported"; readonly what: string };

/** What a named value is. */
export type ValueType = "tensor" | "integer" | "float" | "boolean";

/** An argument with the name that the operator's schema has for it; empty for operators without a schema. */
export interface NamedArgument {
  readonly name: string;
  readonly argument: Argument;
  readonly isKeyword: boolean;
}

/** One operation. */
export interface Node {
  /** Such as `torch.ops.aten.linear.default`. */
  readonly target: string;
  /** The name of its result, for messages. */
  readonly name: string;
  readonly inputs: readonly NamedArgument[];
  readonly outputs: readonly Argument[];
  /** Whether a higher-order operator gives one tensor instead of a list of them. */
  readonly givesOneTensor: boolean;
}

/** A sequence of operations from inputs to outputs. */
export interface Graph {
  readonly inputs: readonly Argument[];
  readonly outputs: readonly Argument[];
  readonly nodes: readonly Node[];
  readonly tensors: ReadonlyMap<string, TensorMeta>;
  /** The expressions behind named numbers. */
  readonly integers: ReadonlyMap<string, Symbolic>;
}

/** What an input of the whole program is. */
export type InputSpec =
  | { readonly kind: "parameter" | "buffer" | "constant"; readonly argument: string; readonly name: string }
  | { readonly kind: "user"; readonly argument: Argument }
  /** An input whose value was fixed by the export. */
  | { readonly kind: "fixed"; readonly name: string; readonly value: number | bigint | boolean | string | null }
  | { readonly kind: "unsupported"; readonly what: string };

/** What an output of the whole program is, in the order of the graph's outputs. */
export type OutputSpec =
  | { readonly kind: "user" }
  | {
      readonly kind: "bufferMutation" | "parameterMutation" | "parameterGradient";
      /** The name of the buffer or parameter. */
      readonly name: string;
    }
  | {
      readonly kind: "inputMutation" | "inputGradient";
      /** The name of the graph's input. */
      readonly name: string;
    }
  | { readonly kind: "unsupported"; readonly what: string };

/** The values that a symbol may take, both ends included. */
export interface Range {
  readonly min: number | bigint | null;
  readonly max: number | bigint | null;
}

/** A whole program. */
export interface ExportedProgram {
  readonly graph: Graph;
  readonly inputSpecs: readonly InputSpec[];
  readonly outputSpecs: readonly OutputSpec[];
  /** The forms of inputs and outputs, as the file has them: JSON of `torch.utils._pytree`. */
  readonly inSpec: string;
  readonly outSpec: string;
  /** The names of `forward`'s arguments, the positional ones first; empty where the file has none. */
  readonly argumentNames: readonly string[];
  /** The names of the fields of namedtuples, by the name that the type was registered under. */
  readonly namedTuples: ReadonlyMap<string, readonly string[]>;
  /** By symbol. */
  readonly ranges: ReadonlyMap<string, Range>;
  readonly torchVersion: string;
}

/** Where a tensor of a payload lies. */
export interface PayloadEntry {
  /** The name of the record, without its folder. */
  readonly file: string;
  readonly isParameter: boolean;
  /** Whether it is a pickle, which is not read here. */
  readonly isPickled: boolean;
  readonly meta: TensorMeta | null;
}
