import { checkNumber } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { checkTensor, withDefaults } from "./checks.js";
import type { Given } from "./given.js";
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

/** What {@link InplaceActivation}s, and others that can overwrite their input, do if nothing is said. */
export const INPLACE = { inplace: false };

/** An activation that can overwrite its input. */
export abstract class InplaceActivation extends Activation {
  readonly inplace: boolean;

  constructor(inplace: boolean) {
    super();
    this.inplace = inplace;
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

  /** The axis is counted from the end if negative. Left out: 0 for tensors of 0, 1 and 3 axes, else 1. */
  constructor(...given: Given<{ dim?: number | null }, "dim">) {
    super();
    const { dim } = withDefaults<{ dim: number | null }>(given, new.target.name, { dim: null });
    this.dim = dim === null ? null : checkNumber(dim, `${new.target.name}: dim`, { integer: true });
  }
  protected override extraRepr(): string {
    return `dim=${this.dim ?? "None"}`;
  }
}
