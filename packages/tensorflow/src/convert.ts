import type { Tensor, Variable } from "@tensorflow/tfjs-core";
import {
  ArgumentError,
  type ArrayExchange,
  countCopiedBytes,
  type DType,
  DTypeError,
  describeData,
  NdArray,
  type Ops,
  type TypedArray,
} from "@thinc/core";
import { requireTensorFlow } from "./engine.js";
import { isTensor } from "./scope.js";

/** The dtypes that arrays and TensorFlow.js have in common. */
export const TENSORFLOW_DTYPES = ["float32", "int32", "bool"] as const satisfies readonly DType[];

/** How {@link xp2tensorflow} makes a tensor. */
export interface Xp2TensorFlowOptions {
  /** Makes a `tf.Variable`, which can be assigned to. */
  asVariable?: boolean;
  /** For a variable: whether TensorFlow.js's own optimizers may train it. Tensors need no mark: gradients are asked for. */
  requiresGrad?: boolean;
  /**
   * Converts dtypes that TensorFlow.js does not have: other floats to float32, other integers to int32. Floats lose
   * digits; an integer that does not fit is an error.
   */
  cast?: boolean;
}

/** What {@link tensorflow2xp} needs to know. */
export interface TensorFlow2XpOptions {
  /** The backend the array is for. Default: the current one. */
  ops?: Ops;
}

/**
 * Makes a tensor, or a variable, of an array.
 *
 * The elements are always copied, so that later changes of the array do not reach the tensor (the cpu backend would share
 * them). The caller owns the tensor and disposes it, except inside the converters of a `TensorFlowWrapper`, where the
 * wrapper does.
 *
 * @throws {DTypeError} for a dtype other than float32, int32 and bool without `cast`; for an integer that does not fit.
 * @throws {ArgumentError} for anything but an `NdArray`.
 * @throws {TensorFlowNotEnabledError} before `enableTensorFlow`.
 */
export function xp2tensorflow(array: NdArray, options: Xp2TensorFlowOptions & { asVariable: true }): Variable;
export function xp2tensorflow(array: NdArray, options?: Xp2TensorFlowOptions): Tensor;
export function xp2tensorflow(array: NdArray, options: Xp2TensorFlowOptions = {}): Tensor {
  const { core } = requireTensorFlow("xp2tensorflow");
  if (!NdArray.isInstance(array)) {
    throw new ArgumentError({
      message: `xp2tensorflow: expected an NdArray, got ${describeData(array)}. Make one with ops.asarray.`,
    });
  }
  const source = toTensorFlowDType(array, options.cast ?? false);
  const { asVariable = false, requiresGrad = false } = options;
  if (asVariable && requiresGrad && source.dtype !== "float32") {
    throw new DTypeError({
      message: `xp2tensorflow: a variable of ${source.dtype} has no gradient. Leave out requiresGrad, or use a float32 array.`,
      expected: ["float32"],
      actual: source.dtype,
    });
  }
  const dtype = source.dtype as (typeof TENSORFLOW_DTYPES)[number];
  // wasm copies into its own memory, and a cast has made elements of our own already.
  countCopiedBytes("tensorflow", source.byteLength);
  const isCopied = source !== array || core.getBackend() === "wasm";
  const own = isCopied ? source.asContiguous() : source.copy();
  const tensor = core.tensor(
    own.data as Float32Array | Int32Array | Uint8Array,
    [...(own.shape as readonly number[])],
    dtype,
  );
  if (!asVariable) return tensor;
  const variable = core.variable(tensor, requiresGrad);
  tensor.dispose();
  return variable;
}

/**
 * Makes an array of a tensor or a variable. The elements are copied; the tensor stays its owner's.
 *
 * @throws {DTypeError} for complex64 and string tensors.
 * @throws {ArgumentError} for anything but a tensor, and for a disposed one.
 */
export function tensorflow2xp(tensor: Tensor, options: TensorFlow2XpOptions = {}): NdArray {
  if (!isTensor(tensor)) {
    throw new ArgumentError({
      message: `tensorflow2xp: expected a tensor of TensorFlow.js, got ${describeData(tensor)}.`,
    });
  }
  if (tensor.isDisposed) {
    throw new ArgumentError({
      message: "tensorflow2xp: this tensor is disposed. Convert it before, or protect it with tf.keep.",
    });
  }
  const dtype = tensor.dtype as DType;
  if (!(TENSORFLOW_DTYPES as readonly DType[]).includes(dtype)) {
    throw new DTypeError({
      message: `tensorflow2xp: cannot make an array of a ${dtype} tensor. Convert it first, with tf.real, tf.imag or tf.cast.`,
      expected: TENSORFLOW_DTYPES,
      actual: dtype,
    });
  }
  const array = new NdArray(readValues(tensor), tensor.shape, { dtype });
  return options.ops === undefined ? array : (options.ops.asarray(array) as NdArray);
}

/** The elements of a tensor, in memory of their own. */
export function readValues(tensor: Tensor): TypedArray {
  const values = tensor.dataSync() as TypedArray;
  countCopiedBytes("tensorflow", values.byteLength);
  // wasm copies when it is read; other backends may give out the memory the tensor lives in.
  return isOnWasm(tensor) ? values : (values.slice() as TypedArray);
}

/** Converts between arrays and tensors for the default converters of `TensorFlowWrapper`. */
export const tensorflowExchange: ArrayExchange<Tensor> = {
  framework: "tensorflow",
  isTensor,
  toTensor: (array) => xp2tensorflow(array),
  toArray: (tensor, ops) => tensorflow2xp(tensor, { ops }),
};

function isOnWasm(tensor: Tensor): boolean {
  const engine = requireTensorFlow("tensorflow2xp").core.engine();
  const { backend } = engine.state.tensorInfo.get(tensor.dataId) as { backend: unknown };
  return backend === engine.registry.wasm;
}

function toTensorFlowDType(array: NdArray, cast: boolean): NdArray {
  if ((TENSORFLOW_DTYPES as readonly DType[]).includes(array.dtype)) return array;
  const target = array.dtype.includes("float") ? "float32" : "int32";
  if (cast) return array.astype(target) as NdArray;
  throw new DTypeError({
    message: `xp2tensorflow: TensorFlow.js has no ${array.dtype}. Convert the array with astype("${target}"), or pass { cast: true }.`,
    expected: TENSORFLOW_DTYPES,
    actual: array.dtype,
  });
}
