import {
  type DataOf,
  DTYPES,
  type DType,
  dtypeOfTypedArray,
  isBigIntDType,
  isDType,
  type TypedArray,
} from "../../array/dtype.js";
import { NdArray } from "../../array/ndarray.js";
import { ArgumentError, DTypeError, ShapeError } from "../../errors/index.js";
import { printValue } from "../../util/print-value.js";
import { checkArray, checkSameDType } from "../checks.js";
import type { ArrayData } from "../interface/array-ops.js";

/** Makes data into an array; see `ArrayOps.asarray`. */
export function toArray(data: ArrayData, dtype?: DType): NdArray {
  if (dtype !== undefined && !isDType(dtype)) {
    throw new DTypeError({ message: `asarray: ${String(dtype)} is no dtype.`, actual: String(dtype) });
  }
  if (NdArray.isInstance(data)) {
    checkArray("asarray", data);
    return convert(data, dtype);
  }
  if (dtypeOfTypedArray(data) !== null) {
    const typed = data as TypedArray;
    return convert(new NdArray(typed as DataOf<DType>, [typed.length]), dtype);
  }
  if (isNumeric(data)) return fromNested(data, [], dtype);
  if (Array.isArray(data)) return holdsArrays(data) ? stack(data, dtype) : fromNested(data, shapeOfNested(data), dtype);
  throw new ArgumentError({
    message: `asarray: expected numbers, nested lists, a typed array or an array, got ${printValue(data)}. Convert the tensor of a framework with its adapter first.`,
  });
}

/** The array with a dtype; the array itself where it has it. Unlike `astype`, refuses to cut fractions to integers. */
export function convert<R extends number>(X: NdArray<DType, R>, dtype: DType | undefined): NdArray<DType, R> {
  if (dtype === undefined || X.dtype === dtype) return X;
  if (DTYPES[X.dtype].kind === "float" && isInteger(dtype)) {
    const isHalf = X.dtype === "float16" || X.dtype === "bfloat16";
    const floats = isHalf ? X.astype("float32") : X;
    for (const offset of floats.offsets()) checkWholeValue(floats.data[offset], dtype, "");
  }
  return X.astype(dtype);
}

function isNumeric(value: unknown): value is number | bigint | boolean {
  return typeof value === "number" || typeof value === "bigint" || typeof value === "boolean";
}

function isInteger(dtype: DType): boolean {
  return DTYPES[dtype].kind === "int" || DTYPES[dtype].kind === "uint";
}

/** Whether there are arrays anywhere in nested lists. */
function holdsArrays(data: readonly ArrayData[]): boolean {
  return data.some((item) => {
    if (isNumeric(item)) return false;
    return Array.isArray(item) ? holdsArrays(item) : NdArray.isInstance(item) || ArrayBuffer.isView(item);
  });
}

function stack(data: readonly ArrayData[], dtype: DType | undefined): NdArray {
  const parts = data.map((item) => toArray(item, dtype));
  const first = parts[0];
  parts.forEach((part, i) => {
    checkSameDType("asarray", first, part);
    if (part.shape.length !== first.shape.length || part.shape.some((length, axis) => length !== first.shape[axis])) {
      throw ragged(`[${i}]`, `shape [${first.shape.join(", ")}]`, `[${part.shape.join(", ")}]`);
    }
  });
  const result = NdArray.zeros([parts.length, ...first.shape], first.dtype);
  parts.forEach((part, i) => {
    result.row(i).assign(part);
  });
  return result;
}

/** The shape that the first items suggest; {@link fromNested} checks the others. */
function shapeOfNested(data: ArrayData): number[] {
  const shape: number[] = [];
  for (let level = data; Array.isArray(level); level = level[0]) shape.push(level.length);
  return shape;
}

function fromNested(data: ArrayData, shape: readonly number[], wanted: DType | undefined): NdArray {
  const dtype = wanted ?? inferDType(data);
  const result = NdArray.zeros(shape, dtype);
  const target = result.data as { [index: number]: number | bigint };
  const flat = dtype === "float16" || dtype === "bfloat16" ? result.reshape(-1) : null;
  let index = 0;
  const visit = (item: unknown, axis: number, path: string): void => {
    if (axis < shape.length) {
      if (!Array.isArray(item))
        throw isNumeric(item) ? ragged(path, `a list of ${shape[axis]}`, "a number") : notNumeric(item, path);
      if (item.length !== shape[axis]) throw ragged(path, `${shape[axis]} items`, `${item.length}`);
      for (let i = 0; i < item.length; i++) visit(item[i], axis + 1, `${path}[${i}]`);
      return;
    }
    if (Array.isArray(item)) throw ragged(path, "a number", "a list");
    if (!isNumeric(item)) throw notNumeric(item, path);
    const value = elementFor(item, dtype, path);
    if (flat) flat.set(value, index++);
    else target[index++] = value;
  };
  visit(data, 0, "");
  return result;
}

function inferDType(data: ArrayData): DType {
  let first: unknown = data;
  while (Array.isArray(first)) first = first[0];
  if (typeof first === "bigint") return "int64";
  return typeof first === "boolean" ? "bool" : "float32";
}

/** The value as the storage of a dtype takes it. */
function elementFor(value: number | bigint | boolean, dtype: DType, path: string): number | bigint {
  if (isInteger(dtype)) return checkWholeValue(typeof value === "boolean" ? Number(value) : value, dtype, path);
  if (dtype === "bool") return value ? 1 : 0;
  return Number(value);
}

function checkWholeValue(value: number | bigint, dtype: DType, path: string): number | bigint {
  const at = path === "" ? "" : ` at ${path}`;
  if (typeof value === "number" && !Number.isInteger(value)) {
    throw new DTypeError({
      message: `asarray: ${value}${at} is no whole number and does not fit ${dtype}. Round it, or ask for a float dtype.`,
      expected: [dtype],
    });
  }
  const [low, high] = rangeOf(dtype);
  if (value < low || value > high) {
    throw new DTypeError({ message: `asarray: ${value}${at} is out of the range of ${dtype}.`, expected: [dtype] });
  }
  return isBigIntDType(dtype) ? BigInt(value) : Number(value);
}

/** The least and the greatest value of an integer dtype; bigints where doubles cannot hold them. */
function rangeOf(dtype: DType): readonly [number | bigint, number | bigint] {
  const { kind, itemSize } = DTYPES[dtype];
  if (itemSize === 8) return kind === "uint" ? UINT64_RANGE : INT64_RANGE;
  const values = 2 ** (itemSize * 8);
  return kind === "uint" ? [0, values - 1] : [-values / 2, values / 2 - 1];
}

const INT64_RANGE = [-(2n ** 63n), 2n ** 63n - 1n] as const;
const UINT64_RANGE = [0n, 2n ** 64n - 1n] as const;

function ragged(path: string, expected: string, actual: string): ShapeError {
  return new ShapeError({
    message: `asarray: expected ${expected} at ${path === "" ? "the top" : path}, got ${actual}. Nested lists must have equal lengths; make an array of each and use ops.pad or a Ragged otherwise.`,
  });
}

function notNumeric(item: unknown, path: string): ArgumentError {
  const shown = typeof item === "string" ? `the string ${JSON.stringify(item.slice(0, 40))}` : printValue(item);
  return new ArgumentError({
    message: `asarray: expected a number at ${path === "" ? "the top" : path}, got ${shown}.`,
  });
}
