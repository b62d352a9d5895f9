import { checkNumber } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { Activation, AlongAxis, INPLACE, InplaceActivation } from "./activation-base.js";
import { checkInputShape, checkTensor, withDefaults } from "./checks.js";
import * as functional from "./functional/index.js";
import type { Given } from "./given.js";
import { pythonFloat } from "./python-format.js";

/** ELU scaled so that mean 0 and variance 1 are kept (Klambauer et al., 2017). */
export class SELU extends InplaceActivation {
  constructor(...given: Given<functional.InplaceOptions, "inplace">) {
    super(withDefaults(given, "SELU", INPLACE).inplace);
  }
  protected compute(input: Tensor): Tensor {
    return functional.selu(input, this);
  }
}

/** `x` above 0, `alpha * (exp(x / alpha) - 1)` below. */
export class CELU extends InplaceActivation {
  /** The limit far below 0, negated. */
  readonly alpha: number;

  constructor(...given: Given<functional.InplaceOptions & { alpha?: number }, "alpha inplace">) {
    const { alpha, inplace } = withDefaults(given, "CELU", { alpha: 1, ...INPLACE });
    super(inplace);
    this.alpha = checkNumber(alpha, "CELU: alpha");
  }
  protected compute(input: Tensor): Tensor {
    return functional.celu(input, this.alpha, this);
  }
  protected override arguments(): string[] {
    return [`alpha=${pythonFloat(this.alpha)}`];
  }
}

/** `log(1 + exp(beta x)) / beta`; `x` itself where `beta x` is above the threshold. */
export class Softplus extends Activation {
  /** How sharp the bend at 0 is. */
  readonly beta: number;
  /** Where `beta * x` is above this, `x` stays as it is. */
  readonly threshold: number;

  constructor(...given: Given<{ beta?: number; threshold?: number }, "beta threshold">) {
    super();
    const { beta, threshold } = withDefaults(given, "Softplus", { beta: 1, threshold: 20 });
    this.beta = checkNumber(beta, "Softplus: beta");
    this.threshold = checkNumber(threshold, "Softplus: threshold");
  }
  protected compute(input: Tensor): Tensor {
    return functional.softplus(input, this.beta, this.threshold);
  }
  protected override extraRepr(): string {
    return `beta=${pythonFloat(this.beta)}, threshold=${pythonFloat(this.threshold)}`;
  }
}

/** `x / (1 + |x|)`. */
export class Softsign extends Activation {
  protected compute(input: Tensor): Tensor {
    return functional.softsign(input);
  }
}

/** `x - tanh(x)`. */
export class Tanhshrink extends Activation {
  protected compute(input: Tensor): Tensor {
    return functional.tanhshrink(input);
  }
}

/** `log(sigmoid(x))`. */
export class LogSigmoid extends Activation {
  protected compute(input: Tensor): Tensor {
    return functional.logsigmoid(input);
  }
}

/** The first half of an axis times the sigmoid of the second. */
export class GLU extends Activation {
  /** The axis that is halved. */
  readonly dim: number;

  /** The axis is the last if left out. Its length must be even. */
  constructor(...given: Given<{ dim?: number }, "dim">) {
    super();
    this.dim = checkNumber(withDefaults(given, "GLU", { dim: -1 }).dim, "GLU: dim", { integer: true });
  }
  protected compute(input: Tensor): Tensor {
    return functional.glu(input, this.dim);
  }
  protected override extraRepr(): string {
    return `dim=${this.dim}`;
  }
}

/** The softmax of `-x` along an axis. */
export class Softmin extends AlongAxis {
  protected compute(input: Tensor): Tensor {
    return functional.softmin(input, this.dim);
  }
}

/** The softmax over the channels of images `[N, C, H, W]` or `[C, H, W]`. */
export class Softmax2d extends Activation {
  /** @throws {ShapeError} when the input is no image. */
  protected compute(input: Tensor): Tensor {
    checkTensor(this.title, input);
    const batch = input.ndim === 3 ? [] : [null];
    const advice = "The axes are [images, channels, height, width], the first of which may be left out.";
    checkInputShape(this.title, input, [...batch, null, null, null], advice);
    return functional.softmax(input, -3);
  }
}
