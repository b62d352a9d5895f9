import { checkNumber } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { torchObject } from "../torch-object.js";
import { checkDType, checkInputShape, checkTensor, withDefaults } from "./checks.js";
import type { Given } from "./given.js";
import { calculateFanInAndFanOut, kaimingUniform_, uniform_ } from "./init/index.js";
import { Module } from "./module.js";
import { Parameter } from "./parameter.js";
import { DEFAULT_PLACEMENT, type PlacementOptions } from "./placement.js";
import { pythonBool } from "./python-format.js";
import { declareOneInput } from "./registry.js";

/** The options of {@link Linear}. */
export interface LinearOptions extends PlacementOptions {
  /** Whether a bias is added; true if left out. */
  bias?: boolean;
}

/**
 * `Y = X W^T + b`: `[*, inFeatures]` to `[*, outFeatures]`. PyTorch goes (nI, nO), unlike Thinc.
 *
 * `weight` is `[outFeatures, inFeatures]` and `bias` `[outFeatures]`; both begin uniform within `1 / sqrt(inFeatures)` of 0.
 */
export class Linear extends Module {
  static {
    declareOneInput(this);
  }

  /** The width of the input. */
  readonly inFeatures: number;
  /** The width of the output. */
  readonly outFeatures: number;
  /** `[outFeatures, inFeatures]`. */
  weight: Parameter;
  /** `[outFeatures]`, or `null` without one. */
  bias: Parameter | null;

  /** @throws {ArgumentError} when a length or an option does not fit. */
  constructor(inFeatures: number, outFeatures: number, ...given: Given<LinearOptions, "bias device dtype">) {
    super();
    const { bias, dtype, device } = withDefaults(given, "Linear", { bias: true, ...DEFAULT_PLACEMENT });
    this.inFeatures = checkNumber(inFeatures, "Linear: inFeatures", { min: 0, integer: true });
    this.outFeatures = checkNumber(outFeatures, "Linear: outFeatures", { min: 0, integer: true });
    this.weight = new Parameter(torchObject.empty([outFeatures, inFeatures], { dtype, device }));
    this.bias = bias ? new Parameter(torchObject.empty([outFeatures], { dtype, device })) : null;
    initializeWeights(this.weight, this.bias);
  }

  /** @throws {ShapeError} | {DTypeError} when the input does not fit the weights. */
  forward(input: Tensor): Tensor {
    return this.attempt(
      () => torchObject.linear(input, this.weight, this.bias),
      () => {
        checkTensor(this.title, input);
        const width = input.shape.at(-1) ?? 0;
        const advice = `Make the last axis ${this.inFeatures} long, or use new Linear(${width}, ${this.outFeatures}).`;
        checkInputShape(this.title, input, ["*", this.inFeatures], advice);
        checkDType(this.title, input, [this.weight.dtype]);
      },
    );
  }

  protected override get title(): string {
    return `${this.typeName}(${this.inFeatures}, ${this.outFeatures})`;
  }

  protected override extraRepr(): string {
    return `in_features=${this.inFeatures}, out_features=${this.outFeatures}, bias=${pythonBool(this.bias !== null)}`;
  }
}

/** What PyTorch gives the weights and biases of linear and convolutional layers to begin with. */
export function initializeWeights(weight: Parameter, bias: Parameter | null): void {
  // With this slope the bound of He et al. becomes 1 / sqrt(fanIn), which is what PyTorch has always had.
  kaimingUniform_(weight, { a: Math.sqrt(5) });
  if (bias === null) return;
  const [fanIn] = calculateFanInAndFanOut(weight);
  const bound = fanIn > 0 ? 1 / Math.sqrt(fanIn) : 0;
  uniform_(bias, -bound, bound);
}
