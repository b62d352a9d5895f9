import { DeviceError } from "@thinc/core";
import type { DLPackDevice } from "./protocol.js";

const NAMES: Readonly<Record<number, string>> = {
  1: "cpu",
  2: "cuda",
  3: "cuda_host",
  4: "opencl",
  7: "vulkan",
  8: "metal",
  9: "vpi",
  10: "rocm",
  11: "rocm_host",
  12: "ext_dev",
  13: "cuda_managed",
  14: "oneapi",
  15: "webgpu",
  16: "hexagon",
  17: "maia",
  18: "trn",
};

/** Kinds of memory that the CPU reads and writes: its own, pinned for CUDA or ROCm, and managed. */
const HOST_TYPES: ReadonlySet<number> = new Set([1, 3, 11, 13]);

/** The host's own memory, `[1, 0]`. */
export const CPU_DEVICE: DLPackDevice = Object.freeze([1, 0] as const);

/** Writes a device as people do, such as `cuda:0`. */
export function formatDevice([type, id]: DLPackDevice): string {
  return `${NAMES[type] ?? `device type ${type}`}:${id}`;
}

/**
 * Checks that the CPU can reach a device's memory.
 *
 * @throws {DeviceError} naming the device.
 */
export function checkHostDevice(device: DLPackDevice, where: string): void {
  if (HOST_TYPES.has(device[0])) return;
  throw new DeviceError({
    message: `${where}: the data is on ${formatDevice(device)}, expected host memory. Move it to the CPU first.`,
  });
}
