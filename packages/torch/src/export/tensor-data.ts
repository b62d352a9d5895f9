import { contiguousStrides, DTYPES, sizeOfShape } from "@thinc/core";
import { isArrayDType, type TorchDType } from "../dtypes.js";
import { native } from "../engine.js";
import { translating } from "../errors.js";
import { noGrad } from "../grad-mode.js";
import { handleOfTypedArray } from "../memory.js";
import { isRawDType, RAW_DTYPES } from "../serialize/raw-tensor.js";
import { Tensor } from "../tensor.js";
import { badProgram } from "./problem.js";
import type { Symbolic, TensorMeta } from "./schema/types.js";

/** Where a tensor's elements lie among the bytes of a record; all in elements. */
export interface Geometry {
  readonly dtype: TorchDType;
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  readonly offset: number;
}

/** Bytes per element. @throws {SerializationError} for dtypes that no file has. */
function itemSizeOf(dtype: TorchDType, name: string): number {
  if (isArrayDType(dtype)) return DTYPES[dtype].itemSize;
  if (isRawDType(dtype)) return RAW_DTYPES[dtype];
  throw badProgram(`the tensor ${JSON.stringify(name)} has the dtype ${dtype}, which files cannot hold.`);
}

/**
 * What the file says of a stored tensor, which must be known to the last number and lie inside its record.
 *
 * @param byteLength The length of the record.
 * @throws {SerializationError} when it is not, or does not.
 */
export function checkGeometry(meta: TensorMeta, byteLength: number, name: string): Geometry {
  const { dtype } = meta;
  const shape = meta.sizes.map((size) => known(size, name));
  const strides = meta.strides.map((stride) => known(stride, name));
  const offset = known(meta.storageOffset, name);
  const refuse = (problem: string): never => {
    throw badProgram(`the tensor ${JSON.stringify(name)} ${problem} The file is damaged.`);
  };
  if (meta.layout !== "strided") refuse(`is ${meta.layout}; only dense tensors can be stored.`);
  if (shape.length !== strides.length) refuse(`has ${shape.length} axes and ${strides.length} strides.`);
  const size = sizeOfShape(shape);
  const extent = size === 0 ? 0 : shape.reduce((last, length, axis) => last + (length - 1) * strides[axis], 1);
  const itemSize = itemSizeOf(dtype, name);
  const available = Math.floor(byteLength / itemSize);
  if (!Number.isSafeInteger(size) || (size > 0 && (offset > available || extent > available - offset))) {
    refuse(
      `of shape [${shape.join(", ")}] and strides [${strides.join(", ")}] at ${offset} does not fit its record of ${available} elements.`,
    );
  }
  return { dtype, shape, strides, offset };
}

function known(value: Symbolic, name: string): number {
  if (typeof value === "number") return value;
  throw badProgram(`the tensor ${JSON.stringify(name)} has a size that is an expression. The file is damaged.`);
}

/** A tensor over bytes, which it shares: all tensors that are made over the same bytes see what one of them writes. */
export function tensorOverBytes(bytes: Uint8Array<ArrayBuffer>, geometry: Geometry, name: string): Tensor {
  const { dtype, shape, strides, offset } = geometry;
  const itemSize = itemSizeOf(dtype, name);
  const where = `exported program: the tensor ${JSON.stringify(name)}`;
  if (sizeOfShape(shape) === 0) {
    const addon = native();
    const make = addon.operator("aten::empty_strided", "");
    return new Tensor(translating(where, () => addon.call(make, shape, strides, dtype)) as Tensor["handle"]);
  }
  const count = Math.floor(bytes.byteLength / itemSize);
  // There is no array of 16-byte elements: those are seen as bytes first.
  const Storage = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array, 8: BigUint64Array }[itemSize] ?? Uint8Array;
  const direct = Storage.BYTES_PER_ELEMENT === itemSize;
  const array = new Storage(bytes.buffer, bytes.byteOffset, direct ? count : count * itemSize);
  const made = handleOfTypedArray(array, direct ? dtype : "uint8", [array.length], null, false, where);
  return noGrad(() => {
    const flat = direct ? new Tensor(made) : new Tensor(made).view(dtype);
    const plain = offset === 0 && sizeOfShape(shape) === count && isContiguous(shape, strides);
    return plain ? flat.view([...shape]) : flat.asStrided([...shape], [...strides], offset);
  });
}

/** The bytes of a record that holds these tensors, each copied to its place. */
export function bytesOfTensors(
  byteLength: number,
  tensors: readonly (readonly [geometry: Geometry, tensor: Tensor, name: string])[],
): Uint8Array {
  const bytes = new Uint8Array(byteLength);
  noGrad(() => {
    for (const [geometry, tensor, name] of tensors) {
      if (sizeOfShape(geometry.shape) === 0) continue;
      // Of an axis that repeats one element that element is written.
      let [source, target] = [tensor.detach(), tensorOverBytes(bytes, geometry, name)];
      geometry.strides.forEach((stride, axis) => {
        if (stride !== 0) return;
        source = source.narrow(axis, 0, 1);
        target = target.narrow(axis, 0, 1);
      });
      target.copy_(source);
    }
  });
  return bytes;
}

function isContiguous(shape: readonly number[], strides: readonly number[]): boolean {
  const plain = contiguousStrides(shape);
  return shape.every((length, axis) => length === 1 || strides[axis] === plain[axis]);
}
