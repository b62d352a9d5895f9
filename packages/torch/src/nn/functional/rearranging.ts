import { checkNumber } from "@thinc/core";
import type { Tensor } from "../../tensor.js";
import { torchObject } from "../../torch-object.js";
import { checkTensor } from "../checks.js";
import { type Lengths, lengthsOf } from "../lengths.js";

/** Moves channels into the plane: `[…, C r², H, W]` to `[…, C, H r, W r]` (Shi et al., 2016). */
export function pixelShuffle(input: Tensor, upscaleFactor: number): Tensor {
  checkTensor("pixelShuffle", input);
  return torchObject.pixelShuffle(
    input,
    checkNumber(upscaleFactor, "pixelShuffle: upscaleFactor", { min: 1, integer: true }),
  );
}

/** Undoes {@link pixelShuffle}. */
export function pixelUnshuffle(input: Tensor, downscaleFactor: number): Tensor {
  checkTensor("pixelUnshuffle", input);
  return torchObject.pixelUnshuffle(
    input,
    checkNumber(downscaleFactor, "pixelUnshuffle: downscaleFactor", { min: 1, integer: true }),
  );
}

/** Deals the channels of `[N, C, …]` out to `groups` and gathers them again, so that neighbours come apart. */
export function channelShuffle(input: Tensor, groups: number): Tensor {
  checkTensor("channelShuffle", input);
  return torchObject.channelShuffle(input, checkNumber(groups, "channelShuffle: groups", { min: 1, integer: true }));
}

/** The options of {@link unfold} and {@link fold}. */
export interface FoldOptions {
  dilation?: Lengths;
  padding?: Lengths;
  stride?: Lengths;
}

/** The windows of images `[N, C, H, W]` as columns: `[N, C k, windows]`. */
export function unfold(input: Tensor, kernelSize: Lengths, options: FoldOptions = {}): Tensor {
  checkTensor("unfold", input);
  const { kernel, dilation, padding, stride } = windowsOf("unfold", kernelSize, options);
  return torchObject.im2col(input, kernel, dilation, padding, stride);
}

/** Adds columns `[N, C k, windows]` up to images; what {@link unfold} took apart comes back as often as it was in windows. */
export function fold(input: Tensor, outputSize: Lengths, kernelSize: Lengths, options: FoldOptions = {}): Tensor {
  checkTensor("fold", input);
  const size = lengthsOf(outputSize, 2, "fold: outputSize", 1);
  const { kernel, dilation, padding, stride } = windowsOf("fold", kernelSize, options);
  return torchObject.col2im(input, size, kernel, dilation, padding, stride);
}

function windowsOf(where: string, kernelSize: Lengths, options: FoldOptions) {
  return {
    kernel: lengthsOf(kernelSize, 2, `${where}: kernelSize`, 1),
    dilation: lengthsOf(options.dilation ?? 1, 2, `${where}: dilation`, 1),
    padding: lengthsOf(options.padding ?? 0, 2, `${where}: padding`, 0),
    stride: lengthsOf(options.stride ?? 1, 2, `${where}: stride`, 1),
  };
}
