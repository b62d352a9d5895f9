import type { Tensor } from "../tensor.js";
import { withDefaults } from "./checks.js";
import {
  type Lengths,
  type MaxPoolFunctionOptions,
  maxPool1d,
  maxPool1dWithIndices,
  maxPool2d,
  maxPool2dWithIndices,
  maxPool3d,
  maxPool3dWithIndices,
  type Pooled,
} from "./functional/index.js";
import type { Given } from "./given.js";
import { lengthsOf, pythonLengths } from "./lengths.js";
import { Pool } from "./pool-base.js";
import { pythonBool } from "./python-format.js";
import { declareOneInput } from "./registry.js";

/** The options of {@link MaxPool1d}, {@link MaxPool2d} and {@link MaxPool3d}. */
export type MaxPoolOptions = MaxPoolFunctionOptions;

type Order = "stride padding dilation returnIndices ceilMode";

abstract class MaxPool<Options extends MaxPoolOptions> extends Pool<Pooled<Options>> {
  static {
    declareOneInput(this);
  }

  readonly dilation: Lengths;
  readonly returnIndices: boolean;

  constructor(name: string, axes: number, kernelSize: Lengths, given: readonly unknown[]) {
    const filled = withDefaults<Required<MaxPoolOptions>>(given, name, {
      stride: null,
      padding: 0,
      dilation: 1,
      returnIndices: false,
      ceilMode: false,
    });
    super(name, axes, kernelSize, filled);
    lengthsOf(filled.dilation, axes, `${name}: dilation`, 1);
    this.dilation = filled.dilation;
    this.returnIndices = filled.returnIndices;
  }

  protected abstract pool(input: Tensor): Tensor;
  protected abstract poolWithIndices(input: Tensor): [Tensor, Tensor];

  /** @throws {ShapeError} when the input has other axes, or is too small. */
  forward(input: Tensor): Pooled<Options> {
    return this.attempt<Tensor | [Tensor, Tensor]>(
      () => (this.returnIndices ? this.poolWithIndices(input) : this.pool(input)),
      () => this.checkSpatial(input),
    ) as Pooled<Options>;
  }

  protected override extraRepr(): string {
    return `${super.extraRepr()}, dilation=${pythonLengths(this.dilation)}, ceil_mode=${pythonBool(this.ceilMode)}`;
  }
}

/** The largest element of each window of a line; with `returnIndices` also its place in the line. */
export class MaxPool1d<Options extends MaxPoolOptions = object> extends MaxPool<Options> {
  /** @param kernelSize The window. The stride is the same if left out. */
  constructor(kernelSize: Lengths, options?: Options);
  constructor(kernelSize: Lengths, ...given: Given<Options, Order>);
  constructor(kernelSize: Lengths, ...given: readonly unknown[]) {
    super("MaxPool1d", 1, kernelSize, given);
  }
  protected get axes(): number {
    return 1;
  }
  protected pool(input: Tensor): Tensor {
    return maxPool1d(input, this.kernelSize, this);
  }
  protected poolWithIndices(input: Tensor): [Tensor, Tensor] {
    return maxPool1dWithIndices(input, this.kernelSize, this);
  }
}

/** The largest element of each window of an image; with `returnIndices` also its place in the image. */
export class MaxPool2d<Options extends MaxPoolOptions = object> extends MaxPool<Options> {
  /** @param kernelSize The window. The stride is the same if left out. */
  constructor(kernelSize: Lengths, options?: Options);
  constructor(kernelSize: Lengths, ...given: Given<Options, Order>);
  constructor(kernelSize: Lengths, ...given: readonly unknown[]) {
    super("MaxPool2d", 2, kernelSize, given);
  }
  protected get axes(): number {
    return 2;
  }
  protected pool(input: Tensor): Tensor {
    return maxPool2d(input, this.kernelSize, this);
  }
  protected poolWithIndices(input: Tensor): [Tensor, Tensor] {
    return maxPool2dWithIndices(input, this.kernelSize, this);
  }
}

/** The largest element of each window of a volume; with `returnIndices` also its place in the volume. */
export class MaxPool3d<Options extends MaxPoolOptions = object> extends MaxPool<Options> {
  /** @param kernelSize The window. The stride is the same if left out. */
  constructor(kernelSize: Lengths, options?: Options);
  constructor(kernelSize: Lengths, ...given: Given<Options, Order>);
  constructor(kernelSize: Lengths, ...given: readonly unknown[]) {
    super("MaxPool3d", 3, kernelSize, given);
  }
  protected get axes(): number {
    return 3;
  }
  protected pool(input: Tensor): Tensor {
    return maxPool3d(input, this.kernelSize, this);
  }
  protected poolWithIndices(input: Tensor): [Tensor, Tensor] {
    return maxPool3dWithIndices(input, this.kernelSize, this);
  }
}
