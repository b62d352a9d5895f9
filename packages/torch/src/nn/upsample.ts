import { ArgumentError, printValue } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { withDefaults } from "./checks.js";
import { type InterpolateOptions, type InterpolationMode, interpolate } from "./functional/index.js";
import type { Given } from "./given.js";
import type { Lengths } from "./lengths.js";
import { Module } from "./module.js";
import { pythonFloat, pythonTuple } from "./python-format.js";
import { declareOneInput } from "./registry.js";

/** The options of {@link Upsample}; either `size` or `scaleFactor` is needed. */
export type UpsampleOptions = Omit<InterpolateOptions, "antialias">;

/** Scales lines `[N, C, L]`, images `[N, C, H, W]` or volumes `[N, C, D, H, W]` up or down; see `torch.nn.functional.interpolate`. */
export class Upsample extends Module {
  static {
    declareOneInput(this);
  }

  /** The lengths of the output; `null` where `scaleFactor` tells them. */
  readonly size: Lengths | null;
  /** How many times longer the axes become; `null` where `size` tells. */
  readonly scaleFactor: Lengths | null;
  /** How values between the places are made. */
  readonly mode: InterpolationMode;
  /** Whether the centres of the corners stay where they are, rather than the edges. */
  readonly alignCorners: boolean | null;
  /** Whether the factor is made anew of the lengths, which are whole numbers. */
  readonly recomputeScaleFactor: boolean | null;

  /** @throws {ArgumentError} when not exactly one of `size` and `scaleFactor` is given. */
  constructor(...given: Given<UpsampleOptions, "size scaleFactor mode alignCorners recomputeScaleFactor">) {
    super();
    const name = new.target.name;
    const filled = withDefaults<Required<UpsampleOptions>>(given, name, {
      size: null,
      scaleFactor: null,
      mode: "nearest",
      alignCorners: null,
      recomputeScaleFactor: null,
    });
    if ((filled.size === null) === (filled.scaleFactor === null)) {
      throw new ArgumentError({
        message: `${name}: expected either size or scaleFactor, got ${filled.size === null ? "neither" : "both"}.`,
      });
    }
    const lengths = filled.size ?? filled.scaleFactor;
    if (typeof lengths !== "number" && !Array.isArray(lengths)) {
      throw new ArgumentError({
        message: `${name}: ${filled.size === null ? "scaleFactor" : "size"}: expected a number or one for each axis, got ${printValue(lengths)}.`,
      });
    }
    this.size = filled.size;
    this.scaleFactor = filled.scaleFactor;
    this.mode = filled.mode;
    this.alignCorners = filled.alignCorners;
    this.recomputeScaleFactor = filled.recomputeScaleFactor;
  }

  /** @throws {ShapeError} | {UnsupportedError} when the mode is not for such inputs. */
  forward(input: Tensor): Tensor {
    const { size, scaleFactor, mode, alignCorners, recomputeScaleFactor } = this;
    return this.attempt(() => interpolate(input, { size, scaleFactor, mode, alignCorners, recomputeScaleFactor }));
  }

  protected override extraRepr(): string {
    const { size, scaleFactor } = this;
    const factors =
      typeof scaleFactor === "number"
        ? pythonFloat(scaleFactor)
        : `(${(scaleFactor ?? []).map(pythonFloat).join(", ")})`;
    const scale =
      scaleFactor === null
        ? `size=${typeof size === "number" ? size : pythonTuple(size ?? [])}`
        : `scale_factor=${factors}`;
    return `${scale}, mode='${this.mode}'`;
  }
}

/** What {@link UpsamplingNearest2d} and {@link UpsamplingBilinear2d} take; one of both. */
export type UpsamplingOptions = Pick<UpsampleOptions, "size" | "scaleFactor">;

function upsamplingOptions(given: readonly unknown[], name: string): Required<UpsamplingOptions> {
  return withDefaults<Required<UpsamplingOptions>>(given, name, { size: null, scaleFactor: null });
}

/** {@link Upsample} of images by their nearest pixels. */
export class UpsamplingNearest2d extends Upsample {
  constructor(...given: Given<UpsamplingOptions, "size scaleFactor">) {
    super({ ...upsamplingOptions(given, "UpsamplingNearest2d"), mode: "nearest" });
  }
}

/** {@link Upsample} of images by linear interpolation that keeps the corners. */
export class UpsamplingBilinear2d extends Upsample {
  constructor(...given: Given<UpsamplingOptions, "size scaleFactor">) {
    super({ ...upsamplingOptions(given, "UpsamplingBilinear2d"), mode: "bilinear", alignCorners: true });
  }
}
