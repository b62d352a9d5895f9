import { ArgumentError, checkNumber, ShapeError } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { torchObject } from "../torch-object.js";
import { checkDType, checkTensor, withDefaults } from "./checks.js";
import { groupNorm } from "./functional/index.js";
import type { Given } from "./given.js";
import { Module } from "./module.js";
import { Parameter } from "./parameter.js";
import { DEFAULT_PLACEMENT, type PlacementOptions } from "./placement.js";
import { pythonBool, pythonFloat } from "./python-format.js";
import { declareOneInput } from "./registry.js";

/** The options of {@link GroupNorm}. */
export interface GroupNormOptions extends PlacementOptions {
  /** Added to the variance; 1e-5 if left out. */
  eps?: number;
  /** Whether there are learned factors and shifts for each channel; true if left out. */
  affine?: boolean;
  /** Whether there are shifts, if there are factors; true if left out. */
  bias?: boolean;
}

/** Shifts and scales each group of channels of `[N, C, …]` to mean 0 and variance 1 (Wu and He, 2018). */
export class GroupNorm extends Module {
  static {
    declareOneInput(this);
  }

  /** How many groups the channels are in. */
  readonly numGroups: number;
  /** The number of channels, which is the length of axis 1. */
  readonly numChannels: number;
  /** Added to the variance, against division by 0. */
  readonly eps: number;
  /** Whether each channel has a factor and a summand that are learned. */
  readonly affine: boolean;
  /** The factor of each channel `[numChannels]`; `null` where nothing is learned. */
  weight: Parameter | null;
  /** The summand of each channel `[numChannels]`; `null` where nothing is learned. */
  bias: Parameter | null;

  /** @throws {ArgumentError} when the channels cannot be divided into the groups. */
  constructor(
    numGroups: number,
    numChannels: number,
    ...given: Given<GroupNormOptions, "eps affine device dtype bias">
  ) {
    super();
    const defaults = { eps: 1e-5, affine: true, ...DEFAULT_PLACEMENT, bias: true };
    const { eps, affine, bias, dtype, device } = withDefaults(given, "GroupNorm", defaults);
    this.numGroups = checkNumber(numGroups, "GroupNorm: numGroups", { min: 1, integer: true });
    this.numChannels = checkNumber(numChannels, "GroupNorm: numChannels", { min: 1, integer: true });
    if (numChannels % numGroups !== 0) {
      throw new ArgumentError({
        message: `GroupNorm: ${numChannels} channels cannot be divided into ${numGroups} groups.`,
      });
    }
    this.eps = checkNumber(eps, "GroupNorm: eps", { min: 0 });
    this.affine = affine;
    this.weight = affine ? new Parameter(torchObject.ones([numChannels], { dtype, device })) : null;
    this.bias = affine && bias ? new Parameter(torchObject.zeros([numChannels], { dtype, device })) : null;
  }

  /** @throws {ShapeError} | {DTypeError} when the input does not fit. */
  forward(input: Tensor): Tensor {
    const { numGroups, weight, bias, eps } = this;
    this.check(input);
    return this.attempt(
      () => groupNorm(input, numGroups, { weight, bias, eps }),
      () => weight && checkDType(this.title, input, [weight.dtype]),
    );
  }

  protected override get title(): string {
    return `${this.typeName}(${this.numGroups}, ${this.numChannels})`;
  }

  protected override extraRepr(): string {
    const flags = `affine=${pythonBool(this.affine)}, bias=${pythonBool(this.bias !== null)}`;
    return `${this.numGroups}, ${this.numChannels}, eps=${pythonFloat(this.eps)}, ${flags}`;
  }

  // Without weights libtorch would take any number of channels.
  private check(input: unknown): asserts input is Tensor {
    checkTensor(this.title, input);
    const { shape } = input;
    if (shape.length >= 2 && shape[1] === this.numChannels) return;
    throw new ShapeError({
      message: `${this.title}: expected input [any, ${this.numChannels}, *], got [${shape.join(", ")}]. The second axis is that of the ${this.numChannels} channels.`,
      expected: [null, this.numChannels],
      actual: shape,
    });
  }
}
