import {
  ArgumentError,
  checkNumber,
  DeviceError,
  type GpuAllocator,
  type GpuBlock,
  gpuAllocatorNames,
  registerGpuAllocator,
  setGpuAllocator as setOfferedAllocator,
} from "@thinc/core";
import { cudaProblem } from "../device.js";
import { native } from "../engine.js";
import { translating } from "../errors.js";
import type { Tensor } from "../tensor.js";
import { torchObject } from "../torch-object.js";
import { openCudaLibrary } from "./cuda-library.js";

const NAME = "pytorch";

/** How memory is got: by the plain C functions of a library, or as tensors that are kept. */
interface Source {
  allocate(bytes: number, device: number): { address: bigint; release: () => void };
  stream(device: number): bigint;
}

/** Memory from the pool of libtorch: what one of both gives back, the other can use. */
export class PyTorchGpuAllocator implements GpuAllocator {
  readonly name = NAME;
  private readonly source: Source;

  /** @param source Where memory is got. */
  constructor(source: Source) {
    this.source = source;
  }

  /** @throws {DeviceError} | {TorchError} when there is no such GPU, or no memory left. */
  allocate(bytes: number, device = 0): GpuBlock {
    const where = "GpuAllocator.allocate";
    checkNumber(bytes, `${where}: bytes`, { min: 0, max: Number.MAX_SAFE_INTEGER, integer: true });
    checkNumber(device, `${where}: device`, { min: 0, max: 127, integer: true });
    // Just as many bytes as are asked for: a division into elements would lose some.
    const { address, release } = bytes === 0 ? { address: 0n, release: () => {} } : this.source.allocate(bytes, device);
    let isFree = false;
    return {
      address,
      bytes,
      device,
      free() {
        if (isFree) return;
        isFree = true;
        release();
      },
    };
  }

  /** @throws {DeviceError} | {TorchError} when there is no such GPU. */
  stream(device = 0): bigint {
    checkNumber(device, "GpuAllocator.stream: device", { min: 0, max: 127, integer: true });
    return this.source.stream(device);
  }
}

/** Memory by the C functions of an open library: `aoti_torch_cuda_caching_allocator_raw_alloc` and its like. */
export function sourceOfLibrary(library: number): Source {
  const addon = native();
  const hasStream = addon.hasSymbol(library, "aoti_torch_get_current_cuda_stream");
  return {
    allocate: (bytes, device) => {
      const address = translating("GpuAllocator.allocate", () => addon.gpuAllocate(library, bytes, device));
      return { address, release: () => translating("GpuBlock.free", () => addon.gpuFree(library, address)) };
    },
    // The default stream, where a library cannot tell: what libtorch works on unless told otherwise.
    stream: (device) => (hasStream ? translating("GpuAllocator.stream", () => addon.gpuStream(library, device)) : 0n),
  };
}

/** Memory of tensors of bytes, which are kept until it is given back: for a libtorch that lacks the C functions. */
export function sourceOfTensors(deviceName: (device: number) => string, stream: (device: number) => bigint): Source {
  const kept = new Set<Tensor>();
  return {
    allocate: (bytes, device) => {
      const tensor = torchObject.empty([bytes], { dtype: "uint8", device: deviceName(device) });
      kept.add(tensor);
      const release = () => {
        kept.delete(tensor);
        tensor.dispose();
      };
      return { address: tensor.dataPtr, release };
    },
    stream,
  };
}

function createAllocator(): GpuAllocator {
  const problem = cudaProblem(0);
  if (problem !== null) throw new DeviceError({ message: `setGpuAllocator("${NAME}"): ${problem}.` });
  const library = openCudaLibrary().number as number;
  const functions = sourceOfLibrary(library);
  const hasPool = ["alloc", "delete"].every((verb) =>
    native().hasSymbol(library, `aoti_torch_cuda_caching_allocator_raw_${verb}`),
  );
  return new PyTorchGpuAllocator(hasPool ? functions : sourceOfTensors((device) => `cuda:${device}`, functions.stream));
}

registerGpuAllocator({ name: NAME, create: createAllocator });

/**
 * Lets this project take memory of GPUs from the pool of a framework: `"pytorch"` from libtorch's.
 *
 * @throws {DeviceError} where there is no GPU, or libtorch is for the CPU only; the choice before stays.
 * @throws {ArgumentError} for a framework whose adapter was not imported.
 */
export function setGpuAllocator(name: string | null): void {
  if (name === "tensorflow" && !gpuAllocatorNames().includes(name)) {
    throw new ArgumentError({
      message: `setGpuAllocator: "tensorflow" comes with @thinc/tensorflow, not with @thinc/torch. Import a version of it that has a pool for GPUs, or use "${NAME}".`,
    });
  }
  setOfferedAllocator(name);
}
