import { DTypeError, NdArray, UnsupportedError } from "@thinc/core";
import { xp2torch } from "./convert.js";
import { isArrayDType, type TorchDType } from "./dtypes.js";
import { arrayOfHandle } from "./memory.js";
import { isRawDType, RAW_DTYPES, RawTensor, type StoredTensor } from "./serialize/raw-tensor.js";
import type { Tensor } from "./tensor.js";

/**
 * Makes a tensor over the memory of one that a file held.
 *
 * @throws {DTypeError} when libtorch has no such dtype, as for float8_e8m0fnu.
 */
export function tensorOfStored(stored: StoredTensor): Tensor {
  if (!(stored instanceof RawTensor)) return xp2torch(stored);
  if (stored.dtype === "float8_e8m0fnu") {
    throw new DTypeError({
      message:
        "There are no tensors of float8_e8m0fnu here: not every libtorch that is supported has it. Save as float32.",
      actual: stored.dtype,
    });
  }
  const { bytes, dtype } = stored;
  // libtorch takes an address only where an element may stand.
  const aligned = bytes.data.byteOffset % RAW_DTYPES[dtype] === 0;
  const elements = xp2torch(aligned ? bytes : bytes.copy());
  return elements.view(dtype as TorchDType).squeeze(-1);
}

/**
 * A tensor as files hold it, over its own memory; a copy only where it is not contiguous or not in host memory.
 *
 * @throws {DTypeError} when files cannot hold such a dtype.
 */
export function storedOfTensor(tensor: Tensor, where: string): StoredTensor {
  const { dtype } = tensor;
  // Sparse tensors and those on the device meta have no address.
  if (tensor.dataPtr === 0n && !tensor.shape.includes(0)) {
    throw new UnsupportedError({
      message: `${where}: a tensor without plain memory cannot be saved. Save tensor.toDense(), or make it on the cpu.`,
    });
  }
  const host = tensor.detach().cpu();
  if (isArrayDType(dtype)) return arrayOfHandle(host.resolveNeg().handle, where);
  if (!isRawDType(dtype)) {
    throw new DTypeError({
      message: `${where}: tensors of ${dtype} mean something only together with their scale. Save tensor.dequantize() instead.`,
      actual: dtype,
    });
  }
  const shape = host.shape;
  if (shape.includes(0)) return new RawTensor(dtype, NdArray.zeros<"uint8">([...shape, RAW_DTYPES[dtype]], "uint8"));
  const plain = host.resolveConj().resolveNeg().contiguous();
  return new RawTensor(dtype, plain.unsqueeze(-1).view("uint8").toArray() as NdArray<"uint8">);
}
