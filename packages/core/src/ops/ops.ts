import type { Device } from "../array/device.js";
import type { ActivationOps } from "./interface/activation-ops.js";
import type { ArrayOps } from "./interface/array-ops.js";
import type { BatchOps } from "./interface/batch-ops.js";
import type { MathOps } from "./interface/math-ops.js";
import type { SequenceOps } from "./interface/sequence-ops.js";
import type { TrainingOps } from "./interface/training-ops.js";

/** The property every backend carries, so that two copies of this package know each other's. */
export const OPS_MARKER = Symbol.for("thinc.Ops");

/**
 * Everything numeric a model needs, for one kind of device: the one interface every backend implements.
 *
 * The methods are grouped by subject in the interfaces this one extends. Operations return arrays of their own; those
 * that work in place say so. Bad arguments throw before anything is changed.
 */
export interface Ops extends ArrayOps, MathOps, BatchOps, ActivationOps, SequenceOps, TrainingOps {
  readonly [OPS_MARKER]: true;
  /** The name by which `getOps` knows the backend, such as `js`. */
  readonly name: string;
  /** Where the arrays of this backend live. */
  readonly device: Device;
}

/** Tells whether a value is a backend, whichever copy of the package made it. */
export function isOps(value: unknown): value is Ops {
  return typeof value === "object" && value !== null && (value as Record<symbol, unknown>)[OPS_MARKER] === true;
}
