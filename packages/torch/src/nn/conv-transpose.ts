import { ArgumentError, formatShape, ShapeError } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { checkChoice, withDefaults } from "./checks.js";
import { ConvBase } from "./conv-base.js";
import {
  type ConvTransposeFunctionOptions,
  convTranspose1d,
  convTranspose2d,
  convTranspose3d,
  type Lengths,
} from "./functional/index.js";
import type { Given } from "./given.js";
import { lengthsOf } from "./lengths.js";
import { DEFAULT_PLACEMENT, type PlacementOptions } from "./placement.js";
import { pythonTuple } from "./python-format.js";

type Order = "stride padding outputPadding groups bias dilation paddingMode device dtype";

/** The options of {@link ConvTranspose1d}, {@link ConvTranspose2d} and {@link ConvTranspose3d}. */
export interface ConvTransposeOptions extends ConvTransposeFunctionOptions, PlacementOptions {
  /** Whether a bias is added; true if left out. */
  bias?: boolean;
  /** Only zeros stand beyond the edges of a transposed convolution. */
  paddingMode?: "zeros";
}

interface OutputSize {
  outputSize?: readonly number[] | null;
}
type Call = Given<OutputSize, "outputSize">;

abstract class ConvTranspose extends ConvBase<readonly [input: Tensor, ...given: Call]> {
  readonly padding: readonly number[];
  readonly outputPadding: readonly number[];

  /** @throws {ArgumentError} when the lengths and options do not fit together. */
  constructor(
    name: string,
    axes: number,
    inChannels: number,
    outChannels: number,
    kernelSize: Lengths,
    given: readonly unknown[],
  ) {
    const filled = withDefaults<Required<ConvTransposeOptions>>(given, name, {
      stride: 1,
      padding: 0,
      outputPadding: 0,
      groups: 1,
      bias: true,
      dilation: 1,
      paddingMode: "zeros",
      ...DEFAULT_PLACEMENT,
    });
    checkChoice(filled.paddingMode, `${name}: paddingMode`, ["zeros"]);
    const padding = lengthsOf(filled.padding, axes, `${name}: padding`, 0);
    const outputPadding = lengthsOf(filled.outputPadding, axes, `${name}: outputPadding`, 0);
    super(name, axes, inChannels, outChannels, kernelSize, filled, true);
    this.padding = padding;
    this.outputPadding = outputPadding;
    if (outputPadding.some((length, axis) => length >= Math.max(this.stride[axis], this.dilation[axis]))) {
      throw new ArgumentError({
        message: `${name}: the output padding [${outputPadding.join(", ")}] must be smaller than the stride [${this.stride.join(", ")}] or the dilation [${this.dilation.join(", ")}].`,
      });
    }
  }

  protected abstract convolve(input: Tensor, options: ConvTransposeFunctionOptions): Tensor;

  /**
   * @param outputSize The lengths wanted of the output, where the stride leaves a choice; it takes the place of `outputPadding`.
   * @throws {ShapeError} | {DTypeError} when the input does not fit.
   */
  forward(input: Tensor, ...given: Call): Tensor {
    const { outputSize } = withDefaults<Required<OutputSize>>(given, this.title, { outputSize: null });
    if (outputSize !== null) this.checkChannels(input);
    const { stride, padding, dilation, groups } = this;
    const outputPadding = outputSize === null ? this.outputPadding : this.paddingFor(input, outputSize);
    return this.attempt(
      () => this.convolve(input, { stride, padding, outputPadding, groups, dilation }),
      () => this.checkChannels(input),
    );
  }

  protected override reprOfPadding(): string[] {
    return this.padding.some((length) => length !== 0) ? [`padding=${pythonTuple(this.padding)}`] : [];
  }

  protected override reprOfOutput(): string[] {
    const { outputPadding } = this;
    return outputPadding.some((length) => length !== 0) ? [`output_padding=${pythonTuple(outputPadding)}`] : [];
  }

  private paddingFor(input: Tensor, outputSize: readonly number[]): number[] {
    const { kernelSize, stride, padding, dilation } = this;
    const axes = kernelSize.length;
    const wanted = outputSize.slice(-axes);
    const smallest = input.shape
      .slice(-axes)
      .map((side, axis) => (side - 1) * stride[axis] - 2 * padding[axis] + dilation[axis] * (kernelSize[axis] - 1) + 1);
    const extra = wanted.map((length, axis) => length - smallest[axis]);
    if (
      [axes, input.ndim].includes(outputSize.length) &&
      extra.every((length, axis) => length >= 0 && length < stride[axis])
    )
      return extra;
    const largest = smallest.map((length, axis) => length + stride[axis] - 1);
    throw new ShapeError({
      message: `${this.title}: an output of ${formatShape(outputSize)} is not possible. For this input it is from ${formatShape(smallest)} to ${formatShape(largest)}.`,
      expected: smallest,
      actual: outputSize,
    });
  }
}

/** The transposed convolution of lines, which undoes the shape of a {@link Conv1d}: `[N, inChannels, L]` to `[N, outChannels, L']`. */
export class ConvTranspose1d extends ConvTranspose {
  constructor(
    inChannels: number,
    outChannels: number,
    kernelSize: Lengths,
    ...given: Given<ConvTransposeOptions, Order>
  ) {
    super("ConvTranspose1d", 1, inChannels, outChannels, kernelSize, given);
  }
  protected convolve(input: Tensor, options: ConvTransposeFunctionOptions): Tensor {
    return convTranspose1d(input, this.weight, this.bias, options);
  }
}

/** The transposed convolution of images, which undoes the shape of a {@link Conv2d}: `[N, inChannels, H, W]` to `[N, outChannels, H', W']`. */
export class ConvTranspose2d extends ConvTranspose {
  constructor(
    inChannels: number,
    outChannels: number,
    kernelSize: Lengths,
    ...given: Given<ConvTransposeOptions, Order>
  ) {
    super("ConvTranspose2d", 2, inChannels, outChannels, kernelSize, given);
  }
  protected convolve(input: Tensor, options: ConvTransposeFunctionOptions): Tensor {
    return convTranspose2d(input, this.weight, this.bias, options);
  }
}

/** The transposed convolution of volumes, which undoes the shape of a {@link Conv3d}. */
export class ConvTranspose3d extends ConvTranspose {
  constructor(
    inChannels: number,
    outChannels: number,
    kernelSize: Lengths,
    ...given: Given<ConvTransposeOptions, Order>
  ) {
    super("ConvTranspose3d", 3, inChannels, outChannels, kernelSize, given);
  }
  protected convolve(input: Tensor, options: ConvTransposeFunctionOptions): Tensor {
    return convTranspose3d(input, this.weight, this.bias, options);
  }
}
