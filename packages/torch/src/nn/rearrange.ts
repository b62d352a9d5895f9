import { checkNumber } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { withDefaults } from "./checks.js";
import { channelShuffle, type FoldOptions, fold, pixelShuffle, pixelUnshuffle, unfold } from "./functional/index.js";
import type { Given } from "./given.js";
import { type Lengths, lengthsOf, pythonLengths } from "./lengths.js";
import { Module } from "./module.js";
import { declareOneInput } from "./registry.js";

/** Moves channels into the plane: `[…, C r², H, W]` to `[…, C, H r, W r]`. */
export class PixelShuffle extends Module {
  static {
    declareOneInput(this);
  }

  /** How many times longer both axes become. */
  readonly upscaleFactor: number;

  constructor(upscaleFactor: number) {
    super();
    this.upscaleFactor = checkNumber(upscaleFactor, "PixelShuffle: upscaleFactor", { min: 1, integer: true });
  }

  /** @throws {ShapeError} when the channels cannot be divided so. */
  forward(input: Tensor): Tensor {
    return this.attempt(() => pixelShuffle(input, this.upscaleFactor));
  }

  protected override extraRepr(): string {
    return `upscale_factor=${this.upscaleFactor}`;
  }
}

/** Undoes {@link PixelShuffle}. */
export class PixelUnshuffle extends Module {
  static {
    declareOneInput(this);
  }

  /** How many times shorter both axes become. */
  readonly downscaleFactor: number;

  constructor(downscaleFactor: number) {
    super();
    this.downscaleFactor = checkNumber(downscaleFactor, "PixelUnshuffle: downscaleFactor", { min: 1, integer: true });
  }

  /** @throws {ShapeError} when height or width cannot be divided so. */
  forward(input: Tensor): Tensor {
    return this.attempt(() => pixelUnshuffle(input, this.downscaleFactor));
  }

  protected override extraRepr(): string {
    return `downscale_factor=${this.downscaleFactor}`;
  }
}

/** Deals the channels of `[N, C, …]` out to groups and gathers them again, so that neighbours come apart. */
export class ChannelShuffle extends Module {
  static {
    declareOneInput(this);
  }

  /** How many groups the channels are dealt out from. */
  readonly groups: number;

  constructor(groups: number) {
    super();
    this.groups = checkNumber(groups, "ChannelShuffle: groups", { min: 1, integer: true });
  }

  /** @throws {ShapeError} when the channels cannot be divided so. */
  forward(input: Tensor): Tensor {
    return this.attempt(() => channelShuffle(input, this.groups));
  }

  protected override extraRepr(): string {
    return `groups=${this.groups}`;
  }
}

abstract class Windows extends Module {
  readonly kernelSize: Lengths;
  readonly dilation: Lengths;
  readonly padding: Lengths;
  readonly stride: Lengths;

  constructor(name: string, kernelSize: Lengths, given: readonly unknown[]) {
    super();
    const defaults: Required<FoldOptions> = { dilation: 1, padding: 0, stride: 1 };
    const { dilation, padding, stride } = withDefaults(given, name, defaults);
    lengthsOf(kernelSize, 2, `${name}: kernelSize`, 1);
    lengthsOf(dilation, 2, `${name}: dilation`, 1);
    lengthsOf(padding, 2, `${name}: padding`, 0);
    lengthsOf(stride, 2, `${name}: stride`, 1);
    this.kernelSize = kernelSize;
    this.dilation = dilation;
    this.padding = padding;
    this.stride = stride;
  }

  protected override extraRepr(): string {
    return `kernel_size=${pythonLengths(this.kernelSize)}, dilation=${pythonLengths(this.dilation)}, padding=${pythonLengths(this.padding)}, stride=${pythonLengths(this.stride)}`;
  }
}

/** The windows of images `[N, C, H, W]` as columns: `[N, C k, windows]`. */
export class Unfold extends Windows {
  static {
    declareOneInput(this);
  }

  constructor(kernelSize: Lengths, ...given: Given<FoldOptions, "dilation padding stride">) {
    super("Unfold", kernelSize, given);
  }

  /** @throws {ShapeError} when the input is no image, or too small. */
  forward(input: Tensor): Tensor {
    return this.attempt(() => unfold(input, this.kernelSize, this));
  }
}

/** Adds columns `[N, C k, windows]` up to images of a size. */
export class Fold extends Windows {
  static {
    declareOneInput(this);
  }

  /** The lengths of the image that is put together. */
  readonly outputSize: Lengths;

  constructor(outputSize: Lengths, kernelSize: Lengths, ...given: Given<FoldOptions, "dilation padding stride">) {
    super("Fold", kernelSize, given);
    lengthsOf(outputSize, 2, "Fold: outputSize", 1);
    this.outputSize = outputSize;
  }

  /** @throws {ShapeError} when the columns do not make such images. */
  forward(input: Tensor): Tensor {
    return this.attempt(() => fold(input, this.outputSize, this.kernelSize, this));
  }

  protected override extraRepr(): string {
    return `output_size=${pythonLengths(this.outputSize)}, ${super.extraRepr()}`;
  }
}
