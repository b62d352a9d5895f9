import { contiguousStrides, type DataOf, DTYPES, type DType, isDType, NdArray, sizeOfShape } from "@thinc/core";
import { badFile, quoted } from "./problem.js";
import { isRawDType, RAW_DTYPES, type RawDType, RawTensor, type StoredTensor } from "./raw-tensor.js";

/** The names of PyTorch's storage classes, by dtype. The wider unsigned integers have none: see {@link UNTYPED_STORAGE}. */
export const STORAGE_NAMES: Partial<Record<DType | RawDType, string>> = {
  bool: "BoolStorage",
  int8: "CharStorage",
  int16: "ShortStorage",
  int32: "IntStorage",
  int64: "LongStorage",
  uint8: "ByteStorage",
  float16: "HalfStorage",
  bfloat16: "BFloat16Storage",
  float32: "FloatStorage",
  float64: "DoubleStorage",
  complex64: "ComplexFloatStorage",
  complex128: "ComplexDoubleStorage",
};

/** The storage of tensors whose dtype has no storage class: plain bytes, with the dtype beside the tensor. */
export const UNTYPED_STORAGE = "UntypedStorage";

/** The storage classes whose tensors mean something only together with what is not in the storage. */
export const REFUSED_STORAGES: ReadonlySet<string> = new Set([
  "QInt8Storage",
  "QInt32Storage",
  "QUInt8Storage",
  "QUInt4x2Storage",
  "QUInt2x4Storage",
]);

/** The class of a storage, as a file names it. */
export class StorageClass {
  /** Such as `FloatStorage`. */
  readonly name: string;
  /** The dtype of its elements; `null` for an untyped storage. */
  readonly dtype: DType | RawDType | null;

  constructor(name: string, dtype: DType | RawDType | null) {
    this.name = name;
    this.dtype = dtype;
  }

  /** Bytes per element; 1 for an untyped storage. */
  get itemSize(): number {
    return this.dtype === null ? 1 : itemSizeOf(this.dtype);
  }
}

function itemSizeOf(dtype: DType | RawDType): number {
  return isRawDType(dtype) ? RAW_DTYPES[dtype] : DTYPES[dtype].itemSize;
}

/** The elements of one or several tensors, as a file holds them. */
export class TorchStorage {
  readonly storageClass: StorageClass;
  /** The elements, in memory of their own, shared by all tensors of this storage. */
  readonly buffer: ArrayBuffer;
  /** How many elements (bytes, if untyped) the file says there are. */
  readonly length: number;

  constructor(storageClass: StorageClass, buffer: ArrayBuffer, length: number) {
    this.storageClass = storageClass;
    this.buffer = buffer;
    this.length = length;
  }
}

/** Where a tensor's elements lie in its storage. */
export interface TensorLayout {
  /** The first element's place in the storage, in elements. */
  readonly offset: number;
  readonly shape: readonly number[];
  /** The step of each axis, in elements. */
  readonly strides: readonly number[];
}

/**
 * Makes a tensor over its storage, without a copy.
 *
 * @param dtypeName The dtype if the file gives it beside the tensor, as it does for untyped storages.
 * @throws {SerializationError} when the tensor does not lie inside its storage, or its dtype is not supported.
 */
export function tensorFromStorage(storage: TorchStorage, layout: TensorLayout, dtypeName?: string): StoredTensor {
  const { storageClass, buffer, length } = storage;
  const dtype = dtypeName ?? storageClass.dtype;
  if (!isDType(dtype) && !isRawDType(dtype)) {
    throw badFile(`tensors of dtype ${quoted(dtype ?? storageClass.name)} are not supported. Save them as float32.`);
  }
  const { offset, shape, strides } = layout;
  const itemSize = itemSizeOf(dtype);
  const available = Math.floor(Math.min(buffer.byteLength, length * storageClass.itemSize) / itemSize);
  const size = sizeOfShape(shape);
  let extent = size === 0 ? 0 : 1;
  if (size > 0) for (let axis = 0; axis < shape.length; axis++) extent += (shape[axis] - 1) * strides[axis];
  if (!Number.isSafeInteger(size) || offset > available || extent > available - offset) {
    throw badFile(
      `a tensor of shape [${shape.join(", ")}] and strides [${strides.join(", ")}] at offset ${offset} does not fit its ` +
        `storage of ${available} elements.`,
    );
  }
  const contiguous = contiguousStrides(shape);
  const plain = extent === size && shape.every((side, axis) => side === 1 || strides[axis] === contiguous[axis]);
  if (isRawDType(dtype)) {
    const data = new Uint8Array(buffer, offset * itemSize, extent * itemSize);
    const steps = plain || size === 0 ? {} : { strides: [...strides.map((stride) => stride * itemSize), 1] };
    return new RawTensor(dtype, new NdArray<"uint8">(data, [...shape, itemSize], steps));
  }
  const data = new DTYPES[dtype].storage(buffer, offset * itemSize, extent) as DataOf<DType>;
  return new NdArray(data, shape, plain || size === 0 ? { dtype } : { dtype, strides });
}
