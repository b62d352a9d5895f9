import { ArgumentError, checkNumber } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { torchObject } from "../torch-object.js";
import { checkChoice, checkDType, checkInputShape, checkTensor, checkWindow, withDefaults } from "./checks.js";
import { type ConvFunctionOptions, conv1d, conv2d, type Lengths, type PaddingMode, pad } from "./functional.js";
import { lengthsOf } from "./lengths.js";
import { initializeWeights } from "./linear.js";
import { Module } from "./module.js";
import { Parameter } from "./parameter.js";
import { DEFAULT_PLACEMENT, type PlacementOptions } from "./placement.js";
import { pythonTuple } from "./python-format.js";

/** The options of {@link Conv1d} and {@link Conv2d}. */
export interface ConvOptions extends ConvFunctionOptions, PlacementOptions {
  /** Whether a bias is added; true if left out. */
  bias?: boolean;
  /** What stands beyond the edges; zeros if left out. */
  paddingMode?: "zeros" | Exclude<PaddingMode, "constant">;
}

const PADDING_MODES = ["zeros", "reflect", "replicate", "circular"] as const;

abstract class Conv extends Module {
  readonly inChannels: number;
  readonly outChannels: number;
  readonly kernelSize: readonly number[];
  readonly stride: readonly number[];
  readonly padding: readonly number[] | "same" | "valid";
  readonly dilation: readonly number[];
  readonly groups: number;
  readonly paddingMode: (typeof PADDING_MODES)[number];
  weight: Parameter;
  bias: Parameter | null;

  /** @throws {ArgumentError} when the lengths and options do not fit together. */
  constructor(
    name: string,
    axes: number,
    inChannels: number,
    outChannels: number,
    kernelSize: Lengths,
    options: ConvOptions,
  ) {
    super();
    const { bias, padding, groups, dtype, device, ...rest } = withDefaults<Required<ConvOptions>>(options, name, {
      stride: 1,
      padding: 0,
      dilation: 1,
      groups: 1,
      bias: true,
      paddingMode: "zeros",
      ...DEFAULT_PLACEMENT,
    });
    this.inChannels = checkNumber(inChannels, `${name}: inChannels`, { min: 1, integer: true });
    this.outChannels = checkNumber(outChannels, `${name}: outChannels`, { min: 1, integer: true });
    this.kernelSize = lengthsOf(kernelSize, axes, `${name}: kernelSize`, 1);
    this.stride = lengthsOf(rest.stride, axes, `${name}: stride`, 1);
    this.dilation = lengthsOf(rest.dilation, axes, `${name}: dilation`, 1);
    this.groups = checkNumber(groups, `${name}: groups`, { min: 1, integer: true });
    this.paddingMode = checkChoice(rest.paddingMode, `${name}: paddingMode`, PADDING_MODES);
    this.padding =
      typeof padding === "string"
        ? checkChoice<"same" | "valid">(padding, `${name}: padding`, ["same", "valid"])
        : lengthsOf(padding, axes, `${name}: padding`, 0);
    if (inChannels % groups !== 0 || outChannels % groups !== 0) {
      throw new ArgumentError({
        message: `${name}: ${inChannels} input and ${outChannels} output channels cannot be divided into ${groups} groups.`,
      });
    }
    if (padding === "same" && this.stride.some((stride) => stride !== 1)) {
      throw new ArgumentError({ message: `${name}: padding "same" needs stride 1. Give the padding as numbers.` });
    }
    const shape = [outChannels, inChannels / groups, ...this.kernelSize];
    this.weight = new Parameter(torchObject.empty(shape, { dtype, device }));
    this.bias = bias ? new Parameter(torchObject.empty([outChannels], { dtype, device })) : null;
    initializeWeights(this.weight, this.bias);
  }

  protected abstract convolve(input: Tensor, options: ConvFunctionOptions): Tensor;

  /** @throws {ShapeError} | {DTypeError} when the input does not fit. */
  forward(input: Tensor): Tensor {
    const { stride, padding, dilation, groups } = this;
    return this.attempt(
      () => {
        if (this.paddingMode === "zeros") return this.convolve(input, { stride, padding, dilation, groups });
        const padded = pad(input, this.paddingOfEdges(), { mode: this.paddingMode });
        return this.convolve(padded, { stride, padding: 0, dilation, groups });
      },
      () => {
        checkTensor(this.title, input);
        const axes = this.kernelSize.map(() => null);
        const batch = input.ndim === axes.length + 1 ? [] : [null];
        const advice = `The axes are [images, channels, ${axes.length === 1 ? "length" : "height, width"}], the first of which may be left out.`;
        checkInputShape(this.title, input, [...batch, this.inChannels, ...axes], advice);
        checkDType(this.title, input, [this.weight.dtype]);
        const window = this.kernelSize.map((size, axis) => dilation[axis] * (size - 1) + 1);
        if (typeof padding !== "string") checkWindow(this.title, input, "kernel", window, padding);
      },
    );
  }

  protected override get title(): string {
    return `${this.typeName}(${this.inChannels}, ${this.outChannels}, [${this.kernelSize.join(", ")}])`;
  }

  protected override extraRepr(): string {
    const parts = [
      `${this.inChannels}`,
      `${this.outChannels}`,
      `kernel_size=${pythonTuple(this.kernelSize)}`,
      `stride=${pythonTuple(this.stride)}`,
    ];
    const { padding } = this;
    if (typeof padding === "string") parts.push(`padding=${padding}`);
    else if (padding.some((length) => length !== 0)) parts.push(`padding=${pythonTuple(padding)}`);
    if (this.dilation.some((step) => step !== 1)) parts.push(`dilation=${pythonTuple(this.dilation)}`);
    if (this.groups !== 1) parts.push(`groups=${this.groups}`);
    if (this.bias === null) parts.push("bias=False");
    if (this.paddingMode !== "zeros") parts.push(`padding_mode=${this.paddingMode}`);
    return parts.join(", ");
  }

  /** The padding before and after each axis, the last axis first, as {@link pad} takes it. */
  private paddingOfEdges(): number[] {
    const { padding } = this;
    if (padding === "valid") return this.kernelSize.flatMap(() => [0, 0]);
    const edges = this.kernelSize.map((size, axis) => {
      if (padding !== "same") return [padding[axis], padding[axis]];
      const total = this.dilation[axis] * (size - 1);
      const before = Math.floor(total / 2);
      return [before, total - before];
    });
    return edges.reverse().flat();
  }
}

/** Convolves lines with a kernel: `[N, inChannels, L]`, or without the first axis, to `[N, outChannels, L']`. */
export class Conv1d extends Conv {
  constructor(inChannels: number, outChannels: number, kernelSize: Lengths, options: ConvOptions = {}) {
    super("Conv1d", 1, inChannels, outChannels, kernelSize, options);
  }
  protected convolve(input: Tensor, options: ConvFunctionOptions): Tensor {
    return conv1d(input, this.weight, this.bias, options);
  }
}

/** Convolves images with a kernel: `[N, inChannels, H, W]`, or without the first axis, to `[N, outChannels, H', W']`. */
export class Conv2d extends Conv {
  constructor(inChannels: number, outChannels: number, kernelSize: Lengths, options: ConvOptions = {}) {
    super("Conv2d", 2, inChannels, outChannels, kernelSize, options);
  }
  protected convolve(input: Tensor, options: ConvFunctionOptions): Tensor {
    return conv2d(input, this.weight, this.bias, options);
  }
}
