import { checkNumber } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { Activation, AlongAxis, INPLACE, InplaceActivation } from "./activation-base.js";
import { checkChoice, withDefaults } from "./checks.js";
import * as functional from "./functional/index.js";
import type { Given } from "./given.js";
import { Module } from "./module.js";
import { pythonFloat } from "./python-format.js";
import { declareOneInput } from "./registry.js";

/** `max(x, 0)`. */
export class ReLU extends InplaceActivation {
  constructor(...given: Given<functional.InplaceOptions, "inplace">) {
    super(withDefaults(given, "ReLU", INPLACE).inplace);
  }
  protected compute(input: Tensor): Tensor {
    return functional.relu(input, this);
  }
}

/** `x sigmoid(x)`, also known as swish. */
export class SiLU extends InplaceActivation {
  constructor(...given: Given<functional.InplaceOptions, "inplace">) {
    super(withDefaults(given, "SiLU", INPLACE).inplace);
  }
  protected compute(input: Tensor): Tensor {
    return functional.silu(input, this);
  }
}

/** `x tanh(log(1 + exp(x)))`. */
export class Mish extends InplaceActivation {
  constructor(...given: Given<functional.InplaceOptions, "inplace">) {
    super(withDefaults(given, "Mish", INPLACE).inplace);
  }
  protected compute(input: Tensor): Tensor {
    return functional.mish(input, this);
  }
}

/** `x` above 0, `negativeSlope * x` below. */
export class LeakyReLU extends InplaceActivation {
  /** The slope below 0. */
  readonly negativeSlope: number;

  constructor(...given: Given<functional.InplaceOptions & { negativeSlope?: number }, "negativeSlope inplace">) {
    const { negativeSlope, inplace } = withDefaults(given, "LeakyReLU", { negativeSlope: 0.01, ...INPLACE });
    super(inplace);
    this.negativeSlope = checkNumber(negativeSlope, "LeakyReLU: negativeSlope");
  }
  protected compute(input: Tensor): Tensor {
    return functional.leakyRelu(input, this.negativeSlope, this);
  }
  protected override arguments(): string[] {
    return [`negative_slope=${pythonFloat(this.negativeSlope)}`];
  }
}

/** `x` above 0, `alpha * (exp(x) - 1)` below. */
export class ELU extends InplaceActivation {
  /** The limit far below 0, negated. */
  readonly alpha: number;

  constructor(...given: Given<functional.InplaceOptions & { alpha?: number }, "alpha inplace">) {
    const { alpha, inplace } = withDefaults(given, "ELU", { alpha: 1, ...INPLACE });
    super(inplace);
    this.alpha = checkNumber(alpha, "ELU: alpha");
  }
  protected compute(input: Tensor): Tensor {
    return functional.elu(input, this.alpha, this);
  }
  protected override arguments(): string[] {
    return [`alpha=${pythonFloat(this.alpha)}`];
  }
}

/** `x Φ(x)`, or with `{ approximate: "tanh" }` an approximation of it. */
export class GELU extends Activation {
  /** `none` for the exact function, `tanh` for the approximation. */
  readonly approximate: "none" | "tanh";

  constructor(...given: Given<{ approximate?: "none" | "tanh" }, "approximate">) {
    super();
    const { approximate } = withDefaults<{ approximate: "none" | "tanh" }>(given, "GELU", { approximate: "none" });
    this.approximate = checkChoice(approximate, "GELU: approximate", ["none", "tanh"]);
  }
  protected compute(input: Tensor): Tensor {
    return functional.gelu(input, this);
  }
  protected override extraRepr(): string {
    return `approximate='${this.approximate}'`;
  }
}

/** The hyperbolic tangent. */
export class Tanh extends Activation {
  protected compute(input: Tensor): Tensor {
    return functional.tanh(input);
  }
}

/** `1 / (1 + exp(-x))`. */
export class Sigmoid extends Activation {
  protected compute(input: Tensor): Tensor {
    return functional.sigmoid(input);
  }
}

/** `exp(x)` over its sum along an axis. */
export class Softmax extends AlongAxis {
  protected compute(input: Tensor): Tensor {
    return functional.softmax(input, this.dim);
  }
}

/** The logarithm of the softmax along an axis. */
export class LogSoftmax extends AlongAxis {
  protected compute(input: Tensor): Tensor {
    return functional.logSoftmax(input, this.dim);
  }
}

/** Gives back its input. Arguments to the constructor are let pass, so that it can stand in for any module. */
export class Identity extends Module {
  static {
    declareOneInput(this);
  }

  constructor(..._ignored: unknown[]) {
    super();
  }

  forward(input: Tensor): Tensor {
    return input;
  }
}
