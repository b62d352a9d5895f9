import {
  type ConvertInputs,
  type ConvertOutputs,
  checkOptions,
  type FloatDType,
  type Model,
  type NdArray,
  wrapShim,
} from "@thinc/core";
import { torchExchange } from "./convert.js";
import { convertPyTorchDefaultInputs, convertPyTorchDefaultOutputs } from "./default-converters.js";
import { checkModule, type ModuleLike } from "./module-like.js";
import { PyTorchShim } from "./shim.js";
import { type PyTorchShimOptions, SHIM_OPTIONS } from "./shim-options.js";

/** How {@link PyTorchWrapper} makes a model. */
export interface PyTorchWrapperOptions<In, Out, M extends ModuleLike = ModuleLike> extends PyTorchShimOptions<M> {
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
 * @throws {ArgumentError} when it is given no module, or an option makes no sense.
 * @throws {DeviceError} when there is no device as the options say.
 */
export function PyTorchWrapper<
  In = NdArray<FloatDType, 2>,
  Out = NdArray<FloatDType, 2>,
  M extends ModuleLike = ModuleLike,
>(module: M, options: PyTorchWrapperOptions<In, Out, M> = {}): Model<In, Out> {
  checkModule(module, "PyTorchWrapper");
  checkOptions(options, ["convertInputs", "convertOutputs", "name", ...SHIM_OPTIONS], "PyTorchWrapper");
  const { name = "pytorch", convertInputs, convertOutputs, ...shimOptions } = options;
  const shim = new PyTorchShim<M>(module, shimOptions);
  return wrapShim<In, Out>(shim, torchExchange(), {
    name,
    convertInputs: convertInputs ?? convertPyTorchDefaultInputs,
    convertOutputs: convertOutputs ?? convertPyTorchDefaultOutputs,
    dims: { nI: null, nO: null },
  });
}

/**
 * {@link PyTorchWrapper}, which has the options of all of Thinc's versions, by the names of its second and third, so that
 * code written for these finds it.
 */
export { PyTorchWrapper as PyTorchWrapper_v2, PyTorchWrapper as PyTorchWrapper_v3 };
