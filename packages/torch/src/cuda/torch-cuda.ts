import { DeviceError } from "@thinc/core";
import { cudaDeviceCount, cudaProblem, readDevice, type TorchDevice } from "../device.js";
import { native } from "../engine.js";
import { translating } from "../errors.js";

// The functions of `torch.cuda`. Nothing of CUDA is loaded before one is called.

/** Tells whether libtorch has a GPU that it can use. */
export function isAvailable(): boolean {
  return cudaDeviceCount() > 0;
}

/** How many GPUs libtorch can use; 0 where libtorch is for the CPU only. */
export function deviceCount(): number {
  return cudaDeviceCount();
}

/** The number of the GPU that `"cuda"` means. @throws {DeviceError} where there is none. */
export function currentDevice(): number {
  checkThere("torch.cuda.currentDevice");
  return native().currentDevice("cuda");
}

/** Says which GPU `"cuda"` means, on this thread. @param device Its number, or as PyTorch writes it. @throws {DeviceError} where there is none. */
export function setDevice(device: number | TorchDevice): void {
  const where = "torch.cuda.setDevice";
  const index = indexOf(device, where);
  translating(where, () => native().currentDevice("cuda", index));
}

/** Waits until a GPU has done all its work. @param device The current one if left out. @throws {DeviceError} where there is none. */
export function synchronize(device: number | TorchDevice | null = null): void {
  const where = "torch.cuda.synchronize";
  const index = indexOf(device, where);
  translating(where, () => native().synchronize("cuda", index));
}

/** How many bytes of a GPU tensors use. @throws {DeviceError} where there is none. */
export function memoryAllocated(device: number | TorchDevice | null = null): number {
  return memory("torch.cuda.memoryAllocated", device)[0];
}

/** How many bytes of a GPU tensors used at most so far. @throws {DeviceError} where there is none. */
export function maxMemoryAllocated(device: number | TorchDevice | null = null): number {
  return memory("torch.cuda.maxMemoryAllocated", device)[1];
}

/** How many bytes of a GPU libtorch's pool holds, in use or not. @throws {DeviceError} where there is none. */
export function memoryReserved(device: number | TorchDevice | null = null): number {
  return memory("torch.cuda.memoryReserved", device)[2];
}

/** Gives what libtorch's pool holds and nobody uses back to the system. Does nothing where there is no GPU, as in PyTorch. */
export function emptyCache(): void {
  if (!isAvailable()) return;
  translating("torch.cuda.emptyCache", () => native().emptyCache("cuda"));
}

function memory(where: string, device: number | TorchDevice | null): [number, number, number] {
  const index = indexOf(device, where);
  return translating(where, () => native().deviceMemory("cuda", index));
}

function indexOf(device: number | TorchDevice | null, where: string): number {
  const name = readDevice(typeof device === "number" ? { type: "cuda", id: device } : (device ?? "cuda"), where);
  if (name.startsWith("cuda:")) return Number(name.slice("cuda:".length));
  throw new DeviceError({ message: `${where}: expected a GPU such as "cuda:0", got ${name}.` });
}

function checkThere(where: string): void {
  const problem = cudaProblem(0);
  if (problem !== null) throw new DeviceError({ message: `${where}: ${problem}.` });
}
