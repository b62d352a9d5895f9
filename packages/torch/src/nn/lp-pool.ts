import type { Tensor } from "../tensor.js";
import { withDefaults } from "./checks.js";
import { type LPPoolOptions, lpPool1d, lpPool2d, lpPool3d } from "./functional/index.js";
import { checkNormType } from "./functional/lp-pooling.js";
import type { Given } from "./given.js";
import { type Lengths, lengthsOf, pythonLengths } from "./lengths.js";
import { Module } from "./module.js";
import { pythonBool } from "./python-format.js";
import { declareOneInput } from "./registry.js";
import { checkSpatial } from "./spatial.js";

abstract class LPPool extends Module {
  static {
    declareOneInput(this);
  }

  readonly normType: number;
  readonly kernelSize: Lengths;
  /** The kernel's size where it is `null`. */
  readonly stride: Lengths | null;
  readonly ceilMode: boolean;

  constructor(name: string, axes: number, normType: number, kernelSize: Lengths, given: readonly unknown[]) {
    super();
    const { stride, ceilMode } = withDefaults<Required<LPPoolOptions>>(given, name, {
      stride: null,
      ceilMode: false,
    });
    this.normType = checkNormType(name, normType);
    lengthsOf(kernelSize, axes, `${name}: kernelSize`, 1);
    lengthsOf(stride ?? 1, axes, `${name}: stride`, 1);
    this.kernelSize = kernelSize;
    this.stride = stride;
    this.ceilMode = ceilMode;
  }

  /** The number of axes of a window. */
  protected abstract get axes(): number;
  protected abstract pool(input: Tensor): Tensor;

  /** @throws {ShapeError} when the input has other axes, or is too small. */
  forward(input: Tensor): Tensor {
    return this.attempt(
      () => this.pool(input),
      () => checkSpatial(this.title, input, this.axes),
    );
  }

  protected override extraRepr(): string {
    const stride = this.stride === null ? "None" : pythonLengths(this.stride);
    return `norm_type=${this.normType}, kernel_size=${pythonLengths(this.kernelSize)}, stride=${stride}, ceil_mode=${pythonBool(this.ceilMode)}`;
  }
}

/** The p-norm of each window of lines. */
export class LPPool1d extends LPPool {
  /** @param normType The p; not 0. @param kernelSize The window. The stride is the same if left out. */
  constructor(normType: number, kernelSize: Lengths, ...given: Given<LPPoolOptions, "stride ceilMode">) {
    super("LPPool1d", 1, normType, kernelSize, given);
  }
  protected get axes(): number {
    return 1;
  }
  protected pool(input: Tensor): Tensor {
    return lpPool1d(input, this.normType, this.kernelSize, this);
  }
}

/** The p-norm of each window of images. */
export class LPPool2d extends LPPool {
  /** @param normType The p; not 0. @param kernelSize The window. The stride is the same if left out. */
  constructor(normType: number, kernelSize: Lengths, ...given: Given<LPPoolOptions, "stride ceilMode">) {
    super("LPPool2d", 2, normType, kernelSize, given);
  }
  protected get axes(): number {
    return 2;
  }
  protected pool(input: Tensor): Tensor {
    return lpPool2d(input, this.normType, this.kernelSize, this);
  }
}

/** The p-norm of each window of volumes. */
export class LPPool3d extends LPPool {
  /** @param normType The p; not 0. @param kernelSize The window. The stride is the same if left out. */
  constructor(normType: number, kernelSize: Lengths, ...given: Given<LPPoolOptions, "stride ceilMode">) {
    super("LPPool3d", 3, normType, kernelSize, given);
  }
  protected get axes(): number {
    return 3;
  }
  protected pool(input: Tensor): Tensor {
    return lpPool3d(input, this.normType, this.kernelSize, this);
  }
}
