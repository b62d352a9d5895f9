import { ArgumentError, type ArrayExchange, describeData, NdArray, type Ops } from "@thinc/core";
import { readDevice, type TorchDevice } from "./device.js";
import { arrayOfHandle, handleOfArray, noteCopy } from "./memory.js";
import { asTemporary, disposeTemporary } from "./temporary.js";
import { Tensor } from "./tensor.js";

/** How {@link xp2torch} makes a tensor. */
export interface Xp2TorchOptions {
  /** Whether a gradient will be asked for; float arrays only. */
  requiresGrad?: boolean;
  /** Where the tensor goes, such as `cuda:0`; the CPU if left out, and then nothing is copied. */
  device?: TorchDevice | null;
}

/** How {@link torch2xp} makes an array. */
export interface Torch2XpOptions {
  /** The operations that will work on the array. */
  ops?: Ops;
}

/**
 * Makes a tensor over an array's memory: what is written to one is seen in the other.
 *
 * Any layout is taken as it is. The array's memory stays alive as long as the tensor.
 *
 * @throws {ArgumentError} when the value is no array. @throws {DTypeError} when its dtype cannot have the gradient asked for.
 */
export function xp2torch(array: NdArray, options: Xp2TorchOptions = {}): Tensor {
  const { requiresGrad = false } = options;
  const device = (options.device ?? "cpu") === "cpu" ? "cpu" : readDevice(options.device, "xp2torch");
  if (!NdArray.isInstance(array)) {
    throw new ArgumentError({
      message: `xp2torch: expected an NdArray, got ${describeData(array)}. Make one with ops.asarray, or use torch.tensor for plain numbers.`,
    });
  }
  if (device === "cpu") return new Tensor(handleOfArray(array, requiresGrad, "xp2torch"));
  const moved = new Tensor(handleOfArray(array, false, "xp2torch")).to({ device });
  noteCopy(array.byteLength);
  if (requiresGrad) moved.requiresGrad = true;
  return moved;
}

/**
 * Makes an array over a tensor's memory, without its history: what is written to one is seen in the other.
 *
 * Only a tensor that is not contiguous or not in host memory is copied; `torchStats().bytesCopied` counts that.
 *
 * @throws {ArgumentError} when the value is no tensor. @throws {DTypeError} when arrays have no such dtype.
 */
export function torch2xp(tensor: Tensor, _options: Torch2XpOptions = {}): NdArray {
  if (!(tensor instanceof Tensor)) {
    throw new ArgumentError({
      message: `torch2xp: expected a Tensor of @thinc/torch, got ${describeData(tensor)}.`,
    });
  }
  return arrayOfHandle(tensor.handle, "torch2xp");
}

/** Exchanges arrays and tensors; the tensors are made on a device. */
export function torchExchange(device = "cpu"): ArrayExchange<Tensor> {
  return {
    framework: "torch",
    isTensor: (value): value is Tensor => value instanceof Tensor,
    toTensor: (array, { requiresGrad, temporary = false }) => {
      const tensor = xp2torch(array, { requiresGrad, device });
      return temporary ? asTemporary(tensor) : tensor;
    },
    toArray: (tensor, ops) => {
      const array = torch2xp(tensor, { ops });
      disposeTemporary(tensor);
      return array;
    },
  };
}
