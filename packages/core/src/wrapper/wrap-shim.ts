import { ArgumentError } from "../errors/index.js";
import { describeData } from "../model/data-validation.js";
import { Model } from "../model/model.js";
import { defineAsyncForward } from "../model/predict-async.js";
import type { Shim } from "../model/shim.js";
import { ArgsKwargs } from "../types/args-kwargs.js";
import type { ArrayExchange } from "./array-exchange.js";
import { toArgsKwargs } from "./convert-recursive.js";
import { type ConvertInputs, type ConvertOutputs, defaultConvertInputs, defaultConvertOutputs } from "./converters.js";

/** How {@link wrapShim} makes a model. */
export interface WrapShimOptions<In, Out> {
  /** The name of the model. */
  name: string;
  /** Replaces the default conversion of the input. */
  convertInputs?: ConvertInputs<In> | null;
  /** Replaces the default conversion of the output. */
  convertOutputs?: ConvertOutputs<In, Out> | null;
  /** The dimensions of the model; unset where `null`. */
  dims?: Record<string, number | null>;
}

/**
 * Makes a model node whose forward and backward are run by a shim.
 *
 * Forward: convert the input, run the framework, convert the output. Backward: convert the output's gradient, go back
 * through the framework, convert the input's gradient.
 */
export function wrapShim<In, Out>(
  shim: Shim,
  exchange: ArrayExchange,
  options: WrapShimOptions<In, Out>,
): Model<In, Out> {
  return new Model<In, Out>(options.name, wrapperForward as Model<In, Out>["forwardFunction"], {
    shims: [shim],
    dims: options.dims,
    attrs: {
      convert_inputs: options.convertInputs ?? defaultConvertInputs(exchange),
      convert_outputs: options.convertOutputs ?? defaultConvertOutputs(exchange),
    },
  });
}

function wrapperForward(
  model: Model<unknown, unknown>,
  X: unknown,
  isTrain: boolean,
): [unknown, (dY: unknown) => unknown] {
  const [inputs, getDX] = inputsOf(model, X, isTrain);
  const [Yfw, shimBackprop] = model.shims[0].forward(inputs, isTrain);
  const [Y, getDYfw] = outputsOf(model, X, Yfw, isTrain);
  return [Y, (dY) => getDX(shimBackprop(toArgsKwargs(getDYfw(dY))))];
}

defineAsyncForward(wrapperForward, async (model, X, options) => {
  const [inputs] = inputsOf(model, X, false);
  const Yfw = await model.shims[0].predictAsync(inputs, options);
  return outputsOf(model, X, Yfw, false)[0];
});

function inputsOf(model: Model, X: unknown, isTrain: boolean): ReturnType<ConvertInputs> {
  const convertInputs = model.attrs.get("convert_inputs") as ConvertInputs;
  const converted = checkConverted(model, "convertInputs", "getDX", convertInputs(model, X, isTrain));
  if (ArgsKwargs.isInstance(converted[0])) return converted;
  throw new ArgumentError({
    message: `${model.name}: convertInputs must return [ArgsKwargs, getDX], got ${describeData(converted[0])} in the place of the ArgsKwargs.`,
  });
}

function outputsOf(model: Model, X: unknown, Yfw: unknown, isTrain: boolean): ReturnType<ConvertOutputs> {
  const convertOutputs = model.attrs.get("convert_outputs") as ConvertOutputs;
  return checkConverted(model, "convertOutputs", "getDYfw", convertOutputs(model, [X, Yfw], isTrain));
}

/** Checks what a converter returned. @throws {ArgumentError} when it is not a value and the function that leads back. */
function checkConverted<T extends readonly [unknown, unknown]>(
  model: Model,
  converter: string,
  back: string,
  pair: T,
): T {
  if (Array.isArray(pair) && pair.length === 2 && typeof pair[1] === "function") return pair;
  throw new ArgumentError({
    message: `${model.name}: ${converter} must return [converted, ${back}], got ${describeData(pair)}.`,
  });
}
