import type { Tensor } from "../../tensor.js";
import { torchObject } from "../../torch-object.js";

/** `X W^T + b`. */
export function linear(input: Tensor, weight: Tensor, bias: Tensor | null = null): Tensor {
  return torchObject.linear(input, weight, bias);
}

/** `X1 A X2 + b` for each output feature. */
export function bilinear(input1: Tensor, input2: Tensor, weight: Tensor, bias: Tensor | null = null): Tensor {
  return torchObject.bilinear(input1, input2, weight, bias);
}
