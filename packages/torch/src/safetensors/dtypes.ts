import type { DType } from "@thinc/core";
import type { RawDType } from "../serialize/index.js";

/** A dtype of the format. */
export interface FormatDType {
  /** The bits of an element. */
  readonly bits: number;
  /** The dtype here; `null` where neither arrays nor libtorch have it. */
  readonly dtype: DType | RawDType | null;
}

/**
 * The dtypes of safetensors by the names in the format, in the order in which writers put tensors into a file.
 *
 * Wide ones come first, so that every tensor is aligned; the order is that of Python's package.
 */
export const FORMAT_DTYPES: ReadonlyMap<string, FormatDType> = new Map<string, FormatDType>([
  ["U64", { bits: 64, dtype: "uint64" }],
  ["I64", { bits: 64, dtype: "int64" }],
  ["F64", { bits: 64, dtype: "float64" }],
  ["C64", { bits: 64, dtype: "complex64" }],
  ["F32", { bits: 32, dtype: "float32" }],
  ["U32", { bits: 32, dtype: "uint32" }],
  ["I32", { bits: 32, dtype: "int32" }],
  ["BF16", { bits: 16, dtype: "bfloat16" }],
  ["F16", { bits: 16, dtype: "float16" }],
  ["U16", { bits: 16, dtype: "uint16" }],
  ["I16", { bits: 16, dtype: "int16" }],
  ["F8_E5M2FNUZ", { bits: 8, dtype: "float8_e5m2fnuz" }],
  ["F8_E4M3FNUZ", { bits: 8, dtype: "float8_e4m3fnuz" }],
  ["F8_E8M0", { bits: 8, dtype: "float8_e8m0fnu" }],
  ["F8_E4M3", { bits: 8, dtype: "float8_e4m3fn" }],
  ["F8_E5M2", { bits: 8, dtype: "float8_e5m2" }],
  ["I8", { bits: 8, dtype: "int8" }],
  ["U8", { bits: 8, dtype: "uint8" }],
  ["F6_E3M2", { bits: 6, dtype: null }],
  ["F6_E2M3", { bits: 6, dtype: null }],
  ["F4", { bits: 4, dtype: null }],
  ["BOOL", { bits: 8, dtype: "bool" }],
]);

/** The format's names, by dtype. */
export const FORMAT_NAMES: ReadonlyMap<string, string> = new Map(
  [...FORMAT_DTYPES].flatMap(([name, { dtype }]) => (dtype === null ? [] : [[dtype, name] as const])),
);
