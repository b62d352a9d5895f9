import type { LayersModel } from "@tensorflow/tfjs-layers";
import {
  ArgumentError,
  type ConvertInputs,
  type ConvertOutputs,
  describeData,
  type Floats2d,
  type Forward,
  type Model,
  wrapShim,
} from "@thinc/core";
import { tensorflowExchange } from "./convert.js";
import { requireTensorFlow } from "./engine.js";
import { checkLayersModel, inputWidth, outputWidth } from "./layers-model.js";
import { inScope } from "./scope.js";
import { TensorFlowShim } from "./shim.js";

/** How {@link TensorFlowWrapper} makes a model. */
export interface TensorFlowWrapperOptions<In = Floats2d, Out = Floats2d> {
  /** Replaces the default conversion of the input. */
  convertInputs?: ConvertInputs<In> | null;
  /** Replaces the default conversion of the output. */
  convertOutputs?: ConvertOutputs<In, Out> | null;
  /** The name of the node. Default: `tensorflow`. */
  name?: string;
}

/**
 * Makes a node of a model that is made of TensorFlow.js layers.
 *
 * `In` and `Out` say what goes in and comes out; an array in and an array out unless said otherwise. Several inputs are an
 * array of them (by position), an object (by the names of the model's inputs) or an `ArgsKwargs`; several outputs come as
 * an array. The dimensions `nI` and `nO` are the model's, where it has one input or output of a known width.
 *
 * Tensors that converters make live until the forward, or the backward, call returns, and are disposed then. `tf.keep`
 * one that is needed later, and dispose it yourself.
 *
 * @param tensorflowModel A `tf.sequential` or `tf.model`, shared with the caller; or `null` for an empty shell, to load
 * a saved model into.
 * @throws {ArgumentError} for anything else.
 * @throws {TensorFlowNotEnabledError} before `enableTensorFlow`.
 */
export function TensorFlowWrapper<In = Floats2d, Out = Floats2d>(
  tensorflowModel: LayersModel | null,
  options: TensorFlowWrapperOptions<In, Out> = {},
): Model<In, Out> {
  requireTensorFlow("TensorFlowWrapper");
  if (tensorflowModel !== null) checkLayersModel(tensorflowModel, "TensorFlowWrapper");
  for (const name of ["convertInputs", "convertOutputs"] as const) {
    const converter = options[name] ?? null;
    if (converter === null || typeof converter === "function") continue;
    throw new ArgumentError({
      message: `TensorFlowWrapper: ${name} must be a function, got ${describeData(converter)}.`,
    });
  }
  const model = wrapShim<In, Out>(new TensorFlowShim(tensorflowModel), tensorflowExchange, {
    name: options.name ?? "tensorflow",
    convertInputs: options.convertInputs,
    convertOutputs: options.convertOutputs,
    dims: {
      nI: tensorflowModel && inputWidth(tensorflowModel),
      nO: tensorflowModel && outputWidth(tensorflowModel),
    },
  });
  model.replaceCallbacks(disposingTensors(model.forwardFunction));
  return model;
}

/** Runs a node's forward and backward passes so that no tensor made meanwhile outlives them. */
function disposingTensors<In, Out>(forward: Forward<In, Out>): Forward<In, Out> {
  return (model, X, isTrain) => {
    const { core } = requireTensorFlow(model.name);
    const [Y, backprop] = inScope(
      core,
      () => forward(model, X, isTrain),
      ([output]) => output,
    );
    return [
      Y,
      (dY) =>
        inScope(
          core,
          () => backprop(dY),
          (dX) => dX,
        ),
    ];
  };
}
