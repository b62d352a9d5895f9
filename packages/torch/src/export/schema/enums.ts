import type { TorchDType } from "../../dtypes.js";
import type { Field } from "./field.js";

// The numbers of the file are its own: they are not those of libtorch.

const DTYPES: Readonly<Record<number, TorchDType>> = {
  1: "uint8",
  2: "int8",
  3: "int16",
  4: "int32",
  5: "int64",
  6: "float16",
  7: "float32",
  8: "float64",
  9: "complex32",
  10: "complex64",
  11: "complex128",
  12: "bool",
  13: "bfloat16",
  28: "uint16",
  29: "float8_e4m3fn",
  30: "float8_e5m2",
  31: "float8_e4m3fnuz",
  32: "float8_e5m2fnuz",
  34: "uint32",
  35: "uint64",
};

/** The number of the layout of dense tensors. */
export const STRIDED = 7;

const LAYOUTS: Readonly<Record<number, string>> = { 1: "sparse", 2: "sparseCsr", 6: "mkldnn", [STRIDED]: "strided" };

const MEMORY_FORMATS: Readonly<Record<number, string>> = {
  1: "contiguousFormat",
  2: "channelsLast",
  3: "channelsLast3d",
  4: "preserveFormat",
};

/** The name of a dtype. */
export function readDType(field: Field): TorchDType {
  return named(field, DTYPES, "the number of a dtype that is known here");
}

/** The number of a dtype; `undefined` where files have none for it. */
export function numberOfDType(dtype: string): number | undefined {
  const found = Object.entries(DTYPES).find(([, name]) => name === dtype);
  return found === undefined ? undefined : Number(found[0]);
}

/** The name of a layout. */
export function readLayout(field: Field): string {
  return named(field, LAYOUTS, "the number of a layout that is known here");
}

/** The name of a memory format. */
export function readMemoryFormat(field: Field): string {
  return named(field, MEMORY_FORMATS, "the number of a memory format");
}

/** A device as PyTorch writes it, such as `cuda:0`. */
export function readDevice(field: Field): string {
  const type = field.get("type").text();
  if (!/^[a-z]{1,20}$/.test(type)) throw field.get("type").expected("the name of a device");
  const index = field.get("index");
  return index.isMissing ? type : `${type}:${index.count()}`;
}

function named<T>(field: Field, names: Readonly<Record<number, T>>, what: string): T {
  const name = names[field.count()];
  if (name === undefined) throw field.expected(what);
  return name;
}
