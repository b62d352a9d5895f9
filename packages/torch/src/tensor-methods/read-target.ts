import { ArgumentError, checkOptions, printValue } from "@thinc/core";
import { readDevice, type TorchDevice } from "../device.js";
import { DTYPE_NAMES, type TorchDType } from "../dtypes.js";
import { isOptions } from "../operators/is-options.js";
import type { MemoryFormat } from "../operators/types.js";
import { Tensor } from "../tensor.js";

/** Where and as what {@link Tensor.to} puts a tensor. */
export interface ToOptions {
  /** The dtype that is wanted; as it is if left out. */
  dtype?: TorchDType | null;
  /** Such as `cpu` or `cuda:0`. */
  device?: TorchDevice | null;
  /** Lets a copy from a GPU go on while JavaScript does. */
  nonBlocking?: boolean;
  /** Copies even where nothing changes. */
  copy?: boolean;
  /** The order of the axes in memory; that of the tensor if left out. */
  memoryFormat?: MemoryFormat | null;
}

/** What {@link Tensor.to} takes: a dtype, a device, a tensor to follow, or an object with both. */
export type ToTarget =
  | TorchDType
  | "cpu"
  | "meta"
  | `cuda${string}`
  | `gpu${string}`
  | Exclude<TorchDevice, string>
  | Tensor
  | ToOptions;

const DEVICE = /^(cpu|cuda|gpu|mps|meta|xpu)\b/;

/** Reads the arguments of {@link Tensor.to} in all of Python's forms. @throws {ArgumentError} | {DeviceError} */
export function readTarget(args: readonly unknown[]): ToOptions & { device?: string | null } {
  const positional = [...args];
  const last = positional.at(-1);
  const named = isOptions(last) && !isDevice(last) ? (positional.pop() as ToOptions) : {};
  checkOptions(named, ["dtype", "device", "nonBlocking", "copy", "memoryFormat"], "to");
  const read: ToOptions = { ...named };
  const target = positional.shift();
  if (target instanceof Tensor) {
    read.dtype = target.dtype;
    read.device = target.device as TorchDevice;
  } else if (isDevice(target)) {
    read.device = target;
    if (typeof positional[0] === "string" || positional[0] === null)
      read.dtype = positional.shift() as TorchDType | null;
  } else if (typeof target === "string") {
    read.dtype = target as TorchDType;
  } else if (target !== undefined && target !== null) {
    throw wrong(target);
  }
  for (const name of ["nonBlocking", "copy"] as const) {
    if (positional.length === 0) break;
    const flag = positional.shift();
    if (typeof flag !== "boolean") throw wrong(flag);
    read[name] = flag;
  }
  if (positional.length > 0) throw wrong(positional[0]);
  const { device, dtype } = read;
  return {
    ...read,
    dtype: dtype === null || dtype === undefined ? null : ((DTYPE_NAMES as Record<string, TorchDType>)[dtype] ?? dtype),
    device: device === null || device === undefined ? null : deviceFor(device),
  };
}

function wrong(found: unknown): ArgumentError {
  return new ArgumentError({
    message: `to: expected a dtype, a device, a tensor or an object with these, then nonBlocking and copy, got ${printValue(found)}.`,
  });
}

function isDevice(target: unknown): target is TorchDevice {
  if (typeof target === "string") return DEVICE.test(target);
  return typeof target === "object" && target !== null && "type" in target;
}

// What libtorch is not asked about here, such as "mps", it checks itself.
function deviceFor(device: TorchDevice): string {
  if (device === "cpu") return device;
  return typeof device === "string" && !/^(cpu|cuda|gpu|meta)\b/.test(device) ? device : readDevice(device, "to");
}
