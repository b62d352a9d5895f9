import { checkNumber } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { checkTensor, withDefaults } from "./checks.js";
import type { InplaceOptions } from "./functional/index.js";
import { Module } from "./module.js";
import { declareOneInput } from "./registry.js";

/** An activation works on each element, or along an axis, and holds nothing that is learned. */
export abstract class Activation extends Module {
  static {
    declareOneInput(this);
  }

  protected abstract compute(input: Tensor): Tensor;

  forward(input: Tensor): Tensor {
    return this.attempt(
      () => this.compute(input),
      () => checkTensor(this.title, input),
    );
  }
}

/** An activation that can overwrite its input. */
export abstract class InplaceActivation extends Activation {
  readonly inplace: boolean;

  constructor(options: InplaceOptions, name: string) {
    super();
    this.inplace = withDefaults(options, name, { inplace: false }).inplace;
  }

  protected override extraRepr(): string {
    return [...this.arguments(), ...(this.inplace ? ["inplace=True"] : [])].join(", ");
  }

  protected arguments(): string[] {
    return [];
  }
}

/** An activation along one axis. */
export abstract class AlongAxis extends Activation {
  /** The axis; `null` leaves the choice to PyTorch's old rule. */
  readonly dim: number | null;

  /** @param dim The axis, from the end if negative. Left out: 0 for tensors of 0, 1 and 3 axes, else 1. */
  constructor(dim: number | null = null) {
    super();
    this.dim = dim === null ? null : checkNumber(dim, `${new.target.name}: dim`, { integer: true });
  }
  protected override extraRepr(): string {
    return `dim=${this.dim ?? "None"}`;
  }
}
