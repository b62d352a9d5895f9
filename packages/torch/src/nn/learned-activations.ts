import { ArgumentError, checkNumber, ShapeError } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { torchObject } from "../torch-object.js";
import { INPLACE, InplaceActivation } from "./activation-base.js";
import { checkDType, checkTensor, withDefaults } from "./checks.js";
import { type InplaceOptions, prelu, rrelu } from "./functional/index.js";
import type { Given } from "./given.js";
import { Module } from "./module.js";
import { Parameter } from "./parameter.js";
import { DEFAULT_PLACEMENT, type PlacementOptions } from "./placement.js";
import { pythonFloat } from "./python-format.js";
import { declareOneInput } from "./registry.js";

/** The options of {@link PReLU}. */
export interface PReLUOptions extends PlacementOptions {
  /** 1 for one slope, or the number of channels; 1 if left out. */
  numParameters?: number;
  /** The first value of the slopes; 0.25 if left out. */
  init?: number;
}

/** `x` above 0, `weight * x` below: a leaky ReLU that learns its slope, or one for each channel (He et al., 2015). */
export class PReLU extends Module {
  static {
    declareOneInput(this);
  }

  /** 1 for one slope, or the number of channels. */
  readonly numParameters: number;
  /** What the slopes begin with. */
  readonly init: number;
  /** The slopes below 0 `[numParameters]`. */
  weight: Parameter;

  constructor(...given: Given<PReLUOptions, "numParameters init device dtype">) {
    super();
    const filled = withDefaults<Required<PReLUOptions>>(given, "PReLU", {
      numParameters: 1,
      init: 0.25,
      ...DEFAULT_PLACEMENT,
    });
    const { dtype, device } = filled;
    this.numParameters = checkNumber(filled.numParameters, "PReLU: numParameters", { min: 1, integer: true });
    this.init = checkNumber(filled.init, "PReLU: init");
    this.weight = new Parameter(
      torchObject.full([this.numParameters], this.init, { dtype: dtype ?? "float32", device }),
    );
  }

  /** @throws {ShapeError} | {DTypeError} when the input does not fit the weight. */
  forward(input: Tensor): Tensor {
    return this.attempt(
      () => prelu(input, this.weight),
      () => {
        checkTensor(this.title, input);
        checkDType(this.title, input, [this.weight.dtype]);
        const { shape } = input;
        if (this.numParameters === 1 || shape[1] === this.numParameters) return;
        throw new ShapeError({
          message: `${this.title}: expected ${this.numParameters} channels in the second axis, got [${shape.join(", ")}].`,
          expected: [null, this.numParameters],
          actual: shape,
        });
      },
    );
  }

  protected override get title(): string {
    return `${this.typeName}(${this.numParameters})`;
  }

  protected override extraRepr(): string {
    return `num_parameters=${this.numParameters}`;
  }
}

/** `x` above 0, below a slope times `x`: one drawn for each element when training, else the middle one. */
export class RReLU extends InplaceActivation {
  /** The least slope below 0. */
  readonly lower: number;
  /** The largest slope below 0. */
  readonly upper: number;

  /** @throws {ArgumentError} when the lower slope is above the upper one. */
  constructor(...given: Given<InplaceOptions & { lower?: number; upper?: number }, "lower upper inplace">) {
    const { lower, upper, inplace } = withDefaults(given, "RReLU", { lower: 1 / 8, upper: 1 / 3, ...INPLACE });
    super(inplace);
    this.lower = checkNumber(lower, "RReLU: lower");
    this.upper = checkNumber(upper, "RReLU: upper");
    if (lower <= upper) return;
    throw new ArgumentError({ message: `RReLU: lower must not be above upper, got ${lower} and ${upper}.` });
  }
  protected compute(input: Tensor): Tensor {
    return rrelu(input, this.lower, this.upper, this.training, this);
  }
  protected override arguments(): string[] {
    return [`lower=${pythonFloat(this.lower)}`, `upper=${pythonFloat(this.upper)}`];
  }
}
