import { ArgumentError, checkNumber, ShapeError, sizeOfShape } from "@thinc/core";
import type { Generator } from "../../generator.js";
import { noGrad } from "../../grad-mode.js";
import type { Tensor } from "../../tensor.js";
import { torchObject } from "../../torch-object.js";
import { checkChoice, checkPositive, checkTensor } from "../checks.js";

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

/** Where random values come from. */
export interface RandomOptions {
  /** A source of random numbers; libtorch's own if left out. */
  generator?: Generator | null;
}

/** How the Kaiming initializations scale; PyTorch's names and defaults. */
export interface KaimingOptions extends RandomOptions {
  /** The negative slope of the leaky ReLU that follows; used with `leaky_relu` only. 0 if left out. */
  a?: number;
  /** Whether values keep their size going forward (`fan_in`, the default) or gradients going back. */
  mode?: "fan_in" | "fan_out";
  /** What follows; `leaky_relu` if left out. */
  nonlinearity?: Nonlinearity;
}

/** Uniform values between `a` and `b`. */
export function uniform_(tensor: Tensor, a = 0, b = 1, options: RandomOptions = {}): Tensor {
  const { generator = null } = options;
  return inPlace("uniform_", tensor, () => tensor.uniform_(a, b, { generator }));
}

/** Normal values of a mean and a standard deviation. */
export function normal_(tensor: Tensor, mean = 0, std = 1, options: RandomOptions = {}): Tensor {
  const { generator = null } = options;
  return inPlace("normal_", tensor, () => tensor.normal_(mean, std, { generator }));
}

/**
 * Normal values between two bounds.
 *
 * Values beyond the bounds are drawn again; where few would be within, uniform ones are drawn and kept as often as normal
 * ones would occur there.
 *
 * @param std The standard deviation before anything is cut off.
 * @param a The least value.
 * @param b The largest value.
 * @throws {ArgumentError} when the bounds are in the wrong order, or the deviation is not above 0.
 */
export function truncNormal_(tensor: Tensor, mean = 0, std = 1, a = -2, b = 2, options: RandomOptions = {}): Tensor {
  const where = "truncNormal_";
  checkNumber(mean, `${where}: mean`);
  checkPositive(std, `${where}: std`);
  checkNumber(b, `${where}: b`, { min: checkNumber(a, `${where}: a`) });
  const { generator = null } = options;
  return inPlace(where, tensor, () => {
    const within = normalCumulative((b - mean) / std) - normalCumulative((a - mean) / std);
    const draw = within > 0.3 ? drawAgain : drawUniform;
    return draw(tensor, mean, std, a, b, generator);
  });
}

/** The probability that a standard normal value is at most `x`. */
function normalCumulative(x: number): number {
  const error = torchObject.erf(torchObject.tensor([x / Math.sqrt(2)], { dtype: "float64" })).item() as number;
  return (1 + error) / 2;
}

type Draw = (tensor: Tensor, mean: number, std: number, a: number, b: number, generator: Generator | null) => Tensor;

const drawAgain: Draw = (tensor, mean, std, a, b, generator) => {
  // The bounds as the dtype has them, lest values next to them are drawn for ever.
  const [low, high] = [a, b].map((bound) => torchObject.tensor([bound], { dtype: tensor.dtype }).item() as number);
  let values = tensor.normal_(mean, std, { generator });
  for (;;) {
    const beyond = values.lt(low).logicalOr(values.gt(high));
    if (beyond.any().item() !== true) break;
    values = torchObject.where(beyond, torchObject.emptyLike(values).normal_(mean, std, { generator }), values);
  }
  return values === tensor ? tensor : tensor.copy_(values);
};

const drawUniform: Draw = (tensor, mean, std, a, b, generator) => {
  const mode = Math.max(a, Math.min(mean, b));
  const logPeak = -0.5 * ((mode - mean) / std) ** 2;
  const candidates = torchObject.emptyLike(tensor);
  const chances = torchObject.emptyLike(tensor);
  // Where a candidate is refused: the logarithm of its density is below that of a chance.
  const refused = (): Tensor => {
    const logDensity = candidates.sub_(mean).div_(std).pow_(2).mul_(-0.5).sub_(logPeak);
    return chances.uniform_(0, 1, { generator }).log_().gt(logDensity);
  };
  let values: Tensor = tensor.uniform_(a, b, { generator });
  candidates.copy_(values);
  let pending = refused();
  while (pending.any().item() === true) {
    candidates.uniform_(a, b, { generator });
    values = torchObject.where(pending, candidates, values);
    pending = torchObject.where(pending, refused(), pending);
  }
  return values === tensor ? tensor : tensor.copy_(values);
};

/** One value everywhere. */
export function constant_(tensor: Tensor, val: number): Tensor {
  return inPlace("constant_", tensor, () => tensor.fill_(val));
}

/** Zeros. */
export function zeros_(tensor: Tensor): Tensor {
  return inPlace("zeros_", tensor, () => tensor.zero_());
}

/** Ones. */
export function ones_(tensor: Tensor): Tensor {
  return inPlace("ones_", tensor, () => tensor.fill_(1));
}

/** Ones on the diagonal of a matrix, zeros elsewhere. @throws {ShapeError} when it is no matrix. */
export function eye_(tensor: Tensor): Tensor {
  return inPlace("eye_", tensor, () => {
    const [rows, columns] = checkMatrix("eye_", tensor);
    return tensor.copy_(torchObject.eye(rows, columns, { dtype: tensor.dtype, device: tensor.device }));
  });
}

/**
 * The kernel of a convolution that gives its inputs back, as many channels as there are.
 *
 * @param groups The groups of the convolution.
 * @throws {ShapeError} when the tensor is no kernel of three to five axes, or its outputs cannot be divided so.
 */
export function dirac_(tensor: Tensor, groups = 1): Tensor {
  checkNumber(groups, "dirac_: groups", { min: 1, integer: true });
  return inPlace("dirac_", tensor, () => {
    const { shape } = tensor;
    const [outputs, inputs, ...kernel] = shape;
    if (kernel.length < 1 || kernel.length > 3 || outputs % groups !== 0) {
      throw new ShapeError({
        message: `dirac_: expected [outputs, inputs, …] of three to five axes, with outputs divisible by ${groups}, got [${shape.join(", ")}].`,
        actual: shape,
      });
    }
    tensor.zero_();
    const perGroup = outputs / groups;
    for (let group = 0; group < groups; group++) {
      for (let channel = 0; channel < Math.min(perGroup, inputs); channel++) {
        let element = tensor.select(0, group * perGroup + channel).select(0, channel);
        for (const length of kernel) element = element.select(0, Math.floor(length / 2));
        element.fill_(1);
      }
    }
    return tensor;
  });
}

/**
 * A random matrix of orthogonal rows or columns, times `gain` (Saxe et al., 2013); all axes but the first make its columns.
 *
 * @throws {ShapeError} when the tensor has less than two axes.
 */
export function orthogonal_(tensor: Tensor, gain = 1, options: RandomOptions = {}): Tensor {
  const { generator = null } = options;
  checkNumber(gain, "orthogonal_: gain");
  return inPlace("orthogonal_", tensor, () => {
    const { shape } = tensor;
    if (shape.length < 2) {
      throw new ShapeError({
        message: `orthogonal_: expected at least two axes, got [${shape.join(", ")}].`,
        expected: [null, null],
        actual: shape,
      });
    }
    const size = sizeOfShape(shape);
    if (size === 0) return tensor;
    const columns = size / shape[0];
    const flat = torchObject
      .empty([shape[0], columns], { dtype: tensor.dtype, device: tensor.device })
      .normal_(0, 1, { generator });
    const wide = shape[0] < columns;
    const [Q, R] = torchObject.linalgQr(wide ? flat.t() : flat);
    // The signs of the diagonal make the distribution uniform (Mezzadri, 2006).
    Q.mul_(R.diagonal().sign());
    return tensor.copy_((wide ? Q.t() : Q).reshape([...shape])).mul_(gain);
  });
}

/**
 * Normal values, with a part of each column set to 0 (Martens, 2010).
 *
 * @param sparsity The part of zeros. Which ones are zeros, libtorch's own random numbers say, as in PyTorch.
 * @param std The standard deviation of the others.
 * @throws {ShapeError} when the tensor is no matrix.
 */
export function sparse_(tensor: Tensor, sparsity: number, std = 0.01, options: RandomOptions = {}): Tensor {
  const { generator = null } = options;
  checkNumber(sparsity, "sparse_: sparsity", { min: 0, max: 1 });
  return inPlace("sparse_", tensor, () => {
    const [rows, columns] = checkMatrix("sparse_", tensor);
    const zeros = Math.ceil(sparsity * rows);
    tensor.normal_(0, std, { generator });
    for (let column = 0; column < columns; column++) {
      const places = torchObject.randperm(rows).narrow(0, 0, zeros);
      tensor.select(1, column).indexFill_(0, places, 0);
    }
    return tensor;
  });
}

/** Uniform values after Glorot and Bengio (2010): within `gain * sqrt(6 / (fanIn + fanOut))` of 0. */
export function xavierUniform_(tensor: Tensor, gain = 1, options: RandomOptions = {}): Tensor {
  const { generator = null } = options;
  return inPlace("xavierUniform_", tensor, () => {
    const bound = Math.sqrt(3) * xavierStd(tensor, gain);
    return tensor.uniform_(-bound, bound, { generator });
  });
}

/** Normal values after Glorot and Bengio (2010): of standard deviation `gain * sqrt(2 / (fanIn + fanOut))`. */
export function xavierNormal_(tensor: Tensor, gain = 1, options: RandomOptions = {}): Tensor {
  const { generator = null } = options;
  return inPlace("xavierNormal_", tensor, () => tensor.normal_(0, xavierStd(tensor, gain), { generator }));
}

/** Uniform values after He et al. (2015): within `gain * sqrt(3 / fan)` of 0. An empty tensor stays as it is. */
export function kaimingUniform_(tensor: Tensor, options: KaimingOptions = {}): Tensor {
  return inPlace("kaimingUniform_", tensor, () => {
    if (sizeOfShape(tensor.shape) === 0) return tensor;
    const bound = Math.sqrt(3) * kaimingStd("kaimingUniform_", tensor, options);
    return tensor.uniform_(-bound, bound, { generator: options.generator ?? null });
  });
}

/** Normal values after He et al. (2015): of standard deviation `gain / sqrt(fan)`. An empty tensor stays as it is. */
export function kaimingNormal_(tensor: Tensor, options: KaimingOptions = {}): Tensor {
  return inPlace("kaimingNormal_", tensor, () => {
    if (sizeOfShape(tensor.shape) === 0) return tensor;
    const std = kaimingStd("kaimingNormal_", tensor, options);
    return tensor.normal_(0, std, { generator: options.generator ?? null });
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
 * @param param The negative slope of `leaky_relu`, 0.01 if left out.
 * @throws {ArgumentError} when the function is not known.
 */
export function calculateGain(nonlinearity: Nonlinearity, param = 0.01): number {
  const known = [...Object.keys(GAINS), "leaky_relu"] as Nonlinearity[];
  const name = checkChoice(nonlinearity, "calculateGain: nonlinearity", known);
  if (name !== "leaky_relu") return GAINS[name];
  const slope = checkNumber(param, "calculateGain: param");
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

function checkMatrix(where: string, tensor: Tensor): readonly number[] {
  const { shape } = tensor;
  if (shape.length === 2) return shape;
  throw new ShapeError({
    message: `${where}: expected a matrix, got [${shape.join(", ")}].`,
    expected: [null, null],
    actual: shape,
  });
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
