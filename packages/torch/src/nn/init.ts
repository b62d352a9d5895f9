import { ArgumentError, checkNumber, ShapeError, sizeOfShape } from "@thinc/core";
import { noGrad } from "../grad-mode.js";
import type { Tensor } from "../tensor.js";
import { checkChoice, checkTensor } from "./checks.js";

// Initial values, in place; the functions of `torch.nn.init`. They draw from libtorch's generator in Python's order, so
// the same seed gives Python's values bit for bit. All give back the tensor they were given.

/** The functions that {@link calculateGain} knows a gain for. */
export type Nonlinearity =
  | "linear"
  | "conv1d"
  | "conv2d"
  | "conv3d"
  | "conv_transpose1d"
  | "conv_transpose2d"
  | "conv_transpose3d"
  | "sigmoid"
  | "tanh"
  | "relu"
  | "leaky_relu"
  | "selu";

/** How the Kaiming initializations scale; PyTorch's names and defaults. */
export interface KaimingOptions {
  /** The negative slope of the leaky ReLU that follows; used with `leaky_relu` only. 0 if left out. */
  a?: number;
  /** Whether values keep their size going forward (`fan_in`, the default) or gradients going back. */
  mode?: "fan_in" | "fan_out";
  /** What follows; `leaky_relu` if left out. */
  nonlinearity?: Nonlinearity;
}

/** Uniform values between `a` and `b`. */
export function uniform_(tensor: Tensor, a = 0, b = 1): Tensor {
  return inPlace("uniform_", tensor, () => tensor.uniform_(a, b));
}

/** Normal values of a mean and a standard deviation. */
export function normal_(tensor: Tensor, mean = 0, std = 1): Tensor {
  return inPlace("normal_", tensor, () => tensor.normal_(mean, std));
}

/** One value everywhere. */
export function constant_(tensor: Tensor, value: number): Tensor {
  return inPlace("constant_", tensor, () => tensor.fill_(value));
}

/** Zeros. */
export function zeros_(tensor: Tensor): Tensor {
  return inPlace("zeros_", tensor, () => tensor.zero_());
}

/** Ones. */
export function ones_(tensor: Tensor): Tensor {
  return inPlace("ones_", tensor, () => tensor.fill_(1));
}

/** Uniform values after Glorot and Bengio (2010): within `gain * sqrt(6 / (fanIn + fanOut))` of 0. */
export function xavierUniform_(tensor: Tensor, gain = 1): Tensor {
  return inPlace("xavierUniform_", tensor, () => {
    const bound = Math.sqrt(3) * xavierStd(tensor, gain);
    return tensor.uniform_(-bound, bound);
  });
}

/** Normal values after Glorot and Bengio (2010): of standard deviation `gain * sqrt(2 / (fanIn + fanOut))`. */
export function xavierNormal_(tensor: Tensor, gain = 1): Tensor {
  return inPlace("xavierNormal_", tensor, () => tensor.normal_(0, xavierStd(tensor, gain)));
}

/** Uniform values after He et al. (2015): within `gain * sqrt(3 / fan)` of 0. An empty tensor stays as it is. */
export function kaimingUniform_(tensor: Tensor, options: KaimingOptions = {}): Tensor {
  return inPlace("kaimingUniform_", tensor, () => {
    if (sizeOfShape(tensor.shape) === 0) return tensor;
    const bound = Math.sqrt(3) * kaimingStd("kaimingUniform_", tensor, options);
    return tensor.uniform_(-bound, bound);
  });
}

/** Normal values after He et al. (2015): of standard deviation `gain / sqrt(fan)`. An empty tensor stays as it is. */
export function kaimingNormal_(tensor: Tensor, options: KaimingOptions = {}): Tensor {
  return inPlace("kaimingNormal_", tensor, () => {
    if (sizeOfShape(tensor.shape) === 0) return tensor;
    return tensor.normal_(0, kaimingStd("kaimingNormal_", tensor, options));
  });
}

const GAINS: Readonly<Record<Exclude<Nonlinearity, "leaky_relu">, number>> = {
  linear: 1,
  conv1d: 1,
  conv2d: 1,
  conv3d: 1,
  conv_transpose1d: 1,
  conv_transpose2d: 1,
  conv_transpose3d: 1,
  sigmoid: 1,
  tanh: 5 / 3,
  relu: Math.sqrt(2),
  selu: 3 / 4,
};

/**
 * The factor by which values grow in size to make up for what a function takes away.
 *
 * @param parameter The negative slope of `leaky_relu`, 0.01 if left out.
 * @throws {ArgumentError} when the function is not known.
 */
export function calculateGain(nonlinearity: Nonlinearity, parameter = 0.01): number {
  const known = [...Object.keys(GAINS), "leaky_relu"] as Nonlinearity[];
  const name = checkChoice(nonlinearity, "calculateGain: nonlinearity", known);
  if (name !== "leaky_relu") return GAINS[name];
  const slope = checkNumber(parameter, "calculateGain: parameter");
  return Math.sqrt(2 / (1 + slope * slope));
}

/**
 * How many inputs an output has, and how many outputs an input has, in a layer with this weight tensor.
 *
 * @throws {ShapeError} when it has less than two axes.
 */
export function calculateFanInAndFanOut(tensor: Tensor): [fanIn: number, fanOut: number] {
  checkTensor("calculateFanInAndFanOut", tensor, "tensor");
  const [outputs, inputs, ...kernel] = tensor.shape;
  if (inputs === undefined) {
    throw new ShapeError({
      message: `calculateFanInAndFanOut: expected at least two axes, got [${tensor.shape.join(", ")}]. Initialize biases with zeros_ or uniform_.`,
      expected: [null, null],
      actual: tensor.shape,
    });
  }
  const field = sizeOfShape(kernel);
  return [inputs * field, outputs * field];
}

function xavierStd(tensor: Tensor, gain: number): number {
  const [fanIn, fanOut] = calculateFanInAndFanOut(tensor);
  return checkNumber(gain, "xavier: gain") * Math.sqrt(2 / (fanIn + fanOut));
}

function kaimingStd(where: string, tensor: Tensor, options: KaimingOptions): number {
  const { a = 0, mode = "fan_in", nonlinearity = "leaky_relu" } = options;
  checkChoice(mode, `${where}: mode`, ["fan_in", "fan_out"]);
  const [fanIn, fanOut] = calculateFanInAndFanOut(tensor);
  return calculateGain(nonlinearity, a) / Math.sqrt(mode === "fan_in" ? fanIn : fanOut);
}

function inPlace(where: string, tensor: Tensor, change: () => Tensor): Tensor {
  checkTensor(where, tensor, "tensor");
  if (tensor.dtype === "bool")
    throw new ArgumentError({ message: `${where}: a bool tensor has no such values. Use a float tensor.` });
  noGrad(change);
  return tensor;
}
