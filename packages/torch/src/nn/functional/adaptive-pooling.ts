import { ArgumentError } from "@thinc/core";
import type { Tensor } from "../../tensor.js";
import { torchObject } from "../../torch-object.js";
import { type IndicesOptions, type Pooled, pooled } from "./max-pooling.js";

/** The length of each axis of an output, or one for all; `null` keeps the input's. */
export type OutputLengths = number | null | readonly (number | null)[];

/** Averages over windows chosen so that a line `[N, C, L]` or `[C, L]` gets a length. */
export function adaptiveAvgPool1d(input: Tensor, outputSize: OutputLengths): Tensor {
  return torchObject.adaptiveAvgPool1d(input, outputLengths(input, outputSize, 1));
}

/** Averages over windows chosen so that an image gets a size. */
export function adaptiveAvgPool2d(input: Tensor, outputSize: OutputLengths): Tensor {
  return torchObject.adaptiveAvgPool2d(input, outputLengths(input, outputSize, 2));
}

/** Averages over windows chosen so that a volume gets a size. */
export function adaptiveAvgPool3d(input: Tensor, outputSize: OutputLengths): Tensor {
  return torchObject.adaptiveAvgPool3d(input, outputLengths(input, outputSize, 3));
}

/** The largest elements of windows chosen so that a line gets a length, and their places. */
export function adaptiveMaxPool1dWithIndices(input: Tensor, outputSize: OutputLengths): [Tensor, Tensor] {
  return torchObject.adaptiveMaxPool1d(input, outputLengths(input, outputSize, 1));
}

/** The largest elements of windows chosen so that a line gets a length. */
export function adaptiveMaxPool1d<Options extends IndicesOptions = object>(
  input: Tensor,
  outputSize: OutputLengths,
  options?: Options,
): Pooled<Options> {
  return pooled(adaptiveMaxPool1dWithIndices(input, outputSize), options);
}

/** The largest elements of windows chosen so that an image gets a size, and their places. */
export function adaptiveMaxPool2dWithIndices(input: Tensor, outputSize: OutputLengths): [Tensor, Tensor] {
  return torchObject.adaptiveMaxPool2d(input, outputLengths(input, outputSize, 2));
}

/** The largest elements of windows chosen so that an image gets a size. */
export function adaptiveMaxPool2d<Options extends IndicesOptions = object>(
  input: Tensor,
  outputSize: OutputLengths,
  options?: Options,
): Pooled<Options> {
  return pooled(adaptiveMaxPool2dWithIndices(input, outputSize), options);
}

/** The largest elements of windows chosen so that a volume gets a size, and their places. */
export function adaptiveMaxPool3dWithIndices(input: Tensor, outputSize: OutputLengths): [Tensor, Tensor] {
  return torchObject.adaptiveMaxPool3d(input, outputLengths(input, outputSize, 3));
}

/** The largest elements of windows chosen so that a volume gets a size. */
export function adaptiveMaxPool3d<Options extends IndicesOptions = object>(
  input: Tensor,
  outputSize: OutputLengths,
  options?: Options,
): Pooled<Options> {
  return pooled(adaptiveMaxPool3dWithIndices(input, outputSize), options);
}

function outputLengths(input: Tensor, outputSize: OutputLengths, axes: number): number[] {
  const sides = input.shape.slice(-axes);
  const wanted = Array.isArray(outputSize)
    ? (outputSize as readonly (number | null)[])
    : new Array<number | null>(axes).fill(outputSize as number | null);
  if (wanted.length !== axes || sides.length !== axes) {
    throw new ArgumentError({
      message: `adaptive pooling: expected ${axes} output lengths and an input of as many axes behind the channels, got ${wanted.length} and [${input.shape.join(", ")}].`,
    });
  }
  return wanted.map((length, axis) => length ?? sides[axis]);
}
