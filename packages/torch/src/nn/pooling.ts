import { checkNumber } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { checkInputShape, checkTensor, checkWindow, withDefaults } from "./checks.js";
import {
  type AvgPoolFunctionOptions,
  avgPool2d,
  type Lengths,
  type MaxPoolFunctionOptions,
  maxPool2d,
  maxPool2dWithIndices,
} from "./functional.js";
import { lengthsOf, pythonLengths } from "./lengths.js";
import { Module } from "./module.js";
import { pythonBool } from "./python-format.js";

/** The options of {@link MaxPool2d}. */
export interface MaxPool2dOptions extends MaxPoolFunctionOptions {
  /** Whether the places of the largest elements are given, too; false if left out. */
  returnIndices?: boolean;
}

/** What both poolings of images check. */
abstract class Pool2d<Output> extends Module<readonly [Tensor], Output> {
  readonly kernelSize: Lengths;
  readonly stride: Lengths;
  readonly padding: Lengths;
  readonly ceilMode: boolean;

  constructor(
    name: string,
    kernelSize: Lengths,
    options: { stride: Lengths | null; padding: Lengths; ceilMode: boolean },
  ) {
    super();
    const { stride, padding, ceilMode } = options;
    lengthsOf(kernelSize, 2, `${name}: kernelSize`, 1);
    lengthsOf(stride ?? 1, 2, `${name}: stride`, 1);
    lengthsOf(padding, 2, `${name}: padding`, 0);
    this.kernelSize = kernelSize;
    this.stride = stride ?? kernelSize;
    this.padding = padding;
    this.ceilMode = ceilMode;
  }

  protected checkImages(input: unknown): void {
    checkTensor(this.title, input);
    const batch = input.ndim === 3 ? [] : [null];
    const advice = "The axes are [images, channels, height, width], the first of which may be left out.";
    checkInputShape(this.title, input, [...batch, null, null, null], advice);
    const padding = lengthsOf(this.padding, 2, "padding", 0);
    checkWindow(this.title, input, "window", lengthsOf(this.kernelSize, 2, "kernelSize", 1), padding);
  }

  protected override get title(): string {
    return `${this.typeName}(${typeof this.kernelSize === "number" ? this.kernelSize : `[${this.kernelSize.join(", ")}]`})`;
  }

  protected override extraRepr(): string {
    return `kernel_size=${pythonLengths(this.kernelSize)}, stride=${pythonLengths(this.stride)}, padding=${pythonLengths(this.padding)}`;
  }
}

/** The largest element of each window of an image; with `returnIndices` also its place in the image. */
export class MaxPool2d<Options extends MaxPool2dOptions = object> extends Pool2d<
  Options extends { returnIndices: true } ? [Tensor, Tensor] : Tensor
> {
  readonly dilation: Lengths;
  readonly returnIndices: boolean;

  /** @param kernelSize The window. The stride is the same if left out. */
  constructor(kernelSize: Lengths, options?: Options) {
    const filled = withDefaults<Required<MaxPool2dOptions>>(options ?? {}, "MaxPool2d", {
      stride: null,
      padding: 0,
      dilation: 1,
      returnIndices: false,
      ceilMode: false,
    });
    super("MaxPool2d", kernelSize, filled);
    lengthsOf(filled.dilation, 2, "MaxPool2d: dilation", 1);
    this.dilation = filled.dilation;
    this.returnIndices = filled.returnIndices;
  }

  /** @throws {ShapeError} when the input is no image, or too small. */
  forward(input: Tensor): Options extends { returnIndices: true } ? [Tensor, Tensor] : Tensor {
    return this.attempt(
      () =>
        this.returnIndices
          ? maxPool2dWithIndices(input, this.kernelSize, this)
          : maxPool2d(input, this.kernelSize, this),
      () => this.checkImages(input),
    ) as Options extends { returnIndices: true } ? [Tensor, Tensor] : Tensor;
  }

  protected override extraRepr(): string {
    return `${super.extraRepr()}, dilation=${pythonLengths(this.dilation)}, ceil_mode=${pythonBool(this.ceilMode)}`;
  }
}

/** The average of each window of an image. */
export class AvgPool2d extends Pool2d<Tensor> {
  readonly countIncludePad: boolean;
  readonly divisorOverride: number | null;

  /** @param kernelSize The window. The stride is the same if left out. */
  constructor(kernelSize: Lengths, options: AvgPoolFunctionOptions = {}) {
    const filled = withDefaults<Required<AvgPoolFunctionOptions>>(options, "AvgPool2d", {
      stride: null,
      padding: 0,
      ceilMode: false,
      countIncludePad: true,
      divisorOverride: null,
    });
    super("AvgPool2d", kernelSize, filled);
    const { divisorOverride } = filled;
    this.countIncludePad = filled.countIncludePad;
    this.divisorOverride =
      divisorOverride === null
        ? null
        : checkNumber(divisorOverride, "AvgPool2d: divisorOverride", { min: 1, integer: true });
  }

  /** @throws {ShapeError} when the input is no image, or too small. */
  forward(input: Tensor): Tensor {
    return this.attempt(
      () => avgPool2d(input, this.kernelSize, this),
      () => this.checkImages(input),
    );
  }
}
