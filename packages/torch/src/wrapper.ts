import {
  type ConvertInputs,
  type ConvertOutputs,
  type FloatDType,
  type Model,
  type NdArray,
  wrapShim,
} from "@thinc/core";
import { torchExchange } from "./convert.js";
import { checkModule, type ModuleLike } from "./module-like.js";
import { PyTorchShim } from "./shim.js";

/** How {@link PyTorchWrapper} makes a model. */
export interface PyTorchWrapperOptions<In, Out> {
  /** Replaces the default conversion of the input. */
  convertInputs?: ConvertInputs<In> | null;
  /** Replaces the default conversion of the output. */
  convertOutputs?: ConvertOutputs<In, Out> | null;
  /** The name of the model; `pytorch` if left out. */
  name?: string;
}

/**
 * Makes a model of a PyTorch module, such as `new torch.nn.Linear(nI, nO)`; PyTorch names the input width first.
 *
 * An array becomes the module's one input, an array of inputs its positional arguments, an object its keyword arguments
 * and an `ArgsKwargs` both; outputs and gradients go the same ways back. Arrays and tensors share memory. For anything
 * else give `convertInputs` and `convertOutputs`.
 *
 * @typeParam In What the model takes; a float array of two axes unless said otherwise.
 * @typeParam Out What the model gives.
 * @throws {ArgumentError} when it is given no module.
 */
export function PyTorchWrapper<In = NdArray<FloatDType, 2>, Out = NdArray<FloatDType, 2>>(
  module: ModuleLike,
  options: PyTorchWrapperOptions<In, Out> = {},
): Model<In, Out> {
  checkModule(module, "PyTorchWrapper");
  const { name = "pytorch", convertInputs, convertOutputs } = options;
  return wrapShim<In, Out>(new PyTorchShim(module), torchExchange, {
    name,
    convertInputs,
    convertOutputs,
    dims: { nI: null, nO: null },
  });
}
