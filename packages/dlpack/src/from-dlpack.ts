import { types } from "node:util";
import { ArgumentError, DTYPES, type DType, NdArray } from "@thinc/core";
import { fromDLPackDataType } from "./data-types.js";
import { checkHostDevice } from "./devices.js";
import { type CapsuleContent, callEngine, viewsAllowed } from "./engine.js";
import { type CopyReason, CopyRequiredError } from "./errors.js";
import {
  DLPACK,
  DLPACK_DEVICE,
  DLPACK_VERSION,
  type DLPackCapsule,
  type DLPackDevice,
  type DLPackExchangeable,
  isDLPackExchangeable,
} from "./protocol.js";
import { describeValue } from "./to-dlpack.js";

const READ_ONLY = 1;
const IS_COPIED = 2;
const COPY_MODES = ["never", "if-needed", "always"] as const;

/** Whether elements may be copied. */
export type CopyMode = (typeof COPY_MODES)[number];

/** A copy that was made. */
export interface CopyReport {
  readonly reason: CopyReason;
  readonly bytes: number;
}

/** How {@link fromDLPack} takes a tensor over. */
export interface FromDLPackOptions {
  /**
   * - `"never"`: share the memory or throw a {@link CopyRequiredError}.
   * - `"if-needed"` (the default): share it where that is possible.
   * - `"always"`: copy into ordinary JavaScript memory. The right choice in synchronous loops, see {@link fromDLPack}.
   */
  copy?: CopyMode;
  /** With `"if-needed"`: tensors of fewer bytes are copied. 0, the default, copies none for its size. */
  copyBelow?: number;
  /** Called when elements were copied, with the reason. */
  onCopy?: (report: CopyReport) => void;
}

/**
 * Takes a tensor of another library over as an array.
 *
 * A shared array sees the producer's writes and the producer sees its writes; the producer's memory stays alive as long
 * as the array's buffer. Node gives that memory back only when the event loop turns: a synchronous loop that takes over
 * tensor after tensor should copy (`copy: "always"`), which costs less there and is given back at once.
 *
 * @param source An object that follows the protocol, or a capsule. A capsule is consumed, unless this throws for a
 *   reason that another choice of options could mend.
 * @returns A C-contiguous array in host memory.
 * @throws {ArgumentError} when the source or an option is none.
 * @throws {DeviceError} when the tensor is not in host memory.
 * @throws {DTypeError} when JavaScript arrays cannot hold its elements.
 * @throws {CapsuleError} when the capsule is none, was consumed, or is of a foreign version.
 * @throws {CopyRequiredError} when a copy is needed and forbidden.
 */
export function fromDLPack(source: DLPackExchangeable | DLPackCapsule, options: FromDLPackOptions = {}): NdArray {
  const copy = options.copy ?? "if-needed";
  checkOptions(copy, options);
  if (!isDLPackExchangeable(source)) {
    if (!types.isExternal(source)) {
      throw new ArgumentError({
        message: `fromDLPack: expected an object with [Symbol.for("dlpack")] and [Symbol.for("dlpack.device")], or a capsule, got ${describeValue(source)}.`,
      });
    }
    return take(source, copy, options);
  }
  checkHostDevice(deviceOf(source), "fromDLPack");
  const capsule = source[DLPACK]({ maxVersion: DLPACK_VERSION, ...(copy === "never" ? { copy: false } : {}) });
  try {
    return take(capsule, copy, options);
  } catch (error) {
    releaseQuietly(capsule);
    throw error;
  }
}

function checkOptions(copy: CopyMode, { copyBelow, onCopy }: FromDLPackOptions): void {
  if (!COPY_MODES.includes(copy)) {
    throw new ArgumentError({
      message: `fromDLPack: copy must be one of ${COPY_MODES.join(", ")}, got ${String(copy)}.`,
    });
  }
  if (copyBelow !== undefined && !(typeof copyBelow === "number" && copyBelow >= 0)) {
    throw new ArgumentError({
      message: `fromDLPack: copyBelow must be a number of bytes of at least 0, got ${String(copyBelow)}.`,
    });
  }
  if (onCopy !== undefined && typeof onCopy !== "function") {
    throw new ArgumentError({ message: `fromDLPack: onCopy must be a function, got ${describeValue(onCopy)}.` });
  }
}

function deviceOf(source: DLPackExchangeable): DLPackDevice {
  const device: unknown = source[DLPACK_DEVICE]();
  if (Array.isArray(device) && device.length === 2 && device.every(Number.isInteger)) {
    return device as unknown as DLPackDevice;
  }
  throw new ArgumentError({
    message: `fromDLPack: [Symbol.for("dlpack.device")]() must give [type, id], got ${describeValue(device)}.`,
  });
}

function take(capsule: DLPackCapsule, copy: CopyMode, options: FromDLPackOptions): NdArray {
  const content = callEngine((addon) => addon.describe(capsule));
  checkHostDevice([content.deviceType, content.deviceId], "fromDLPack");
  const dtype = fromDLPackDataType(content, "fromDLPack");
  const bytes = content.size * DTYPES[dtype].itemSize;
  const copiedByProducer = (content.flags & IS_COPIED) !== 0;

  let reason: CopyReason | undefined = copy === "always" ? "requested" : reasonToCopy(content, dtype);
  if (reason === undefined && copy === "if-needed" && bytes < (options.copyBelow ?? 0)) reason = "small";
  refuseCopy(copy, reason ?? (copiedByProducer ? "producer" : undefined), bytes);

  if (reason === undefined) {
    const view = viewsAllowed() ? callEngine((addon) => addon.importView(capsule)) : null;
    if (view !== null) {
      const array = arrayOver(view, content, dtype);
      if (copiedByProducer) options.onCopy?.({ reason: "producer", bytes });
      return array;
    }
    reason = "external-buffers";
    refuseCopy(copy, reason, bytes);
  }
  const array = arrayOver(
    callEngine((addon) => addon.importCopy(capsule)),
    content,
    dtype,
  );
  options.onCopy?.({ reason, bytes });
  return array;
}

function reasonToCopy(content: CapsuleContent, dtype: DType): CopyReason | undefined {
  if (content.size === 0) return undefined;
  if (!content.contiguous) return "layout";
  if (content.address % BigInt(DTYPES[dtype].itemSize) !== 0n) return "alignment";
  if ((content.flags & READ_ONLY) !== 0) return "read-only";
  return undefined;
}

const EXPLANATIONS: Readonly<Record<CopyReason, string>> = {
  requested: "a copy was asked for",
  small: "it is small",
  layout: "its elements do not lie in C order without gaps; make it contiguous first",
  alignment: "its first element does not lie on a multiple of the element size",
  "read-only": "the producer forbids writing, which a typed array cannot",
  "external-buffers": "this host allows no ArrayBuffers over native memory",
  producer: "the producer copied it already",
};

function refuseCopy(copy: CopyMode, reason: CopyReason | undefined, bytes: number): void {
  if (copy !== "never" || reason === undefined) return;
  throw new CopyRequiredError({
    message: `fromDLPack: cannot share the tensor: ${EXPLANATIONS[reason]}. Use copy: "if-needed" to copy ${bytes} bytes.`,
    reason,
    bytes,
  });
}

function arrayOver(buffer: ArrayBuffer, content: CapsuleContent, dtype: DType): NdArray {
  const Storage = DTYPES[dtype].storage;
  return new NdArray(new Storage(buffer, 0, content.size), content.shape, { dtype });
}

/** Frees a capsule nobody else has; it may be empty already. */
function releaseQuietly(capsule: DLPackCapsule): void {
  try {
    callEngine((addon) => addon.release(capsule));
  } catch {
    // The error that led here tells more.
  }
}
