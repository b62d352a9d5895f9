import { ArgumentError, type Device, DeviceError, printValue } from "@thinc/core";
import { openCudaLibrary } from "./cuda/cuda-library.js";
import { native } from "./engine.js";

/** Where tensors live: as PyTorch writes it (`cpu`, `cuda`, `cuda:1`), or with `type` and `id`, where `gpu` means `cuda`. */
export type TorchDevice = string | Device | { readonly type: "cpu" | "cuda" | "gpu"; readonly id?: number };

// "meta" is libtorch's device without memory: shapes only.
const FORM = /^(cpu|cuda|gpu|meta)(?::(\d+))?$/;

/**
 * The device that is meant, as PyTorch writes it: `cpu` or `cuda:0`. It is there and can be used.
 *
 * @throws {ArgumentError} when the value names no device. @throws {DeviceError} when there is no such device.
 */
export function readDevice(device: unknown, where: string): string {
  const [type, id] = parseDevice(device, where);
  if (type !== "cuda") return type;
  const problem = cudaProblem(id);
  if (problem !== null) {
    throw new DeviceError({ message: `${where}: there is no device cuda:${id}; ${problem}. Use "cpu".` });
  }
  return nameOf(device).includes(":") ? `cuda:${id}` : `cuda:${native().currentDevice("cuda")}`;
}

/** How many GPUs libtorch can use; its library for CUDA is opened for that. */
export function cudaDeviceCount(): number {
  return openCudaLibrary().problem === null ? native().deviceCount("cuda") : 0;
}

/** Why the GPU of a number cannot be used; `null` where it can. Libtorch's library for CUDA is opened for that. */
export function cudaProblem(id: number): string | null {
  const { problem } = openCudaLibrary();
  if (problem !== null) return problem;
  const count = native().deviceCount("cuda");
  if (count === 0) return "libtorch found no GPU it can use. Look whether nvidia-smi shows one";
  return id < count ? null : `there ${count === 1 ? "is" : "are"} only ${count}`;
}

/** The type and the number of the device that is meant, whether it is there or not. @throws {ArgumentError} when it is none. */
export function parseDevice(device: unknown, where: string): [type: string, id: number] {
  const found = FORM.exec(nameOf(device));
  if (found !== null) return [found[1] === "gpu" ? "cuda" : found[1], Number(found[2] ?? 0)];
  throw new ArgumentError({
    message: `${where}: expected a device such as "cpu", "cuda:0" or { type: "cuda", id: 0 }, got ${printValue(device)}.`,
  });
}

/** The type of a device as PyTorch writes it: `cuda` of `cuda:1`. */
export function deviceTypeOf(device: string): string {
  return device.split(":")[0];
}

function nameOf(device: unknown): string {
  if (typeof device === "string") return device;
  const { type, id = 0 } = (device ?? {}) as { type?: unknown; id?: unknown };
  return `${String(type)}:${String(id)}`;
}
