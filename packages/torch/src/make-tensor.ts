import {
  ArgumentError,
  checkOptions,
  type DataOf,
  DTYPES,
  type DType,
  describeData,
  isDType,
  NdArray,
  type Nested,
  ShapeError,
} from "@thinc/core";
import { Complex } from "./complex.js";
import type { TorchDType } from "./dtypes.js";
import { native } from "./engine.js";
import { handleOfArray } from "./memory.js";
import { Tensor } from "./tensor.js";

/** How {@link tensor} makes a tensor. */
export interface TensorOptions {
  /** By default that of a typed array, `bool` for booleans, `int64` for bigints and `float32` for numbers. */
  dtype?: TorchDType;
  /** Where it is made, such as `cuda:0`; on the CPU if left out. */
  device?: string;
  /** Whether gradients are wanted for it; false if left out. */
  requiresGrad?: boolean;
}

const TENSOR_OPTIONS = ["dtype", "device", "requiresGrad"];

/** What {@link tensor} makes a tensor of. */
export type TensorData =
  | Nested<number>
  | Nested<bigint>
  | Nested<boolean>
  | Nested<Complex>
  | ArrayBufferView
  | NdArray
  | Tensor;

/**
 * Makes a tensor of its own memory from numbers, nested arrays, a typed array, an array or a tensor.
 *
 * Unlike in Python, numbers make a float32 tensor even when all are whole: JavaScript cannot tell `1.0` from `1`. Pass
 * `{ dtype: "int64" }` for ids, or bigints.
 *
 * @throws {ShapeError} when nested arrays are ragged. @throws {DTypeError} when a value does not fit the dtype.
 */
export function tensor(data: TensorData, options: TensorOptions = {}): Tensor {
  checkOptions(options, TENSOR_OPTIONS, "torch.tensor");
  const { dtype, device = "cpu", requiresGrad = false } = options;
  const source =
    data instanceof Tensor
      ? data.detach().clone()
      : firstOf(data) instanceof Complex
        ? complexTensor(data as Nested<Complex>)
        : new Tensor(
            handleOfArray(ownArray(data as Exclude<typeof data, Nested<Complex>>, dtype), false, "torch.tensor"),
          );
  const plain = Array.isArray(data) || typeof data === "number";
  const wanted = dtype ?? (plain && source.dtype === "float64" ? defaultDTypeOf(0) : source.dtype);
  const made = wanted === source.dtype && source.device === device ? source : source.to({ dtype: wanted, device });
  if (requiresGrad) made.requiresGrad = true;
  return made;
}

function firstOf(data: unknown): unknown {
  let item = data;
  for (let depth = 0; Array.isArray(item) && depth <= 64; depth++) item = item[0];
  return item;
}

/** A tensor of complex numbers, among which plain ones may stand: complex64, or complex128 where float64 is the default. */
function complexTensor(data: Nested<Complex>): Tensor {
  const shape = shapeOf(data);
  const flat: unknown[] = [];
  flatten(data, shape, 0, flat);
  const parts = new Float64Array(flat.length * 2);
  for (const [index, value] of flat.entries()) {
    parts[2 * index] = value instanceof Complex ? value.real : Number(value);
    parts[2 * index + 1] = value instanceof Complex ? value.imag : 0;
  }
  const pairs = new Tensor(handleOfArray(new NdArray(parts, [...shape, 2]), false, "torch.tensor"));
  const wide = native().mode("defaultDtype") === "float64";
  return pairs.to(wide ? "float64" : "float32").viewAsComplex();
}

function ownArray(data: Exclude<TensorData, Tensor | Nested<Complex>>, dtype: TorchDType | undefined): NdArray {
  if (NdArray.isInstance(data)) return data.copy();
  if (ArrayBuffer.isView(data)) {
    const { length } = data as unknown as { length: number };
    return new NdArray(data as DataOf<DType>, [length]).copy();
  }
  const shape = shapeOf(data);
  const flat: unknown[] = [];
  flatten(data, shape, 0, flat);
  const mixed = flat.find((value) => value instanceof Complex);
  if (mixed !== undefined) {
    throw new ArgumentError({
      message: `torch.tensor: ${mixed} stands among plain numbers. Write the first of them as a Complex, too.`,
    });
  }
  const array = NdArray.zeros(shape, storageDType(flat[0], dtype));
  const target = array.data as { [index: number]: number | bigint };
  const big = DTYPES[array.dtype].storage.name.startsWith("Big");
  const isBool = array.dtype === "bool";
  for (let index = 0; index < flat.length; index++) {
    const value = flat[index];
    if (big) target[index] = typeof value === "bigint" ? value : wholeBigInt(value);
    else target[index] = isBool ? Number(Boolean(value)) : Number(value);
  }
  return array;
}

// Half types and those that arrays do not have are made by libtorch, from a wide one.
function storageDType(first: unknown, dtype: TorchDType | undefined): DType {
  if (dtype === undefined) return storageDType(first, defaultDTypeOf(first));
  return isDType(dtype) && dtype !== "float16" && dtype !== "bfloat16" ? dtype : "float64";
}

/** The dtype of a new tensor of such values: for numbers the one that `torch.setDefaultDtype` set. */
export function defaultDTypeOf(value: unknown): TorchDType {
  if (typeof value === "bigint") return "int64";
  return typeof value === "boolean" ? "bool" : (native().mode("defaultDtype") as TorchDType);
}

function wholeBigInt(value: unknown): bigint {
  const number = Number(value);
  if (Number.isInteger(number)) return BigInt(number);
  throw new ArgumentError({
    message: `torch.tensor: ${number} is no whole number, as an int64 or uint64 tensor needs. Use another dtype.`,
  });
}

function shapeOf(data: unknown): number[] {
  const shape: number[] = [];
  for (let item = data; Array.isArray(item); item = item[0]) {
    shape.push(item.length);
    if (shape.length > 64) throw new ArgumentError({ message: "torch.tensor: the arrays are nested too deeply." });
  }
  return shape;
}

function flatten(data: unknown, shape: readonly number[], axis: number, flat: unknown[]): void {
  if (axis === shape.length) {
    if (!["number", "bigint", "boolean"].includes(typeof data) && !(data instanceof Complex)) {
      if (Array.isArray(data)) throw ragged(shape);
      throw new ArgumentError({
        message: `torch.tensor: expected numbers, nested arrays of numbers, a typed array, an NdArray or a Tensor; found ${describeData(data)}.`,
      });
    }
    flat.push(data);
    return;
  }
  if (!Array.isArray(data) || data.length !== shape[axis]) throw ragged(shape);
  for (const item of data) flatten(item, shape, axis + 1, flat);
}

function ragged(shape: readonly number[]): ShapeError {
  return new ShapeError({
    message: `torch.tensor: the nested arrays are not all of the lengths [${shape.join(", ")}]. Pad them.`,
    actual: shape,
  });
}
