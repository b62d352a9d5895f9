import type { TorchOperators } from "../generated/torch-operators.js";
import type { OperatorFunction } from "../install-methods.js";
import { Tensor } from "../tensor.js";
import { Slice, type SliceBound } from "./slice.js";

/** `torch.slice`: a range for an index, or, of a tensor, libtorch's operator. */
export type SliceFunction = TorchOperators["slice"] &
  // A range of an axis, Python's `start:stop:step`, for `Tensor.at`.
  ((start?: SliceBound, stop?: SliceBound, step?: SliceBound) => Slice);

/** Makes `torch.slice` from the operator. */
export function sliceOr(operator: OperatorFunction): SliceFunction {
  return ((...args: unknown[]) =>
    args[0] instanceof Tensor ? operator(...args) : new Slice(...(args as SliceBound[]))) as SliceFunction;
}
