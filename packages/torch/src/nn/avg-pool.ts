import { checkNumber } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { withDefaults } from "./checks.js";
import { type AvgPoolFunctionOptions, avgPool1d, avgPool2d, avgPool3d, type Lengths } from "./functional/index.js";
import type { Given } from "./given.js";
import { lengthsOf } from "./lengths.js";
import { Pool } from "./pool-base.js";
import { declareOneInput } from "./registry.js";

/** The options of {@link AvgPool1d}. */
export type AvgPool1dOptions = Omit<AvgPoolFunctionOptions, "divisorOverride">;

/** The average of each window of a line. */
export class AvgPool1d extends Pool<Tensor> {
  static {
    declareOneInput(this);
  }

  /** Whether padding counts as zeros in the mean. */
  readonly countIncludePad: boolean;

  /** @param kernelSize The window. The stride is the same if left out. */
  constructor(kernelSize: Lengths, ...given: Given<AvgPool1dOptions, "stride padding ceilMode countIncludePad">) {
    const filled = withDefaults<Required<AvgPool1dOptions>>(given, "AvgPool1d", {
      stride: null,
      padding: 0,
      ceilMode: false,
      countIncludePad: true,
    });
    // Unlike its sisters, PyTorch's keeps, and prints, lists of one length.
    const window = lengthsOf(kernelSize, 1, "AvgPool1d: kernelSize", 1);
    const stride = filled.stride === null ? null : lengthsOf(filled.stride, 1, "AvgPool1d: stride", 1);
    const padding = lengthsOf(filled.padding, 1, "AvgPool1d: padding", 0);
    super("AvgPool1d", 1, window, { stride, padding, ceilMode: filled.ceilMode });
    this.countIncludePad = filled.countIncludePad;
  }

  protected get axes(): number {
    return 1;
  }

  /** @throws {ShapeError} when the input is no line, or too short. */
  forward(input: Tensor): Tensor {
    return this.attempt(
      () => avgPool1d(input, this.kernelSize, this),
      () => this.checkSpatial(input),
    );
  }
}

type Order = "stride padding ceilMode countIncludePad divisorOverride";

abstract class AvgPool extends Pool<Tensor> {
  static {
    declareOneInput(this);
  }

  readonly countIncludePad: boolean;
  readonly divisorOverride: number | null;

  constructor(name: string, axes: number, kernelSize: Lengths, given: readonly unknown[]) {
    const filled = withDefaults<Required<AvgPoolFunctionOptions>>(given, name, {
      stride: null,
      padding: 0,
      ceilMode: false,
      countIncludePad: true,
      divisorOverride: null,
    });
    super(name, axes, kernelSize, filled);
    const { divisorOverride } = filled;
    this.countIncludePad = filled.countIncludePad;
    this.divisorOverride =
      divisorOverride === null
        ? null
        : checkNumber(divisorOverride, `${name}: divisorOverride`, { min: 1, integer: true });
  }

  protected abstract pool(input: Tensor): Tensor;

  /** @throws {ShapeError} when the input has other axes, or is too small. */
  forward(input: Tensor): Tensor {
    return this.attempt(
      () => this.pool(input),
      () => this.checkSpatial(input),
    );
  }
}

/** The average of each window of an image. */
export class AvgPool2d extends AvgPool {
  /** @param kernelSize The window. The stride is the same if left out. */
  constructor(kernelSize: Lengths, ...given: Given<AvgPoolFunctionOptions, Order>) {
    super("AvgPool2d", 2, kernelSize, given);
  }
  protected get axes(): number {
    return 2;
  }
  protected pool(input: Tensor): Tensor {
    return avgPool2d(input, this.kernelSize, this);
  }
}

/** The average of each window of a volume. */
export class AvgPool3d extends AvgPool {
  /** @param kernelSize The window. The stride is the same if left out. */
  constructor(kernelSize: Lengths, ...given: Given<AvgPoolFunctionOptions, Order>) {
    super("AvgPool3d", 3, kernelSize, given);
  }
  protected get axes(): number {
    return 3;
  }
  protected pool(input: Tensor): Tensor {
    return avgPool3d(input, this.kernelSize, this);
  }
}
