import { ArgumentError, formatShape, isDType, printValue, ShapeError } from "@thinc/core";
import { type TensorData, tensor } from "../make-tensor.js";
import { Tensor } from "../tensor.js";
import { type IndexItem, type ParsedItem, parseItem } from "./index-item.js";
import { Slice } from "./slice.js";

/** What a tensor is indexed with once numbers, slices and new axes have been taken care of by views. */
interface Selection {
  readonly view: Tensor;
  /** For each axis of the view the places to take, or `null` for all; empty when the view is the result. */
  readonly places: (Tensor | null)[];
}

/**
 * Gives `x[items]` as Python does: a view where only numbers, slices, `"..."` and `null` are used, else a copy.
 *
 * @throws {ShapeError} when a place lies outside, or there are more items than axes. @throws {ArgumentError}
 */
export function indexTensor(source: Tensor, items: readonly IndexItem[]): Tensor {
  const { view, places } = select(source, items.map(parseItem));
  return places.length === 0 ? view : view.index(places);
}

/** Writes `value` to `x[items]` as Python does; the value is repeated to fit, and gradients flow into it. */
export function assignAtIndex(
  target: Tensor,
  items: readonly IndexItem[],
  value: Tensor | number | bigint | boolean | TensorData,
): void {
  const parsed = items.map(parseItem);
  const given = value instanceof Tensor ? value : valueTensor(value, target);
  const { view, places } = select(target, parsed);
  const shaped = withoutLeadingOnes(given);
  if (places.length > 0) view.indexPut_(places, shaped);
  else if (shaped.ndim === 0) view.fill_(shaped);
  else view.copy_(shaped);
}

function select(source: Tensor, items: readonly ParsedItem[]): Selection {
  const used = items.reduce<number>((count, item) => count + axesOf(item), 0);
  if (used > source.ndim) {
    throw new ShapeError({
      message: `at: too many indices, ${used} for a tensor of shape ${formatShape(source.shape)}.`,
      actual: source.shape,
    });
  }
  let view = items.length === 0 ? source.alias() : source;
  let axis = 0;
  let original = 0;
  const places: (Tensor | null)[] = [];
  for (const item of items) {
    if (typeof item === "number") {
      view = takePlace(view, axis, item, original++);
    } else if (item instanceof Slice) {
      view = view.slice(axis++, item.start, item.stop, item.step);
      original++;
    } else if (item === "...") {
      const rest = source.ndim - used;
      if (items.length === 1) view = view.alias();
      axis += rest;
      original += rest;
    } else if (item === null) {
      view = view.unsqueeze(axis++);
    } else if (typeof item === "boolean") {
      view = view.unsqueeze(axis);
      places[axis++] = tensor(item ? [0] : [], { dtype: "int64" });
    } else {
      for (const index of item.dtype === "bool" ? placesOf(item, source, original) : [item]) {
        places[axis++] = index;
        original++;
      }
    }
  }
  return { view, places: Array.from(places, (index) => index ?? null) };
}

/** How many axes of the source an item is about; those that `"..."` stands for are what is left. */
function axesOf(item: ParsedItem): number {
  if (item instanceof Tensor) return item.dtype === "bool" ? item.ndim : 1;
  return typeof item === "number" || item instanceof Slice ? 1 : 0;
}

function takePlace(view: Tensor, axis: number, place: number, original: number): Tensor {
  const length = view.shape[axis];
  if (place >= -length && place < length) return view.select(axis, place);
  throw new ShapeError({
    message: `at: the index ${place} is out of bounds for axis ${original}, which has length ${length}.`,
    actual: view.shape,
  });
}

/** The places where a mask is true, one tensor for each of its axes. */
function placesOf(mask: Tensor, source: Tensor, axis: number): readonly Tensor[] {
  const wanted = source.shape.slice(axis, axis + mask.ndim);
  if (mask.shape.some((length, index) => length !== wanted[index])) {
    throw new ShapeError({
      message: `at: a mask of shape ${formatShape(mask.shape)} does not fit the axes from ${axis} on of a tensor of shape ${formatShape(source.shape)}.`,
      expected: wanted,
      actual: mask.shape,
    });
  }
  return mask.ndim === 1 ? [mask] : mask.nonzero().unbind(1);
}

function valueTensor(value: number | bigint | boolean | TensorData, target: Tensor): Tensor {
  const data =
    typeof value === "bigint" && isDType(target.dtype) && !target.dtype.includes("int64") ? Number(value) : value;
  if (data === undefined || data === null || typeof data === "string" || typeof data === "function") {
    throw new ArgumentError({
      message: `setAt: expected a tensor, a number or nested arrays of numbers as the value, got ${printValue(value)}.`,
    });
  }
  // A number with a fraction loses it in a tensor of whole numbers, as in Python.
  const whole = typeof data === "number" && /int/.test(target.dtype) ? Math.trunc(data) : data;
  return tensor(whole as TensorData, { dtype: target.dtype }).to({ device: target.device });
}

/** Axes of length 1 in front repeat nothing, and would be too many. */
function withoutLeadingOnes(value: Tensor): Tensor {
  const shape = value.shape;
  const first = shape.findIndex((length) => length !== 1);
  return first === 0 ? value : value.reshape(first === -1 ? [] : shape.slice(first));
}
