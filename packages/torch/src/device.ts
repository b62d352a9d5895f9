import { ArgumentError, type Device, DeviceError, printValue } from "@thinc/core";
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
  const count = type === "cuda" ? native().deviceCount(type) : 1;
  if (id < count) return type === "cuda" ? `cuda:${id}` : type;
  const there = count === 0 ? "libtorch found no GPU it can use" : `there ${count === 1 ? "is" : "are"} only ${count}`;
  throw new DeviceError({ message: `${where}: there is no device ${type}:${id}; ${there}. Use "cpu".` });
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
