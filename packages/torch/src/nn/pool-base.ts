import type { Tensor } from "../tensor.js";
import { checkWindow } from "./checks.js";
import { type Lengths, lengthsOf, pythonLengths } from "./lengths.js";
import { Module } from "./module.js";
import { checkSpatial } from "./spatial.js";

/** What all poolings by windows have in common. */
export abstract class Pool<Output> extends Module<readonly [Tensor], Output> {
  readonly kernelSize: Lengths;
  readonly stride: Lengths;
  readonly padding: Lengths;
  readonly ceilMode: boolean;

  constructor(
    name: string,
    axes: number,
    kernelSize: Lengths,
    options: { stride: Lengths | null; padding: Lengths; ceilMode: boolean },
  ) {
    super();
    const { stride, padding, ceilMode } = options;
    lengthsOf(kernelSize, axes, `${name}: kernelSize`, 1);
    lengthsOf(stride ?? 1, axes, `${name}: stride`, 1);
    lengthsOf(padding, axes, `${name}: padding`, 0);
    this.kernelSize = kernelSize;
    this.stride = stride ?? kernelSize;
    this.padding = padding;
    this.ceilMode = ceilMode;
  }

  /** The number of axes of a window. */
  protected abstract get axes(): number;

  protected checkSpatial(input: unknown): void {
    const { axes } = this;
    checkSpatial(this.title, input, axes);
    const padding = lengthsOf(this.padding, axes, "padding", 0);
    checkWindow(this.title, input, "window", lengthsOf(this.kernelSize, axes, "kernelSize", 1), padding);
  }

  protected override get title(): string {
    const { kernelSize } = this;
    return `${this.typeName}(${typeof kernelSize === "number" ? kernelSize : `[${kernelSize.join(", ")}]`})`;
  }

  protected override extraRepr(): string {
    return `kernel_size=${pythonLengths(this.kernelSize)}, stride=${pythonLengths(this.stride)}, padding=${pythonLengths(this.padding)}`;
  }
}
