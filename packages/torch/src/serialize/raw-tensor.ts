import { ArgumentError, NdArray, printValue } from "@thinc/core";

/** The dtypes that files and libtorch have and arrays have not, with their bytes per element. */
export const RAW_DTYPES = {
  complex32: 4,
  complex64: 8,
  complex128: 16,
  float8_e4m3fn: 1,
  float8_e4m3fnuz: 1,
  float8_e5m2: 1,
  float8_e5m2fnuz: 1,
  float8_e8m0fnu: 1,
} as const;

/** A dtype of a {@link RawTensor}. */
export type RawDType = keyof typeof RAW_DTYPES;

/** Tells whether a text names a dtype of {@link RawTensor}. */
export function isRawDType(dtype: unknown): dtype is RawDType {
  return typeof dtype === "string" && Object.hasOwn(RAW_DTYPES, dtype);
}

/**
 * A tensor of a dtype that arrays have not, such as float8 or complex64, as a file holds it: bytes, not numbers.
 *
 * `torch.load` and `safetensors.loadFile` make tensors of them; the readers that need no libtorch give them as they are.
 */
export class RawTensor {
  /** What the bytes mean. */
  readonly dtype: RawDType;
  /** The bytes of each element along the last axis; the axes before are those of the tensor. Shares its memory. */
  readonly bytes: NdArray<"uint8">;

  /** @throws {ArgumentError} when there is no such dtype, or the last axis is not as long as an element. */
  constructor(dtype: RawDType, bytes: NdArray<"uint8">) {
    const itemSize = isRawDType(dtype) ? RAW_DTYPES[dtype] : null;
    const shape = NdArray.isInstance(bytes) && bytes.dtype === "uint8" ? bytes.shape : [];
    if (itemSize === null || shape.at(-1) !== itemSize) {
      throw new ArgumentError({
        message: `RawTensor: expected one of ${Object.keys(RAW_DTYPES).join(", ")} and a uint8 array whose last axis holds the bytes of an element, got ${printValue(dtype)} and ${String(bytes)}.`,
      });
    }
    this.dtype = dtype;
    this.bytes = bytes;
  }

  /** The length of each axis. */
  get shape(): readonly number[] {
    return this.bytes.shape.slice(0, -1);
  }

  /** The number of elements. */
  get size(): number {
    return this.bytes.size / RAW_DTYPES[this.dtype];
  }

  /** Its dtype and shape, for messages. */
  toString(): string {
    return `${this.dtype}[${this.shape.join(", ")}]`;
  }
}

/** A tensor as files hold it: an array, or bytes where arrays have no such dtype. */
export type StoredTensor = NdArray | RawTensor;

/** Tells whether a value is a tensor as files hold it. */
export function isStoredTensor(value: unknown): value is StoredTensor {
  return NdArray.isInstance(value) || value instanceof RawTensor;
}

/** The array over the elements: that of a {@link RawTensor} has one axis more, and bytes for elements. */
export function memoryOf(tensor: StoredTensor): NdArray {
  return tensor instanceof RawTensor ? tensor.bytes : tensor;
}

/** The elements in C order; a view where they lie so. */
export function bytesOf(tensor: StoredTensor): Uint8Array {
  const { data, byteLength } = memoryOf(tensor).asContiguous();
  return new Uint8Array(data.buffer as ArrayBuffer, data.byteOffset, byteLength);
}
