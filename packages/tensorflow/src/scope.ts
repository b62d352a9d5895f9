import type { Tensor } from "@tensorflow/tfjs-core";
import { iterateRecursive } from "@thinc/core";
import type { TensorFlowCore } from "./modules.js";

/**
 * Runs `body` and then disposes every tensor that was made meanwhile, except the kept ones (`tf.keep`), variables, and
 * those that `survivors` finds in the result; the latter belong to the caller, or to the scope around this one.
 *
 * This is `tf.tidy` for results that hold arrays: `tidy` would walk through every element of every array.
 */
export function inScope<T>(core: TensorFlowCore, body: () => T, survivors: (result: T) => unknown): T {
  const engine = core.engine();
  let kept: Tensor[] = [];
  engine.startScope("thinc");
  try {
    const result = body();
    kept = [...iterateRecursive(isTensor, survivors(result))] as Tensor[];
    return result;
  } finally {
    engine.endScope(kept);
  }
}

/** Tells whether a value is a tensor of TensorFlow.js (whichever copy of it made it), a variable included. */
export function isTensor(value: unknown): value is Tensor {
  if (typeof value !== "object" || value === null) return false;
  const tensor = value as Partial<Tensor>;
  return (
    typeof tensor.dataId === "object" &&
    Array.isArray(tensor.shape) &&
    typeof tensor.dtype === "string" &&
    typeof tensor.dataSync === "function"
  );
}
