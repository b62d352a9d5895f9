import { contiguousStrides, type DType, sizeOfShape } from "@thinc/core";
import { toDLPackDataType } from "./data-types.js";
import { callEngine } from "./engine.js";
import { DLPACK_VERSION, type DLPackCapsule, type DLPackDevice } from "./protocol.js";

/** What {@link nativeCapsule} makes; everything but the shape may be left out. */
export interface NativeCapsuleOptions {
  shape: readonly number[];
  /** `float32` if left out. */
  dtype?: DType;
  /** In place of a dtype: any type DLPack can name. */
  type?: { code: number; bits: number; lanes?: number };
  /** In elements; C-contiguous if left out. */
  strides?: readonly number[];
  /** How many bytes to allocate; as many as the shape needs if left out. */
  bytes?: number;
  /** What the capsule claims about where the memory is; it is host memory in any case. */
  device?: DLPackDevice;
  /** DLPack's flags: 1 read only, 2 is copied. */
  flags?: number;
  /** From the tensor's pointer to its first element, in bytes. */
  byteOffset?: number;
  /** Lets the tensor's pointer lie this many bytes (0 to 63) after a 64-byte boundary. */
  misalign?: number;
  /** The version the capsule claims. */
  version?: readonly [major: number, minor: number];
}

/**
 * Makes a capsule over zeroed native memory that belongs to no engine, for tests of consumers.
 *
 * Its memory is freed by its deleter; `dlpackStats().liveNativeTensors` counts, over all threads, those not freed yet.
 */
export function nativeCapsule(options: NativeCapsuleOptions): DLPackCapsule {
  const type = { lanes: 1, ...(options.type ?? toDLPackDataType(options.dtype ?? "float32")) };
  const itemBytes = Math.ceil((type.bits * type.lanes) / 8);
  const byteOffset = options.byteOffset ?? 0;
  const device = options.device ?? [1, 0];
  const version = options.version ?? DLPACK_VERSION;
  return callEngine((addon) =>
    addon.nativeCapsule({
      shape: options.shape,
      strides: options.strides ?? contiguousStrides(options.shape),
      bytes: options.bytes ?? sizeOfShape(options.shape) * itemBytes + byteOffset,
      misalign: options.misalign ?? 0,
      ...type,
      deviceType: device[0],
      deviceId: device[1],
      flags: options.flags ?? 0,
      byteOffset,
      major: version[0],
      minor: version[1],
    }),
  );
}
