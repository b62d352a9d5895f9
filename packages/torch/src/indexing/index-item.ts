import { ArgumentError, type NdArray, NdArray as NdArrayClass, type Nested, printValue } from "@thinc/core";
import { tensor } from "../make-tensor.js";
import { Tensor } from "../tensor.js";
import { Slice } from "./slice.js";

/**
 * What stands between the brackets of Python's `x[…]`, for one or more axes:
 *
 * - a whole number takes one place of an axis, which disappears;
 * - a {@link Slice}, or a text such as `"1:"`, takes a range of an axis;
 * - `"..."` stands for all axes that the others leave;
 * - `null` adds an axis of length 1;
 * - `true` and `false` add an axis, of length 1 and 0;
 * - whole numbers in an array, a typed array, an `NdArray` or an integer tensor take those places of an axis;
 * - booleans in an array or a bool tensor take the places where they are true, of as many axes as they have.
 */
export type IndexItem =
  | number
  | bigint
  | boolean
  | null
  | "..."
  | `${string}:${string}`
  | Slice
  | Tensor
  | NdArray
  | ArrayBufferView
  | Nested<number>
  | Nested<bigint>
  | Nested<boolean>;

/** An item, sorted out: tensors are there for lists, and an integer tensor without axes is a number. */
export type ParsedItem = number | boolean | null | "..." | Slice | Tensor;

/** Sorts out one item. @throws {ArgumentError} for anything that is none. */
export function parseItem(item: IndexItem): ParsedItem {
  if (item === null || item === "..." || typeof item === "boolean") return item;
  if (typeof item === "string") return Slice.parse(item);
  if (typeof item === "number" || typeof item === "bigint") return wholeNumber(item);
  if (item instanceof Slice) return item;
  if (item instanceof Tensor) return parseTensor(item);
  if (Array.isArray(item)) return parseArray(item);
  if (ArrayBuffer.isView(item) || NdArrayClass.isInstance(item)) return parseTensor(tensor(item as NdArray));
  throw unknownItem(item);
}

function wholeNumber(item: number | bigint): number {
  const number = Number(item);
  if (Number.isSafeInteger(number)) return number;
  throw unknownItem(item);
}

function parseArray(item: readonly unknown[]): Tensor {
  const [first] = item.flat(Number.POSITIVE_INFINITY) as unknown[];
  // No places at all: PyTorch takes an empty list for one of numbers.
  const made =
    typeof first === "boolean"
      ? tensor(item as Nested<boolean>, { dtype: "bool" })
      : tensor(item as Nested<number>, { dtype: "int64" });
  return made;
}

function parseTensor(item: Tensor): ParsedItem {
  const dtype = item.dtype;
  if (dtype === "bool" || dtype === "uint8")
    return item.ndim === 0 ? Boolean(item.item()) : dtype === "bool" ? item : item.to("bool");
  if (dtype === "int64" || dtype === "int32") return item.ndim === 0 ? Number(item.item()) : item;
  if (/^u?int\d+$/.test(dtype)) return item.ndim === 0 ? Number(item.item()) : item.to("int64");
  throw new ArgumentError({
    message: `at: a tensor that is an index must be of whole numbers or booleans, got ${dtype}. Convert it with .long() or .bool().`,
  });
}

function unknownItem(item: unknown): ArgumentError {
  return new ArgumentError({
    message: `at: expected whole numbers, slices such as "1:3" or torch.slice(1, 3), "...", null, booleans, or tensors and arrays of whole numbers or booleans as indices, got ${printValue(item)}.`,
  });
}
