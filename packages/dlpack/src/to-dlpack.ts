import {
  ArgumentError,
  DeviceError,
  DTYPES,
  type DType,
  dtypeOfTypedArray,
  NdArray,
  type TypedArray,
} from "@thinc/core";
import { toDLPackDataType } from "./data-types.js";
import { CPU_DEVICE, formatDevice } from "./devices.js";
import { callEngine } from "./engine.js";
import { CapsuleVersionError } from "./errors.js";
import {
  DLPACK,
  DLPACK_DEVICE,
  DLPACK_VERSION,
  type DLPackCapsule,
  type DLPackDevice,
  type DLPackExchangeable,
  type DLPackRequest,
} from "./protocol.js";

const READ_ONLY = 1;
const IS_COPIED = 2;

/** How {@link toDLPack} hands an array out. */
export interface ToDLPackOptions {
  /** Asks consumers not to write. Nothing enforces it; a consumer that cannot promise it must copy. */
  readOnly?: boolean;
}

/**
 * Makes an array exchangeable: other libraries take it over without a copy.
 *
 * Strides are handed on, so views are shared too. The array's buffer stays alive as long as a capsule or whoever
 * consumed it; it must not be transferred to another thread, detached or resized meanwhile.
 *
 * @param array An array in host memory, or a typed array (then of one axis), also over a SharedArrayBuffer.
 * @returns An object with the two methods of the protocol. Making it copies nothing and loads no native code.
 * @throws {ArgumentError} when it is no such array.
 * @throws {DeviceError} when the array is not in host memory.
 */
export function toDLPack(array: NdArray | TypedArray, options: ToDLPackOptions = {}): DLPackExchangeable {
  const source = asNdArray(array);
  if (source.device.type !== "cpu") {
    throw new DeviceError({
      message: `toDLPack: the array is on ${source.device.type}:${source.device.id}, expected host memory. Move it to the CPU first.`,
    });
  }
  return {
    [DLPACK]: (request) => makeCapsule(source, options, request),
    [DLPACK_DEVICE]: () => CPU_DEVICE,
  };
}

function asNdArray(array: unknown): NdArray {
  if (NdArray.isInstance(array)) return array;
  const dtype = dtypeOfTypedArray(array);
  if (dtype === null) {
    const storages = [...new Set((Object.keys(DTYPES) as DType[]).map((name) => DTYPES[name].storage.name))];
    throw new ArgumentError({
      message: `toDLPack: expected an NdArray or a typed array (${storages.join(", ")}), got ${describeValue(array)}.`,
    });
  }
  const data = array as TypedArray;
  return new NdArray(data, [data.length]);
}

/** Names a value's kind, for messages. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value !== "object") return `a ${typeof value}`;
  return `${Object.getPrototypeOf(value)?.constructor?.name ?? "an object"}`;
}

function makeCapsule(array: NdArray, options: ToDLPackOptions, request: DLPackRequest = {}): DLPackCapsule {
  checkRequest(request);
  const copied = request.copy === true;
  const source = copied ? array.copy() : array;
  const { code, bits } = toDLPackDataType(source.dtype);
  const flags = (options.readOnly === true && !copied ? READ_ONLY : 0) | (copied ? IS_COPIED : 0);
  return callEngine((addon) => {
    const capsule = addon.exportBuffer(source.data, source.shape, source.strides, code, bits, flags);
    if (copied) addon.noteCopy(source.byteLength);
    return capsule;
  });
}

function checkRequest({ maxVersion, device, stream }: DLPackRequest): void {
  if (maxVersion !== undefined && !(Array.isArray(maxVersion) && Number.isInteger(maxVersion[0]))) {
    throw new ArgumentError({ message: `dlpack: maxVersion must be [major, minor], got ${String(maxVersion)}.` });
  }
  if (maxVersion !== undefined && maxVersion[0] < DLPACK_VERSION[0]) {
    throw new CapsuleVersionError({
      message: `dlpack: the consumer reads DLPack up to ${maxVersion.join(".")}, capsules here are ${DLPACK_VERSION.join(".")}. Update the consumer.`,
    });
  }
  if (device !== undefined && device !== null && !isCpu(device)) {
    throw new DeviceError({
      message: `dlpack: this array is in host memory and cannot be handed out on ${formatDevice(device)}. Ask for it on cpu:0.`,
    });
  }
  if (stream !== undefined && stream !== null) {
    throw new ArgumentError({ message: "dlpack: host memory has no streams. Leave stream out." });
  }
}

function isCpu(device: DLPackDevice): boolean {
  return device[0] === CPU_DEVICE[0] && device[1] === CPU_DEVICE[1];
}
