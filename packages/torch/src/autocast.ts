import { ArgumentError, checkOptions, DTypeError, describeData, printValue, scoped } from "@thinc/core";
import { parseDevice, readDevice } from "./device.js";
import type { TorchDType } from "./dtypes.js";
import { native } from "./engine.js";
import { translating } from "./errors.js";

/** How {@link autocast} casts; PyTorch's names and defaults. */
export interface AutocastOptions {
  /** `cpu` (if left out) or `cuda`. */
  deviceType?: string;
  /** What is computed in; by default bfloat16 on the CPU and float16 on CUDA. */
  dtype?: TorchDType | null;
  /** `false` switches casting off, inside another `autocast`, too. */
  enabled?: boolean;
  /** Whether a weight that is used several times is cast once; as it was, at first true, if left out. */
  cacheEnabled?: boolean | null;
}

const HALVES: readonly string[] = ["float16", "bfloat16"];

/**
 * Runs `body` with automatic casts: matrix products, convolutions and their like compute in half precision, and what
 * would lose too much keeps float32. Go back through the results outside of it.
 *
 * The mode is that of the thread: where `body` is asynchronous, it holds for whatever else runs until the promise settles.
 *
 * @param deviceType `cpu` or `cuda`; it can also stand among the options.
 * @throws {DTypeError} when the dtype is no half dtype. @throws {DeviceError} where there is no such device.
 */
export function autocast<T>(deviceType: string, body: () => T): T;
export function autocast<T>(options: AutocastOptions, body: () => T): T;
export function autocast<T>(deviceType: string, options: Omit<AutocastOptions, "deviceType">, body: () => T): T;
export function autocast<T>(first: string | AutocastOptions, second: unknown, third?: () => T): T {
  const body = typeof second === "function" ? (second as () => T) : third;
  const given = typeof second === "function" ? {} : second;
  if (typeof first === "string") checkOptions(given, ["dtype", "enabled", "cacheEnabled"], "torch.autocast");
  else checkOptions(first, ["deviceType", "dtype", "enabled", "cacheEnabled"], "torch.autocast");
  const options = (
    typeof first === "string" ? { ...(given as AutocastOptions), deviceType: first } : first
  ) as AutocastOptions;
  if (typeof body !== "function") {
    throw new ArgumentError({
      message: `torch.autocast: expected a function to run, got ${describeData(body)}. Write torch.autocast("cpu", () => …).`,
    });
  }
  const { enabled = true, dtype = null, cacheEnabled = null } = options;
  for (const [name, value] of Object.entries({ enabled, cacheEnabled: cacheEnabled ?? true })) {
    if (typeof value === "boolean") continue;
    throw new ArgumentError({ message: `torch.autocast: ${name}: expected true or false, got ${printValue(value)}.` });
  }
  const [device] = parseDevice(options.deviceType ?? "cpu", "torch.autocast");
  if (enabled) readDevice(options.deviceType ?? "cpu", "torch.autocast");
  if (enabled && dtype !== null && !HALVES.includes(dtype)) {
    throw new DTypeError({
      message: `torch.autocast: cannot cast to ${printValue(dtype)}. Use "bfloat16" or "float16".`,
      expected: HALVES,
      actual: dtype,
    });
  }
  return inAutocast(device, enabled, dtype, cacheEnabled, body);
}

/** Tells whether casts are made for a type of device; see {@link autocast}. */
export function isAutocastEnabled(deviceType = "cpu"): boolean {
  return stateOf(deviceType, "torch.isAutocastEnabled")[0];
}

/** The dtype that casts are made to for a type of device, if they are made; see {@link autocast}. */
export function getAutocastDtype(deviceType = "cpu"): TorchDType {
  return stateOf(deviceType, "torch.getAutocastDtype")[1] as TorchDType;
}

/** Tells whether casts are made for any type of device. */
export function isAnyAutocastEnabled(): boolean {
  const addon = native();
  return addon.autocast("cpu", 0)[0] || addon.autocast("cuda", 0)[0];
}

function stateOf(deviceType: string, where: string) {
  const [type] = parseDevice(deviceType, where);
  return translating(where, () => native().autocast(type, 0));
}

/** {@link autocast} without checks; `null` leaves something as it is. */
export function inAutocast<T>(
  device: string,
  enabled: boolean,
  dtype: TorchDType | null,
  cacheEnabled: boolean | null,
  body: () => T,
): T {
  const addon = native();
  const [, oldDType, oldCacheEnabled] = translating("torch.autocast", () => addon.autocast(device, 0));
  const [oldEnabled] = addon.autocast(device, 1, enabled, dtype ?? oldDType, cacheEnabled ?? oldCacheEnabled);
  return scoped(() => addon.autocast(device, -1, oldEnabled, oldDType, oldCacheEnabled), body);
}
