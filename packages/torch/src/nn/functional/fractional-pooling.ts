import { ArgumentError, formatShape, printValue, ShapeError } from "@thinc/core";
import type { Tensor } from "../../tensor.js";
import { torchObject } from "../../torch-object.js";
import { checkTensor } from "../checks.js";
import { type Lengths, lengthsOf } from "../lengths.js";
import { type IndicesOptions, type Pooled, pooled } from "./max-pooling.js";

/** How large the output of a fractional pooling is: one of both. */
export interface FractionalPoolOptions {
  /** Its size. */
  outputSize?: Lengths | null;
  /** Its size in parts of the input's, between 0 and 1. */
  outputRatio?: Lengths | null;
  /** Where the windows begin, from 0 to 1, `[N, C, axes]`; drawn at random if left out. PyTorch's name. */
  _randomSamples?: Tensor | null;
}

/** The largest elements of windows of an image, drawn at random so that the output gets a size (Graham, 2014). */
export function fractionalMaxPool2d<Options extends FractionalPoolOptions & IndicesOptions>(
  input: Tensor,
  kernelSize: Lengths,
  options: Options,
): Pooled<Options> {
  return pooled(fractionalMaxPool2dWithIndices(input, kernelSize, options), options);
}

/** {@link fractionalMaxPool2d}, and the places of the elements. */
export function fractionalMaxPool2dWithIndices(
  input: Tensor,
  kernelSize: Lengths,
  options: FractionalPoolOptions = {},
): [Tensor, Tensor] {
  const { kernel, size, samples } = plan("fractionalMaxPool2d", input, kernelSize, options, 2);
  return torchObject.fractionalMaxPool2d(input, kernel, size, samples);
}

/** The largest elements of windows of a volume, drawn at random so that the output gets a size. */
export function fractionalMaxPool3d<Options extends FractionalPoolOptions & IndicesOptions>(
  input: Tensor,
  kernelSize: Lengths,
  options: Options,
): Pooled<Options> {
  return pooled(fractionalMaxPool3dWithIndices(input, kernelSize, options), options);
}

/** {@link fractionalMaxPool3d}, and the places of the elements. */
export function fractionalMaxPool3dWithIndices(
  input: Tensor,
  kernelSize: Lengths,
  options: FractionalPoolOptions = {},
): [Tensor, Tensor] {
  const { kernel, size, samples } = plan("fractionalMaxPool3d", input, kernelSize, options, 3);
  return torchObject.fractionalMaxPool3d(input, kernel, size, samples);
}

/** Checks that one of both options is there and possible. @throws {ArgumentError} */
export function checkFractionalOptions(where: string, options: FractionalPoolOptions, axes: number): void {
  const { outputSize = null, outputRatio = null } = options;
  if ((outputSize === null) === (outputRatio === null)) {
    throw new ArgumentError({
      message: `${where}: expected either outputSize or outputRatio, got ${outputSize === null ? "neither" : "both"}.`,
    });
  }
  if (outputSize !== null) lengthsOf(outputSize, axes, `${where}: outputSize`, 1);
  else ratiosOf(where, outputRatio as Lengths, axes);
}

function ratiosOf(where: string, ratio: Lengths, axes: number): readonly number[] {
  const ratios = typeof ratio === "number" ? new Array<number>(axes).fill(ratio) : ratio;
  if (ratios.length === axes && ratios.every((value) => value > 0 && value < 1)) return ratios;
  throw new ArgumentError({
    message: `${where}: outputRatio: expected a number between 0 and 1, or ${axes} of them, got ${printValue(ratio)}.`,
  });
}

function plan(where: string, input: Tensor, kernelSize: Lengths, options: FractionalPoolOptions, axes: number) {
  checkTensor(where, input);
  const kernel = lengthsOf(kernelSize, axes, `${where}: kernelSize`, 1);
  checkFractionalOptions(where, options, axes);
  const { shape } = input;
  if (shape.length !== axes + 1 && shape.length !== axes + 2) {
    throw new ShapeError({
      message: `${where}: expected ${axes} axes behind the channels, got ${formatShape(shape)}.`,
      actual: shape,
    });
  }
  const sides = shape.slice(-axes);
  const { outputSize = null, outputRatio = null, _randomSamples = null } = options;
  const size =
    outputSize !== null
      ? lengthsOf(outputSize, axes, `${where}: outputSize`, 1)
      : ratiosOf(where, outputRatio as Lengths, axes).map((ratio, axis) => Math.trunc(sides[axis] * ratio));
  const batch = shape.length === axes + 1 ? 1 : shape[0];
  const channels = shape[shape.length - axes - 1];
  // Where the windows begin, drawn as in Python: one number for each axis of each channel.
  const samples =
    _randomSamples ?? torchObject.rand([batch, channels, axes], { dtype: input.dtype, device: input.device });
  return { kernel, size, samples };
}
