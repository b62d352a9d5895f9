import { ArgumentError, checkNumber, printValue } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { type PaddingMode, pad } from "./functional/index.js";
import { Module } from "./module.js";
import { pythonFloat, pythonTuple } from "./python-format.js";
import { declareOneInput } from "./registry.js";
import { checkSpatial } from "./spatial.js";

/** How much is added: before and after the last axis, then the one before, and so on; or one number for all ends. Negative numbers cut off. */
export type PaddingLengths = number | readonly number[];

/** Adds elements at the ends of the axes behind the channels. */
abstract class Padding extends Module {
  static {
    declareOneInput(this);
  }

  /** Before and after the last axis, then the one before, and so on. */
  readonly padding: readonly number[];

  /** @throws {ArgumentError} when there are too few or too many lengths. */
  constructor(name: string, axes: number, padding: PaddingLengths) {
    super();
    const lengths = typeof padding === "number" ? new Array<number>(2 * axes).fill(padding) : padding;
    if (!Array.isArray(lengths) || lengths.length !== 2 * axes) {
      throw new ArgumentError({
        message: `${name}: padding: expected a number or ${2 * axes} of them, got ${printValue(padding)}.`,
      });
    }
    for (const length of lengths) checkNumber(length, `${name}: padding`, { integer: true });
    this.padding = Object.freeze([...lengths]);
  }

  /** The number of axes that grow. */
  protected abstract get axes(): number;
  protected abstract get mode(): PaddingMode;

  /** @throws {ShapeError} when the input has other axes, or is too small to be reflected. */
  forward(input: Tensor): Tensor {
    return this.attempt(
      () => this.extend(input),
      () => checkSpatial(this.title, input, this.axes),
    );
  }

  protected extend(input: Tensor): Tensor {
    checkSpatial(this.title, input, this.axes);
    return pad(input, this.padding, { mode: this.mode });
  }

  protected override extraRepr(): string {
    return pythonTuple(this.padding);
  }
}

abstract class ConstantPad extends Padding {
  readonly value: number;

  constructor(name: string, axes: number, padding: PaddingLengths, value: number) {
    super(name, axes, padding);
    this.value = checkNumber(value, `${name}: value`);
  }
  protected get mode(): PaddingMode {
    return "constant";
  }
  // Constants go to the last axes of whatever comes, as in PyTorch.
  protected override extend(input: Tensor): Tensor {
    return pad(input, this.padding, { mode: "constant", value: this.value });
  }
  protected override extraRepr(): string {
    return `padding=${pythonTuple(this.padding)}, value=${pythonFloat(this.value)}`;
  }
}

abstract class ZeroPad extends ConstantPad {
  constructor(name: string, axes: number, padding: PaddingLengths) {
    super(name, axes, padding, 0);
  }
  protected override extraRepr(): string {
    return pythonTuple(this.padding);
  }
}

abstract class ReflectionPad extends Padding {
  protected get mode(): PaddingMode {
    return "reflect";
  }
}

abstract class ReplicationPad extends Padding {
  protected get mode(): PaddingMode {
    return "replicate";
  }
}

abstract class CircularPad extends Padding {
  protected get mode(): PaddingMode {
    return "circular";
  }
}

/** Adds a value at the ends of lines. */
export class ConstantPad1d extends ConstantPad {
  constructor(padding: PaddingLengths, value: number) {
    super("ConstantPad1d", 1, padding, value);
  }
  protected get axes(): number {
    return 1;
  }
}

/** Adds a value at the ends of images. */
export class ConstantPad2d extends ConstantPad {
  constructor(padding: PaddingLengths, value: number) {
    super("ConstantPad2d", 2, padding, value);
  }
  protected get axes(): number {
    return 2;
  }
}

/** Adds a value at the ends of volumes. */
export class ConstantPad3d extends ConstantPad {
  constructor(padding: PaddingLengths, value: number) {
    super("ConstantPad3d", 3, padding, value);
  }
  protected get axes(): number {
    return 3;
  }
}

/** Adds zeros at the ends of lines. */
export class ZeroPad1d extends ZeroPad {
  constructor(padding: PaddingLengths) {
    super("ZeroPad1d", 1, padding);
  }
  protected get axes(): number {
    return 1;
  }
}

/** Adds zeros at the ends of images. */
export class ZeroPad2d extends ZeroPad {
  constructor(padding: PaddingLengths) {
    super("ZeroPad2d", 2, padding);
  }
  protected get axes(): number {
    return 2;
  }
}

/** Adds zeros at the ends of volumes. */
export class ZeroPad3d extends ZeroPad {
  constructor(padding: PaddingLengths) {
    super("ZeroPad3d", 3, padding);
  }
  protected get axes(): number {
    return 3;
  }
}

/** Continues lines by their reflection, without the edge itself. */
export class ReflectionPad1d extends ReflectionPad {
  constructor(padding: PaddingLengths) {
    super("ReflectionPad1d", 1, padding);
  }
  protected get axes(): number {
    return 1;
  }
}

/** Continues images by their reflection, without the edge itself. */
export class ReflectionPad2d extends ReflectionPad {
  constructor(padding: PaddingLengths) {
    super("ReflectionPad2d", 2, padding);
  }
  protected get axes(): number {
    return 2;
  }
}

/** Continues volumes by their reflection, without the edge itself. */
export class ReflectionPad3d extends ReflectionPad {
  constructor(padding: PaddingLengths) {
    super("ReflectionPad3d", 3, padding);
  }
  protected get axes(): number {
    return 3;
  }
}

/** Continues lines by their edges. */
export class ReplicationPad1d extends ReplicationPad {
  constructor(padding: PaddingLengths) {
    super("ReplicationPad1d", 1, padding);
  }
  protected get axes(): number {
    return 1;
  }
}

/** Continues images by their edges. */
export class ReplicationPad2d extends ReplicationPad {
  constructor(padding: PaddingLengths) {
    super("ReplicationPad2d", 2, padding);
  }
  protected get axes(): number {
    return 2;
  }
}

/** Continues volumes by their edges. */
export class ReplicationPad3d extends ReplicationPad {
  constructor(padding: PaddingLengths) {
    super("ReplicationPad3d", 3, padding);
  }
  protected get axes(): number {
    return 3;
  }
}

/** Continues lines by their other end. */
export class CircularPad1d extends CircularPad {
  constructor(padding: PaddingLengths) {
    super("CircularPad1d", 1, padding);
  }
  protected get axes(): number {
    return 1;
  }
}

/** Continues images by their other end. */
export class CircularPad2d extends CircularPad {
  constructor(padding: PaddingLengths) {
    super("CircularPad2d", 2, padding);
  }
  protected get axes(): number {
    return 2;
  }
}

/** Continues volumes by their other end. */
export class CircularPad3d extends CircularPad {
  constructor(padding: PaddingLengths) {
    super("CircularPad3d", 3, padding);
  }
  protected get axes(): number {
    return 3;
  }
}
