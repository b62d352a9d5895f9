import {
  ArgumentError,
  bytesCopied,
  countCopiedBytes,
  type DataOf,
  DeviceError,
  DTYPES,
  type DType,
  DTypeError,
  NdArray,
  sizeOfShape,
  UnsupportedError,
} from "@thinc/core";
import { canHaveGradient, isArrayDType } from "./dtypes.js";
import { loadedNative, native } from "./engine.js";
import { translating } from "./errors.js";
import type { Handle } from "./native-api.js";
import { noteValueRead } from "./value-reads.js";

// The memory of arrays and tensors. Here handles are made and read; classes come in tensor.ts and convert.ts.

/** What this package did so far on this thread; all zero, and nothing is loaded, before its first use. */
export interface TorchMemoryStats {
  /** Tensors that are alive and not disposed of. */
  tensors: number;
  /** Bytes those hold outside of JavaScript's own buffers. */
  nativeBytes: number;
  /** Bytes of elements that were copied instead of shared, on the way between arrays and tensors. */
  bytesCopied: number;
  /** How many copies those were. */
  copies: number;
}

let copies = 0;

/** What this package holds and copied so far. Reading it changes nothing. */
export function torchStats(): TorchMemoryStats {
  const stats = loadedNative()?.stats();
  return {
    tensors: stats?.handles ?? 0,
    nativeBytes: stats?.bytes ?? 0,
    bytesCopied: bytesCopied().torch ?? 0,
    copies,
  };
}

/** A tensor over an array's memory. @throws {DTypeError} | {DeviceError} */
export function handleOfArray(array: NdArray, requiresGrad: boolean, where: string): Handle {
  if (array.device.type !== "cpu") {
    throw new DeviceError({ message: `${where}: the array is on ${array.device.type}. Copy it to the CPU first.` });
  }
  if (requiresGrad && !canHaveGradient(array.dtype)) {
    throw new DTypeError({
      message: `${where}: a ${array.dtype} tensor cannot have a gradient. Use float32, or leave requiresGrad out.`,
      expected: ["float32", "float64"],
      actual: array.dtype,
    });
  }
  const whole = array.isContiguous && array.data.length === array.size;
  return handleOfTypedArray(array.data, array.dtype, array.shape, whole ? null : array.strides, requiresGrad, where);
}

/** A tensor over a typed array's memory. @throws {ArgumentError} when its buffer may shrink, or has not enough elements. */
export function handleOfTypedArray(
  data: ArrayBufferView,
  dtype: string,
  shape: readonly number[],
  strides: readonly number[] | null,
  requiresGrad: boolean,
  where: string,
): Handle {
  const { resizable, growable } = data.buffer as { resizable?: boolean; growable?: boolean };
  if (resizable === true || growable === true) {
    throw new ArgumentError({
      message: `${where}: the array's buffer is ${resizable ? "resizable" : "growable"}, and its memory may go. Copy it first, into a buffer of a fixed length.`,
    });
  }
  return translating(where, () => native().fromTypedArray(data, dtype, shape, strides, requiresGrad));
}

/**
 * An array over the memory of a tensor; a copy where that is not contiguous or not in host memory.
 *
 * @throws {DTypeError} where arrays have no such dtype.
 */
export function arrayOfHandle(handle: Handle, where: string): NdArray {
  const addon = native();
  noteValueRead();
  const buffer = translating(where, () => addon.plainView(handle));
  if (buffer === null) return arrayOfHandleByParts(handle, where);
  const { facts } = addon;
  const dtype = checkArrayDType(addon.dtypeNames[facts[0]], where);
  const shape: number[] = [];
  for (let axis = 0; axis < facts[2]; axis++) shape.push(facts[3 + axis]);
  const { storage: Storage } = DTYPES[dtype];
  return new NdArray(new Storage(buffer, facts[1], sizeOfShape(shape)) as DataOf<DType>, shape, { dtype });
}

// For tensors that are not simply there in JavaScript's own memory.
function arrayOfHandleByParts(handle: Handle, where: string): NdArray {
  const addon = native();
  const dtype = checkArrayDType(addon.dtypeOf(handle), where);
  const shape = addon.shapeOf(handle);
  const size = sizeOfShape(shape);
  const { storage: Storage } = DTYPES[dtype];
  if (size === 0) return new NdArray(new Storage(0) as DataOf<DType>, shape, { dtype });
  const host = addon.deviceOf(handle) === "cpu" ? handle : hostHandle(handle, size * DTYPES[dtype].itemSize, where);
  const dense = addon.isContiguous(host) ? host : contiguousHandle(host, size * DTYPES[dtype].itemSize, where);
  const buffer = translating(where, () => addon.bufferOf(dense));
  if (buffer === null) return copyOfHandle(dense, shape, dtype);
  return new NdArray(new Storage(buffer, addon.byteOffsetOf(dense), size) as DataOf<DType>, shape, { dtype });
}

function checkArrayDType(dtype: string | undefined, where: string): DType {
  if (dtype !== undefined && isArrayDType(dtype)) return dtype;
  throw new DTypeError({
    message: `${where}: arrays have no dtype ${dtype}. Convert the tensor first, with tensor.to("float32").`,
    expected: Object.keys(DTYPES),
    actual: dtype,
  });
}

/**
 * Runs `body` with an array over a tensor's memory in its own layout, so that what `body` writes is in the tensor.
 *
 * What is not in host memory is copied there and back.
 *
 * @throws {DTypeError} where arrays have no such dtype.
 */
export function editHandle(handle: Handle, where: string, body: (array: NdArray) => void): void {
  const addon = native();
  const array = stridedArrayOf(handle, where) ?? arrayOfHandle(handle, where);
  body(array);
  // Where the memory is elsewhere, or the runtime allows no view of it, the array is a copy.
  if (array.size === 0 || addon.addressOfArray(array.data) === addon.addressOf(handle)) return;
  assignArray(handle, array, where);
  noteCopy(array.byteLength);
}

function stridedArrayOf(handle: Handle, where: string): NdArray | null {
  const addon = native();
  const dtype = addon.dtypeOf(handle);
  const shape = addon.shapeOf(handle);
  if (!isArrayDType(dtype) || addon.isContiguous(handle) || sizeOfShape(shape) === 0) return null;
  if (addon.deviceOf(handle) !== "cpu") return null;
  const buffer = translating(where, () => addon.bufferOf(handle));
  if (buffer === null) return null;
  const strides = addon.stridesOf(handle);
  const extent = shape.reduce((last, length, axis) => last + (length - 1) * strides[axis], 1);
  const data = new DTYPES[dtype].storage(buffer, addon.byteOffsetOf(handle), extent) as DataOf<DType>;
  return new NdArray(data, shape, { dtype, strides });
}

/** Copies an array's elements into a tensor of the same shape, without recording that for gradients. */
export function assignArray(handle: Handle, array: NdArray, where: string): void {
  const addon = native();
  const before = addon.mode("grad", false);
  try {
    const source = handleOfArray(array, false, where);
    translating(where, () => addon.call(addon.operator("aten::copy_", ""), handle, source));
  } finally {
    addon.mode("grad", before);
  }
}

/** Refuses tensors whose elements do not all stand in memory. @throws {UnsupportedError} */
export function checkDense(handle: Handle, where: string): void {
  const layout = native().layoutOf(handle);
  if (layout === "strided") return;
  throw new UnsupportedError({
    message: `${where}: a tensor of the layout ${layout} has no array. Convert it first, with tensor.toDense().`,
  });
}

/** Counts a copy that had to be made. */
export function noteCopy(bytes: number): void {
  countCopiedBytes("torch", bytes);
  copies += 1;
}

function hostHandle(handle: Handle, bytes: number, where: string): Handle {
  const addon = native();
  noteCopy(bytes);
  const copy = addon.operator("aten::_to_copy", "");
  return translating(where, () => addon.call(copy, handle, undefined, undefined, "cpu")) as Handle;
}

function contiguousHandle(handle: Handle, bytes: number, where: string): Handle {
  const addon = native();
  checkDense(handle, where);
  noteCopy(bytes);
  return translating("contiguous", () => addon.call(addon.operator("aten::contiguous", ""), handle)) as Handle;
}

// For runtimes without external buffers, and then only for memory that libtorch got by itself.
function copyOfHandle(handle: Handle, shape: readonly number[], dtype: DType): NdArray {
  const addon = native();
  const result = NdArray.zeros(shape, dtype);
  const target = handleOfTypedArray(result.data, dtype, shape, null, false, "toArray");
  const detached = addon.call(addon.operator("aten::detach", ""), handle);
  addon.call(addon.operator("aten::copy_", ""), target, detached);
  noteCopy(result.byteLength);
  return result;
}
