import {
  ArgsKwargs,
  ArgumentError,
  type ConvertInputs,
  type ConvertOutputs,
  checkGradient,
  describeData,
  type FloatDType,
  isFloatDType,
  type Model,
  type NdArray,
  Padded,
} from "@thinc/core";
import { torch2xp, xp2torch } from "./convert.js";
import { deviceOfModel } from "./default-converters.js";
import type { ModuleLike } from "./module-like.js";
import { Tensor } from "./tensor.js";
import { PyTorchWrapper, type PyTorchWrapperOptions } from "./wrapper.js";

type Batch = Padded<FloatDType>;

/**
 * Makes a model of a recurrent PyTorch module, such as `new torch.nn.GRU(nI, nO)`, that takes and gives `Padded`.
 *
 * The module is given the data, `[time, batch, width]`, and `null` for its first state; of what it gives, the first part is
 * the output, and the last state is left out. It runs through the padding, too, as in Thinc. Put it into `withPadded` for
 * lists and `Ragged`.
 *
 * @throws {ArgumentError} when it is given no module, or an option makes no sense.
 */
export function PyTorchRNNWrapper<M extends ModuleLike = ModuleLike>(
  module: M,
  options: PyTorchWrapperOptions<Batch, Batch, M> = {},
): Model<Batch, Batch> {
  return PyTorchWrapper<Batch, Batch, M>(module, {
    ...options,
    convertInputs: options.convertInputs ?? convertRNNInputs,
    convertOutputs: options.convertOutputs ?? convertRNNOutputs,
  });
}

/** Gives a module the data of a `Padded` and no state. Integers have no gradient: theirs is `null`. */
const convertRNNInputs: ConvertInputs<Batch> = (model, X, isTrain) => {
  if (!Padded.isInstance(X)) {
    throw new ArgumentError({
      message: `${model.name}: expected a Padded, got ${describeData(X)}. Put the layer into withPadded for lists and Ragged.`,
    });
  }
  const requiresGrad = isTrain && isFloatDType(X.data.dtype);
  const input = xp2torch(X.data, { requiresGrad, device: deviceOfModel(model) });
  const getDX = ({ args: [dX] }: ArgsKwargs) => (dX instanceof Tensor ? paddedLike(X, dX) : null) as Batch;
  return [new ArgsKwargs([input, null]), getDX];
};

/** Takes the first of a module's outputs, and gives a gradient to that one only. */
const convertRNNOutputs: ConvertOutputs<Batch, Batch> = (model, [X, Yfw]) => {
  const output: unknown = Array.isArray(Yfw) ? Yfw[0] : Yfw;
  if (!(output instanceof Tensor)) {
    throw new ArgumentError({
      message: `${model.name}: expected the module to give [output, state], got ${describeData(Yfw)}. Give convertOutputs for others.`,
    });
  }
  const Y = paddedLike(X, output);
  const getDYfw = (dY: Batch) => {
    if (!Padded.isInstance(dY)) {
      throw new ArgumentError({
        message: `${model.name}: expected the gradient of the output as a Padded, got ${describeData(dY)}.`,
      });
    }
    checkGradient(model, dY.data, Y.data);
    const gradient = xp2torch(dY.data, { device: deviceOfModel(model) });
    return new ArgsKwargs([[output]], { gradTensors: [gradient] });
  };
  return [Y, getDYfw];
};

function paddedLike(like: Batch, tensor: Tensor): Batch {
  return new Padded(torch2xp(tensor) as NdArray<FloatDType, 3>, like.sizeAtT, like.lengths, like.indices);
}
