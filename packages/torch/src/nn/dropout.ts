import { checkNumber } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { checkTensor, withDefaults } from "./checks.js";
import * as functional from "./functional/index.js";
import { Module } from "./module.js";
import { pythonBool, pythonFloat } from "./python-format.js";
import { declareOneInput } from "./registry.js";

abstract class AnyDropout extends Module {
  static {
    declareOneInput(this);
  }

  readonly p: number;
  readonly inplace: boolean;

  /** @throws {ArgumentError} when `p` is no probability. */
  constructor(name: string, p: number, options: functional.InplaceOptions) {
    super();
    this.p = checkNumber(p, `${name}: p`, { min: 0, max: 1 });
    this.inplace = withDefaults(options, name, { inplace: false }).inplace;
  }

  protected abstract drop(input: Tensor): Tensor;

  forward(input: Tensor): Tensor {
    return this.attempt(
      () => this.drop(input),
      () => checkTensor(this.title, input),
    );
  }

  protected override extraRepr(): string {
    return `p=${pythonFloat(this.p)}, inplace=${pythonBool(this.inplace)}`;
  }
}

/** Sets elements to 0 with probability `p` and scales the others up by `1 / (1 - p)`, when training. */
export class Dropout extends AnyDropout {
  constructor(p = 0.5, options: functional.InplaceOptions = {}) {
    super("Dropout", p, options);
  }
  protected drop(input: Tensor): Tensor {
    return functional.dropout(input, this.p, this.training, this);
  }
}

/** Drops whole channels of lines `[N, C, L]` or `[C, L]` with probability `p`, when training. */
export class Dropout1d extends AnyDropout {
  constructor(p = 0.5, options: functional.InplaceOptions = {}) {
    super("Dropout1d", p, options);
  }
  protected drop(input: Tensor): Tensor {
    checkTensor(this.title, input);
    return functional.dropout1d(input, this.p, this.training, this);
  }
}

/** Drops whole channels of images `[N, C, H, W]`, or of `[N, C, L]`, with probability `p`, when training. */
export class Dropout2d extends AnyDropout {
  constructor(p = 0.5, options: functional.InplaceOptions = {}) {
    super("Dropout2d", p, options);
  }
  protected drop(input: Tensor): Tensor {
    checkTensor(this.title, input);
    return functional.dropout2d(input, this.p, this.training, this);
  }
}

/** Drops whole channels of volumes `[N, C, D, H, W]` or `[C, D, H, W]` with probability `p`, when training. */
export class Dropout3d extends AnyDropout {
  constructor(p = 0.5, options: functional.InplaceOptions = {}) {
    super("Dropout3d", p, options);
  }
  protected drop(input: Tensor): Tensor {
    checkTensor(this.title, input);
    return functional.dropout3d(input, this.p, this.training, this);
  }
}

/** Sets elements to the lowest value of SELU with probability `p` and keeps mean and variance, when training. */
export class AlphaDropout extends AnyDropout {
  constructor(p = 0.5, options: functional.InplaceOptions = {}) {
    super("AlphaDropout", p, options);
  }
  protected drop(input: Tensor): Tensor {
    return functional.alphaDropout(input, this.p, this.training, this);
  }
}

/** {@link AlphaDropout} of whole channels. */
export class FeatureAlphaDropout extends AnyDropout {
  constructor(p = 0.5, options: functional.InplaceOptions = {}) {
    super("FeatureAlphaDropout", p, options);
  }
  protected drop(input: Tensor): Tensor {
    return functional.featureAlphaDropout(input, this.p, this.training, this);
  }
}
