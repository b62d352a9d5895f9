import { checkNumber } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { INPLACE } from "./activation-base.js";
import { checkTensor, withDefaults } from "./checks.js";
import * as functional from "./functional/index.js";
import type { Given } from "./given.js";
import { Module } from "./module.js";
import { pythonBool, pythonFloat } from "./python-format.js";
import { declareOneInput } from "./registry.js";

/** The options of every dropout. */
export interface DropoutOptions extends functional.InplaceOptions {
  /** The probability to be dropped; 0.5 if left out. */
  p?: number;
}

abstract class AnyDropout extends Module {
  static {
    declareOneInput(this);
  }

  readonly p: number;
  readonly inplace: boolean;

  /** @throws {ArgumentError} when `p` is no probability. */
  constructor(name: string, given: readonly unknown[]) {
    super();
    const { p, inplace } = withDefaults(given, name, { p: 0.5, ...INPLACE });
    this.p = checkNumber(p, `${name}: p`, { min: 0, max: 1 });
    this.inplace = inplace;
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
  constructor(...given: Given<DropoutOptions, "p inplace">) {
    super("Dropout", given);
  }
  protected drop(input: Tensor): Tensor {
    return functional.dropout(input, this.p, this.training, this);
  }
}

/** Drops whole channels of lines `[N, C, L]` or `[C, L]` with probability `p`, when training. */
export class Dropout1d extends AnyDropout {
  constructor(...given: Given<DropoutOptions, "p inplace">) {
    super("Dropout1d", given);
  }
  protected drop(input: Tensor): Tensor {
    checkTensor(this.title, input);
    return functional.dropout1d(input, this.p, this.training, this);
  }
}

/** Drops whole channels of images `[N, C, H, W]`, or of `[N, C, L]`, with probability `p`, when training. */
export class Dropout2d extends AnyDropout {
  constructor(...given: Given<DropoutOptions, "p inplace">) {
    super("Dropout2d", given);
  }
  protected drop(input: Tensor): Tensor {
    checkTensor(this.title, input);
    return functional.dropout2d(input, this.p, this.training, this);
  }
}

/** Drops whole channels of volumes `[N, C, D, H, W]` or `[C, D, H, W]` with probability `p`, when training. */
export class Dropout3d extends AnyDropout {
  constructor(...given: Given<DropoutOptions, "p inplace">) {
    super("Dropout3d", given);
  }
  protected drop(input: Tensor): Tensor {
    checkTensor(this.title, input);
    return functional.dropout3d(input, this.p, this.training, this);
  }
}

/** Sets elements to the lowest value of SELU with probability `p` and keeps mean and variance, when training. */
export class AlphaDropout extends AnyDropout {
  constructor(...given: Given<DropoutOptions, "p inplace">) {
    super("AlphaDropout", given);
  }
  protected drop(input: Tensor): Tensor {
    return functional.alphaDropout(input, this.p, this.training, this);
  }
}

/** {@link AlphaDropout} of whole channels. */
export class FeatureAlphaDropout extends AnyDropout {
  constructor(...given: Given<DropoutOptions, "p inplace">) {
    super("FeatureAlphaDropout", given);
  }
  protected drop(input: Tensor): Tensor {
    return functional.featureAlphaDropout(input, this.p, this.training, this);
  }
}
