import {
  type ConvertInputs,
  type ConvertOutputs,
  defaultConvertInputs,
  defaultConvertOutputs,
  type Model,
} from "@thinc/core";
import { torchExchange } from "./convert.js";

interface Converters {
  inputs: ConvertInputs;
  outputs: ConvertOutputs;
}

const byDevice = new Map<string, Converters>();

/** The default conversion of inputs, to where the model's shim has its module. */
export const convertPyTorchDefaultInputs: ConvertInputs = (model, X, isTrain) =>
  convertersOf(model).inputs(model, X, isTrain);

/** The default conversion of outputs; gradients go where the model's shim has its module. */
export const convertPyTorchDefaultOutputs: ConvertOutputs = (model, XAndYfw, isTrain) =>
  convertersOf(model).outputs(model, XAndYfw, isTrain);

/** Where the shim of a wrapper has its module, as PyTorch writes it. */
export function deviceOfModel(model: Model): string {
  return (model.shims[0] as unknown as { device: string }).device;
}

function convertersOf(model: Model): Converters {
  const device = deviceOfModel(model);
  const known = byDevice.get(device);
  if (known !== undefined) return known;
  const exchange = torchExchange(device);
  const made = { inputs: defaultConvertInputs(exchange), outputs: defaultConvertOutputs(exchange) };
  byDevice.set(device, made);
  return made;
}
