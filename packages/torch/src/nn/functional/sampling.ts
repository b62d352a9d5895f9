import { ArgumentError, checkNumber, formatShape, printValue, ShapeError, UnsupportedError } from "@thinc/core";
import type { Tensor } from "../../tensor.js";
import { torchObject } from "../../torch-object.js";
import { checkChoice, checkTensor } from "../checks.js";
import type { Lengths } from "../lengths.js";
import { adaptiveAvgPool1d, adaptiveAvgPool2d, adaptiveAvgPool3d } from "./adaptive-pooling.js";

/** How values between the given ones are made up: `linear` for lines, `bilinear` and `bicubic` for images, `trilinear` for volumes, the others for all. */
export type InterpolationMode = "nearest" | "nearest-exact" | "linear" | "bilinear" | "bicubic" | "trilinear" | "area";

const MODES: readonly InterpolationMode[] = [
  "nearest",
  "nearest-exact",
  "linear",
  "bilinear",
  "bicubic",
  "trilinear",
  "area",
];

/** The options of {@link interpolate}; either `size` or `scaleFactor` is needed. */
export interface InterpolateOptions {
  /** The length of each axis behind the channels, or one for all. */
  size?: Lengths | null;
  /** How many times as long each axis becomes, or one for all. */
  scaleFactor?: Lengths | null;
  /** `nearest` if left out. */
  mode?: InterpolationMode;
  /** Whether the corners keep their values; for the linear modes and bicubic, false if left out. */
  alignCorners?: boolean | null;
  /** Whether the factor is computed again from the rounded size; false if left out. */
  recomputeScaleFactor?: boolean | null;
  /** Whether what is scaled down is smoothed; for bilinear and bicubic images. */
  antialias?: boolean;
}

/**
 * Scales lines `[N, C, L]`, images `[N, C, H, W]` or volumes `[N, C, D, H, W]` up or down.
 *
 * @throws {ArgumentError} | {ShapeError} | {UnsupportedError} when the options do not fit each other or the input.
 */
export function interpolate(input: Tensor, options: InterpolateOptions = {}): Tensor {
  const where = "interpolate";
  const { size = null, scaleFactor = null, mode = "nearest", alignCorners = null, antialias = false } = options;
  checkTensor(where, input);
  checkChoice(mode, `${where}: mode`, MODES);
  const axes = input.ndim - 2;
  if (axes < 1 || axes > 3) {
    throw new ShapeError({
      message: `${where}: expected one to three axes behind images and channels, got ${formatShape(input.shape)}.`,
      actual: input.shape,
    });
  }
  if ((size === null) === (scaleFactor === null)) {
    throw new ArgumentError({
      message: `${where}: expected either size or scaleFactor, got ${size === null ? "neither" : "both"}.`,
    });
  }
  const unaligned = mode === "nearest" || mode === "nearest-exact" || mode === "area";
  if (unaligned && alignCorners !== null)
    throw new ArgumentError({ message: `${where}: alignCorners is for linear and cubic modes, not for ${mode}.` });
  if (antialias && !(axes === 2 && (mode === "bilinear" || mode === "bicubic")))
    throw new ArgumentError({ message: `${where}: antialias is for bilinear and bicubic images only.` });
  let lengths: readonly number[] | null = size === null ? null : forAxes(where, "size", size, axes);
  let factors: readonly number[] | null =
    scaleFactor === null ? null : forAxes(where, "scaleFactor", scaleFactor, axes);
  if (options.recomputeScaleFactor && factors === null)
    throw new ArgumentError({ message: `${where}: recomputeScaleFactor is not for a given size.` });
  if (factors !== null && (options.recomputeScaleFactor || mode === "area")) {
    const given = factors;
    lengths = input.shape.slice(2).map((length, axis) => Math.floor(length * given[axis]));
    factors = null;
  }
  const aligned = alignCorners ?? false;
  switch (`${mode} of ${axes}`) {
    case "nearest of 1":
      return torchObject.upsampleNearest1d(input, lengths, factors);
    case "nearest of 2":
      return torchObject.upsampleNearest2d(input, lengths, factors);
    case "nearest of 3":
      return torchObject.upsampleNearest3d(input, lengths, factors);
    case "nearest-exact of 1":
      return torchObject._upsampleNearestExact1d(input, lengths, factors);
    case "nearest-exact of 2":
      return torchObject._upsampleNearestExact2d(input, lengths, factors);
    case "nearest-exact of 3":
      return torchObject._upsampleNearestExact3d(input, lengths, factors);
    case "area of 1":
      return adaptiveAvgPool1d(input, lengths as number[]);
    case "area of 2":
      return adaptiveAvgPool2d(input, lengths as number[]);
    case "area of 3":
      return adaptiveAvgPool3d(input, lengths as number[]);
    case "linear of 1":
      return torchObject.upsampleLinear1d(input, lengths, aligned, factors);
    case "bilinear of 2":
      return antialias
        ? torchObject._upsampleBilinear2dAa(input, lengths, aligned, factors)
        : torchObject.upsampleBilinear2d(input, lengths, aligned, factors);
    case "bicubic of 2":
      return antialias
        ? torchObject._upsampleBicubic2dAa(input, lengths, aligned, factors)
        : torchObject.upsampleBicubic2d(input, lengths, aligned, factors);
    case "trilinear of 3":
      return torchObject.upsampleTrilinear3d(input, lengths, aligned, factors);
    default:
      throw new UnsupportedError({
        message: `${where}: the mode ${mode} is not for inputs ${formatShape(input.shape)}; linear is for lines, bilinear and bicubic for images, trilinear for volumes.`,
      });
  }
}

function forAxes(where: string, what: "size" | "scaleFactor", value: Lengths, axes: number): readonly number[] {
  const values = typeof value === "number" ? new Array<number>(axes).fill(value) : value;
  if (!Array.isArray(values) || values.length !== axes) {
    throw new ArgumentError({
      message: `${where}: ${what}: expected a number or ${axes} of them, got ${printValue(value)}.`,
    });
  }
  const bounds = what === "size" ? { min: 1, integer: true } : {};
  for (const item of values) checkNumber(item, `${where}: ${what}`, bounds);
  return values;
}

/** The options of {@link gridSample}. */
export interface GridSampleOptions {
  /** `bilinear` (of volumes, trilinear) if left out; `bicubic` is for images. */
  mode?: "bilinear" | "nearest" | "bicubic";
  /** What stands beyond the edges; `zeros` if left out. */
  paddingMode?: "zeros" | "border" | "reflection";
  /** Whether -1 and 1 are the centres of the corners rather than their outer edges; false if left out. */
  alignCorners?: boolean | null;
}

const SAMPLE_MODES = ["bilinear", "nearest", "bicubic"] as const;
const SAMPLE_PADDINGS = ["zeros", "border", "reflection"] as const;

/** The values of images `[N, C, H, W]` at the places of a grid `[N, h, w, 2]` from -1 to 1 (x first), or of volumes at those of `[N, d, h, w, 3]`. */
export function gridSample(input: Tensor, grid: Tensor, options: GridSampleOptions = {}): Tensor {
  const { mode = "bilinear", paddingMode = "zeros", alignCorners = false } = options;
  checkTensor("gridSample", input);
  checkTensor("gridSample", grid, "grid");
  checkChoice(mode, "gridSample: mode", SAMPLE_MODES);
  checkChoice(paddingMode, "gridSample: paddingMode", SAMPLE_PADDINGS);
  // By the numbers that libtorch has for them.
  return torchObject.gridSampler(
    input,
    grid,
    SAMPLE_MODES.indexOf(mode),
    SAMPLE_PADDINGS.indexOf(paddingMode),
    alignCorners ?? false,
  );
}

/** The grid for {@link gridSample} that affine maps `[N, 2, 3]` or `[N, 3, 4]` make, for outputs of a size `[N, C, H, W]` or `[N, C, D, H, W]`. */
export function affineGrid(
  theta: Tensor,
  size: readonly number[],
  options: { alignCorners?: boolean | null } = {},
): Tensor {
  const where = "affineGrid";
  checkTensor(where, theta, "theta");
  if (!Array.isArray(size))
    throw new ArgumentError({ message: `${where}: size: expected lengths, got ${printValue(size)}.` });
  for (const length of size) checkNumber(length, `${where}: size`, { min: 1, integer: true });
  const axes = size.length - 2;
  const { shape } = theta;
  const wanted = [size[0], axes, axes + 1];
  if ((axes !== 2 && axes !== 3) || shape.join() !== wanted.join()) {
    throw new ShapeError({
      message: `${where}: for outputs ${formatShape(size)} expected maps ${axes === 2 || axes === 3 ? formatShape(wanted) : "of images or volumes"}, got ${formatShape(shape)}.`,
      expected: wanted,
      actual: shape,
    });
  }
  return torchObject.affineGridGenerator(theta, size, options.alignCorners ?? false);
}
