import { ArgumentError, DeviceError, ShapeError } from "@thinc/core";
import { loadAddon, packageDirectoryOf } from "@thinc/native";
import { CapsuleConsumedError, CapsuleError, CapsuleVersionError } from "./errors.js";
import type { DLPackCapsule } from "./protocol.js";

/** What is in a capsule, as the addon tells it. */
export interface CapsuleContent {
  shape: number[];
  /** In elements; null means C-contiguous. */
  strides: number[] | null;
  size: number;
  contiguous: boolean;
  code: number;
  bits: number;
  lanes: number;
  deviceType: number;
  deviceId: number;
  flags: number;
  /** Of the first element. */
  address: bigint;
}

/** The exports of `native/addon.cpp`. */
export interface DLPackAddon {
  hostPointer(view: ArrayBufferView | ArrayBuffer): bigint;
  exportBuffer(
    view: ArrayBufferView,
    shape: readonly number[],
    strides: readonly number[],
    code: number,
    bits: number,
    flags: number,
  ): DLPackCapsule;
  describe(capsule: DLPackCapsule): CapsuleContent;
  /** Consumes the capsule, unless it gives null: then the host forbids ArrayBuffers over native memory. */
  importView(capsule: DLPackCapsule): ArrayBuffer | null;
  importCopy(capsule: DLPackCapsule): ArrayBuffer;
  noteCopy(bytes: number): void;
  release(capsule: DLPackCapsule): void;
  nativeCapsule(specification: object): DLPackCapsule;
  stats(): DLPackStats;
  sweep(): void;
}

/** What this package did so far, on this thread. */
export interface DLPackStats {
  /** Bytes of elements that were copied instead of shared. */
  bytesCopied: number;
  /** How many copies those were. */
  copies: number;
  /** Capsules made by this package. */
  capsulesMade: number;
  /** Capsules, of any package, that this package took a tensor from. */
  capsulesConsumed: number;
  /** Capsules made here that still hold their tensor. */
  liveCapsules: number;
  /** ArrayBuffers over foreign memory that Node has not let go of yet. */
  liveViews: number;
  /** Tensors made by {@link nativeCapsule} that are alive, on all threads of the process. */
  liveNativeTensors: number;
}

let addon: DLPackAddon | undefined;

/**
 * The addon; loaded at the first call.
 *
 * @throws {AddonError} listing where it was looked for.
 */
export function engine(): DLPackAddon {
  addon ??= loadAddon<DLPackAddon>({
    package: "@thinc/dlpack",
    name: "thinc_dlpack",
    packageDirectory: packageDirectoryOf(import.meta.url),
  });
  return addon;
}

/** The addon if it was needed before; else undefined, and nothing is loaded. */
export function loadedEngine(): DLPackAddon | undefined {
  return addon;
}

/** False where the host forbids ArrayBuffers over native memory; `THINC_DLPACK_EXTERNAL_BUFFERS=0` acts as such a host. */
export function viewsAllowed(): boolean {
  return process.env.THINC_DLPACK_EXTERNAL_BUFFERS !== "0";
}

/** Calls the addon and turns its errors into those of this package. */
export function callEngine<T>(body: (addon: DLPackAddon) => T): T {
  const native = engine();
  try {
    return body(native);
  } catch (error) {
    throw translate(error);
  }
}

function translate(error: unknown): unknown {
  if (typeof error !== "object" || error === null) return error;
  const { code, message } = error as { code?: unknown; message?: unknown };
  const cause = error;
  switch (code) {
    case "DLPACK_CAPSULE":
      return new CapsuleError({ message: `${message}. Call value[Symbol.for("dlpack")]() to get one.`, cause });
    case "DLPACK_CONSUMED":
      return new CapsuleConsumedError({ message: `${message}. Ask the producer for a new one.`, cause });
    case "DLPACK_VERSION":
      return new CapsuleVersionError({ message: `${message}. Install versions of both packages that agree.`, cause });
    case "DLPACK_SHAPE":
      return new ShapeError({ message: `${message}.` });
    case "DLPACK_DEVICE":
      return new DeviceError({ message: `${message}.`, cause });
    case "ERR_OUT_OF_RANGE":
    case "ERR_INVALID_ARG_TYPE":
      return new ArgumentError({ message: `${message}.`, cause });
    default:
      return error;
  }
}
