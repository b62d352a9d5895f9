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
  /** Truth values, a byte each. */
  bool: "bool",
  /** Integers from 0 to 255. */
  uint8: "uint8",
  /** Integers from -128 to 127. */
  int8: "int8",
  /** Integers of 16 bits. */
  int16: "int16",
  /** The same as `int16`. */
  short: "int16",
  /** Integers of 32 bits. */
  int32: "int32",
  /** The same as `int32`. */
  int: "int32",
  /** Integers of 64 bits, `bigint`s in JavaScript: what indices and classes are. */
  int64: "int64",
  /** The same as `int64`. */
  long: "int64",
  /** Integers from 0 to 65535. */
  uint16: "uint16",
  /** Integers of 32 bits from 0 on. */
  uint32: "uint32",
  /** Integers of 64 bits from 0 on. */
  uint64: "uint64",
  /** Floats of 16 bits with 10 of fraction: IEEE half precision. */
  float16: "float16",
  /** The same as `float16`. */
  half: "float16",
  /** Floats of 16 bits with the range of float32 and 7 bits of fraction. */
  bfloat16: "bfloat16",
  /** Floats of 32 bits: the default. */
  float32: "float32",
  /** The same as `float32`. */
  float: "float32",
  /** Floats of 64 bits: JavaScript's own numbers. */
  float64: "float64",
  /** The same as `float64`. */
  double: "float64",
  /** Complex numbers of two float32. */
  complex64: "complex64",
  /** Complex numbers of two float64. */
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
