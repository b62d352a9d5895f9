import { ArgumentError } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { checkChoice, checkWindow, withDefaults } from "./checks.js";
import { ConvBase } from "./conv-base.js";
import {
  type ConvFunctionOptions,
  conv1d,
  conv2d,
  conv3d,
  type Lengths,
  type PaddingMode,
  pad,
} from "./functional/index.js";
import type { Given } from "./given.js";
import { lengthsOf } from "./lengths.js";
import { DEFAULT_PLACEMENT, type PlacementOptions } from "./placement.js";
import { pythonTuple } from "./python-format.js";
import { declareOneInput } from "./registry.js";

/** The options of {@link Conv1d}, {@link Conv2d} and {@link Conv3d}. */
export interface ConvOptions extends ConvFunctionOptions, PlacementOptions {
  /** Whether a bias is added; true if left out. */
  bias?: boolean;
  /** What stands beyond the edges; zeros if left out. */
  paddingMode?: "zeros" | Exclude<PaddingMode, "constant">;
}

type Order = "stride padding dilation groups bias paddingMode device dtype";

const PADDING_MODES = ["zeros", "reflect", "replicate", "circular"] as const;

abstract class Conv extends ConvBase {
  static {
    declareOneInput(this);
  }

  readonly padding: readonly number[] | "same" | "valid";
  readonly paddingMode: (typeof PADDING_MODES)[number];

  /** @throws {ArgumentError} when the lengths and options do not fit together. */
  constructor(
    name: string,
    axes: number,
    inChannels: number,
    outChannels: number,
    kernelSize: Lengths,
    given: readonly unknown[],
  ) {
    const filled = withDefaults<Required<ConvOptions>>(given, name, {
      stride: 1,
      padding: 0,
      dilation: 1,
      groups: 1,
      bias: true,
      paddingMode: "zeros",
      ...DEFAULT_PLACEMENT,
    });
    const paddingMode = checkChoice(filled.paddingMode, `${name}: paddingMode`, PADDING_MODES);
    const padding =
      typeof filled.padding === "string"
        ? checkChoice<"same" | "valid">(filled.padding, `${name}: padding`, ["same", "valid"])
        : lengthsOf(filled.padding, axes, `${name}: padding`, 0);
    super(name, axes, inChannels, outChannels, kernelSize, filled, false);
    this.padding = padding;
    this.paddingMode = paddingMode;
    if (padding === "same" && this.stride.some((stride) => stride !== 1)) {
      throw new ArgumentError({ message: `${name}: padding "same" needs stride 1. Give the padding as numbers.` });
    }
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
        this.checkChannels(input);
        const window = this.kernelSize.map((size, axis) => dilation[axis] * (size - 1) + 1);
        if (typeof padding !== "string") checkWindow(this.title, input, "kernel", window, padding);
      },
    );
  }

  protected override reprOfPadding(): string[] {
    const { padding } = this;
    if (typeof padding === "string") return [`padding=${padding}`];
    return padding.some((length) => length !== 0) ? [`padding=${pythonTuple(padding)}`] : [];
  }

  protected override reprOfMode(): string[] {
    return this.paddingMode === "zeros" ? [] : [`padding_mode=${this.paddingMode}`];
  }

  /** The padding before and after each axis, the last axis first, as {@link pad} takes it. */
  paddingOfEdges(): number[] {
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
  constructor(inChannels: number, outChannels: number, kernelSize: Lengths, ...given: Given<ConvOptions, Order>) {
    super("Conv1d", 1, inChannels, outChannels, kernelSize, given);
  }
  protected convolve(input: Tensor, options: ConvFunctionOptions): Tensor {
    return conv1d(input, this.weight, this.bias, options);
  }
}

/** Convolves images with a kernel: `[N, inChannels, H, W]`, or without the first axis, to `[N, outChannels, H', W']`. */
export class Conv2d extends Conv {
  constructor(inChannels: number, outChannels: number, kernelSize: Lengths, ...given: Given<ConvOptions, Order>) {
    super("Conv2d", 2, inChannels, outChannels, kernelSize, given);
  }
  protected convolve(input: Tensor, options: ConvFunctionOptions): Tensor {
    return conv2d(input, this.weight, this.bias, options);
  }
}

/** Convolves volumes with a kernel: `[N, inChannels, D, H, W]`, or without the first axis, to `[N, outChannels, D', H', W']`. */
export class Conv3d extends Conv {
  constructor(inChannels: number, outChannels: number, kernelSize: Lengths, ...given: Given<ConvOptions, Order>) {
    super("Conv3d", 3, inChannels, outChannels, kernelSize, given);
  }
  protected convolve(input: Tensor, options: ConvFunctionOptions): Tensor {
    return conv3d(input, this.weight, this.bias, options);
  }
}
