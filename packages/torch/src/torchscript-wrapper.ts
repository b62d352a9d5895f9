import {
  ArgsKwargs,
  ArgumentError,
  type ConvertInputs,
  type ConvertOutputs,
  checkOptions,
  describeData,
  type FloatDType,
  Model,
  type NdArray,
  wrapShim,
} from "@thinc/core";
import { torchExchange } from "./convert.js";
import { convertPyTorchDefaultInputs, convertPyTorchDefaultOutputs } from "./default-converters.js";
import { canScript, script } from "./jit/script.js";
import type { AnyScript } from "./jit/script-module.js";
import { trace } from "./jit/trace.js";
import { Module } from "./nn/module.js";
import { PyTorchShim } from "./shim.js";
import { Tensor } from "./tensor.js";
import { TorchScriptShim, type TorchScriptShimOptions } from "./torchscript-shim.js";

/** How {@link TorchScriptWrapper} makes a model. */
export interface TorchScriptWrapperOptions<In, Out> extends TorchScriptShimOptions {
  /** Replaces the default conversion of the input. */
  convertInputs?: ConvertInputs<In> | null;
  /** Replaces the default conversion of the output. */
  convertOutputs?: ConvertOutputs<In, Out> | null;
  /** The name of the model; `pytorch_script` if left out. */
  name?: string;
}

const OPTIONS = ["convertInputs", "convertOutputs", "name", "config", "mixedPrecision", "gradScaler", "device"];

/**
 * Makes a model of a TorchScript program; inputs and outputs go as through `PyTorchWrapper`.
 *
 * The model's bytes hold the whole program, so they can be loaded where its classes are not known: into a wrapper of `null`,
 * which is an empty shell and can do nothing else.
 *
 * @throws {ArgumentError} when it is given neither a program nor `null`, or an option makes no sense.
 */
export function TorchScriptWrapper<In = NdArray<FloatDType, 2>, Out = NdArray<FloatDType, 2>>(
  program: AnyScript | null = null,
  options: TorchScriptWrapperOptions<In, Out> = {},
): Model<In, Out> {
  checkOptions(options, OPTIONS, "TorchScriptWrapper");
  const { name = "pytorch_script", convertInputs, convertOutputs, ...shimOptions } = options;
  return wrapShim<In, Out>(new TorchScriptShim(program, shimOptions), torchExchange(), {
    name,
    convertInputs: convertInputs ?? convertPyTorchDefaultInputs,
    convertOutputs: convertOutputs ?? convertPyTorchDefaultOutputs,
    dims: { nI: null, nO: null },
  });
}

/** {@link TorchScriptWrapper} by the name of Thinc's registered layer. */
export { TorchScriptWrapper as TorchScriptWrapper_v1 };

/** How {@link pytorchToTorchScriptWrapper} makes a program. */
export interface ToTorchScriptOptions {
  /**
   * What the module is traced with where it cannot be written as a program: what the model takes, a tensor, or an array of
   * tensors.
   */
  exampleInputs?: unknown;
}

/**
 * Turns a `PyTorchWrapper` into a `TorchScriptWrapper` with the same converters, precision, scaler, device and weights.
 *
 * A module of `torch.nn` is written as a program. One with a `forward` of its own has to be traced, in both modes, for which
 * `exampleInputs` are needed; see `torch.jit.trace` for what a trace cannot follow.
 *
 * @throws {ArgumentError} when the model is no `PyTorchWrapper`.
 * @throws {UnsupportedError} when the module cannot be written and there are no example inputs, or a trace does not compute the same.
 */
export function pytorchToTorchScriptWrapper<In, Out>(
  model: Model<In, Out>,
  options: ToTorchScriptOptions = {},
): Model<In, Out> {
  const where = "pytorchToTorchScriptWrapper";
  checkOptions(options, ["exampleInputs"], where);
  const shim = Model.isInstance(model) ? model.shims[0] : undefined;
  if (!(shim instanceof PyTorchShim) || !(shim.model instanceof Module)) {
    throw new ArgumentError({
      message: `${where}: expected a model that PyTorchWrapper made of a torch.nn.Module, got ${describeData(model)}.`,
    });
  }
  const { exampleInputs } = options;
  const module = shim.model;
  const program =
    exampleInputs === undefined || canScript(module)
      ? script(module)
      : trace(module, inputsOf(model as Model, exampleInputs), { bothModes: true });
  return TorchScriptWrapper<In, Out>(program, {
    convertInputs: model.attrs.get("convert_inputs") as ConvertInputs<In>,
    convertOutputs: model.attrs.get("convert_outputs") as ConvertOutputs<In, Out>,
    config: structuredClone(shim.config),
    mixedPrecision: shim.mixedPrecision,
    gradScaler: shim.gradScaler,
    device: shim.device,
  });
}

function inputsOf(model: Model, exampleInputs: unknown): unknown[] {
  if (exampleInputs instanceof Tensor) return [exampleInputs];
  if (Array.isArray(exampleInputs) && exampleInputs.every((item) => item instanceof Tensor)) return exampleInputs;
  const convert = model.attrs.get("convert_inputs") as ConvertInputs;
  const [converted] = convert(model, exampleInputs, false);
  if (!ArgsKwargs.isInstance(converted)) {
    throw new ArgumentError({
      message: `pytorchToTorchScriptWrapper: convertInputs must return [ArgsKwargs, getDX], got ${describeData(converted)}.`,
    });
  }
  const { args, kwargs } = converted;
  return Object.keys(kwargs).length === 0 ? [...args] : [...args, kwargs];
}
