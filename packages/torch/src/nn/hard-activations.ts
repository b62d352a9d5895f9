import { ArgumentError, checkNumber } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { Activation, INPLACE, InplaceActivation } from "./activation-base.js";
import { withDefaults } from "./checks.js";
import * as functional from "./functional/index.js";
import type { Given } from "./given.js";
import { pythonFloat } from "./python-format.js";

/** `(x + 3) / 6` between -3 and 3, 0 below and 1 above. */
export class Hardsigmoid extends InplaceActivation {
  constructor(...given: Given<functional.InplaceOptions, "inplace">) {
    super(withDefaults(given, "Hardsigmoid", INPLACE).inplace);
  }
  protected compute(input: Tensor): Tensor {
    return functional.hardsigmoid(input, this);
  }
  protected override extraRepr(): string {
    return ""; // PyTorch does not tell here whether it works in place.
  }
}

/** `x (x + 3) / 6` between -3 and 3, 0 below and `x` above. */
export class Hardswish extends InplaceActivation {
  constructor(...given: Given<functional.InplaceOptions, "inplace">) {
    super(withDefaults(given, "Hardswish", INPLACE).inplace);
  }
  protected compute(input: Tensor): Tensor {
    return functional.hardswish(input, this);
  }
  protected override extraRepr(): string {
    return ""; // PyTorch does not tell here whether it works in place.
  }
}

/** `x` between two values, and these beyond them. */
export class Hardtanh extends InplaceActivation {
  /** The least value of the output. */
  readonly minVal: number;
  /** The largest value of the output. */
  readonly maxVal: number;

  /** @throws {ArgumentError} when the lowest value is not below the highest. */
  constructor(
    ...given: Given<functional.InplaceOptions & { minVal?: number; maxVal?: number }, "minVal maxVal inplace">
  ) {
    const name = new.target.name;
    const { minVal, maxVal, inplace } = withDefaults(given, name, { minVal: -1, maxVal: 1, ...INPLACE });
    super(inplace);
    this.minVal = checkNumber(minVal, `${name}: minVal`);
    this.maxVal = checkNumber(maxVal, `${name}: maxVal`);
    if (minVal < maxVal) return;
    throw new ArgumentError({ message: `${name}: minVal must be below maxVal, got ${minVal} and ${maxVal}.` });
  }
  protected compute(input: Tensor): Tensor {
    return functional.hardtanh(input, this.minVal, this.maxVal, this);
  }
  protected override arguments(): string[] {
    return [`min_val=${pythonFloat(this.minVal)}`, `max_val=${pythonFloat(this.maxVal)}`];
  }
}

/** `x` between 0 and 6, and these beyond them. */
export class ReLU6 extends Hardtanh {
  constructor(...given: Given<functional.InplaceOptions, "inplace">) {
    super(0, 6, withDefaults(given, "ReLU6", INPLACE).inplace);
  }
  protected override arguments(): string[] {
    return [];
  }
}

/** `x` above a threshold, else a value. */
export class Threshold extends InplaceActivation {
  /** What is above this stays. */
  readonly threshold: number;
  /** What takes the place of the others. */
  readonly value: number;

  constructor(threshold: number, value: number, ...given: Given<functional.InplaceOptions, "inplace">) {
    super(withDefaults(given, "Threshold", INPLACE).inplace);
    this.threshold = checkNumber(threshold, "Threshold: threshold");
    this.value = checkNumber(value, "Threshold: value");
  }
  protected compute(input: Tensor): Tensor {
    return functional.threshold(input, this.threshold, this.value, this);
  }
  protected override arguments(): string[] {
    return [`threshold=${pythonFloat(this.threshold)}`, `value=${pythonFloat(this.value)}`];
  }
}

abstract class Shrink extends Activation {
  readonly lambd: number;

  constructor(...given: Given<{ lambd?: number }, "lambd">) {
    super();
    const name = new.target.name;
    this.lambd = checkNumber(withDefaults(given, name, { lambd: 0.5 }).lambd, `${name}: lambd`, { min: 0 });
  }
  protected override extraRepr(): string {
    return pythonFloat(this.lambd);
  }
}

/** `x` outside of `-lambd` to `lambd`, 0 inside. */
export class Hardshrink extends Shrink {
  protected compute(input: Tensor): Tensor {
    return functional.hardshrink(input, this.lambd);
  }
}

/** `x` brought nearer to 0 by `lambd`, but not beyond. */
export class Softshrink extends Shrink {
  protected compute(input: Tensor): Tensor {
    return functional.softshrink(input, this.lambd);
  }
}
