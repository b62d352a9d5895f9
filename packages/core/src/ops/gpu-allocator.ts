import { ArgumentError } from "../errors/index.js";

/** Memory of a GPU. */
export interface GpuBlock {
  /** Where it begins, in the address space of the GPU. */
  readonly address: bigint;
  /** How long it is: just as many bytes as were asked for. */
  readonly bytes: number;
  /** The number of the GPU. */
  readonly device: number;
  /** Gives it back; doing so twice does nothing. */
  free(): void;
}

/** Where memory of GPUs comes from: the pool of a framework, so that it and this project do not hold twice as much. */
export interface GpuAllocator {
  /** Its name for {@link setGpuAllocator}. */
  readonly name: string;
  /**
   * Memory of a GPU, not initialized.
   *
   * @param bytes How much; not one byte less is given.
   * @param device The number of the GPU; 0 if left out.
   * @throws {DeviceError} when there is no such GPU. @throws {ThincError} when there is no memory left.
   */
  allocate(bytes: number, device?: number): GpuBlock;
  /** The address of the stream in whose order the memory is used; 0 is the default one. @param device 0 if left out. */
  stream(device?: number): bigint;
}

/** How a package offers its allocator to {@link setGpuAllocator}. */
export interface GpuAllocatorRegistration {
  /** The name to ask for. */
  name: string;
  /** Makes the allocator; called when it is chosen. @throws {DeviceError} where it cannot be used. */
  create: () => GpuAllocator;
}

interface Choice {
  readonly offered: Map<string, GpuAllocatorRegistration>;
  current: GpuAllocator | null;
}

// Two copies of this package in one process must see the same choice.
const KEY = Symbol.for("thinc.gpu-allocator");

function choice(): Choice {
  const holder = globalThis as { [KEY]?: Choice };
  holder[KEY] ??= { offered: new Map(), current: null };
  return holder[KEY];
}

/** Offers an allocator under a name, in place of one that had the name before. @throws {ArgumentError} when the name is empty. */
export function registerGpuAllocator(registration: GpuAllocatorRegistration): void {
  const { name } = registration;
  if (typeof name !== "string" || name === "")
    throw new ArgumentError({ message: "registerGpuAllocator: an allocator needs a name." });
  choice().offered.set(name, { ...registration });
}

/** The names of the allocators that imported packages offer. */
export function gpuAllocatorNames(): string[] {
  return [...choice().offered.keys()];
}

/**
 * Says where memory of GPUs comes from, for all that is allocated from now on.
 *
 * @param name That of the framework whose pool is used; `null` for none.
 * @throws {ArgumentError} when no imported package offers such. @throws {DeviceError} where there is no GPU; the choice before stays.
 */
export function setGpuAllocator(name: string | null): void {
  const current = choice();
  if (name === null) {
    current.current = null;
    return;
  }
  const registration = current.offered.get(name);
  if (registration === undefined) {
    const names = gpuAllocatorNames().map((known) => `"${known}"`);
    throw new ArgumentError({
      message: `setGpuAllocator: no imported package offers "${String(name)}"; there ${names.length === 1 ? "is" : "are"} ${names.join(", ") || "none"}. Import the adapter of that framework first.`,
    });
  }
  current.current = registration.create();
}

/** Where memory of GPUs comes from; `null` before {@link setGpuAllocator}. */
export function getGpuAllocator(): GpuAllocator | null {
  return choice().current;
}
