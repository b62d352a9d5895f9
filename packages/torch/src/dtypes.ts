import { type DType, isDType } from "@thinc/core";

/** The dtypes a tensor can have. Those that arrays have too can be exchanged; the others stay inside libtorch. */
export type TorchDType =
  | DType
  | "complex32"
  | "complex64"
  | "complex128"
  | "quint8"
  | "qint8"
  | "qint32"
  | "quint4x2"
  | "float8_e5m2"
  | "float8_e4m3fn"
  | "float8_e5m2fnuz"
  | "float8_e4m3fnuz";

/** PyTorch's names for dtypes, short ones included: `torch.float32`, `torch.long`. */
export const DTYPE_NAMES = {
  bool: "bool",
  uint8: "uint8",
  int8: "int8",
  int16: "int16",
  short: "int16",
  int32: "int32",
  int: "int32",
  int64: "int64",
  long: "int64",
  uint16: "uint16",
  uint32: "uint32",
  uint64: "uint64",
  float16: "float16",
  half: "float16",
  bfloat16: "bfloat16",
  float32: "float32",
  float: "float32",
  float64: "float64",
  double: "float64",
  complex64: "complex64",
  complex128: "complex128",
} as const satisfies Record<string, TorchDType>;

const FLOATS: readonly string[] = ["float16", "bfloat16", "float32", "float64"];

/** Tells whether a tensor of this dtype can have a gradient. */
export function canHaveGradient(dtype: string): boolean {
  return FLOATS.includes(dtype) || dtype.startsWith("complex");
}

/** Tells whether arrays have this dtype, too. */
export function isArrayDType(dtype: string): dtype is DType {
  return isDType(dtype);
}
