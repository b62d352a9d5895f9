import { ArgumentError, checkNumber } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { torchObject } from "../torch-object.js";
import { checkDType } from "./checks.js";
import type { Lengths } from "./functional/index.js";
import { lengthsOf } from "./lengths.js";
import { initializeWeights } from "./linear.js";
import { Module } from "./module.js";
import { Parameter } from "./parameter.js";
import type { PlacementOptions } from "./placement.js";
import { pythonTuple } from "./python-format.js";
import { checkSpatial } from "./spatial.js";

/** What every convolution is made of. */
interface ConvParts extends Required<PlacementOptions> {
  stride: Lengths;
  dilation: Lengths;
  groups: number;
  bias: boolean;
}

/** What convolutions and transposed convolutions have in common. */
export abstract class ConvBase<Inputs extends readonly unknown[] = readonly [Tensor]> extends Module<Inputs> {
  readonly inChannels: number;
  readonly outChannels: number;
  readonly kernelSize: readonly number[];
  readonly stride: readonly number[];
  readonly dilation: readonly number[];
  readonly groups: number;
  weight: Parameter;
  bias: Parameter | null;

  /** @throws {ArgumentError} when the lengths and options do not fit together. */
  constructor(
    name: string,
    axes: number,
    inChannels: number,
    outChannels: number,
    kernelSize: Lengths,
    parts: ConvParts,
    transposed: boolean,
  ) {
    super();
    const { groups, dtype, device } = parts;
    this.inChannels = checkNumber(inChannels, `${name}: inChannels`, { min: 1, integer: true });
    this.outChannels = checkNumber(outChannels, `${name}: outChannels`, { min: 1, integer: true });
    this.kernelSize = lengthsOf(kernelSize, axes, `${name}: kernelSize`, 1);
    this.stride = lengthsOf(parts.stride, axes, `${name}: stride`, 1);
    this.dilation = lengthsOf(parts.dilation, axes, `${name}: dilation`, 1);
    this.groups = checkNumber(groups, `${name}: groups`, { min: 1, integer: true });
    if (inChannels % groups !== 0 || outChannels % groups !== 0) {
      throw new ArgumentError({
        message: `${name}: ${inChannels} input and ${outChannels} output channels cannot be divided into ${groups} groups.`,
      });
    }
    const channels = transposed ? [inChannels, outChannels / groups] : [outChannels, inChannels / groups];
    this.weight = new Parameter(torchObject.empty([...channels, ...this.kernelSize], { dtype, device }));
    this.bias = parts.bias ? new Parameter(torchObject.empty([outChannels], { dtype, device })) : null;
    initializeWeights(this.weight, this.bias);
  }

  protected checkChannels(input: unknown): asserts input is Tensor {
    checkSpatial(this.title, input, this.kernelSize.length, this.inChannels);
    checkDType(this.title, input, [this.weight.dtype]);
  }

  protected override get title(): string {
    return `${this.typeName}(${this.inChannels}, ${this.outChannels}, [${this.kernelSize.join(", ")}])`;
  }

  /** How the padding is printed, if it is. */
  protected abstract reprOfPadding(): string[];
  /** What is printed before the groups. */
  protected reprOfOutput(): string[] {
    return [];
  }
  /** What is printed at the end. */
  protected reprOfMode(): string[] {
    return [];
  }

  protected override extraRepr(): string {
    const parts = [
      `${this.inChannels}`,
      `${this.outChannels}`,
      `kernel_size=${pythonTuple(this.kernelSize)}`,
      `stride=${pythonTuple(this.stride)}`,
      ...this.reprOfPadding(),
    ];
    if (this.dilation.some((step) => step !== 1)) parts.push(`dilation=${pythonTuple(this.dilation)}`);
    parts.push(...this.reprOfOutput());
    if (this.groups !== 1) parts.push(`groups=${this.groups}`);
    if (this.bias === null) parts.push("bias=False");
    return [...parts, ...this.reprOfMode()].join(", ");
  }
}
