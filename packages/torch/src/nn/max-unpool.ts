import type { Tensor } from "../tensor.js";
import { withDefaults } from "./checks.js";
import { type MaxUnpoolOptions, maxUnpool1d, maxUnpool2d, maxUnpool3d } from "./functional/index.js";
import type { Given } from "./given.js";
import { type Lengths, lengthsOf } from "./lengths.js";
import { Module } from "./module.js";
import { pythonTuple } from "./python-format.js";

/** The options of {@link MaxUnpool1d}, {@link MaxUnpool2d} and {@link MaxUnpool3d}: those of the pooling. */
export type MaxUnpoolModuleOptions = Omit<MaxUnpoolOptions, "outputSize">;

interface OutputSize {
  outputSize?: readonly number[] | null;
}
type Call = Given<OutputSize, "outputSize">;

abstract class MaxUnpool extends Module<readonly [input: Tensor, indices: Tensor, ...given: Call]> {
  readonly kernelSize: readonly number[];
  readonly stride: readonly number[];
  readonly padding: readonly number[];

  constructor(name: string, axes: number, kernelSize: Lengths, given: readonly unknown[]) {
    super();
    const { stride, padding } = withDefaults<Required<MaxUnpoolModuleOptions>>(given, name, {
      stride: null,
      padding: 0,
    });
    this.kernelSize = lengthsOf(kernelSize, axes, `${name}: kernelSize`, 1);
    this.stride = lengthsOf(stride ?? kernelSize, axes, `${name}: stride`, 1);
    this.padding = lengthsOf(padding, axes, `${name}: padding`, 0);
  }

  protected abstract unpool(input: Tensor, indices: Tensor, options: MaxUnpoolOptions): Tensor;

  /**
   * @param indices Those that the pooling gave with `returnIndices`.
   * @param given `outputSize`: the size of what was pooled, which the pooling may have rounded away.
   * @throws {ShapeError} when something does not fit.
   */
  forward(input: Tensor, indices: Tensor, ...given: Call): Tensor {
    const { outputSize } = withDefaults<Required<OutputSize>>(given, this.title, { outputSize: null });
    const { stride, padding } = this;
    return this.attempt(() => this.unpool(input, indices, { stride, padding, outputSize }));
  }

  protected override extraRepr(): string {
    return `kernel_size=${pythonTuple(this.kernelSize)}, stride=${pythonTuple(this.stride)}, padding=${pythonTuple(this.padding)}`;
  }
}

/** Puts the values of a `MaxPool1d` back where its indices say, with zeros elsewhere. */
export class MaxUnpool1d extends MaxUnpool {
  /** @param kernelSize The window. The stride is the same if left out. */
  constructor(kernelSize: Lengths, ...given: Given<MaxUnpoolModuleOptions, "stride padding">) {
    super("MaxUnpool1d", 1, kernelSize, given);
  }
  protected unpool(input: Tensor, indices: Tensor, options: MaxUnpoolOptions): Tensor {
    return maxUnpool1d(input, indices, this.kernelSize, options);
  }
}

/** Puts the values of a `MaxPool2d` back where its indices say, with zeros elsewhere. */
export class MaxUnpool2d extends MaxUnpool {
  /** @param kernelSize The window. The stride is the same if left out. */
  constructor(kernelSize: Lengths, ...given: Given<MaxUnpoolModuleOptions, "stride padding">) {
    super("MaxUnpool2d", 2, kernelSize, given);
  }
  protected unpool(input: Tensor, indices: Tensor, options: MaxUnpoolOptions): Tensor {
    return maxUnpool2d(input, indices, this.kernelSize, options);
  }
}

/** Puts the values of a `MaxPool3d` back where its indices say, with zeros elsewhere. */
export class MaxUnpool3d extends MaxUnpool {
  /** @param kernelSize The window. The stride is the same if left out. */
  constructor(kernelSize: Lengths, ...given: Given<MaxUnpoolModuleOptions, "stride padding">) {
    super("MaxUnpool3d", 3, kernelSize, given);
  }
  protected unpool(input: Tensor, indices: Tensor, options: MaxUnpoolOptions): Tensor {
    return maxUnpool3d(input, indices, this.kernelSize, options);
  }
}
