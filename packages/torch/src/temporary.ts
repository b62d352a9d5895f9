import type { Tensor } from "./tensor.js";

// A training step makes gradients that only this package sees. Left to the garbage collector they pile up by the thousand
// until it runs, and libtorch gets other memory for each step, which takes longer.

const TEMPORARY = Symbol("temporary");

interface MaybeTemporary {
  [TEMPORARY]?: true;
}

/** Marks a tensor that whoever uses it next uses last. */
export function asTemporary(tensor: Tensor): Tensor {
  (tensor as MaybeTemporary)[TEMPORARY] = true;
  return tensor;
}

/** Frees a tensor that was marked; others stay. */
export function disposeTemporary(tensor: Tensor): void {
  if ((tensor as MaybeTemporary)[TEMPORARY] === true) tensor.dispose();
}
