import { badFile, quoted } from "./problem.js";
import { RAW_DTYPES } from "./raw-tensor.js";

/**
 * A dictionary as Python's `collections.OrderedDict`: a `Map` that can also carry attributes.
 *
 * A module's state dict is one, with its `_metadata` (the version of each module) as an attribute.
 */
export class OrderedDict<K = unknown, V = unknown> extends Map<K, V> {
  /** The attributes by name; empty as a rule. */
  attributes: Map<string, unknown> = new Map();
}

/** What a {@link TorchConstant} stands for. */
export type TorchConstantKind = "dtype" | "device";

/** A constant of PyTorch that a file names: a dtype such as `float32`, or a device such as `cuda:1`. */
export class TorchConstant {
  /** What kind of constant it is. */
  readonly kind: TorchConstantKind;
  /** Its name in Python, without `torch.`. */
  readonly value: string;

  /** @throws {SerializationError} when there is no such dtype, or the text is no device. */
  constructor(kind: TorchConstantKind, value: string) {
    const known = kind === "dtype" ? TORCH_DTYPES.has(value) : /^[a-z]{1,20}(:\d{1,4})?$/.test(value);
    if (!known) throw badFile(`${quoted(value)} is no ${kind}.`);
    this.kind = kind;
    this.value = value;
  }

  /** Its name in Python, such as `torch.float32` or `cuda:1`. */
  toString(): string {
    return this.kind === "dtype" ? `torch.${this.value}` : this.value;
  }
}

/** The dtypes of PyTorch that neither arrays have nor raw tensors; files may name them, but their tensors are refused. */
const OTHER_DTYPES = ["float4_e2m1fn_x2", "qint8", "qint32", "quint8", "quint4x2", "quint2x4"];

/** The dtypes that PyTorch has under the same name as the arrays of this project. */
export const SHARED_DTYPES = [
  "bool",
  "int8",
  "int16",
  "int32",
  "int64",
  "uint8",
  "uint16",
  "uint32",
  "uint64",
  "float16",
  "bfloat16",
  "float32",
  "float64",
] as const;

/** Every dtype that a file may name as `torch.<name>`. */
export const TORCH_DTYPES: ReadonlySet<string> = new Set<string>([
  ...SHARED_DTYPES,
  ...Object.keys(RAW_DTYPES),
  ...OTHER_DTYPES,
]);
