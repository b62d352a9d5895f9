import type { Tensor } from "../tensor.js";
import { withDefaults } from "./checks.js";
import { checkFractionalOptions } from "./functional/fractional-pooling.js";
import {
  type FractionalPoolOptions,
  fractionalMaxPool2dWithIndices,
  fractionalMaxPool3dWithIndices,
  type Pooled,
} from "./functional/index.js";
import type { Given } from "./given.js";
import { type Lengths, lengthsOf } from "./lengths.js";
import { Module } from "./module.js";
import { declareOneInput } from "./registry.js";
import { checkSpatial } from "./spatial.js";

/** The options of {@link FractionalMaxPool2d} and {@link FractionalMaxPool3d}. */
export interface FractionalMaxPoolOptions extends FractionalPoolOptions {
  /** Whether the places of the largest elements are given, too; false if left out. */
  returnIndices?: boolean;
}

type Order = "outputSize outputRatio returnIndices _randomSamples";

abstract class FractionalMaxPool<Options extends FractionalMaxPoolOptions> extends Module<
  readonly [Tensor],
  Pooled<Options>
> {
  static {
    declareOneInput(this);
  }

  readonly kernelSize: readonly number[];
  readonly outputSize: Lengths | null;
  readonly outputRatio: Lengths | null;
  readonly returnIndices: boolean;
  /** Where the windows begin, if it was said; by the name it has in the state dict. */
  declare _random_samples: Tensor | null;

  /** @throws {ArgumentError} when not exactly one of `outputSize` and `outputRatio` is given. */
  constructor(name: string, axes: number, kernelSize: Lengths, given: readonly unknown[]) {
    super();
    const defaults: Required<FractionalMaxPoolOptions> = {
      outputSize: null,
      outputRatio: null,
      returnIndices: false,
      _randomSamples: null,
    };
    const filled = withDefaults<Required<FractionalMaxPoolOptions>>(given, name, defaults);
    this.kernelSize = lengthsOf(kernelSize, axes, `${name}: kernelSize`, 1);
    checkFractionalOptions(name, filled, axes);
    this.outputSize = filled.outputSize;
    this.outputRatio = filled.outputRatio;
    this.returnIndices = filled.returnIndices;
    this.registerBuffer("_random_samples", filled._randomSamples);
  }

  protected get windows(): FractionalPoolOptions {
    return { outputSize: this.outputSize, outputRatio: this.outputRatio, _randomSamples: this._random_samples };
  }

  /** The number of axes of a window. */
  protected abstract get axes(): number;
  protected abstract pool(input: Tensor): [Tensor, Tensor];

  /** @throws {ShapeError} when the input has other axes, or is too small. */
  forward(input: Tensor): Pooled<Options> {
    const [values, places] = this.attempt(
      () => this.pool(input),
      () => checkSpatial(this.title, input, this.axes),
    );
    return (this.returnIndices ? [values, places] : values) as Pooled<Options>;
  }
}

/** The largest elements of windows of images, drawn at random so that the output gets a size (Graham, 2014). */
export class FractionalMaxPool2d<
  Options extends FractionalMaxPoolOptions = FractionalMaxPoolOptions,
> extends FractionalMaxPool<Options> {
  constructor(kernelSize: Lengths, options: Options);
  constructor(kernelSize: Lengths, ...given: Given<Options, Order>);
  constructor(kernelSize: Lengths, ...given: readonly unknown[]) {
    super("FractionalMaxPool2d", 2, kernelSize, given);
  }
  protected get axes(): number {
    return 2;
  }
  protected pool(input: Tensor): [Tensor, Tensor] {
    return fractionalMaxPool2dWithIndices(input, this.kernelSize, this.windows);
  }
}

/** The largest elements of windows of volumes, drawn at random so that the output gets a size. */
export class FractionalMaxPool3d<
  Options extends FractionalMaxPoolOptions = FractionalMaxPoolOptions,
> extends FractionalMaxPool<Options> {
  constructor(kernelSize: Lengths, options: Options);
  constructor(kernelSize: Lengths, ...given: Given<Options, Order>);
  constructor(kernelSize: Lengths, ...given: readonly unknown[]) {
    super("FractionalMaxPool3d", 3, kernelSize, given);
  }
  protected get axes(): number {
    return 3;
  }
  protected pool(input: Tensor): [Tensor, Tensor] {
    return fractionalMaxPool3dWithIndices(input, this.kernelSize, this.windows);
  }
}
