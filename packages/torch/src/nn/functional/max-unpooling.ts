import { formatShape, ShapeError } from "@thinc/core";
import type { Tensor } from "../../tensor.js";
import { torchObject } from "../../torch-object.js";
import { checkDType, checkSameShape, checkTensor } from "../checks.js";
import { type Lengths, lengthsOf } from "../lengths.js";

/** The options of {@link maxUnpool1d}, {@link maxUnpool2d} and {@link maxUnpool3d}. */
export interface MaxUnpoolOptions {
  /** That of the pooling; the kernel's size if left out. */
  stride?: Lengths | null;
  /** That of the pooling. */
  padding?: Lengths;
  /** The size of what was pooled, which the pooling may have rounded away; with or without the first two axes. */
  outputSize?: readonly number[] | null;
}

/** Puts the values of a pooling of lines back where the indices say, with zeros elsewhere. */
export function maxUnpool1d(
  input: Tensor,
  indices: Tensor,
  kernelSize: Lengths,
  options: MaxUnpoolOptions = {},
): Tensor {
  const [length] = unpoolSize("maxUnpool1d", input, indices, kernelSize, options, 1);
  return torchObject.maxUnpool2d(input.unsqueeze(-1), indices.unsqueeze(-1), [length, 1]).squeeze(-1);
}

/** Puts the values of a pooling of images back where the indices say, with zeros elsewhere. */
export function maxUnpool2d(
  input: Tensor,
  indices: Tensor,
  kernelSize: Lengths,
  options: MaxUnpoolOptions = {},
): Tensor {
  return torchObject.maxUnpool2d(input, indices, unpoolSize("maxUnpool2d", input, indices, kernelSize, options, 2));
}

/** Puts the values of a pooling of volumes back where the indices say, with zeros elsewhere. */
export function maxUnpool3d(
  input: Tensor,
  indices: Tensor,
  kernelSize: Lengths,
  options: MaxUnpoolOptions = {},
): Tensor {
  const where = "maxUnpool3d";
  const size = unpoolSize(where, input, indices, kernelSize, options, 3);
  const stride = lengthsOf(options.stride ?? kernelSize, 3, `${where}: stride`, 1);
  const padding = lengthsOf(options.padding ?? 0, 3, `${where}: padding`, 0);
  return torchObject.maxUnpool3d(input, indices, size, stride, padding);
}

function unpoolSize(
  where: string,
  input: Tensor,
  indices: Tensor,
  kernelSize: Lengths,
  options: MaxUnpoolOptions,
  axes: number,
): readonly number[] {
  checkTensor(where, input);
  checkTensor(where, indices, "indices");
  checkDType(where, indices, ["int64"], "indices");
  checkSameShape(where, input, indices, "indices");
  const kernel = lengthsOf(kernelSize, axes, `${where}: kernelSize`, 1);
  const stride = lengthsOf(options.stride ?? kernelSize, axes, `${where}: stride`, 1);
  const padding = lengthsOf(options.padding ?? 0, axes, `${where}: padding`, 0);
  const { shape } = input;
  if (shape.length !== axes + 1 && shape.length !== axes + 2) {
    throw new ShapeError({
      message: `${where}: expected ${axes} axes behind the channels, got ${formatShape(shape)}.`,
      actual: shape,
    });
  }
  const sides = shape.slice(-axes);
  const usual = sides.map((length, axis) => (length - 1) * stride[axis] + kernel[axis] - 2 * padding[axis]);
  if (options.outputSize === undefined || options.outputSize === null) return usual;
  const wanted = options.outputSize.length === axes + 2 ? options.outputSize.slice(2) : options.outputSize;
  const possible =
    wanted.length === axes && wanted.every((length, axis) => Math.abs(length - usual[axis]) < stride[axis]);
  if (possible) return wanted;
  throw new ShapeError({
    message: `${where}: an output of ${formatShape(wanted)} is not possible; it is around ${formatShape(usual)}, less than a stride of ${formatShape(stride)} away.`,
    expected: usual,
    actual: wanted,
  });
}
