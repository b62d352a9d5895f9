import { ArgumentError, checkNumber, printValue } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { torchObject } from "../torch-object.js";
import { checkTensor, withDefaults } from "./checks.js";
import type { Given } from "./given.js";
import { Module } from "./module.js";
import { pythonTuple } from "./python-format.js";
import { declareOneInput } from "./registry.js";

/** Makes one axis of several, by default of all but the first. */
export class Flatten extends Module {
  static {
    declareOneInput(this);
  }

  /** The first of the axes that become one. */
  readonly startDim: number;
  /** The last of the axes that become one; negative ones count from the end. */
  readonly endDim: number;

  /** Negative axes count from the end. */
  constructor(...given: Given<{ startDim?: number; endDim?: number }, "startDim endDim">) {
    super();
    const { startDim, endDim } = withDefaults(given, "Flatten", { startDim: 1, endDim: -1 });
    this.startDim = checkNumber(startDim, "Flatten: startDim", { integer: true });
    this.endDim = checkNumber(endDim, "Flatten: endDim", { integer: true });
  }

  /** @throws {ShapeError} when the input has no such axes. */
  forward(input: Tensor): Tensor {
    return this.attempt(
      () => torchObject.flatten(input, this.startDim, this.endDim),
      () => checkTensor(this.title, input),
    );
  }

  protected override get title(): string {
    return `${this.typeName}(${this.startDim}, ${this.endDim})`;
  }

  protected override extraRepr(): string {
    return `start_dim=${this.startDim}, end_dim=${this.endDim}`;
  }
}

/** Makes several axes of one; the inverse of {@link Flatten}. */
export class Unflatten extends Module {
  static {
    declareOneInput(this);
  }

  /** The axis that becomes several. */
  readonly dim: number;
  /** Their lengths; one may be -1, which is what is left. */
  readonly unflattenedSize: readonly number[];

  /** @param unflattenedSize The lengths of the new axes; one of them may be -1. */
  constructor(dim: number, unflattenedSize: readonly number[]) {
    super();
    this.dim = checkNumber(dim, "Unflatten: dim", { integer: true });
    if (!Array.isArray(unflattenedSize)) {
      throw new ArgumentError({
        message: `Unflatten: unflattenedSize: expected an array of lengths, got ${printValue(unflattenedSize)}.`,
      });
    }
    for (const length of unflattenedSize) checkNumber(length, "Unflatten: unflattenedSize", { min: -1, integer: true });
    this.unflattenedSize = Object.freeze([...unflattenedSize]);
  }

  /** @throws {ShapeError} when the lengths do not multiply to the axis. */
  forward(input: Tensor): Tensor {
    return this.attempt(
      () => torchObject.unflatten(input, this.dim, this.unflattenedSize),
      () => checkTensor(this.title, input),
    );
  }

  protected override get title(): string {
    return `${this.typeName}(${this.dim}, [${this.unflattenedSize.join(", ")}])`;
  }

  protected override extraRepr(): string {
    return `dim=${this.dim}, unflattened_size=${pythonTuple(this.unflattenedSize)}`;
  }
}
