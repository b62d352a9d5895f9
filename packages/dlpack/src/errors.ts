import { ThincError, type ThincErrorOptions } from "@thinc/core";

/** Something is no DLPack capsule, or one that cannot be used; the more telling classes extend this one. */
export class CapsuleError extends ThincError {
  static override readonly errorName: string = "CapsuleError";

  constructor(options: ThincErrorOptions, code = "THINC_DLPACK_CAPSULE") {
    super(options, code);
  }
}

/** A capsule was used a second time; its tensor already belongs to someone else. */
export class CapsuleConsumedError extends CapsuleError {
  static override readonly errorName: string = "CapsuleConsumedError";

  constructor(options: ThincErrorOptions) {
    super(options, "THINC_DLPACK_CONSUMED");
  }
}

/** Producer and consumer have no DLPack version in common. The tensor, if there was one, has been freed. */
export class CapsuleVersionError extends CapsuleError {
  static override readonly errorName: string = "CapsuleVersionError";

  constructor(options: ThincErrorOptions) {
    super(options, "THINC_DLPACK_VERSION");
  }
}

/**
 * Why a tensor's elements were, or would have to be, copied.
 *
 * - `requested`: the caller asked for a copy.
 * - `small`: the array is smaller than `copyBelow`.
 * - `layout`: the elements do not lie in C order without gaps.
 * - `alignment`: the first element does not lie on a multiple of its size, as a TypedArray needs.
 * - `read-only`: the producer forbids writing, which a TypedArray cannot.
 * - `external-buffers`: this host does not allow ArrayBuffers over native memory (Electron).
 * - `producer`: the producer copied.
 */
export type CopyReason = "requested" | "small" | "layout" | "alignment" | "read-only" | "external-buffers" | "producer";

/** The data fields of a {@link CopyRequiredError}. */
export interface CopyRequiredErrorOptions extends ThincErrorOptions {
  /** Why sharing the memory is not possible. */
  reason: CopyReason;
  /** How many bytes a copy would take. */
  bytes: number;
}

/** `copy: "never"` was asked for, but the memory cannot be shared. Nothing was copied. */
export class CopyRequiredError extends ThincError {
  static override readonly errorName: string = "CopyRequiredError";
  readonly reason: CopyReason;
  readonly bytes: number;

  constructor(options: CopyRequiredErrorOptions) {
    super(options, "THINC_DLPACK_COPY_REQUIRED");
    this.reason = options.reason;
    this.bytes = options.bytes;
  }
}
