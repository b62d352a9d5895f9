import { checkNumber } from "@thinc/core";
import type { Tensor } from "../../tensor.js";
import { checkPositive, withDefaults } from "../checks.js";
import {
  type GaussianOptions,
  gaussianNllLoss,
  huberLoss,
  l1Loss,
  mseLoss,
  type PoissonOptions,
  poissonNllLoss,
  smoothL1Loss,
} from "../functional/index.js";
import type { Given } from "../given.js";
import { REDUCTION, type ReductionOptions } from "../reduction.js";
import { AnyLoss, Loss } from "./loss.js";

const SMOOTH_L1 = "~sizeAverage ~reduce reduction beta";
const POISSON = "logInput full ~sizeAverage eps ~reduce reduction";

const MEAN: Required<ReductionOptions> = { reduction: "mean" };

/** The absolute differences, their mean (by default) or their sum. */
export class L1Loss extends Loss {
  constructor(...given: Given<ReductionOptions, typeof REDUCTION>) {
    super("L1Loss", withDefaults(given, "L1Loss", MEAN, REDUCTION).reduction);
  }
  protected compute(input: Tensor, target: Tensor): Tensor {
    return l1Loss(input, target, { reduction: this.reduction });
  }
}

/** The squared differences, their mean (by default) or their sum. */
export class MSELoss extends Loss {
  constructor(...given: Given<ReductionOptions, typeof REDUCTION>) {
    super("MSELoss", withDefaults(given, "MSELoss", MEAN, REDUCTION).reduction);
  }
  protected compute(input: Tensor, target: Tensor): Tensor {
    return mseLoss(input, target, { reduction: this.reduction });
  }
}

/** Half the squared differences over `beta` where they are smaller than that, else the absolute ones less `beta / 2`. */
export class SmoothL1Loss extends Loss {
  /** Where it turns from squares to absolute values. */
  readonly beta: number;

  /** @param options `beta` is 1 if left out; 0 makes an {@link L1Loss}. */
  constructor(...given: Given<ReductionOptions & { beta?: number }, typeof SMOOTH_L1>) {
    const { reduction, beta } = withDefaults(given, "SmoothL1Loss", { ...MEAN, beta: 1 }, SMOOTH_L1);
    super("SmoothL1Loss", reduction);
    this.beta = checkNumber(beta, "SmoothL1Loss: beta", { min: 0 });
  }
  protected compute(input: Tensor, target: Tensor): Tensor {
    return smoothL1Loss(input, target, { reduction: this.reduction, beta: this.beta });
  }
}

/** Half the squared differences where they are smaller than `delta`, else `delta` times the absolute ones less `delta / 2`. */
export class HuberLoss extends Loss {
  /** Where it turns from squares to absolute values. */
  readonly delta: number;

  /** @param options `delta` is 1 if left out. */
  constructor(...given: Given<ReductionOptions & { delta?: number }, "reduction delta">) {
    const { reduction, delta } = withDefaults(given, "HuberLoss", { ...MEAN, delta: 1 });
    super("HuberLoss", reduction);
    this.delta = checkPositive(delta, "HuberLoss: delta");
  }
  protected compute(input: Tensor, target: Tensor): Tensor {
    return huberLoss(input, target, { reduction: this.reduction, delta: this.delta });
  }
}

/** The negative log likelihood of counts under Poisson's distribution, given the logarithm of the rate. */
export class PoissonNLLLoss extends Loss {
  /** Whether the input is the logarithm of the rate. */
  readonly logInput: boolean;
  /** Whether the terms count that do not depend on the input. */
  readonly full: boolean;
  /** Added to rates before their logarithm is taken. */
  readonly eps: number;

  constructor(...given: Given<PoissonOptions, typeof POISSON>) {
    const defaults: Required<PoissonOptions> = { ...MEAN, logInput: true, full: false, eps: 1e-8 };
    const { reduction, logInput, full, eps } = withDefaults(given, "PoissonNLLLoss", defaults, POISSON);
    super("PoissonNLLLoss", reduction);
    this.logInput = logInput;
    this.full = full;
    this.eps = checkNumber(eps, "PoissonNLLLoss: eps");
  }
  protected compute(input: Tensor, target: Tensor): Tensor {
    return poissonNllLoss(input, target, this);
  }
}

/** The negative log likelihood of targets under normal distributions with the input as mean. */
export class GaussianNLLLoss extends AnyLoss<readonly [input: Tensor, target: Tensor, variance: Tensor | number]> {
  /** Whether the terms count that do not depend on the input. */
  readonly full: boolean;
  /** The least that variances are taken for. */
  readonly eps: number;

  constructor(...given: Given<GaussianOptions, "full eps reduction">) {
    const { reduction, full, eps } = withDefaults<Required<GaussianOptions>>(given, "GaussianNLLLoss", {
      full: false,
      eps: 1e-6,
      ...MEAN,
    });
    super("GaussianNLLLoss", reduction);
    this.full = full;
    this.eps = checkNumber(eps, "GaussianNLLLoss: eps", { min: 0 });
  }

  /** @throws {ArgumentError} when a variance is negative. @throws {ShapeError} when it does not fit the input. */
  forward(input: Tensor, target: Tensor, variance: Tensor | number): Tensor {
    return this.attempt(() => gaussianNllLoss(input, target, variance, this));
  }
}
