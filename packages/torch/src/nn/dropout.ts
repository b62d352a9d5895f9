import { checkNumber } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { checkTensor, withDefaults } from "./checks.js";
import { dropout, type InplaceOptions } from "./functional.js";
import { Module } from "./module.js";
import { pythonBool, pythonFloat } from "./python-format.js";

/** Sets elements to 0 with probability `p` and scales the others up by `1 / (1 - p)`, when training. */
export class Dropout extends Module {
  readonly p: number;
  readonly inplace: boolean;

  /** @throws {ArgumentError} when `p` is no probability. */
  constructor(p = 0.5, options: InplaceOptions = {}) {
    super();
    this.p = checkNumber(p, "Dropout: p", { min: 0, max: 1 });
    this.inplace = withDefaults(options, "Dropout", { inplace: false }).inplace;
  }

  forward(input: Tensor): Tensor {
    return this.attempt(
      () => dropout(input, this.p, this.training, this),
      () => checkTensor(this.title, input),
    );
  }

  protected override extraRepr(): string {
    return `p=${pythonFloat(this.p)}, inplace=${pythonBool(this.inplace)}`;
  }
}
