import { CPU, type Device } from "../array/device.js";
import { activationOps } from "./js/activations.js";
import { arrayOps } from "./js/arrays.js";
import { batchOps } from "./js/batches.js";
import { choiceOps } from "./js/choices.js";
import { listOps } from "./js/lists.js";
import { mathOps } from "./js/math.js";
import { reductionOps } from "./js/reductions.js";
import { tableOps } from "./js/tables.js";
import { trainingOps } from "./js/training.js";
import { OPS_MARKER, type Ops } from "./ops.js";

/**
 * The plain backend: loops over typed arrays, slow and obvious. It needs nothing but JavaScript, and every other backend
 * is tested against it. Sums are kept in double precision. A faster backend extends it and overrides what it does better.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the methods are put on the prototype below, one file a subject.
export class JsOps {
  readonly [OPS_MARKER] = true;
  readonly name: string = "js";
  readonly device: Device = CPU;
}

/** The methods of {@link JsOps}: every one of {@link Ops}. */
export interface JsOps extends Ops {}

const methods = {
  ...arrayOps,
  ...mathOps,
  ...batchOps,
  ...listOps,
  ...activationOps,
  ...choiceOps,
  ...reductionOps,
  ...tableOps,
  ...trainingOps,
} satisfies Omit<Ops, typeof OPS_MARKER | "name" | "device">;

for (const [name, value] of Object.entries(methods)) {
  Object.defineProperty(JsOps.prototype, name, { value, writable: true, configurable: true });
}
