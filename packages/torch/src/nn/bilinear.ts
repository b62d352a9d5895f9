import { checkNumber, formatShape, ShapeError, sameShape } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { torchObject } from "../torch-object.js";
import { checkDType, checkInputShape, checkTensor, withDefaults } from "./checks.js";
import { bilinear } from "./functional/index.js";
import type { Given } from "./given.js";
import { uniform_ } from "./init/index.js";
import type { LinearOptions } from "./linear.js";
import { Module } from "./module.js";
import { Parameter } from "./parameter.js";
import { DEFAULT_PLACEMENT } from "./placement.js";
import { pythonBool } from "./python-format.js";

/**
 * `Y = X1 A X2 + b`, for each output feature: `[*, in1Features]` and `[*, in2Features]` to `[*, outFeatures]`.
 *
 * `weight` is `[outFeatures, in1Features, in2Features]`; it and `bias` begin uniform within `1 / sqrt(in1Features)` of 0.
 */
export class Bilinear extends Module<readonly [input1: Tensor, input2: Tensor]> {
  /** The width of the first input. */
  readonly in1Features: number;
  /** The width of the second input. */
  readonly in2Features: number;
  /** The width of the output. */
  readonly outFeatures: number;
  /** `[outFeatures, in1Features, in2Features]`. */
  weight: Parameter;
  /** `[outFeatures]`, or `null` without one. */
  bias: Parameter | null;

  /** @throws {ArgumentError} when a length or an option does not fit. */
  constructor(
    in1Features: number,
    in2Features: number,
    outFeatures: number,
    ...given: Given<LinearOptions, "bias device dtype">
  ) {
    super();
    const { bias, dtype, device } = withDefaults(given, "Bilinear", { bias: true, ...DEFAULT_PLACEMENT });
    this.in1Features = checkNumber(in1Features, "Bilinear: in1Features", { min: 1, integer: true });
    this.in2Features = checkNumber(in2Features, "Bilinear: in2Features", { min: 0, integer: true });
    this.outFeatures = checkNumber(outFeatures, "Bilinear: outFeatures", { min: 0, integer: true });
    this.weight = new Parameter(torchObject.empty([outFeatures, in1Features, in2Features], { dtype, device }));
    this.bias = bias ? new Parameter(torchObject.empty([outFeatures], { dtype, device })) : null;
    const bound = 1 / Math.sqrt(in1Features);
    uniform_(this.weight, -bound, bound);
    if (this.bias) uniform_(this.bias, -bound, bound);
  }

  /** @throws {ShapeError} | {DTypeError} when the inputs do not fit the weights or each other. */
  forward(input1: Tensor, input2: Tensor): Tensor {
    return this.attempt(
      () => bilinear(input1, input2, this.weight, this.bias),
      () => this.check(input1, input2),
    );
  }

  protected override get title(): string {
    return `${this.typeName}(${this.in1Features}, ${this.in2Features}, ${this.outFeatures})`;
  }

  protected override extraRepr(): string {
    return `in1_features=${this.in1Features}, in2_features=${this.in2Features}, out_features=${this.outFeatures}, bias=${pythonBool(this.bias !== null)}`;
  }

  private check(input1: unknown, input2: unknown): void {
    const inputs: [unknown, number, string][] = [
      [input1, this.in1Features, "input1"],
      [input2, this.in2Features, "input2"],
    ];
    for (const [input, features, what] of inputs) {
      checkTensor(this.title, input, what);
      checkInputShape(this.title, input, ["*", features], `Make the last axis ${features} long.`, what);
      checkDType(this.title, input, [this.weight.dtype], what);
    }
    const [first, second] = [input1, input2].map((input) => (input as Tensor).shape.slice(0, -1));
    if (sameShape(first, second)) return;
    throw new ShapeError({
      message: `${this.title}: the inputs must agree in all axes but the last, got ${formatShape(first)} and ${formatShape(second)}.`,
      expected: first,
      actual: second,
    });
  }
}
