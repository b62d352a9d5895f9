import type { Tensor } from "../../tensor.js";
import { Module } from "../module.js";
import { checkReduction, type Reduction } from "../reduction.js";

/** What all losses have in common: how their elements become one number. */
export abstract class AnyLoss<
  Inputs extends readonly unknown[],
  Kind extends string = Reduction,
> extends Module<Inputs> {
  readonly reduction: Kind;

  /** @param check Checks the reduction, where there are more than the usual ones. */
  constructor(
    name: string,
    reduction: unknown,
    check: (where: string, value: unknown) => Kind = checkReduction as (where: string, value: unknown) => Kind,
  ) {
    super();
    this.reduction = check(name, reduction);
  }
}

/** A loss that compares an input with a target. */
export abstract class Loss<Kind extends string = Reduction> extends AnyLoss<
  readonly [input: Tensor, target: Tensor],
  Kind
> {
  protected abstract compute(input: Tensor, target: Tensor): Tensor;

  /** @throws {ArgumentError} | {ShapeError} | {DTypeError} | {ThincError} when input and target do not fit. */
  forward(input: Tensor, target: Tensor): Tensor {
    return this.attempt(() => this.compute(input, target));
  }
}

/** A loss that compares an input with a target, with weights that are a buffer. */
export abstract class WeightedLoss extends Loss {
  declare weight: Tensor | null;

  constructor(name: string, weight: Tensor | null, reduction: unknown) {
    super(name, reduction);
    this.registerBuffer("weight", weight);
  }
}
