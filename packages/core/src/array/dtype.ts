/** The element types an array can have. `float16` and `bfloat16` are storage types: no kernel computes in them. */
export type DType =
  | "bool"
  | "int8"
  | "int16"
  | "int32"
  | "int64"
  | "uint8"
  | "uint16"
  | "uint32"
  | "uint64"
  | "float16"
  | "bfloat16"
  | "float32"
  | "float64";

/** The float types that kernels compute in. */
export type FloatDType = "float32" | "float64";

/** The integer types that hold ids, labels and lengths. */
export type IntDType = "int32" | "int64" | "uint32" | "uint64";

/** The JavaScript array that stores each dtype. `bool` is a byte (0 or 1); the two half types are their raw 16 bits. */
export interface TypedArrayByDType {
  bool: Uint8Array;
  int8: Int8Array;
  int16: Int16Array;
  int32: Int32Array;
  int64: BigInt64Array;
  uint8: Uint8Array;
  uint16: Uint16Array;
  uint32: Uint32Array;
  uint64: BigUint64Array;
  float16: Uint16Array;
  bfloat16: Uint16Array;
  float32: Float32Array;
  float64: Float64Array;
}

/** The storage of an array of dtype `D`. */
export type DataOf<D extends DType> = TypedArrayByDType[D];

/** Any of the JavaScript arrays that can store an array's elements. */
export type TypedArray = TypedArrayByDType[DType];

/** What the project knows about one dtype. */
export interface DTypeInfo {
  readonly name: DType;
  /** Bytes per element. */
  readonly itemSize: number;
  readonly kind: "bool" | "int" | "uint" | "float";
  /** NumPy's type string, little endian, such as `<f4`; `null` for `bfloat16`, which NumPy does not have. */
  readonly numpy: string | null;
  /** The constructor of the storage array. */
  readonly storage: TypedArrayConstructor;
}

/** A constructor of one of the storage arrays. */
export interface TypedArrayConstructor {
  readonly BYTES_PER_ELEMENT: number;
  readonly name: string;
  new (length: number): TypedArray;
  new (buffer: ArrayBufferLike, byteOffset?: number, length?: number): TypedArray;
}

function info(
  name: DType,
  itemSize: number,
  kind: DTypeInfo["kind"],
  numpy: string | null,
  storage: unknown,
): DTypeInfo {
  return { name, itemSize, kind, numpy, storage: storage as TypedArrayConstructor };
}

/** The one table of dtypes; every adapter says which of these it supports. */
export const DTYPES: { readonly [D in DType]: DTypeInfo } = {
  bool: info("bool", 1, "bool", "|b1", Uint8Array),
  int8: info("int8", 1, "int", "|i1", Int8Array),
  int16: info("int16", 2, "int", "<i2", Int16Array),
  int32: info("int32", 4, "int", "<i4", Int32Array),
  int64: info("int64", 8, "int", "<i8", BigInt64Array),
  uint8: info("uint8", 1, "uint", "|u1", Uint8Array),
  uint16: info("uint16", 2, "uint", "<u2", Uint16Array),
  uint32: info("uint32", 4, "uint", "<u4", Uint32Array),
  uint64: info("uint64", 8, "uint", "<u8", BigUint64Array),
  float16: info("float16", 2, "float", "<f2", Uint16Array),
  bfloat16: info("bfloat16", 2, "float", null, Uint16Array),
  float32: info("float32", 4, "float", "<f4", Float32Array),
  float64: info("float64", 8, "float", "<f8", Float64Array),
};

/** Tells whether a value is the name of a dtype. */
export function isDType(value: unknown): value is DType {
  return typeof value === "string" && Object.hasOwn(DTYPES, value);
}

/** Tells whether kernels can compute in a dtype. */
export function isFloatDType(dtype: DType): dtype is FloatDType {
  return dtype === "float32" || dtype === "float64";
}

/** Tells whether a dtype holds ids and lengths: int32, int64, uint32 or uint64. */
export function isIntDType(dtype: DType): dtype is IntDType {
  return dtype === "int32" || dtype === "int64" || dtype === "uint32" || dtype === "uint64";
}

/** Tells whether the elements of a dtype are `bigint` in JavaScript. */
export function isBigIntDType(dtype: DType): dtype is "int64" | "uint64" {
  return dtype === "int64" || dtype === "uint64";
}

/** The dtype whose storage a typed array is, or `null` (a `DataView`, a `Uint8ClampedArray`, no typed array at all). */
export function dtypeOfTypedArray(data: unknown): DType | null {
  if (!ArrayBuffer.isView(data)) return null;
  switch ((data as unknown as Record<symbol, unknown>)[Symbol.toStringTag]) {
    case "Int8Array":
      return "int8";
    case "Int16Array":
      return "int16";
    case "Int32Array":
      return "int32";
    case "BigInt64Array":
      return "int64";
    case "Uint8Array":
      return "uint8";
    case "Uint16Array":
      return "uint16";
    case "Uint32Array":
      return "uint32";
    case "BigUint64Array":
      return "uint64";
    case "Float32Array":
      return "float32";
    case "Float64Array":
      return "float64";
    default:
      return null;
  }
}
