import { type DataOf, DTYPES, type DType, isDType } from "../array/dtype.js";
import { NdArray } from "../array/ndarray.js";
import { sizeOfShape } from "../array/shape.js";
import { SerializationError } from "../errors/index.js";

const utf8 = new TextEncoder();
const text = new TextDecoder();

const KEYS = ["nd", "type", "kind", "shape", "data"].map((key) => utf8.encode(key));

/** The MessagePack form of an array that Python's msgpack-numpy reads: a map with binary keys. */
export function encodeArray(array: NdArray): Map<Uint8Array, unknown> {
  const contiguous = array.asContiguous();
  // A half type that NumPy does not have keeps its own name, so that at least this project can read it.
  const type = DTYPES[array.dtype].numpy ?? array.dtype;
  const data = new Uint8Array(contiguous.data.buffer, contiguous.data.byteOffset, contiguous.byteLength);
  const values: unknown[] = [true, type, new Uint8Array(0), [...(array.shape as readonly number[])], data];
  return new Map(KEYS.map((key, i) => [key, values[i]]));
}

/** Tells whether a decoded value is the form that {@link encodeArray} gives. */
export function isEncodedArray(value: unknown): value is Map<unknown, unknown> {
  return value instanceof Map && withTextKeys(value).get("nd") === true;
}

/**
 * Makes the array that {@link encodeArray} wrote, with storage of its own.
 *
 * @throws {SerializationError} for a dtype this project does not have, or data that does not fit the shape.
 */
export function decodeArray(encoded: Map<unknown, unknown>, where: string): NdArray {
  const fields = withTextKeys(encoded);
  const type = fields.get("type");
  const shape = fields.get("shape");
  const data = fields.get("data");
  const dtype = typeof type === "string" ? dtypeOfNumpy(type) : null;
  if (dtype === null)
    throw new SerializationError({ message: `${where}: cannot read an array of type ${JSON.stringify(type)}.` });
  const validShape = Array.isArray(shape) && shape.every((length) => Number.isSafeInteger(length) && length >= 0);
  if (!validShape || !(data instanceof Uint8Array)) {
    throw new SerializationError({ message: `${where}: the array has no valid shape or no data.` });
  }
  const size = sizeOfShape(shape as number[]);
  if (data.length !== size * DTYPES[dtype].itemSize) {
    throw new SerializationError({
      message: `${where}: shape [${shape.join(", ")}] of ${dtype} needs ${size * DTYPES[dtype].itemSize} bytes, the file has ${data.length}.`,
    });
  }
  const owned = data.slice(); // Also moves the bytes to an offset that suits every element type.
  if ((type as string).startsWith(">")) swapBytes(owned, DTYPES[dtype].itemSize);
  return new NdArray(new DTYPES[dtype].storage(owned.buffer, 0, size) as DataOf<DType>, shape as number[], { dtype });
}

/** Tells whether an encoded array or scalar is of a dtype that this project does not have, such as text or complex numbers. */
export function isOfForeignType(encoded: Map<unknown, unknown>): boolean {
  const type = withTextKeys(encoded).get("type");
  return typeof type === "string" && dtypeOfNumpy(type) === null;
}

/** Tells whether a decoded value is the form that msgpack-numpy gives a NumPy scalar. */
export function isEncodedScalar(value: unknown): value is Map<unknown, unknown> {
  if (!(value instanceof Map)) return false;
  const fields = withTextKeys(value);
  return (
    fields.size === 3 && fields.get("nd") === false && typeof fields.get("type") === "string" && fields.has("data")
  );
}

/** The value of a NumPy scalar. @throws {SerializationError} for a dtype this project does not have, or data that does not fit. */
export function decodeScalar(encoded: Map<unknown, unknown>, where: string): number | bigint | boolean {
  const fields = withTextKeys(encoded).set("shape", []);
  const array = decodeArray(fields, where);
  return array.dtype === "bool" ? array.item() === 1 : array.item();
}

/** Turns big-endian elements into little-endian ones; Python writes the arrays among attributes in their own order. */
function swapBytes(bytes: Uint8Array, itemSize: number): void {
  for (let start = 0; start < bytes.length; start += itemSize) bytes.subarray(start, start + itemSize).reverse();
}

function dtypeOfNumpy(type: string): DType | null {
  const littleEndian = type.replace(/^>/, "<");
  for (const [name, info] of Object.entries(DTYPES)) if (info.numpy === littleEndian) return name as DType;
  return isDType(type) && DTYPES[type].numpy === null ? type : null;
}

function withTextKeys(map: Map<unknown, unknown>): Map<unknown, unknown> {
  return new Map([...map].map(([key, value]) => [key instanceof Uint8Array ? text.decode(key) : key, value]));
}
