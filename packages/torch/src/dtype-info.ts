import { DTypeError } from "@thinc/core";
import type { TorchDType } from "./dtypes.js";
import { native } from "./engine.js";
import { translating } from "./errors.js";

/** The limits of a float dtype; PyTorch's names. */
export interface FloatInfo {
  /** Which dtype is described. */
  readonly dtype: TorchDType;
  /** The bits of one number. */
  readonly bits: number;
  /** The distance from 1 to the next number. */
  readonly eps: number;
  /** The largest finite number. */
  readonly max: number;
  /** The most negative finite number. */
  readonly min: number;
  /** The smallest number above 0 with all digits. */
  readonly tiny: number;
  /** The smallest positive number with all digits of the fraction. */
  readonly smallestNormal: number;
  /** The power of ten next to {@link FloatInfo.eps}. */
  readonly resolution: number;
}

/** The limits of a dtype of whole numbers. */
export interface IntegerInfo {
  /** Which dtype is described. */
  readonly dtype: TorchDType;
  /** The bits of one number. */
  readonly bits: number;
  /** The largest number. */
  readonly max: bigint;
  /** The smallest number: 0, or negative. */
  readonly min: bigint;
}

// Bits in all, digits behind the point, and the largest exponent.
const FLOATS: Record<string, [number, number, number, number]> = {
  float16: [16, 10, 15, 1e-3],
  bfloat16: [16, 7, 127, 1e-2],
  float32: [32, 23, 127, 1e-6],
  float64: [64, 52, 1023, 1e-15],
};

/** The limits of a float dtype, by default the one of new tensors. @throws {DTypeError} for another kind. */
export function finfo(dtype: TorchDType = getDefaultDtype()): FloatInfo {
  const found = FLOATS[dtype];
  if (found === undefined) {
    throw new DTypeError({
      message: `torch.finfo: expected a float dtype, got ${String(dtype)}. Use torch.iinfo for whole numbers.`,
      expected: Object.keys(FLOATS),
      actual: String(dtype),
    });
  }
  const [bits, digits, exponent, resolution] = found;
  const eps = 2 ** -digits;
  const max = (2 - eps) * 2 ** exponent;
  const tiny = 2 ** (1 - exponent);
  return { dtype, bits, eps, max, min: -max, tiny, smallestNormal: tiny, resolution };
}

/** The limits of a dtype of whole numbers. @throws {DTypeError} for another kind. */
export function iinfo(dtype: TorchDType): IntegerInfo {
  const [, unsigned, size] = /^(u?)int(\d+)$/.exec(String(dtype)) ?? [];
  if (size === undefined) {
    throw new DTypeError({
      message: `torch.iinfo: expected a dtype of whole numbers, got ${String(dtype)}. Use torch.finfo for floats.`,
      expected: ["int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"],
      actual: String(dtype),
    });
  }
  const bits = Number(size);
  const values = 1n << BigInt(bits);
  return unsigned
    ? { dtype, bits, max: values - 1n, min: 0n }
    : { dtype, bits, max: values / 2n - 1n, min: -values / 2n };
}

/** The dtype of new float tensors; float32 at first. */
export function getDefaultDtype(): TorchDType {
  return native().mode("defaultDtype") as TorchDType;
}

/** Sets the dtype of new float tensors, of the process. @throws {ArgumentError} | {DTypeError} unless it is a float dtype. */
export function setDefaultDtype(dtype: TorchDType): void {
  translating("torch.setDefaultDtype", () => native().mode("defaultDtype", dtype));
}
