import { DTYPES } from "@thinc/core";
import { isArrayDType } from "../dtypes.js";
import { loadedNative } from "../engine.js";
import { isRawDType, memoryOf, RAW_DTYPES, type StoredTensor } from "../serialize/raw-tensor.js";
import { Tensor } from "../tensor.js";

/** The bytes from the first element of a tensor to its last one. */
interface Region {
  readonly name: string;
  /** What the positions are counted in: a buffer or, once libtorch is loaded, the whole of memory. */
  readonly space: unknown;
  readonly begin: bigint;
  readonly end: bigint;
}

/** The names of tensors that share memory, in groups; those that share none are left out. */
export function findShared(tensors: ReadonlyMap<string, Tensor | StoredTensor>): string[][] {
  const spaces = new Map<unknown, Region[]>();
  for (const [name, tensor] of tensors) {
    const region = regionOf(name, tensor);
    if (region.end > region.begin) spaces.set(region.space, [...(spaces.get(region.space) ?? []), region]);
  }
  return [...spaces.values()].flatMap(groupsIn).filter((group) => group.length > 1);
}

function groupsIn(regions: readonly Region[]): string[][] {
  const groups: string[][] = [];
  let end = -1n;
  for (const region of [...regions].sort((a, b) => Number(a.begin - b.begin))) {
    if (region.begin >= end) groups.push([]);
    groups[groups.length - 1].push(region.name);
    if (region.end > end) end = region.end;
  }
  return groups;
}

function regionOf(name: string, tensor: Tensor | StoredTensor): Region {
  const addon = loadedNative();
  if (tensor instanceof Tensor) {
    const { dtype, shape, strides, device } = tensor;
    const itemSize = isArrayDType(dtype) ? DTYPES[dtype].itemSize : isRawDType(dtype) ? RAW_DTYPES[dtype] : 1;
    const begin = tensor.dataPtr;
    const space = device === "cpu" ? null : device;
    return { name, space, begin, end: begin + BigInt(extent(shape, strides) * itemSize) };
  }
  const { data, shape, strides, dtype } = memoryOf(tensor);
  const length = BigInt(extent(shape, strides) * DTYPES[dtype].itemSize);
  const begin = addon === undefined ? BigInt(data.byteOffset) : addon.addressOfArray(data);
  return { name, space: addon === undefined ? data.buffer : null, begin, end: begin + length };
}

function extent(shape: readonly number[], strides: readonly number[]): number {
  if (shape.includes(0)) return 0;
  return shape.reduce((last, length, axis) => last + (length - 1) * strides[axis], 1);
}
