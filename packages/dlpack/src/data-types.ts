import { DTYPES, type DType, DTypeError } from "@thinc/core";

/** An element type as DLPack numbers it. */
export interface DLPackDataType {
  /** 0 int, 1 uint, 2 float, 3 opaque, 4 bfloat, 5 complex, 6 bool; later versions add more. */
  readonly code: number;
  readonly bits: number;
  /** Elements per vector; 1 for plain ones. */
  readonly lanes: number;
}

const CODE_NAMES: readonly string[] = ["int", "uint", "float", "opaque", "bfloat", "complex", "bool"];

function codeOf(dtype: DType): number {
  if (dtype === "bfloat16") return 4;
  const { kind } = DTYPES[dtype];
  return CODE_NAMES.indexOf(kind);
}

/** The DLPack type of a dtype. */
export function toDLPackDataType(dtype: DType): DLPackDataType {
  return { code: codeOf(dtype), bits: DTYPES[dtype].itemSize * 8, lanes: 1 };
}

const BY_CODE_AND_BITS = new Map<string, DType>(
  (Object.keys(DTYPES) as DType[]).map((dtype) => {
    const { code, bits } = toDLPackDataType(dtype);
    return [`${code}/${bits}`, dtype];
  }),
);

/**
 * The dtype of a DLPack type.
 *
 * @throws {DTypeError} for types that JavaScript arrays here cannot hold: complex, float8, opaque, vectors.
 */
export function fromDLPackDataType(type: DLPackDataType, where: string): DType {
  const dtype = type.lanes === 1 ? BY_CODE_AND_BITS.get(`${type.code}/${type.bits}`) : undefined;
  if (dtype !== undefined) return dtype;
  const name = `${CODE_NAMES[type.code] ?? `type ${type.code} of `}${type.bits}${type.lanes === 1 ? "" : `x${type.lanes}`}`;
  throw new DTypeError({
    message: `${where}: cannot hold ${name} elements. Convert the tensor to one of ${Object.keys(DTYPES).join(", ")} first.`,
    expected: Object.keys(DTYPES),
    actual: name,
  });
}
