import { checkNumber } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { withDefaults } from "./checks.js";
import { type LocalResponseNormOptions, localResponseNorm } from "./functional/index.js";
import type { Given } from "./given.js";
import { Module } from "./module.js";
import { pythonFloat } from "./python-format.js";
import { declareOneInput } from "./registry.js";

/** Divides by the mean of squares over neighbouring channels (Krizhevsky et al., 2012). */
export class LocalResponseNorm extends Module {
  static {
    declareOneInput(this);
  }

  /** How many neighbouring channels count. */
  readonly size: number;
  /** The factor of the squares. */
  readonly alpha: number;
  /** The exponent of the divisor. */
  readonly beta: number;
  /** The summand of the divisor. */
  readonly k: number;

  /** @param size How many channels are neighbours. */
  constructor(size: number, ...given: Given<LocalResponseNormOptions, "alpha beta k">) {
    super();
    const name = "LocalResponseNorm";
    const defaults: Required<LocalResponseNormOptions> = { alpha: 1e-4, beta: 0.75, k: 1 };
    const { alpha, beta, k } = withDefaults(given, name, defaults);
    this.size = checkNumber(size, `${name}: size`, { min: 1, integer: true });
    this.alpha = checkNumber(alpha, `${name}: alpha`);
    this.beta = checkNumber(beta, `${name}: beta`);
    this.k = checkNumber(k, `${name}: k`);
  }

  /** @throws {ShapeError} when the input has less than three axes. */
  forward(input: Tensor): Tensor {
    return this.attempt(() => localResponseNorm(input, this.size, this));
  }

  protected override extraRepr(): string {
    return `${this.size}, alpha=${pythonFloat(this.alpha)}, beta=${pythonFloat(this.beta)}, k=${pythonFloat(this.k)}`;
  }
}
