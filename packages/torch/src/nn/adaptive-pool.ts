import { ArgumentError, checkNumber, printValue } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { withDefaults } from "./checks.js";
import {
  adaptiveAvgPool1d,
  adaptiveAvgPool2d,
  adaptiveAvgPool3d,
  adaptiveMaxPool1dWithIndices,
  adaptiveMaxPool2dWithIndices,
  adaptiveMaxPool3dWithIndices,
  type OutputLengths,
  type Pooled,
} from "./functional/index.js";
import type { Given } from "./given.js";
import { Module } from "./module.js";
import { declareOneInput } from "./registry.js";
import { checkSpatial } from "./spatial.js";

/** The options of {@link AdaptiveMaxPool1d}, {@link AdaptiveMaxPool2d} and {@link AdaptiveMaxPool3d}. */
export interface AdaptiveMaxPoolOptions {
  /** Whether the places of the largest elements are given, too; false if left out. */
  returnIndices?: boolean;
}

/** A pooling over windows that are chosen so that the output gets a size. */
abstract class AdaptivePool<Output> extends Module<readonly [Tensor], Output> {
  readonly outputSize: OutputLengths;

  constructor(name: string, axes: number, outputSize: OutputLengths) {
    super();
    const lengths: readonly (number | null)[] = Array.isArray(outputSize) ? outputSize : [outputSize as number | null];
    if (Array.isArray(outputSize) && lengths.length !== axes) {
      throw new ArgumentError({
        message: `${name}: outputSize: expected a number or ${axes} of them, got ${printValue(outputSize)}.`,
      });
    }
    for (const length of lengths)
      if (length !== null) checkNumber(length, `${name}: outputSize`, { min: 1, integer: true });
    this.outputSize = Array.isArray(outputSize) ? Object.freeze([...lengths]) : outputSize;
  }

  /** The number of axes of a window. */
  protected abstract get axes(): number;

  protected override get title(): string {
    return `${this.typeName}(${Array.isArray(this.outputSize) ? printValue(this.outputSize) : this.outputSize})`;
  }

  protected override extraRepr(): string {
    const { outputSize } = this;
    const print = (length: number | null) => String(length ?? "None");
    if (!Array.isArray(outputSize)) return `output_size=${print(outputSize as number | null)}`;
    const lengths = (outputSize as readonly (number | null)[]).map(print);
    return `output_size=(${lengths.join(", ")}${lengths.length === 1 ? "," : ""})`;
  }
}

abstract class AdaptiveAvgPool extends AdaptivePool<Tensor> {
  static {
    declareOneInput(this);
  }

  protected abstract pool(input: Tensor): Tensor;

  /** @throws {ShapeError} when the input has other axes. */
  forward(input: Tensor): Tensor {
    return this.attempt(
      () => this.pool(input),
      () => checkSpatial(this.title, input, this.axes),
    );
  }
}

abstract class AdaptiveMaxPool<Options extends AdaptiveMaxPoolOptions> extends AdaptivePool<Pooled<Options>> {
  static {
    declareOneInput(this);
  }

  readonly returnIndices: boolean;

  constructor(name: string, axes: number, outputSize: OutputLengths, given: readonly unknown[]) {
    const { returnIndices } = withDefaults<{ returnIndices: boolean }>(given, name, { returnIndices: false });
    super(name, axes, outputSize);
    this.returnIndices = returnIndices;
  }

  protected abstract pool(input: Tensor): [Tensor, Tensor];

  /** @throws {ShapeError} when the input has other axes. */
  forward(input: Tensor): Pooled<Options> {
    const [values, places] = this.attempt(
      () => this.pool(input),
      () => checkSpatial(this.title, input, this.axes),
    );
    return (this.returnIndices ? [values, places] : values) as Pooled<Options>;
  }
}

/** Averages over windows chosen so that lines get a length. */
export class AdaptiveAvgPool1d extends AdaptiveAvgPool {
  /** @param outputSize One length for all axes or one for each; `null` keeps the input's. */
  constructor(outputSize: OutputLengths) {
    super("AdaptiveAvgPool1d", 1, outputSize);
  }
  protected get axes(): number {
    return 1;
  }
  protected pool(input: Tensor): Tensor {
    return adaptiveAvgPool1d(input, this.outputSize);
  }
}

/** Averages over windows chosen so that images get a size. */
export class AdaptiveAvgPool2d extends AdaptiveAvgPool {
  /** @param outputSize One length for all axes or one for each; `null` keeps the input's. */
  constructor(outputSize: OutputLengths) {
    super("AdaptiveAvgPool2d", 2, outputSize);
  }
  protected get axes(): number {
    return 2;
  }
  protected pool(input: Tensor): Tensor {
    return adaptiveAvgPool2d(input, this.outputSize);
  }
}

/** Averages over windows chosen so that volumes get a size. */
export class AdaptiveAvgPool3d extends AdaptiveAvgPool {
  /** @param outputSize One length for all axes or one for each; `null` keeps the input's. */
  constructor(outputSize: OutputLengths) {
    super("AdaptiveAvgPool3d", 3, outputSize);
  }
  protected get axes(): number {
    return 3;
  }
  protected pool(input: Tensor): Tensor {
    return adaptiveAvgPool3d(input, this.outputSize);
  }
}

/** The largest elements of windows chosen so that lines get a length; with `returnIndices` also their places. */
export class AdaptiveMaxPool1d<Options extends AdaptiveMaxPoolOptions = object> extends AdaptiveMaxPool<Options> {
  /** @param outputSize One length for all axes or one for each; `null` keeps the input's. */
  constructor(outputSize: OutputLengths, options?: Options);
  constructor(outputSize: OutputLengths, ...given: Given<Options, "returnIndices">);
  constructor(outputSize: OutputLengths, ...given: readonly unknown[]) {
    super("AdaptiveMaxPool1d", 1, outputSize, given);
  }
  protected get axes(): number {
    return 1;
  }
  protected pool(input: Tensor): [Tensor, Tensor] {
    return adaptiveMaxPool1dWithIndices(input, this.outputSize);
  }
}

/** The largest elements of windows chosen so that images get a size; with `returnIndices` also their places. */
export class AdaptiveMaxPool2d<Options extends AdaptiveMaxPoolOptions = object> extends AdaptiveMaxPool<Options> {
  /** @param outputSize One length for all axes or one for each; `null` keeps the input's. */
  constructor(outputSize: OutputLengths, options?: Options);
  constructor(outputSize: OutputLengths, ...given: Given<Options, "returnIndices">);
  constructor(outputSize: OutputLengths, ...given: readonly unknown[]) {
    super("AdaptiveMaxPool2d", 2, outputSize, given);
  }
  protected get axes(): number {
    return 2;
  }
  protected pool(input: Tensor): [Tensor, Tensor] {
    return adaptiveMaxPool2dWithIndices(input, this.outputSize);
  }
}

/** The largest elements of windows chosen so that volumes get a size; with `returnIndices` also their places. */
export class AdaptiveMaxPool3d<Options extends AdaptiveMaxPoolOptions = object> extends AdaptiveMaxPool<Options> {
  /** @param outputSize One length for all axes or one for each; `null` keeps the input's. */
  constructor(outputSize: OutputLengths, options?: Options);
  constructor(outputSize: OutputLengths, ...given: Given<Options, "returnIndices">);
  constructor(outputSize: OutputLengths, ...given: readonly unknown[]) {
    super("AdaptiveMaxPool3d", 3, outputSize, given);
  }
  protected get axes(): number {
    return 3;
  }
  protected pool(input: Tensor): [Tensor, Tensor] {
    return adaptiveMaxPool3dWithIndices(input, this.outputSize);
  }
}
