import { ArgumentError, DTypeError, formatShape, ShapeError, sameShape } from "@thinc/core";
import { canHaveGradient } from "../dtypes.js";
import type { Tensor } from "../tensor.js";
import { torchObject } from "../torch-object.js";
import { checkTensor } from "./checks.js";

/** A mask as what is added to scores: where a bool mask is true, nothing may be looked at. @throws {DTypeError} | {ShapeError} */
export function additiveMask(
  title: string,
  what: string,
  mask: Tensor,
  shapes: readonly (readonly number[])[],
  like: Tensor,
): Tensor {
  checkTensor(title, mask, what);
  if (!shapes.some((shape) => sameShape(mask.shape, shape))) {
    throw new ShapeError({
      message: `${title}: expected ${what} ${shapes.map(formatShape).join(" or ")}, got ${formatShape(mask.shape)}.`,
      expected: shapes[0],
      actual: mask.shape,
    });
  }
  if (mask.dtype === "bool")
    return torchObject.zerosLike(mask, { dtype: like.dtype }).maskedFill_(mask, Number.NEGATIVE_INFINITY);
  if (canHaveGradient(mask.dtype)) return mask.to(like.dtype as "float32");
  throw new DTypeError({
    message: `${title}: expected ${what} of bool or a float dtype, got ${mask.dtype}. Convert it with .to("bool").`,
    expected: ["bool", like.dtype],
    actual: mask.dtype,
  });
}

/** Refuses the hint of a causal mask without the mask. @throws {ArgumentError} */
export function checkCausal(title: string, isCausal: boolean, mask: Tensor | null): void {
  if (!isCausal || mask !== null) return;
  throw new ArgumentError({
    message: `${title}: isCausal only tells that the mask is causal. Pass the mask, too; Transformer.generateSquareSubsequentMask makes one.`,
  });
}
