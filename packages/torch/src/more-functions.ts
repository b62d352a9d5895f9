import { ArgumentError, checkNumber, checkOptions, describeData, NdArray, printValue, ShapeError } from "@thinc/core";
import type { TorchDType } from "./dtypes.js";
import { native } from "./engine.js";
import { type TensorData, type TensorOptions, tensor } from "./make-tensor.js";
import { handleOfArray } from "./memory.js";
import { Tensor } from "./tensor.js";

/**
 * A tensor of data without a copy where there is a way: a tensor is itself, typed arrays and arrays share their memory.
 *
 * Another dtype or device takes a copy, as do plain numbers and nested arrays.
 */
export function asTensor(data: TensorData, options: Omit<TensorOptions, "requiresGrad"> = {}): Tensor {
  checkOptions(options, ["dtype", "device"], "torch.asTensor");
  const { dtype, device } = options;
  let made: Tensor;
  if (data instanceof Tensor) made = data;
  else if (NdArray.isInstance(data)) made = new Tensor(handleOfArray(data, false, "torch.asTensor"));
  else if (ArrayBuffer.isView(data)) {
    const { length } = data as unknown as { length: number };
    made = new Tensor(handleOfArray(new NdArray(data as Float32Array, [length]), false, "torch.asTensor"));
  } else return tensor(data, options);
  const same = (dtype === undefined || dtype === made.dtype) && (device === undefined || device === made.device);
  return same ? made : made.to({ dtype, device });
}

/** The shape that tensors of these shapes have together. @throws {ShapeError} when there is none. */
export function broadcastShapes(...shapes: readonly (number | readonly number[])[]): number[] {
  const result: number[] = [];
  for (const given of shapes) {
    const shape = typeof given === "number" ? [given] : given;
    if (!Array.isArray(shape))
      throw new ArgumentError({ message: `torch.broadcastShapes: expected shapes, got ${printValue(shape)}.` });
    for (let back = 1; back <= shape.length; back++) {
      const length = shape[shape.length - back];
      const before = result[result.length - back] ?? 1;
      if (length !== before && length !== 1 && before !== 1) {
        throw new ShapeError({
          message: `torch.broadcastShapes: lengths ${before} and ${length} do not fit each other, axis ${back} from the end.`,
          expected: [before],
          actual: [length],
        });
      }
      if (back > result.length) result.unshift(length);
      else if (before === 1) result[result.length - back] = length;
    }
  }
  return result;
}

/**
 * The places along each axis of elements that are counted in order; what Python's `torch.unravel_index` gives.
 *
 * @param indices Whole numbers from 0 up to the product of `shape`.
 */
export function unravelIndex(indices: Tensor, shape: number | readonly (number | bigint)[]): Tensor[] {
  const where = "torch.unravelIndex";
  if (!(indices instanceof Tensor) || !/^u?int/.test(indices.dtype))
    throw new ArgumentError({ message: `${where}: expected a tensor of whole numbers, got ${describeData(indices)}.` });
  if (typeof shape !== "number" && !Array.isArray(shape))
    throw new ArgumentError({ message: `${where}: expected a shape, got ${printValue(shape)}.` });
  const lengths = (typeof shape === "number" ? [shape] : [...shape]).map((length) => {
    if (typeof length !== "bigint") checkNumber(length, `${where}: a length`, { integer: true, min: 0 });
    return BigInt(length);
  });
  const steps = lengths.map((_, axis) => lengths.slice(axis + 1).reduce((product, length) => product * length, 1n));
  return lengths.map((length, axis) => indices.floorDivide(steps[axis]).remainder(length));
}

/** Tells whether elements of one dtype make floats. */
export function isFloatingPointDtype(dtype: TorchDType): boolean {
  return /float/.test(dtype);
}

/** Runs `body` in inference mode: nothing is recorded, and what it makes can never be. `body` must not be async. */
export function inferenceMode<T>(body: () => T, mode = true): T {
  if (typeof body !== "function")
    throw new ArgumentError({ message: `torch.inferenceMode: expected a function, got ${printValue(body)}.` });
  const result = native().runInference(mode, body);
  if (typeof (result as { then?: unknown } | null)?.then === "function") {
    throw new ArgumentError({
      message: "torch.inferenceMode: the function must not be async, as the mode ends before it does. Use noGrad.",
    });
  }
  return result;
}

/** Tells whether inference mode is on. */
export function isInferenceModeEnabled(): boolean {
  return native().mode("inference");
}
